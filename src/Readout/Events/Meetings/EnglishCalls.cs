using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>English conversations by phone whose phone stands far behind their verb, or in a headline that leaves the article out.</summary>
internal sealed class EnglishCalls(EventContext context, MeetingLexicon lexicon)
{
    private const int PhoneReach = 24;

    /// <summary>"spoke to her Norwegian counterpart, Anna Lake, by phone on Tuesday", "discussed the closure of the strait over the telephone": before any other verb.</summary>
    public bool IsByPhone(PhraseHit verb)
    {
        if (context.Text.Language != "en" || verb.Row[1] is not ("phone" or "discuss" or "with"))
        {
            return false;
        }

        int end = Math.Min(context.Text.Sentences[context.Text.SentenceOf(verb.First)].EndToken, verb.End + PhoneReach);
        for (int i = verb.End; i < end; i++)
        {
            if (context.MentionAt(i) is null && (context.IsFinite(i) || context.Text[i].Norm is "who" or "which" or "that" or "where" or "after" or "before"))
            {
                return false;
            }

            if (context.Text[i].Upos == Upos.Adp && lexicon.Modifiers.At(context.Text, i, end) is { } hit && MeetingLexicon.KindOf(hit.Row) == MeetingKind.Call)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"PM call with Norwegian president", "president reassured Norway in call on grain": in a headline, which leaves the article out.</summary>
    public bool IsInHeadline(PhraseHit noun)
    {
        int before = noun.First - 1;
        int behind = noun.End;
        return before >= 0 && behind < context.Text.Tokens.Length && context.IsInHeadline(noun.First) && context.Text[noun.First].Feats.Number != Number.Plur
            && context.Text[behind].Norm is "with" or "on" or "about" or "over" && (context.Text[before].Norm is "in" or "after" or "during" || (context.Text[behind].Norm == "with" && context.Text[before].Upos is Upos.Noun or Upos.Propn));
    }
}
