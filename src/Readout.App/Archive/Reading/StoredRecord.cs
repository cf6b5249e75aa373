using System.Data.Common;
using Readout.App.Archive.Databases;

namespace Readout.App.Archive.Reading;

/// <summary>One revision of an article with its record's JSON.</summary>
internal sealed record StoredRecord(long Article, long Revision, byte[] Json)
{
    /// <summary>Asks for the packed record of the newest revision of article <c>@id</c>.</summary>
    public const string Newest = "SELECT r.record FROM revision r JOIN article a ON a.id = r.article_id AND a.revision = r.number WHERE a.id = @id";

    private const int AtOnce = 200;

    /// <summary>
    /// The records of an archive by number of article: of each the newest revision, or all from the first on. Read a few at a time, so a writer is not held up.
    /// </summary>
    public static IEnumerable<StoredRecord> All(DbConnection connection, bool withRevisions)
    {
        string which = withRevisions ? "" : "AND r.number = a.revision";
        (long Article, long Revision) last = (0, 0);
        while (true)
        {
            List<StoredRecord> records = connection.Rows(
                $"""
                SELECT r.article_id, r.number, r.record FROM revision r JOIN article a ON a.id = r.article_id
                WHERE (r.article_id > @article OR (r.article_id = @article AND r.number > @revision)) {which}
                ORDER BY r.article_id, r.number LIMIT {AtOnce}
                """,
                row => new StoredRecord(row.GetInt64(0), row.GetInt64(1), row.GetFieldValue<byte[]>(2)),
                ("@article", last.Article),
                ("@revision", last.Revision));
            foreach (StoredRecord record in records)
            {
                yield return record with { Json = Compression.Unpack(record.Json) };
            }

            if (records.Count < AtOnce)
            {
                yield break;
            }

            last = (records[^1].Article, records[^1].Revision);
        }
    }
}
