using System.Globalization;
using Readout.Dates;

namespace Readout.Events.Commitments;

/// <summary>What somebody undertakes: each rule looks at each token; what lies within a commitment already found is part of it.</summary>
internal sealed class CommitmentEvents : EventKind
{
    public override string Name => "Commitments";

    public override NewsEvents AddTo(NewsEvents found, EventContext context) => found with { Commitments = Find(context) };

    private static List<Commitment> Find(EventContext context)
    {
        var shared = new CommitmentContext(context);
        // Words of undertaking are surer than a bare future.
        CommitmentRule[] rules = [new IntentionWithInfinitive(shared), new FutureOfSpeaker(shared), new FutureOfBody(shared), new FutureWithDate(shared), new PromiseOfThing(shared)];
        var commitments = new List<Commitment>();
        int taken = 0;
        for (int i = 0; i < context.Text.Tokens.Length; i++)
        {
            foreach (CommitmentRule rule in rules)
            {
                if (rule.At(i) is { } found && found.Act.First >= taken && !IsReport(context, found.Act))
                {
                    commitments.Add(Commitment(shared, found, commitments.Count + 1));
                    taken = found.Act.End;
                    break;
                }
            }
        }

        return commitments;
    }

    // "the board will discuss how…": where a statement begins, the verb before it reports.
    private static bool IsReport(EventContext context, TokenRange act) =>
        act.End < context.Text.Tokens.Length && context.StatementAt(act.End) is not null && context.StatementAt(act.End - 1) is null;

    private static Commitment Commitment(CommitmentContext shared, FoundCommitment found, int number)
    {
        EventContext context = shared.Events;
        var details = new CommitmentDetails(shared);
        DateExpression? due = details.DueOf(found.Act);
        return new Commitment
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"c{number}"),
            Span = context.Text.SpanOf(found.Act.First, found.Act.End),
            Who = found.Who,
            To = details.ToOf(found.Act, found.Who),
            Statement = (context.StatementAt(found.Act.First) ?? context.StatementAt(found.Act.End - 1))?.Id,
            Strength = found.Strength,
            Due = due?.ResolveEnd(context.Published, DateDirection.Future),
            DueAs = due?.Span,
            Condition = details.ConditionOf(found.Act),
            Confidence = found.Confidence,
        };
    }
}
