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

    /// <summary>One person, and no name.</summary>
    public static bool IsPerson(StatementContext context, NounPhrase phrase) =>
        context.Text[phrase.Head].Feats.Number != Number.Plur && context.Mentions.At(phrase.Head) is null && KindOf(context, phrase).HasFlag(NounKind.MayBePerson);
}
