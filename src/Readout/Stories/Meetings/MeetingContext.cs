using Readout.Articles;
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
    /// The accounts of the record, with those of the participants where the article is a report on the meeting: one that was held, alone in headline, standfirst and first
    /// paragraph. Of an article that comes out days after the meeting only what is said of that day, or in the paragraph that tells of the meeting.
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
            if (meeting.Participants.FirstOrDefault(one => one.Entity is not null && one.Entity == statement.Speaker!.Entity) is { } party)
            {
                accounts.TryAdd(party, []);
                accounts[party].Add(statement.Id);
            }
        }

        return [.. accounts.Select(static account => new MeetingAccount(account.Key, account.Value))];
    }

    private static bool IsPast(ArticleRecord record, Meeting meeting) =>
        record.Article.Published?.Date is { } published && meeting.Date?.Date is { } held && published.DayNumber - held.DayNumber > FreshDays;

    private static MeetingAccount[] OfPast(ArticleRecord record, Meeting meeting)
    {
        TextSpan paragraph = record.Document.Blocks.FirstOrDefault(block => block.Span.Contains(meeting.Trigger))?.Span ?? meeting.Trigger;
        HashSet<string> about = [.. record.Statements
            .Where(statement => statement.SaidOn is { } day ? day == meeting.Date : paragraph.Contains(statement.Content[0]))
            .Select(static statement => statement.Id)];
        return
        [
            .. meeting.Accounts.Select(account => new MeetingAccount(account.Party, [.. account.Statements.Where(about.Contains)])).Where(static account => account.Statements.Count > 0),
        ];
    }

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
