using Readout.Languages;

namespace Readout.Events.Commitments;

/// <summary>What the article itself tells that a body, a country or an official will do: «Озерия передаст соседям два катера».</summary>
internal sealed class FutureOfBody : CommitmentRule
{
    public FutureOfBody(CommitmentContext context)
        : base(context)
    {
    }

    public override FoundCommitment? At(int token)
    {
        EventContext events = Context.Events;
        if (Context.FutureAt(token) is not { Time: VerbTime.Future } future || Context.StatementAt(token) is not null
            || events.IsNegated(future.Act) || Context.IsQuestion(token) || Context.IsHypothetical(token) || Context.IsHedged(token))
        {
            return null;
        }

        TokenRange clause = events.Clauses.At(token);
        if (!Context.Lexicon.Acts.Has(Context.Text, future.Act, clause.End) || IsAbility(token, future.Act)
            || Context.BeginsSubordinate(clause) || Context.OwnDoerOf(token) is not { } who)
        {
            return null;
        }

        return new FoundCommitment(Context.ActFrom(token, future.Act), who, CommitmentStrength.Intends, 0.5);
    }

    // «смогут повысить»: what one can do is not what one will do.
    private bool IsAbility(int token, int act) =>
        act != token && Context.Text[token].Upos != Upos.Aux && Context.Lexicon.Aims.Has(Context.Text, token, token + 1);
}
