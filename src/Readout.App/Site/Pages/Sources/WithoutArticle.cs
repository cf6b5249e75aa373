using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Following.Polling;

namespace Readout.App.Site.Pages.Sources;

/// <summary>A page that gave no article.</summary>
/// <param name="Address">Its address, or what it came as.</param>
/// <param name="Message">What was wrong, where more is known than the reason.</param>
/// <param name="SeenAt">Seconds since 1970.</param>
public sealed record PageWithoutArticle(string Address, string? Message, long SeenAt);

/// <summary>How many pages gave no article for one reason, and the last few of them.</summary>
public sealed record ReasonCount(string Reason, long Count, IReadOnlyList<PageWithoutArticle> Examples);

/// <summary>Asks an archive for the pages that gave no article.</summary>
internal static class WithoutArticle
{
    private const long MostExamples = 5;

    /// <summary>Pages that arrived and were read, by reason, the most frequent first.</summary>
    public static List<ReasonCount> Read(DbConnection connection) => Counted(
        connection,
        "SELECT outcome, count(*) FROM page WHERE outcome <> @article GROUP BY outcome ORDER BY 2 DESC, 1",
        "SELECT coalesce(url, source), message, seen_at FROM page WHERE outcome = @reason ORDER BY id DESC LIMIT @limit");

    /// <summary>Announced pages that never came to be read.</summary>
    public static List<ReasonCount> NotRead(DbConnection connection) => Counted(
        connection,
        """
        SELECT outcome, count(*) FROM watch_item WHERE outcome IS NOT NULL AND outcome <> @article AND outcome NOT IN (SELECT DISTINCT outcome FROM page)
        GROUP BY outcome ORDER BY 2 DESC, 1
        """,
        "SELECT coalesce(url, guid, key), NULL, first_seen FROM watch_item WHERE outcome = @reason ORDER BY id DESC LIMIT @limit");

    private static List<ReasonCount> Counted(DbConnection connection, string counts, string examples) => connection
        .Rows(counts, row => (Reason: row.GetString(0), Count: row.GetInt64(1)), ("@article", Reason.Article))
        .ConvertAll(one => new ReasonCount(one.Reason, one.Count, connection.Rows(
            examples, row => new PageWithoutArticle(row.GetString(0), row.TextOrNull(1), row.GetInt64(2)), ("@reason", one.Reason), ("@limit", MostExamples))));
}
