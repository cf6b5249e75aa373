using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;

namespace Readout.App.Archive.Views;

/// <summary>A place in the feed: the second of the last thing shown, and its number. Written as one word that means nothing outside.</summary>
public sealed record FeedCursor(long Second, long Number)
{
    public static bool TryParse(string? text, [NotNullWhen(true)] out FeedCursor? cursor)
    {
        cursor = null;
        string[] parts = text?.Split('-') ?? [];
        if (parts.Length == 2 && long.TryParse(parts[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out long second)
            && long.TryParse(parts[1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out long number))
        {
            cursor = new FeedCursor(second, number);
        }

        return cursor is not null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Second:x}-{Number:x}");
}

/// <summary>Some of the feed, and where to go on; null at its end.</summary>
public sealed record FeedPage<T>(IReadOnlyList<T> Items, FeedCursor? Next);

/// <summary>What came last, the newest first, page by page: what comes in meanwhile moves nothing. Stateless.</summary>
internal static class LatestFeed
{
    /// <summary>Claims in the order in which they were first said, each once; a statement that no claim can be told of where it is no copy's.</summary>
    public static FeedPage<ClaimView> Claims(DbConnection connection, ViewFilter filter, FeedCursor? after, int limit)
    {
        const string OfArticle = "coalesce(a.published_utc, a.seen_at)";
        string isShown = $"(t.claim_id IS NOT NULL OR a.copy_of IS NULL) {filter.Of([])} AND {FirstOfItsClaim}";
        List<(long Id, FeedCursor Place)> found = connection.Rows(
            $"""
            SELECT id, time FROM (
              SELECT * FROM (
                SELECT t.id AS id, {OfArticle} AS time FROM article a JOIN statement t ON t.article_id = a.id
                WHERE {OfArticle} <= @second AND ({OfArticle} < @second OR t.id < @number) AND t.told_utc IS NULL AND {isShown}
                ORDER BY {OfArticle} DESC, t.id DESC LIMIT @limit) whole
              UNION ALL
              SELECT * FROM (
                SELECT t.id AS id, t.told_utc AS time FROM statement t JOIN article a ON a.id = t.article_id
                WHERE t.told_utc <= @second AND (t.told_utc < @second OR t.id < @number) AND {isShown}
                ORDER BY t.told_utc DESC, t.id DESC LIMIT @limit) added) told
            ORDER BY time DESC, id DESC LIMIT @limit
            """,
            row => (row.GetInt64(0), new FeedCursor(row.GetInt64(1), row.GetInt64(0))),
            ("@second", after?.Second ?? long.MaxValue),
            ("@number", after?.Number ?? long.MaxValue),
            ("@limit", (long)limit));
        var reader = new ClaimReader(connection);
        List<ClaimView> claims = reader.Fold(reader.Statements($"t.id IN {Sql.In(found.Select(one => one.Id))}"));
        claims.Reverse();
        return new FeedPage<ClaimView>(claims, found.Count < limit ? null : found[^1].Place);
    }

    /// <summary>Stories by their last article, with all their articles.</summary>
    public static FeedPage<StoredStory> Stories(DbConnection connection, FeedCursor? after, int limit)
    {
        List<FeedCursor> found = connection.Rows(
            """
            SELECT last_utc, id FROM story WHERE joined_into IS NULL AND last_utc <= @second AND (last_utc < @second OR id < @number)
            ORDER BY last_utc DESC, id DESC LIMIT @limit
            """,
            row => new FeedCursor(row.GetInt64(0), row.GetInt64(1)),
            ("@second", after?.Second ?? long.MaxValue),
            ("@number", after?.Number ?? long.MaxValue),
            ("@limit", (long)limit));
        return new FeedPage<StoredStory>([.. new StoryList(connection).Of(found.Select(one => one.Number))], found.Count < limit ? null : found[^1]);
    }

    /// <summary>True for the statement <c>t</c> of article <c>a</c> that was the first to make its claim.</summary>
    /// <remarks>CROSS JOIN keeps SQLite to the order in which the tables stand, whatever its statistics say.</remarks>
    public const string FirstOfItsClaim =
        $"""
        NOT EXISTS (SELECT 1 FROM statement earlier CROSS JOIN article b WHERE earlier.claim_id = t.claim_id AND earlier.id <> t.id AND b.id = earlier.article_id
          AND ({EarlierTime} < {StatementRow.Time} OR ({EarlierTime} = {StatementRow.Time} AND earlier.id < t.id)))
        """;

    private const string EarlierTime = "coalesce(earlier.told_utc, b.published_utc, b.seen_at)";
}
