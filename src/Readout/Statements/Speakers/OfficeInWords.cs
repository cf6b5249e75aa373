using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers;

/// <summary>
/// An office whose words tell which it is: "the presidential office", "Norland's headquarters for prisoners", "its directorate of ports", "her campaign". A name would add
/// nothing. English, stateless.
/// </summary>
internal static class OfficeInWords
{
    public static bool Holds(StatementContext context, NounPhrase? words)
    {
        if (!context.IsEnglish || words is not { } phrase || context.Text[phrase.Head] is not { Upos: Upos.Noun or Upos.Propn, Feats.Number: not Number.Plur } head)
        {
            return false;
        }

        bool office = context.Media.IsBureau(head);
        return context.Grammar.IsPossessive(phrase.First)
            ? phrase.Head > phrase.First && (office || context.Media.KindsOfBody(head.Norm) is not null) && !HasRelative(context, phrase)
            : office && (HasOwner(context, phrase) || (context.Text[phrase.First].Norm == "the" && IsToldApart(context, phrase)));
    }

    private static bool HasOwner(StatementContext context, NounPhrase phrase) =>
        Enumerable.Range(phrase.First, phrase.Head - phrase.First).Any(context.Grammar.IsPossessiveMark);

    // "the statistics office", "the secretariat of the union"; not "the same office", "the office".
    private static bool IsToldApart(StatementContext context, NounPhrase phrase) =>
        (phrase.Head > phrase.First + 1 && context.Text[phrase.First + 1].Norm is not ("same" or "other" or "latter" or "new")) || (phrase.End > phrase.Head + 1 && context.Text[phrase.Head + 1].Norm == "of");

    // "his company, which …": told of for itself.
    private static bool HasRelative(StatementContext context, NounPhrase phrase) => context.Grammar.IsComma(phrase.End) && context.Text[Math.Min(phrase.End + 1, context.Text.Tokens.Length - 1)].Norm is "which" or "whose";
}
