using System.Data.Common;
using System.Globalization;
using System.Text;
using Readout.App.Archive.Databases;
using Readout.App.Fetching;
using Readout.Pages;

namespace Readout.App.Following.Items;

/// <summary>What is kept of an item that was announced before.</summary>
internal sealed record KnownItem(long Id, string? Digest);

/// <summary>The rows of <c>watch_item</c>.</summary>
internal static class ItemTable
{
    // Both kinds of database take far more parameters than this in one command.
    private const int KeysAtOnce = 400;

    /// <summary>Which of the keys are known.</summary>
    public static Dictionary<string, KnownItem> Known(DbConnection connection, IReadOnlyCollection<string> keys)
    {
        var known = new Dictionary<string, KnownItem>(StringComparer.Ordinal);
        foreach (string[] part in keys.Chunk(KeysAtOnce))
        {
            using DbCommand command = connection.Command($"SELECT id, key, digest FROM watch_item WHERE key IN ({Names(part.Length)})");
            Add(command, part);
            using DbDataReader row = command.ExecuteReader();
            while (row.Read())
            {
                known[row.GetString(1)] = new KnownItem(row.GetInt64(0), row.TextOrNull(2));
            }
        }

        return known;
    }

    /// <summary>Which of a source's own names for articles were announced before, each with the digest of the headline that it had then.</summary>
    public static HashSet<(string Guid, string? TitleDigest)> KnownGuids(DbConnection connection, long source, IReadOnlyCollection<string> guids)
    {
        var known = new HashSet<(string Guid, string? TitleDigest)>();
        foreach (string[] part in guids.Chunk(KeysAtOnce))
        {
            using DbCommand command = connection.Command($"SELECT guid, title_digest FROM watch_item WHERE source_id = @source AND guid IN ({Names(part.Length)})", ("@source", source));
            Add(command, part);
            using DbDataReader row = command.ExecuteReader();
            while (row.Read())
            {
                known.Add((row.GetString(0), row.TextOrNull(1)));
            }
        }

        return known;
    }

    /// <summary>How many of a source's articles wait for their first visit.</summary>
    public static int Waiting(DbConnection connection, long source) =>
        (int)connection.Number("SELECT count(*) FROM watch_item WHERE source_id = @source AND visits = 0 AND next_visit IS NOT NULL", ("@source", source))!.Value;

    public static void Insert(DbConnection connection, long source, NewItem item, long now) => connection.Execute(
        """
        INSERT INTO watch_item (source_id, key, url, host, guid, title_digest, sorted_at, first_seen, visits, failures, next_visit, outcome, digest)
        VALUES (@source, @key, @url, @host, @guid, @title, @sorted, @now, 0, 0, @next, @outcome, @digest) ON CONFLICT (key) DO NOTHING
        """,
        ("@source", source),
        ("@key", item.Key),
        ("@url", item.Url?.AbsoluteUri),
        ("@host", item.Url is null ? null : HostPace.HostOf(item.Url)),
        ("@guid", item.Guid),
        ("@title", item.TitleDigest),
        ("@sorted", item.SortedAt),
        ("@now", now),
        ("@next", item.NextVisit),
        ("@outcome", item.Outcome),
        ("@digest", item.Digest));

    /// <summary>Takes out what is known of an article that is to be forgotten.</summary>
    public static void Forget(DbConnection connection, Uri url) =>
        connection.Execute("DELETE FROM watch_item WHERE key = @key", ("@key", ItemKey.Bounded(PageAddress.Key(url))));

    /// <summary>Notes what came of an article that the feed itself gave whole.</summary>
    public static void NoteGiven(DbConnection connection, string key, string outcome, string? digest) => connection.Execute(
        "UPDATE watch_item SET outcome = @outcome, digest = @digest, visits = visits + 1 WHERE key = @key", ("@outcome", outcome), ("@digest", digest), ("@key", key));

    /// <summary>The hosts that have an article to be visited now, and whether one of them was never read.</summary>
    public static List<(string Host, bool IsFirst)> DueHosts(DbConnection connection, long now) => connection.Rows(
        "SELECT host, min(visits) FROM watch_item WHERE next_visit <= @now GROUP BY host ORDER BY host", row => (row.GetString(0), row.GetInt64(1) == 0), ("@now", now));

    /// <summary>The host's next article to be visited: those never read before, newest first, then those to be read again.</summary>
    public static Item? NextDue(DbConnection connection, string host, long now) => connection.Rows(
        """
        SELECT id, source_id, url, first_seen, visits, failures, etag, last_modified FROM watch_item
        WHERE host = @host AND next_visit <= @now ORDER BY CASE WHEN visits = 0 THEN 0 ELSE 1 END, sorted_at DESC, id LIMIT 1
        """,
        Read,
        ("@host", host),
        ("@now", now)).FirstOrDefault();

    /// <summary>Notes what came of a visit, null for what came of the one before, and when the next one is due.</summary>
    public static void NoteVisit(DbConnection connection, Item item, string? outcome, long? nextVisit) => connection.Execute(
        "UPDATE watch_item SET visits = @visits, failures = @failures, etag = @etag, last_modified = @modified, outcome = COALESCE(@outcome, outcome), next_visit = @next WHERE id = @id",
        ("@visits", (long)item.Visits),
        ("@failures", (long)item.Failures),
        ("@etag", item.ETag),
        ("@modified", item.LastModified),
        ("@outcome", outcome),
        ("@next", nextVisit),
        ("@id", item.Id));

    /// <summary>How many of a source's articles came to what.</summary>
    public static List<(string? Outcome, bool IsWaiting, int Count)> Outcomes(DbConnection connection, long source) => connection.Rows(
        """
        SELECT outcome, CAST(CASE WHEN visits = 0 AND next_visit IS NOT NULL THEN 1 ELSE 0 END AS BIGINT), count(*) FROM watch_item
        WHERE source_id = @source GROUP BY 1, 2 ORDER BY 3 DESC, 1
        """,
        row => (row.TextOrNull(0), row.GetInt64(1) == 1, (int)row.GetInt64(2)),
        ("@source", source));

    public static int SeenSince(DbConnection connection, long source, long since) =>
        (int)connection.Number("SELECT count(*) FROM watch_item WHERE source_id = @source AND first_seen >= @since", ("@source", source), ("@since", since))!.Value;

    private static string Names(int count)
    {
        var names = new StringBuilder();
        for (int i = 0; i < count; i++)
        {
            names.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ", ")}@p{i}");
        }

        return names.ToString();
    }

    private static void Add(DbCommand command, string[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            command.Add($"@p{i.ToString(CultureInfo.InvariantCulture)}", values[i]);
        }
    }

    private static Item Read(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        SourceId = row.GetInt64(1),
        Url = new Uri(row.GetString(2)),
        FirstSeen = row.GetInt64(3),
        Visits = (int)row.GetInt64(4),
        Failures = (int)row.GetInt64(5),
        ETag = row.TextOrNull(6),
        LastModified = row.TextOrNull(7),
    };
}
