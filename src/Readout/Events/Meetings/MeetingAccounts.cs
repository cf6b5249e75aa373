using Readout.Articles;
using Readout.Entities;
using Readout.Statements;

namespace Readout.Events.Meetings;

/// <summary>Which statements are about a meeting, and which side made them.</summary>
internal static class MeetingAccounts
{
    private const int Reach = 24;
    private const int LeadBlocks = 2;

    /// <summary>The statements whose words hold the trigger, and those that its clause says were made at the meeting, before it or after it.</summary>
    public static IReadOnlyList<Statement> About(EventContext context, int trigger)
    {
        var found = new List<Statement>();
        if (context.StatementAt(trigger) is { } around)
        {
            found.Add(around);
        }

        TokenRange clause = context.Clauses.At(trigger);
        for (int i = Math.Max(clause.First, trigger - Reach); i < Math.Min(clause.End, trigger + Reach); i++)
        {
            if (context.CueAt(i) is { } told && !found.Contains(told))
            {
                found.Add(told);
            }
        }

        return found;
    }

    /// <summary>
    /// The meeting that the whole article is about: the only one that was held or is under way among those told of in its headlines or its first two paragraphs,
    /// where at least two known parties meet. Null where there is none, or more than one.
    /// </summary>
    public static int? SubjectOf(IReadOnlyList<Meeting> meetings, EventContext context)
    {
        int end = EndOfLead(context.Text.Document);
        int[] told = [.. Enumerable.Range(0, meetings.Count).Where(i => meetings[i].Trigger.Start < end && meetings[i].Status is MeetingStatus.Held or MeetingStatus.Ongoing && PartiesOf(meetings[i], context).Length > 1)];
        return told.Length == 1 ? told[0] : null;
    }

    /// <summary>The meeting with what its own parties say further on in an article that is about it: that is their account of it, whether or not the sentence names it.</summary>
    public static Meeting WithContext(Meeting meeting, IReadOnlyList<Statement> statements, EventContext context)
    {
        Entity[] parties = PartiesOf(meeting, context);
        IEnumerable<Statement> theirs = context.Statements.Where(statement => statement.Within is null
            && statement.Content[0].Start > meeting.Trigger.Start
            && !(statement.SaidOn?.Date < meeting.Date?.Date)
            && context.SpeakerOf(statement) is { } speaker && (parties.Contains(speaker) || OfSameState(speaker, parties) is not null));
        return meeting with { Accounts = Of([.. statements, .. theirs], parties, context) };
    }

    private static Entity[] PartiesOf(Meeting meeting, EventContext context) => [.. meeting.Participants.Select(party => context.EntityOf(party.Entity)).OfType<Entity>()];

    private static int EndOfLead(ArticleDocument document) =>
        document.Blocks.Where(block => block.Part == ArticlePart.Body).Skip(LeadBlocks).Select(block => block.Span.Start).FirstOrDefault(document.Text.Length);

    /// <summary>The statements grouped by side: the party that speaks, the party whose state the speaker serves, or the speaker alone.</summary>
    public static IReadOnlyList<MeetingAccount> Of(IReadOnlyList<Statement> statements, IReadOnlyList<Entity> parties, EventContext context) =>
    [
        .. statements
            .Where(statement => statement.Speaker?.Grade is SpeakerGrade.Named or SpeakerGrade.Resolved)
            .DistinctBy(statement => statement.Id)
            .GroupBy(statement => SideOf(statement, parties, context))
            .Select(side => new MeetingAccount(side.Key, [.. side.Select(statement => statement.Id)])),
    ];

    private static EventParticipant SideOf(Statement statement, IReadOnlyList<Entity> parties, EventContext context)
    {
        Entity? speaker = context.SpeakerOf(statement);
        Entity? party = speaker is null ? null : parties.FirstOrDefault(one => one == speaker) ?? OfSameState(speaker, parties);
        return party is null
            ? new EventParticipant(speaker?.Id, statement.Speaker!.Name)
            : new EventParticipant(party.Id, party.Name);
    }

    // A spokesman of the Lakeland government speaks for Lakeland, where only one party is from there.
    private static Entity? OfSameState(Entity speaker, IReadOnlyList<Entity> parties)
    {
        Entity[] same = speaker.State is null ? [] : [.. parties.Where(party => party.State == speaker.State)];
        return same.Length == 1 ? same[0] : null;
    }
}
