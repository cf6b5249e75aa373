using System.Globalization;
using Readout.Dates;
using Readout.Languages;
using Readout.Statements;
using Readout.Text;

namespace Readout.Events.Commitments;

/// <summary>What somebody undertakes: each rule looks at each token; what lies within a commitment already found is part of it.</summary>
internal sealed class CommitmentEvents : EventKind
{
    private const int ExpectedReach = 5;
    private const int LongestPronoun = 4;

    public override string Name => "Commitments";

    public override NewsEvents AddTo(NewsEvents found, EventContext context) => found with { Commitments = Find(context) };

    private static List<Commitment> Find(EventContext context)
    {
        var shared = new CommitmentContext(context);
        // Words of undertaking are surer than a bare future.
        CommitmentRule[] rules = [new IntentionWithInfinitive(shared), new FutureOfSpeaker(shared), new FutureOfBody(shared), new HeadlineInfinitive(shared), new FutureWithDate(shared), new FutureInCharge(shared), new PromiseOfThing(shared), new PresentOfDecision(shared)];
        var all = new List<FoundCommitment>();
        int taken = 0;
        for (int i = 0; i < context.Text.Tokens.Length; i++)
        {
            foreach (CommitmentRule rule in rules)
            {
                if (rule.At(i) is { } found && found.Act.First >= taken && !IsReport(context, found.Act) && !IsDenied(context, found.Act) && !IsJoke(shared, found.Act) && !IsOfPolled(shared, found) && !IsExpected(shared, found.Act) && !IsOfMeeting(shared, found))
                {
                    all.Add(found);
                    taken = found.Act.End;
                    break;
                }
            }
        }

        List<Commitment> told = new ToldAgain(shared).Join(all.Select(one => (one, Commitment(shared, one))).Where(one => !IsOver(one.Item2.Due, context.Published)));
        return [.. told.Select((one, i) => one with { Id = string.Create(CultureInfo.InvariantCulture, $"c{i + 1}") })];
    }

    // "the board will discuss how…": where a statement begins, the verb before it reports.
    private static bool IsReport(EventContext context, TokenRange act) =>
        act.End < context.Text.Tokens.Length && context.Text.SentenceOf(act.End) == context.Text.SentenceOf(act.End - 1) && context.StatementAt(act.End) is { } reported && context.StatementAt(act.End - 1) is null
        && !(reported.Cue is { } cue && cue.End <= context.Text[act.First].Span.Start && CommitmentLexicon.Of(context.Text.Language).Limits.EndingAt(context.Text, act.End, act.First) is not null);

    // "denied reports that her members were planning to sue": what is denied is nobody's plan.
    private static bool IsDenied(EventContext context, TokenRange act) =>
        context.StatementAt(act.First) is { Force: StatementForce.Denied, Kind: not StatementKind.Direct };

    // «Как ожидается, министр посетит завод»: what others expect, the doer has not undertaken.
    private static bool IsExpected(CommitmentContext shared, TokenRange act)
    {
        int first = Math.Max(shared.Text.Sentences[shared.Text.SentenceOf(act.First)].FirstToken, act.First - ExpectedReach);
        return Enumerable.Range(first, act.First - first).Any(i => shared.Lexicon.Expected.Has(shared.Text, i, act.First));
    }

    // «Сроки визита согласуют позднее», «следующий раунд пройдет в мае»: where no doer is told, what is to become of a meeting is nobody's undertaking.
    private static bool IsOfMeeting(CommitmentContext shared, FoundCommitment found)
    {
        if (found.Who is not null || shared.Text.Language == "en")
        {
            return false;
        }

        var lexicon = ChargeLexicon.Of(shared.Text.Language);
        return Enumerable.Range(found.Act.First, found.Act.End - found.Act.First).Any(i => shared.Text[i].Upos == Upos.Noun && shared.Events.MentionAt(i) is null && lexicon.Encounters.Has(shared.Text, i, found.Act.End));
    }

    // "joked that he would move to Mars"
    private static bool IsJoke(CommitmentContext shared, TokenRange act) =>
        shared.Events.StatementAt(act.First)?.Cue is { } cue && shared.Lexicon.Jokes.Has(shared.Text, shared.Text.TokenAt(cue.Start), shared.Text.TokenAt(cue.End));

    // "45 percent of respondents said they would vote for Lake"
    private static bool IsOfPolled(CommitmentContext shared, FoundCommitment found) =>
        Names(shared, found.Who?.Name) || (shared.Events.StatementAt(found.Act.First)?.Speaker is { } speaker && Names(shared, speaker.Name));

    private static bool Names(CommitmentContext shared, string? who) => who is not null && who.Split(' ').Any(word => shared.Lexicon.Polled.Contains(word.ToLowerInvariant()));

    // What was to be done in a year before that of writing is told as history.
    private static bool IsOver(PartialDate? due, PartialDate? published) => due?.Year < published?.Year;

    // "his promise to open the bridge": whose it is the statement that makes it tells by the same word.
    private static EventParticipant? SpeakerWithin(TextSpan act, Statement? statement) =>
        statement?.Speaker is { Span: { } words } speaker && act.Contains(words) ? new EventParticipant(speaker.Entity, speaker.Name) : null;

    // "It said it would": a pronoun is nobody's name.
    private static bool IsPronoun(CommitmentContext shared, EventParticipant? who, Statement? statement) =>
        who is { Entity: null } && statement?.Speaker is { Span: { } words } speaker && speaker.Name == who.Name && words.Length <= LongestPronoun && shared.Text[shared.Text.TokenAt(words.Start)].Upos == Upos.Pron;

    private static Commitment Commitment(CommitmentContext shared, FoundCommitment found)
    {
        EventContext context = shared.Events;
        var details = new CommitmentDetails(shared);
        DateExpression? due = details.DueOf(found.Act);
        TextSpan span = context.Text.SpanOf(found.Act.First, found.Act.End);
        Statement? statement = context.StatementAt(found.Act.First) ?? context.StatementAt(found.Act.End - 1);
        EventParticipant? who = (found.IsInterrupted ? null : SpeakerWithin(span, statement)) ?? found.Who;
        return new Commitment
        {
            Id = "",
            Span = span,
            Clause = context.Text.SpanOf(Math.Min(found.Words.First, found.Act.First), Math.Max(found.Words.End, found.Act.End)),
            Who = IsPronoun(shared, who, statement) ? null : who,
            To = details.ToOf(found.Words, who),
            Statement = statement?.Id,
            Strength = found.Strength,
            Due = due?.ResolveEnd(context.Published, DateDirection.Future),
            DueAs = due?.Span,
            Condition = details.ConditionOf(found.Act),
            Confidence = found.Confidence,
        };
    }
}
