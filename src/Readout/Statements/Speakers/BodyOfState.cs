using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers;

/// <summary>"Norland's air force", "Arland's pipeline operator": a body that has no name of its own and needs none, as its state tells which. Stateless.</summary>
internal static class BodyOfState
{
    public static bool Holds(StatementContext context, NounPhrase? words)
    {
        if (!context.IsEnglish || words is not { } phrase || context.Mentions.At(phrase.First) is not ({ Kind: EntityKind.Place }, { Form: MentionForm.Name } state))
        {
            return false;
        }

        int end = context.Text.TokenAt(state.Span.End);
        Token head = context.Text[phrase.Head];
        return end < phrase.Head && phrase.Head == phrase.End - 1 && context.Grammar.IsPossessiveMark(end) && head.Feats.Number != Number.Plur && context.Media.IsOneOfState(head);
    }
}
