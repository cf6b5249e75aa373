using System.Globalization;
using Readout.Dates;

namespace Readout.Events.Commitments;

/// <summary>What somebody undertakes: each rule looks at each token; what lies within a commitment already found is part of it.</summary>
internal sealed class CommitmentEvents : EventKind
{
    // A headline, with or without a standfirst.
    private const int HeadlineSentences = 2;

    public override string Name => "Commitments";

    public override NewsEvents AddTo(NewsEvents found, EventContext context) => found with { Commitments = Find(context) };

    private static List<Commitment> Find(EventContext context)
    {
        var shared = new CommitmentContext(context);
        // Words of undertaking are surer than a bare future.
        CommitmentRule[] rules = [new IntentionWithInfinitive(shared), new FutureOfSpeaker(shared), new FutureOfBody(shared), new HeadlineInfinitive(shared), new FutureWithDate(shared), new PromiseOfThing(shared)];
        var all = new List<FoundCommitment>();
        int taken = 0;
        for (int i = 0; i < context.Text.Tokens.Length; i++)
        {
            foreach (CommitmentRule rule in rules)
            {
                if (rule.At(i) is { } found && found.Act.First >= taken && !IsReport(context, found.Act))
                {
                    all.Add(found);
                    taken = found.Act.End;
                    break;
                }
            }
        }

        return [.. all.Where(one => !all.Exists(other => IsToldBetter(context, one, other))).Select((one, i) => Commitment(shared, one, i + 1))];
    }

    // A headline tells what the article tells again in full, in more words, and sometimes less firmly.
    private static bool IsToldBetter(EventContext context, FoundCommitment one, FoundCommitment other) =>
        one.Act.First < other.Act.First ? IsSameAct(context, one, other) && one.Strength <= other.Strength : IsSameAct(context, other, one) && other.Strength > one.Strength;

    private static bool IsSameAct(EventContext context, FoundCommitment one, FoundCommitment other) =>
        context.Text.SentenceOf(one.Act.First) < HeadlineSentences && one.Act.First != other.Act.First && one.Act.End - one.Act.First < other.Act.End - other.Act.First && one.Who is { } who && who == other.Who
        && VerbsOf(context, one.Act) is [.., var act] verbs && VerbsOf(context, other.Act) is [.., var again] others && act == again && (verbs.Length < 2 || others.Length < 2 || verbs[0] == others[0]);

    private static string[] VerbsOf(EventContext context, TokenRange act)
    {
        var verbs = new List<string>();
        for (int i = act.First; i < act.End && verbs.Count < 2; i++)
        {
            if (Verbs.IsVerb(context.Text[i]) && context.MentionAt(i) is null)
            {
                verbs.Add(context.Text[i].Lemma);
            }
        }

        return [.. verbs];
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
