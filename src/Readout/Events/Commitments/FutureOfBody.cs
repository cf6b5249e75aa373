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
        if (!events.IsFinite(token) || Context.StatementAt(token) is not null || events.TimeOf(token) != VerbTime.Future
            || events.IsNegated(token) || Context.IsHypothetical(token) || Context.IsHedged(token))
        {
            return null;
        }

        TokenRange clause = events.Clauses.At(token);
        int act = Act(token, clause);
        if (!Context.Lexicon.Acts.Has(Context.Text, act, clause.End) || Context.DoerOf(token) is not { } who)
        {
            return null;
        }

        return new FoundCommitment(Context.ActFrom(token, act), who, CommitmentStrength.Intends, 0.5);
    }

    private int Act(int verb, TokenRange clause)
    {
        for (int i = verb + 1; i < Math.Min(clause.End, verb + 4); i++)
        {
            if (Verbs.IsInfinitive(Context.Text[i]))
            {
                return i;
            }
        }

        return verb;
    }
}
