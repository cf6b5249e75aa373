using System.Globalization;
using Readout.Dates;

namespace Readout.Events.Commitments;

/// <summary>What somebody undertakes: each rule looks at each token; what lies within a commitment already found is part of it.</summary>
internal sealed class CommitmentEvents : EventKind
{
    private const int DueReach = 15;

    public override string Name => "Commitments";

    public override NewsEvents AddTo(NewsEvents found, EventContext context) => found with { Commitments = Find(context) };

    private static List<Commitment> Find(EventContext context)
    {
        var shared = new CommitmentContext(context);
        // Words of undertaking are surer than a bare future.
        CommitmentRule[] rules = [new IntentionWithInfinitive(shared), new FutureOfSpeaker(shared), new FutureOfBody(shared)];
        var commitments = new List<Commitment>();
        int taken = 0;
        for (int i = 0; i < context.Text.Tokens.Length; i++)
        {
            foreach (CommitmentRule rule in rules)
            {
                if (rule.At(i) is { } found && found.Act.First >= taken)
                {
                    commitments.Add(Commitment(context, found, commitments.Count + 1));
                    taken = found.Act.End;
                    break;
                }
            }
        }

        return commitments;
    }

    private static Commitment Commitment(EventContext context, FoundCommitment found, int number) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"c{number}"),
        Span = context.Text.SpanOf(found.Act.First, found.Act.End),
        Who = found.Who,
        Statement = (context.StatementAt(found.Act.First) ?? context.StatementAt(found.Act.End - 1))?.Id,
        Strength = found.Strength,
        Due = DueOf(context, found.Act),
        Confidence = found.Confidence,
    };

    // The first date of what is undertaken, «к пятнице», "by May 5"; else that of its clause: «планирует завтра подписать».
    private static PartialDate? DueOf(EventContext context, TokenRange act)
    {
        TokenRange clause = context.Clauses.At(act.First);
        return FirstDate(context, act) ?? FirstDate(context, new TokenRange(Math.Max(clause.First, act.First - DueReach), act.First));
    }

    private static PartialDate? FirstDate(EventContext context, TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (context.DateAt(i) is { } date)
            {
                return date.Expression.ResolveEnd(context.Published, DateDirection.Future);
            }
        }

        return null;
    }
}
