using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.Dates;
using Readout.Pages;

namespace Readout.App.Archive.Reading;

internal static class LastPage
{
    /// <summary>For each article with a page whose bytes are kept, the one that came last.</summary>
    public static Dictionary<long, long> LastPages(this DbConnection connection) => connection
        .Rows("SELECT article_id, max(id) FROM page WHERE article_id IS NOT NULL AND bytes IS NOT NULL GROUP BY article_id", row => (row.GetInt64(0), row.GetInt64(1)))
        .ToDictionary(pair => pair.Item1, pair => pair.Item2);
}

/// <summary>A page whose bytes the archive keeps, with what was known of it when it came.</summary>
internal sealed record StoredPage(long Id, string Source, string? Url, string? ContentType, string? Given, string? Retrieved, long SeenAt, long? Article, byte[] Bytes)
{
    private const int AtOnce = 100;

    /// <summary>The pages with bytes in the order that they came in, read a few at a time.</summary>
    public static IEnumerable<StoredPage> All(DbConnection connection)
    {
        long last = 0;
        while (true)
        {
            List<StoredPage> pages = connection.Rows(
                $"SELECT id, source, url, content_type, given, retrieved, seen_at, article_id, bytes FROM page WHERE id > @last AND bytes IS NOT NULL ORDER BY id LIMIT {AtOnce}",
                Read,
                ("@last", last));
            foreach (StoredPage page in pages)
            {
                yield return page with { Bytes = Compression.Unpack(page.Bytes) };
            }

            if (pages.Count < AtOnce)
            {
                yield break;
            }

            last = pages[^1].Id;
        }
    }

    /// <summary>The page as it came in, read from its bytes again.</summary>
    public PageResult Reopen()
    {
        PageReaderOptions options = new()
        {
            Url = Url,
            ContentType = ContentType,
            Published = Date(GivenValue("published")),
            Language = GivenValue("language"),
            Retrieved = Date(Retrieved),
            KeepsOriginals = true,
        };
        return PageReader.Read(new MemoryStream(Bytes), Source, options).First();
    }

    private static PartialDate? Date(string? text) => IsoDate.TryParse(text, out PartialDate? date) ? date : null;

    private static StoredPage Read(DbDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.TextOrNull(2), row.TextOrNull(3), row.TextOrNull(4), row.TextOrNull(5), row.GetInt64(6), row.NumberOrNull(7), row.GetFieldValue<byte[]>(8));

    private string? GivenValue(string name) =>
        Given?.Split(';').FirstOrDefault(pair => pair.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];
}
