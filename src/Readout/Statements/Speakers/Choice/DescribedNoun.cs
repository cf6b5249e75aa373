using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers.Choice;

/// <summary>What the noun of a description may stand for.</summary>
internal static class DescribedNoun
{
    /// <summary>In English what the dictionary says; in Russian and Ukrainian what its forms say: a living being is somebody.</summary>
    public static NounKind KindOf(StatementContext context, NounPhrase phrase)
    {
        ref readonly Token head = ref context.Text.Tokens[phrase.Head];
        return context.IsEnglish ? NounKinds.Shipped?.Of(head.Lemma) ?? NounKind.None
            : head.Feats.Animacy == Animacy.Anim ? NounKind.Person | NounKind.MayBePerson
            : NounKind.None;
    }

    /// <summary>One person, and no name; "the Norland coast guard" is told apart by the name in it.</summary>
    public static bool IsPerson(StatementContext context, NounPhrase phrase) =>
        context.Text[phrase.Head].Feats.Number != Number.Plur && context.Mentions.At(phrase.Head) is null && KindOf(context, phrase).HasFlag(NounKind.MayBePerson) && !(context.IsEnglish && HasCapital(context, phrase));

    private static bool HasCapital(StatementContext context, NounPhrase phrase)
    {
        for (int i = phrase.First + 1; i < phrase.Head; i++)
        {
            if (context.Text[i].IsCapitalized)
            {
                return true;
            }
        }

        return false;
    }
}
