using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.Records.Searching;

namespace Readout.App.Archive.Views;

/// <summary>What was first said, or said with other numbers than before: the one rule for every page that shows what is new. Stateless.</summary>
internal static class NewClaims
{
    private const int MostFound = 1000;

    /// <summary>Claims, the newest first, and whether there were more than asked for.</summary>
    public static (List<ClaimView> Claims, bool HasMore) Read(ArchiveDatabase database, DbConnection connection, NewsQuestion question)
    {
        List<long> rows = Rows(connection, question, Found(database, connection, question));
        var reader = new ClaimReader(connection);
        List<ClaimView> claims = reader.Fold(reader.Statements($"t.id IN {Sql.In(rows.Take(question.Limit))}"));
        claims.Reverse();
        return (claims, rows.Count > question.Limit);
    }

    /// <summary>The same of statements that are no claim of anybody known, such as an unnamed source's.</summary>
    public static List<ClaimView> Unclaimed(DbConnection connection, NewsQuestion question)
    {
        List<long> stories = connection.Rows(
            $"SELECT DISTINCT a.story_id FROM article a WHERE {TimeOf(question, "a")} >= @since AND {TimeOf(question, "a")} < @until AND a.story_id IS NOT NULL",
            row => row.GetInt64(0),
            ("@since", question.Since),
            ("@until", question.Until));
        // Of the whole story, so that what was said before is known as such.
        var reader = new ClaimReader(connection);
        List<ClaimView> claims = reader.Fold(reader.Statements(
            $"t.claim_id IS NULL AND NOT {IsKnownUndertaking(question)} AND a.story_id IN {Sql.In(stories)}{question.Filter.Of([])}", ("@since", question.Since)));
        List<ClaimView> found = claims.FindAll(claim => claim.First.Time >= question.Since && claim.First.Time < question.Until && !(claim.Statement.OfDay < Days.Of(question.SinceDay)));
        found.Reverse();
        return found.Count <= question.Limit ? found : found[..question.Limit];
    }

    // Tables joined with CROSS JOIN are asked in the order in which they stand, whatever SQLite's statistics say; a plus keeps it from
    // the index of a column, where somebody may have said very much.
    // The first statement of each claim, where it was made in time: not what the article tells of a day before, nor what somebody has said in these words before in the
    // story, nor once more what stands within another's words, nor what undertakes what was undertaken before.
    private static List<long> Rows(DbConnection connection, NewsQuestion question, IEnumerable<long> found)
    {
        string time = Time(question, "t", "a");
        string ofArticle = TimeOf(question, "a");

        // Of everything the last ones are soon found from the end; of what is asked for little may be there, and it is looked up by what it is.
        string Last(string moment) => question.Filter.IsAll ? $"ORDER BY {moment} DESC, t.id DESC LIMIT @limit" : "";
        string isNew =
            $"""
            t.claim_id IS NOT NULL AND coalesce(t.of_day, @day) >= @day AND NOT {IsKnownUndertaking(question)} {question.Filter.Of(found)}
              AND NOT EXISTS (SELECT 1 FROM statement earlier CROSS JOIN article b WHERE earlier.claim_id = t.claim_id AND earlier.id <> t.id AND b.id = earlier.article_id
                AND ({Time(question, "earlier", "b")} < {time} OR ({Time(question, "earlier", "b")} = {time} AND earlier.id < t.id)))
              AND NOT EXISTS (SELECT 1 FROM article b CROSS JOIN statement earlier WHERE b.story_id = a.story_id AND earlier.article_id = b.id AND earlier.content = t.content
                AND +earlier.entity_id = t.entity_id AND {Time(question, "earlier", "b")} < {time})
              AND NOT EXISTS (SELECT 1 FROM statement o WHERE o.article_id = t.article_id AND o.local = t.within AND o.claim_id IS NOT NULL AND replace(o.content, t.content, '') <> o.content)
            """;
        return connection.Rows(
            $"""
            SELECT id FROM (
              SELECT * FROM (
                SELECT t.id AS id, {ofArticle} AS time FROM article a JOIN statement t ON t.article_id = a.id
                WHERE {ofArticle} >= @since AND {ofArticle} < @until AND t.told_utc IS NULL AND {isNew}
                {Last(ofArticle)}) whole
              UNION ALL
              SELECT * FROM (
                SELECT t.id AS id, t.told_utc AS time FROM statement t JOIN article a ON a.id = t.article_id WHERE t.told_utc >= @since AND t.told_utc < @until AND {isNew}
                {Last("t.told_utc")}) added) told
            ORDER BY time DESC, id DESC LIMIT @limit
            """,
            row => row.GetInt64(0),
            ("@since", question.Since),
            ("@until", question.Until),
            ("@day", Days.Of(question.SinceDay)),
            ("@limit", question.Limit + 1L));
    }

    // The statement undertakes, in whatever language, what an article told of before.
    private static string IsKnownUndertaking(NewsQuestion question) =>
        $"""
        EXISTS (SELECT 1 FROM commitment k CROSS JOIN commitment before CROSS JOIN article b
          WHERE k.article_id = t.article_id AND k.statement_local = t.local AND before.undertaking_id = k.undertaking_id AND b.id = before.article_id AND {TimeOf(question, "b")} < @since)
        """;

    private static string Time(NewsQuestion question, string statement, string article) => $"coalesce({statement}.told_utc, {TimeOf(question, article)})";

    /// <summary>When an article came, as SQL.</summary>
    public static string TimeOf(NewsQuestion question, string article) => question.Clock == NewsClock.Arrival ? $"{article}.seen_at" : $"coalesce({article}.published_utc, {article}.seen_at)";

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
}
