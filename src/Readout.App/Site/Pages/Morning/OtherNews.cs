using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Reading;

namespace Readout.App.Site.Pages.Morning;

/// <summary>What is news besides claims that were first made: words of which nobody can tell whether they are a claim, meetings that became known, and what came of promises.</summary>
/// <param name="Unclaimed">Statements that are no claim of anybody known, such as an unnamed source's, first said since; the newest first.</param>
/// <param name="Meetings">Meetings first told of since, or told of since as being what they were not before.</param>
/// <param name="Outcomes">Undertakings of which a report tells since what came of them.</param>
/// <param name="Claims">How many claims each story has since.</param>
/// <param name="Reports">Articles that came out since and are no copies: what outlets tell on their own account; the newest first.</param>
public sealed record OtherNews(
    IReadOnlyList<ClaimView> Unclaimed, IReadOnlyList<MeetingView> Meetings, IReadOnlyList<UndertakingView> Outcomes, IReadOnlyDictionary<long, long> Claims, IReadOnlyList<FoundArticle> Reports) : ILimitedView
{
    private const string Time = "coalesce(a.published_utc, a.seen_at)";
    private const string IsInTime = $"{Time} >= @since AND {Time} < @until";
    private const int MostDaysBack = 7;
    private const int MostCounted = 1000;

    /// <summary>What is due within a week and not today.</summary>
    public IReadOnlyList<UndertakingView> Due { get; init; } = [];

    object ILimitedView.Limited(ViewLimit limit) => this with { Due = limit.Apply(Due), Unclaimed = limit.Apply(Unclaimed), Meetings = limit.Apply(Meetings), Outcomes = limit.Apply(Outcomes) };

    internal static OtherNews Read(ArchiveDatabase database, DbConnection connection, NewsQuestion question, NewsSince shown)
    {
        (string, object?)[] span = [("@since", question.Since), ("@until", question.Until)];
        return new OtherNews(NewClaims.Unclaimed(connection, question), MeetingsOf(connection, question, span), OutcomesOf(connection, question, span), ClaimsOf(database, connection, question, shown), ReportsOf(connection, question, span))
        {
            Due = DueOf(connection, question),
        };
    }

    private static List<UndertakingView> DueOf(DbConnection connection, NewsQuestion question) =>
    [
        .. AgendaView.Read(connection, question.Today.AddDays(1), question.Today.AddDays(UndertakingReader.DueWithinDays), question.Today, question.Filter, question.Limit)
            .Select(entry => entry.Undertaking).OfType<UndertakingView>().Where(one => one.Status == UndertakingStatus.Due),
    ];

    private static List<FoundArticle> ReportsOf(DbConnection connection, NewsQuestion question, (string, object?)[] span) => connection.Rows(
        $"""
        SELECT {FoundArticle.Columns} FROM article a
        WHERE {IsInTime} AND a.copy_of IS NULL AND a.title IS NOT NULL AND a.story_id IS NOT NULL{(question.Filter.Stories.Count == 0 ? "" : $" AND a.story_id IN {Sql.In(question.Filter.Stories)}")}
        ORDER BY {Time} DESC, a.id DESC LIMIT {question.Limit}
        """,
        FoundArticle.Read,
        span);

    private static MeetingView[] MeetingsOf(DbConnection connection, NewsQuestion question, (string, object?)[] span) =>
    [
        .. new MeetingReader(connection).Read(
            $"g.id IN (SELECT m.gathering_id FROM article a JOIN meeting m ON m.article_id = a.id WHERE {IsInTime}){AgendaView.OfMeetings(question.Filter)}", span)
            .Where(meeting => meeting.Day >= Days.Of(question.SinceDay) - MostDaysBack && !meeting.Told.Any(told => told.Article.Time < question.Since && told.Status == meeting.Status)),
    ];

    private static List<UndertakingView> OutcomesOf(DbConnection connection, NewsQuestion question, (string, object?)[] span) => new UndertakingReader(connection, question.Today).Read(
        $"u.outcome_article IN (SELECT b.id FROM article b WHERE {IsInTime.Replace("a.", "b.", StringComparison.Ordinal)}){question.Filter.Of([])}", span)
        .FindAll(one => one.Outcome is not null);

    // By the rule that chose what is shown; where all of it is, there is no more.
    private static Dictionary<long, long> ClaimsOf(ArchiveDatabase database, DbConnection connection, NewsQuestion question, NewsSince shown)
    {
        long[] stories = [.. shown.Claims.Select(claim => claim.Statement.Article.Story).OfType<long>().Distinct()];
        return (question.Filter.IsAll && !shown.HasMore) || stories.Length == 0 ? []
            : NewClaims.Read(database, connection, question with { Filter = new ViewFilter { Stories = stories }, Limit = MostCounted }).Claims
                .GroupBy(claim => claim.Statement.Article.Story ?? 0).ToDictionary(story => story.Key, story => (long)story.Count());
    }
}
