using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>"The next round will be held in Oslo", "the previous round of the Norwegian-Chilean dialogue": the measure stands for the talks.</summary>
internal sealed class EnglishRounds(EventContext context, MeetingLexicon lexicon)
{
    private const int DialogueReach = 8;

    /// <summary>Whether a round is one of talks: counted from others, and not followed by what else it would be a round of.</summary>
    public bool IsOfTalks(PhraseHit round)
    {
        int behind = round.End;
        if (behind >= context.Text.Tokens.Length || context.Text[round.First] is not { Upos: Upos.Noun, Feats.Number: not Number.Plur } || !IsCounted(round.First))
        {
            return false;
        }

        Token next = context.Text[behind];
        return next.Norm == "of" ? DialogueBehind(round) is not null
            : next.Norm is "in" or "at" or "on" or "between" or "with" or "is" or "was" or "will" or "would" or "should" or "could" or "may" or "might" or "has" or "had" or "be" || context.DateAt(behind) is not null || (lexicon.Happen.Has(context.Text, behind, behind + 1) && Verbs.IsVerb(next));
    }

    /// <summary>"The previous round of the grain dialogue": the noun that tells what it was a round of.</summary>
    public int? DialogueBehind(PhraseHit round)
    {
        for (int i = round.End + 1; context.Text[round.End].Norm == "of" && i < Math.Min(context.Clauses.At(round.First).End, round.End + DialogueReach); i++)
        {
            if (context.MentionAt(i) is null && lexicon.Nouns.At(context.Text, i, i + 1) is { } noun)
            {
                return noun.Row.Key.StartsWith("dialogue", StringComparison.Ordinal) ? i : null;
            }

            if (context.Text[i].Upos is not (Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn))
            {
                return null;
            }
        }

        return null;
    }

    private bool IsCounted(int round)
    {
        int before = round - 1;
        return before > 0 && (lexicon.Following.Has(context.Text, before, round) || lexicon.Former.Earlier.Has(context.Text, before, round) || lexicon.Ordinals.Has(context.Text, before, round) || context.Text[before].Norm is "last" or "latest" or "final");
    }
}
