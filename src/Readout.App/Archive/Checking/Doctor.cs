using System.Data.Common;
using System.Globalization;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Reading;
using Readout.Formats.Json;
using Readout.Records;

namespace Readout.App.Archive.Checking;

/// <summary>Checks an archive from its storage up to its records. Changes nothing.</summary>
internal sealed class Doctor(ArchiveDatabase database, DbConnection connection)
{
    // Each finds rows that must not be there, and gives one number for each.
    private static readonly (string Check, string Words, string Query)[] Rows =
    [
        ("revisions", "article {0} lacks the record of its newest revision",
            "SELECT id FROM article a WHERE NOT EXISTS (SELECT 1 FROM revision r WHERE r.article_id = a.id AND r.number = a.revision)"),
        ("revisions", "article {0} has revisions beyond its newest", "SELECT DISTINCT a.id FROM article a JOIN revision r ON r.article_id = a.id AND r.number > a.revision"),
        ("pages", "page {0} gave an article that is not there", "SELECT id FROM page p WHERE p.outcome = 'article' AND p.article_id IS NULL"),
        ("pages", "article {0} has no page that it came from", "SELECT id FROM article a WHERE NOT EXISTS (SELECT 1 FROM page p WHERE p.article_id = a.id)"),
        ("stories", "article {0} was not joined", "SELECT id FROM article a WHERE a.story_id IS NULL OR NOT EXISTS (SELECT 1 FROM features f WHERE f.article_id = a.id)"),
        ("stories", "article {0} belongs to a story that was joined into another", "SELECT a.id FROM article a JOIN story s ON s.id = a.story_id WHERE s.joined_into IS NOT NULL"),
        ("stories", "story {0} has no article", "SELECT id FROM story s WHERE s.joined_into IS NULL AND NOT EXISTS (SELECT 1 FROM article a WHERE a.story_id = s.id)"),
        ("copies", "article {0} is a copy of a copy", "SELECT a.id FROM article a JOIN article b ON b.id = a.copy_of WHERE b.copy_of IS NOT NULL"),
        ("claims", "statement {0} carries a claim that is not there", "SELECT id FROM statement s WHERE s.claim_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.id = s.claim_id)"),
        ("claims", "claim {0} is carried by nobody", "SELECT id FROM claim c WHERE NOT EXISTS (SELECT 1 FROM statement s WHERE s.claim_id = c.id)"),
        ("commitments", "commitment {0} is an undertaking that is not there",
            "SELECT id FROM commitment c WHERE c.undertaking_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM undertaking u WHERE u.id = c.undertaking_id)"),
        ("meetings", "meeting {0} was not joined", "SELECT id FROM meeting m WHERE NOT EXISTS (SELECT 1 FROM gathering g WHERE g.id = m.gathering_id)"),
        ("meetings", "no article tells of the joined meeting {0}", "SELECT id FROM gathering g WHERE NOT EXISTS (SELECT 1 FROM meeting m WHERE m.gathering_id = g.id)"),
        ("entities", "article {0} names an entity that is not there",
            "SELECT DISTINCT m.article_id FROM mention m WHERE m.entity_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM entity e WHERE e.id = m.entity_id)"),
        ("copies", "article {0} is a copy of one that is not there", "SELECT id FROM article a WHERE a.copy_of IS NOT NULL AND NOT EXISTS (SELECT 1 FROM article b WHERE b.id = a.copy_of)"),
    ];

    /// <summary>What is wrong, found as it is looked for.</summary>
    public IEnumerable<Finding> Check() =>
        database.CheckStorage(connection).Select(message => new Finding("storage", message)).Concat(Rows.SelectMany(Run)).Concat(CheckRecords()).Concat(CheckPages());

    private IEnumerable<Finding> Run((string Check, string Words, string Query) check) =>
        connection.Rows(check.Query, row => row.GetInt64(0)).Select(number => new Finding(check.Check, string.Format(CultureInfo.InvariantCulture, check.Words, number)));

    private IEnumerable<Finding> CheckRecords()
    {
        foreach (long id in connection.Rows("SELECT id FROM article ORDER BY id", row => row.GetInt64(0)))
        {
            byte[]? packed = (byte[]?)connection.Scalar(StoredRecord.Newest, ("@id", id));
            if (packed is not null && Fault(id, packed) is { } fault)
            {
                yield return new Finding("records", $"article {id}: {fault}");
            }
        }
    }

    private string? Fault(long id, byte[] packed)
    {
        byte[] json;
        try
        {
            json = Compression.Unpack(packed);
        }
        catch (InvalidDataException)
        {
            return "the record's bytes are damaged";
        }

        return !RecordJsonReader.TryRead(json, out ArticleRecord? record, out string? error) ? error
            : Difference(id, "statement", record.Statements.Count) ?? Difference(id, "meeting", record.Meetings.Count) ?? Difference(id, "commitment", record.Commitments.Count);
    }

    private string? Difference(long id, string table, int expected)
    {
        long? rows = connection.Number($"SELECT count(*) FROM {table} WHERE article_id = @id", ("@id", id));
        return rows == expected ? null : $"the record has {expected} rows of {table}, the table {rows}";
    }

    private IEnumerable<Finding> CheckPages()
    {
        foreach (long id in connection.Rows("SELECT id FROM page WHERE bytes IS NOT NULL ORDER BY id", row => row.GetInt64(0)))
        {
            if (connection.Scalar("SELECT bytes FROM page WHERE id = @id", ("@id", id)) is byte[] bytes && !IsWhole(bytes))
            {
                yield return new Finding("pages", $"page {id}: its bytes are damaged");
            }
        }
    }

    private static bool IsWhole(byte[] packed)
    {
        try
        {
            Compression.Unpack(packed);
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
