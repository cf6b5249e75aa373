using Readout.Articles;
using Readout.Dates;
using Readout.Entities;
using Readout.Events;
using Readout.Events.Meetings;
using Readout.Records;
using Readout.Statements;
using Readout.Text;

namespace Readout.Stories.Meetings;

/// <summary>
/// What the sides say about a meeting in one article: the statements that the record links to it, and in a report on that meeting what those who met say besides.
/// Stateless and thread-safe.
/// </summary>
public static class MeetingContext
{
    // An article that comes out later tells of the meeting as of something past.
    private const int FreshDays = 1;

    /// <summary>
    /// The accounts of the record, with those of the participants and of whoever tells of both, where the article is a report on the meeting: one that was held, alone in
    /// headline, standfirst and first paragraph. Of an article that comes out days after the meeting only what is said of that day, or in the paragraph that tells of the meeting.
    /// </summary>
    public static IReadOnlyList<MeetingAccount> AccountsOf(ArticleRecord record, Meeting meeting)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(meeting);
        if (IsPast(record, meeting))
        {
            return OfPast(record, meeting);
        }

        if (!IsReportOn(record, meeting))
        {
            return meeting.Accounts;
        }

        HashSet<string> told = [.. record.Meetings.SelectMany(static one => one.Accounts).SelectMany(static account => account.Statements)];
        var accounts = meeting.Accounts.ToDictionary(static account => account.Party, static account => account.Statements.ToList());
        foreach (Statement statement in record.Statements.Where(statement => IsOwnWord(statement) && !told.Contains(statement.Id)))
        {
            if (PartyOf(record, meeting, statement) is { } party)
            {
                accounts.TryAdd(party, []);
                accounts[party].Add(statement.Id);
            }
        }

        return [.. accounts.Select(static account => new MeetingAccount(account.Key, account.Value))];
    }

    // Who met, or who tells of those who met, as their spokespeople do.
    private static EventParticipant? PartyOf(ArticleRecord record, Meeting meeting, Statement statement)
    {
        string speaker = statement.Speaker!.Entity!;
        return meeting.Participants.FirstOrDefault(one => one.Entity == speaker)
            ?? (!(statement.SaidOn?.Date < meeting.Date?.Date) && TellsOfBoth(record, meeting, statement) ? new EventParticipant(speaker, statement.Speaker.Name) : null);
    }

    // "The prime minister listened to the president": two people, one of whom surely met, and nobody by name who did not.
    private static bool TellsOfBoth(ArticleRecord record, Meeting meeting, Statement statement)
    {
        (Entity Entity, bool IsNamed)[] people =
        [
            .. record.Entities.Where(static one => one.Kind == EntityKind.Person)
                .Select(one => (one, Forms: one.Mentions.Where(mention => statement.Content.Any(piece => piece.Contains(mention.Span))).Select(static mention => mention.Form).ToArray()))
                .Where(static one => one.Forms.Length > 0).Select(static one => (one.one, one.Forms.Contains(MentionForm.Name))),
        ];
        bool Met(Entity one) => meeting.Participants.Any(party => party.Entity == one.Id);
        return people.Length > 1 && Array.Exists(people, one => Met(one.Entity)) && Array.TrueForAll(people, one => Met(one.Entity) || !one.IsNamed);
    }

    /// <summary>Whether the article came out days after the meeting.</summary>
    internal static bool IsPast(ArticleRecord record, Meeting meeting) =>
        record.Article.Published?.Date is { } published && meeting.Date?.Date is { } held && published.DayNumber - held.DayNumber > FreshDays;

    private static MeetingAccount[] OfPast(ArticleRecord record, Meeting meeting)
    {
        TextSpan[] paragraphs = [.. PlacesOf(record, meeting).Select(at => record.Document.Blocks.FirstOrDefault(block => block.Span.Contains(at))?.Span ?? at)];
        HashSet<string> about = [.. record.Statements
            .Where(statement => statement.SaidOn is { } day ? day == meeting.Date : Array.Exists(paragraphs, paragraph => paragraph.Contains(statement.Content[0])))
            .Select(static statement => statement.Id)];
        return
        [
            .. meeting.Accounts.Select(account => new MeetingAccount(account.Party, [.. account.Statements.Where(about.Contains)])).Where(static account => account.Statements.Count > 0),
        ];
    }

    /// <summary>Where an article tells of a meeting that is past: its trigger, and wherever the body names its day.</summary>
    internal static IEnumerable<TextSpan> PlacesOf(ArticleRecord record, Meeting meeting) =>
        record.Document.Parts.Where(static part => part.Part == ArticlePart.Body)
            .SelectMany(part => DateExpressionFinder.Find(record.Document.Text, part.Span, record.Article.Language ?? ""))
            .Where(date => date.Resolve(record.Article.Published, DateDirection.Past)?.Date == meeting.Date?.Date)
            .Select(static date => date.Span)
            .Prepend(meeting.Trigger);

    private static bool IsReportOn(ArticleRecord record, Meeting meeting)
    {
        if (meeting.Status is not (MeetingStatus.Held or MeetingStatus.Ongoing) || meeting.Participants.Count < 2)
        {
            return false;
        }

        int opening = record.Document.Blocks.FirstOrDefault(static block => block is { Part: ArticlePart.Body, Kind: BlockKind.Paragraph })?.Span.End ?? 0;
        return meeting.Trigger.Start < opening
            && record.Meetings.All(other => other == meeting || other.Trigger.Start >= opening || other.Status is not (MeetingStatus.Held or MeetingStatus.Ongoing));
    }

    private static bool IsOwnWord(Statement statement) =>
        statement is { Within: null, Force: not StatementForce.Believed, Speaker: { Entity: not null, Grade: SpeakerGrade.Named or SpeakerGrade.Resolved } };
}
