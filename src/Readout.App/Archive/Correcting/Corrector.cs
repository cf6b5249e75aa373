using Readout.App.Archive.Databases;
using Readout.App.Archive.Writing;
using Readout.Events.Commitments;
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

        byte[]? anchor = statement is null ? null
            : target == Correction.OutcomeTarget ? Correction.AnchorOf(FindCommitment(record, article, statement).Span.In(record.Document.Text))
            : Correction.AnchorOf(Find(record, article, statement), record);
        var correction = new Correction(target, anchor, value);
        session.Corrections.Add(key, correction, madeBy);
        if (target != Correction.OutcomeTarget)
        {
            session.Articles.Replace(article, revision, correction.Apply(record));
        }

        return 0;
    });

    private static Commitment FindCommitment(ArticleRecord record, long article, string id) =>
        record.Commitments.FirstOrDefault(commitment => commitment.Id == id)
        ?? throw new ArchiveException($"article {article} has no commitment {id}; it has {(record.Commitments.Count == 0 ? "none" : $"{record.Commitments[0].Id} to {record.Commitments[^1].Id}")}");

    private static Statement Find(ArticleRecord record, long article, string id) =>
        record.Statements.FirstOrDefault(statement => statement.Id == id)
        ?? throw new ArchiveException($"article {article} has no statement {id}; it has {(record.Statements.Count == 0 ? "none" : $"{record.Statements[0].Id} to {record.Statements[^1].Id}")}");
}
