using Readout.App.Archive.Databases;
using Readout.App.Archive.Writing;
using Readout.Formats.Json;
using Readout.Records;
using Readout.Statements;

namespace Readout.App.Archive.Correcting;

/// <summary>Takes a correction from a person and brings it into the article's record and all that is derived from it.</summary>
internal sealed class Corrector(ArchiveWriter writer)
{
    /// <summary>Sets one thing right; <see cref="ArchiveException"/> when there is no such article or statement.</summary>
    public void Correct(long article, string? statement, string target, string? value, string? madeBy) => writer.InTransaction(session =>
    {
        (byte[] key, long revision, byte[] packed) = session.Connection.Rows(
            "SELECT a.key, r.number, r.record FROM article a JOIN revision r ON r.article_id = a.id AND r.number = a.revision WHERE a.id = @id",
            row => (row.GetFieldValue<byte[]>(0), row.GetInt64(1), row.GetFieldValue<byte[]>(2)),
            ("@id", article)).FirstOrDefault();
        if (key is null || !RecordJsonReader.TryRead(Compression.Unpack(packed), out ArticleRecord? record, out _))
        {
            throw new ArchiveException($"there is no article {article}");
        }

        var correction = new Correction(target, statement is null ? null : Correction.AnchorOf(Find(record, article, statement), record), value);
        session.Corrections.Add(key, correction, madeBy);
        session.Articles.Replace(article, revision, correction.Apply(record));
        return 0;
    });

    private static Statement Find(ArticleRecord record, long article, string id) =>
        record.Statements.FirstOrDefault(statement => statement.Id == id)
        ?? throw new ArchiveException($"article {article} has no statement {id}; it has {(record.Statements.Count == 0 ? "none" : $"{record.Statements[0].Id} to {record.Statements[^1].Id}")}");
}
