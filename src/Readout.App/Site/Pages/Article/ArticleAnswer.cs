using System.Data.Common;
using Readout.App.Archive;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Reading;
using Readout.Formats.Json;
using Readout.Records;

namespace Readout.App.Site.Pages.Article;

/// <summary>One version of an article's text.</summary>
/// <param name="Number">From 1 on.</param>
/// <param name="SeenAt">When the archive first had it, seconds since 1970.</param>
/// <param name="Record">What was read from it; null for a record that this program cannot read.</param>
public sealed record ArticleRevision(long Number, long SeenAt, ArticleRecord? Record);

/// <summary>What an article's page shows.</summary>
/// <param name="Article">Where and when it came out.</param>
/// <param name="Revisions">All versions, the latest first.</param>
/// <param name="Statements">Those of the latest version.</param>
public sealed record ArticleAnswer(FoundArticle Article, IReadOnlyList<ArticleRevision> Revisions, IReadOnlyList<FoundStatement> Statements) : ILimitedView
{
    private const int MostRevisions = 20;

    // The record has the whole text.
    object ILimitedView.Limited(ViewLimit limit) => this with { Revisions = [.. Revisions.Select(revision => revision with { Record = null })], Statements = limit.Apply(Statements) };

    internal static ArticleAnswer? Read(DbConnection connection, long id)
    {
        List<FoundArticle> found = connection.Rows($"SELECT {FoundArticle.Columns} FROM article a WHERE a.id = @id", FoundArticle.Read, ("@id", id));
        if (found is not [var article])
        {
            return null;
        }

        List<ArticleRevision> revisions = connection.Rows(
            "SELECT number, seen_at, record FROM revision WHERE article_id = @id ORDER BY number DESC LIMIT @most",
            row => new ArticleRevision(row.GetInt64(0), row.GetInt64(1), RecordJsonReader.TryRead(Compression.Unpack(row.GetFieldValue<byte[]>(2)), out ArticleRecord? record, out _) ? record : null),
            ("@id", id),
            ("@most", (long)MostRevisions));
        return new ArticleAnswer(article, revisions, new ClaimReader(connection).Statements("t.article_id = @id", ("@id", id)));
    }
}
