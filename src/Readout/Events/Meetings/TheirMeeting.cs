using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Whose "their meeting" is.</summary>
internal sealed class TheirMeeting(EventContext context, Subjects subjects, DescribedPeople people)
{
    private const int Reach = 20;

    /// <summary>The two persons named last before the phrase, or right behind it: "During their call Tuesday, Lake and Stonefield agreed".</summary>
    public Parties Of(int phrase, int noun)
    {
        if (PairBehind(phrase, noun) is { } pair)
        {
            return Parties.Named(pair);
        }

        IReadOnlyList<Entity> before = HasNameless(phrase) ? [] : people.PairBefore(new TokenRange(phrase, phrase + 1));
        return context.Text.Language == "en" && IsToldByOneOf(before, phrase) ? Parties.None : Parties.Named(before);
    }

    // At the front of its sentence the two may be named behind; null where the sentence begins otherwise or names others.
    private IReadOnlyList<Entity>? PairBehind(int phrase, int noun)
    {
        Sentence sentence = context.Text.Sentences[context.Text.SentenceOf(phrase)];
        if (context.Text.Language != "en" || phrase - 1 != sentence.FirstToken || context.Text[phrase - 1].Upos is not (Upos.Adp or Upos.Sconj))
        {
            return null;
        }

        for (int i = noun + 1; i < Math.Min(sentence.EndToken, noun + Reach); i++)
        {
            if (context.IsFinite(i) && context.MentionAt(i) is null)
            {
                return subjects.InOwnClause(i) is [{ Kind: EntityKind.Person }, { Kind: EntityKind.Person }] pair ? pair : null;
            }
        }

        return null;
    }

    // "Hall said Lake wanted to hear it in their call": whether he who says so is one of the two, nothing tells.
    private bool IsToldByOneOf(IReadOnlyList<Entity> pair, int phrase) => context.SpeakerOf(context.StatementAt(phrase)) is { } speaker && pair.Contains(speaker);

    // "Lake wanted to hear it from the Norwegian president in their call": one of the two is somebody whom the article does not name.
    private bool HasNameless(int phrase)
    {
        for (int i = context.Text.Sentences[context.Text.SentenceOf(phrase)].FirstToken; context.Text.Language == "en" && i < phrase; i++)
        {
            if (context.MentionAt(i) is null && context.Text[i] is { Upos: Upos.Noun, Feats.Number: not Number.Plur } && context.Words.Leaders.Has(context.Text, i, phrase) && context.MentionAt(i + 1) is null)
            {
                return true;
            }
        }

        return false;
    }
}
