using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.Records.Searching;

namespace Readout.App.Archive.Views;

/// <summary>What "new" is measured by.</summary>
public enum NewsClock
{
    /// <summary>When articles came out.</summary>
    Published,

    /// <summary>When the archive first had them: misses nothing that arrives late.</summary>
    Arrival,
}

/// <summary>A question for what is new.</summary>
public sealed record NewsQuestion
{
    /// <summary>Seconds since 1970, from which on it is new.</summary>
    public required long Since { get; init; }

    /// <summary>Seconds since 1970, before which it is; the present, or what stands for it.</summary>
    public required long Until { get; init; }

    /// <summary>The day whose meetings and deadlines are shown.</summary>
    public required DateOnly Today { get; init; }

    public NewsClock Clock { get; init; }

    public ViewFilter Filter { get; init; } = ViewFilter.All;

    public int Limit { get; init; } = 100;
}

/// <summary>What is new since an instant.</summary>
/// <param name="Claims">What was first said, or said with other numbers than before, the newest first; nothing repeated.</param>
/// <param name="HasMore">Whether there were more claims than asked for.</param>
/// <param name="Today">The day's meetings and deadlines.</param>
/// <param name="Differing">Meetings told of since, of which accounts differ.</param>
public sealed record NewsSince(IReadOnlyList<ClaimView> Claims, bool HasMore, IReadOnlyList<AgendaEntry> Today, IReadOnlyList<MeetingView> Differing)
{
    private const int MostFound = 1000;

    internal static NewsSince Read(ArchiveDatabase database, DbConnection connection, NewsQuestion question)
    {
        List<long> rows = Rows(connection, question, Found(database, connection, question));
        var reader = new ClaimReader(connection);
        List<ClaimView> claims = reader.Fold(reader.Statements($"t.id IN {Sql.In(rows.Take(question.Limit))}"));
        claims.Reverse();
        return new NewsSince(
            claims,
            rows.Count > question.Limit,
            AgendaView.Read(connection, question.Today, question.Today, question.Today, question.Filter, question.Limit),
            Differ(connection, question));
    }

    // The first statement of each claim, where it was made in time: not what the article tells of a day before, nor what somebody has said in these words before in the
    // story, nor once more what stands within another's words.
    private static List<long> Rows(DbConnection connection, NewsQuestion question, IEnumerable<long> found)
    {
        string time = Time(question, "t", "a");
        string ofArticle = TimeOf(question, "a");
        string isNew =
            $"""
            t.claim_id IS NOT NULL AND coalesce(t.of_day, @day) >= @day {question.Filter.Of(found)}
              AND NOT EXISTS (SELECT 1 FROM statement earlier JOIN article b ON b.id = earlier.article_id WHERE earlier.claim_id = t.claim_id AND earlier.id <> t.id
                AND ({Time(question, "earlier", "b")} < {time} OR ({Time(question, "earlier", "b")} = {time} AND earlier.id < t.id)))
              AND NOT EXISTS (SELECT 1 FROM article b JOIN statement earlier ON earlier.article_id = b.id WHERE b.story_id = a.story_id AND earlier.content = t.content
                AND earlier.entity_id = t.entity_id AND {Time(question, "earlier", "b")} < {time})
              AND NOT EXISTS (SELECT 1 FROM statement o WHERE o.article_id = t.article_id AND o.local = t.within AND o.claim_id IS NOT NULL AND replace(o.content, t.content, '') <> o.content)
            """;
        return connection.Rows(
            $"""
            SELECT id FROM (
              SELECT t.id AS id, {ofArticle} AS time FROM article a JOIN statement t ON t.article_id = a.id
              WHERE {ofArticle} >= @since AND {ofArticle} < @until AND t.told_utc IS NULL AND {isNew}
              UNION ALL
              SELECT t.id, t.told_utc FROM statement t JOIN article a ON a.id = t.article_id WHERE t.told_utc >= @since AND t.told_utc < @until AND {isNew}) told
            ORDER BY time DESC, id DESC LIMIT @limit
            """,
            row => row.GetInt64(0),
            ("@since", question.Since),
            ("@until", question.Until),
            ("@day", Days.Of(Days.OfSecond(question.Since))),
            ("@limit", question.Limit + 1L));
    }

    private static string Time(NewsQuestion question, string statement, string article) => $"coalesce({statement}.told_utc, {TimeOf(question, article)})";

    private static string TimeOf(NewsQuestion question, string article) => question.Clock == NewsClock.Arrival ? $"{article}.seen_at" : $"coalesce({article}.published_utc, {article}.seen_at)";

    private static HashSet<long> Found(ArchiveDatabase database, DbConnection connection, NewsQuestion question)
    {
        var found = new HashSet<long>();
        var index = new SearchIndex(database, connection);
        foreach (SearchQuery query in question.Filter.Queries)
        {
            found.UnionWith(index.Find(new SearchRequest { Query = new NameVariants(connection).Expand(query), Target = SearchTarget.Statements, Limit = MostFound }).Select(hit => hit.Row));
        }

        return found;
    }

    private static List<MeetingView> Differ(DbConnection connection, NewsQuestion question)
    {
        string time = TimeOf(question, "a");
        return new MeetingReader(connection).Read(
            $"""
            g.articles > 1 AND g.id IN (SELECT m.gathering_id FROM article a JOIN meeting m ON m.article_id = a.id WHERE {time} >= @since AND {time} < @until)
            {AgendaView.OfMeetings(question.Filter)}
            """,
            ("@since", question.Since),
            ("@until", question.Until)).FindAll(meeting => meeting.Differences.Count > 0);
    }
}
