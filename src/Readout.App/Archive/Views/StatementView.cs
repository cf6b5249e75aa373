using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Reading;
using Readout.App.Archive.Search;
using Readout.Articles;
using Readout.Formats.Json;
using Readout.Records;
using Readout.Statements;
using Readout.Text;

namespace Readout.App.Archive.Views;

/// <summary>Words of an article as W3C Web Annotation selects them: by quotation, and by place in one of its texts.</summary>
/// <param name="What"><c>speaker</c>, <c>cue</c>, <c>content</c> or <c>relay</c>.</param>
/// <param name="In">The text that the place counts in: <c>title</c>, <c>summary</c> or <c>body</c>.</param>
/// <param name="Start">In Unicode code points.</param>
/// <param name="End">Behind the last code point.</param>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">What stands before them, at most 32 characters.</param>
/// <param name="Suffix">What stands behind them, at most 32 characters.</param>
public sealed record EvidenceSpan(string What, string In, int Start, int End, string Exact, string Prefix, string Suffix);

/// <summary>A statement with what it rests on.</summary>
/// <param name="Claim">The claim that it is, in this article's words, with all its carriers.</param>
/// <param name="Evidence">In the order speaker, cue, content, relays.</param>
/// <param name="Inner">The statements nested in it.</param>
/// <param name="Outer">The statement that it is nested in.</param>
public sealed record StatementView(ClaimView Claim, IReadOnlyList<EvidenceSpan> Evidence, IReadOnlyList<FoundStatement> Inner, FoundStatement? Outer)
{
    /// <summary>Null when there is no such article or statement.</summary>
    public static StatementView? Read(DbConnection connection, long article, string local)
    {
        var reader = new ClaimReader(connection);
        List<FoundStatement> all = reader.Statements("t.article_id = @article", ("@article", article));
        if (all.Find(statement => statement.Id == local) is not { } found || connection.Scalar(StoredRecord.Newest, ("@id", article)) is not byte[] packed)
        {
            return null;
        }

        bool isRead = RecordJsonReader.TryRead(Compression.Unpack(packed), out ArticleRecord? record, out _);
        Statement? statement = isRead ? record!.Statements.FirstOrDefault(one => one.Id == local) : null;
        return new StatementView(
            reader.Fold([found])[0],
            statement is null ? [] : [.. EvidenceOf(statement, record!.Document)],
            all.FindAll(one => one.Within == local),
            all.Find(one => one.Id == found.Within));
    }

    private static IEnumerable<EvidenceSpan> EvidenceOf(Statement statement, ArticleDocument document)
    {
        if (statement.Speaker?.Span is { } speaker)
        {
            yield return EvidenceText.Of("speaker", speaker, document);
        }

        if (statement.Cue is { } cue)
        {
            yield return EvidenceText.Of("cue", cue, document);
        }

        foreach (TextSpan piece in statement.Content)
        {
            yield return EvidenceText.Of("content", piece, document);
        }

        foreach (Relay relay in statement.Relays)
        {
            yield return EvidenceText.Of("relay", relay.Span, document);
        }
    }
}
