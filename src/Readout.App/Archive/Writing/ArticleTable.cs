using Readout.Articles;
using Readout.Records;

namespace Readout.App.Archive.Writing;

/// <summary>What the archive has of an article.</summary>
internal sealed record StoredArticle(long Id, long Revision, byte[] TextDigest);

/// <summary>The rows of <c>article</c> and <c>revision</c>.</summary>
internal sealed class ArticleTable : IDisposable
{
    private static readonly string[] Told =
        ["source", "url", "outlet", "language", "title", "summary", "published", "published_utc", "seen_at", "revision", "text_digest", "text_length"];

    private readonly WriterSession _session;
    private readonly WriterCommand _find;
    private readonly WriterCommand _add;
    private readonly WriterCommand _update;
    private readonly WriterCommand _addRevision;
    private readonly WriterCommand _replaceRevision;

    public ArticleTable(WriterSession session)
    {
        _session = session;
        _find = session.Command("SELECT id, revision, text_digest FROM article WHERE key = @key", "key");
        _add = WriterCommand.Insert(session, "article", "RETURNING id", [.. Told, "key"]);
        _update = session.Command($"UPDATE article SET {string.Join(", ", Told.Select(column => $"{column} = @{column}"))} WHERE id = @id", [.. Told, "id"]);
        _addRevision = WriterCommand.Insert(session, "revision", "", "article_id", "number", "seen_at", "text_digest", "record");
        _replaceRevision = session.Command(
            "UPDATE revision SET text_digest = @text_digest, record = @record WHERE article_id = @article_id AND number = @number", "text_digest", "record", "article_id", "number");
    }

    public StoredArticle? Find(byte[] key) => _find.First(row => new StoredArticle(row.GetInt64(0), row.GetInt64(1), row.GetFieldValue<byte[]>(2)), key);

    public long Add(byte[] key, PreparedPage page, ArticleRecord record, byte[] digest)
    {
        long id = _add.Number([.. Values(page.Url, record, 1, digest), key]);
        _addRevision.Execute(id, 1L, Now, digest, page.RecordBytes);
        return id;
    }

    /// <summary>The next revision of an article; those before stay.</summary>
    public void Revise(StoredArticle stored, PreparedPage page, ArticleRecord record, byte[] digest)
    {
        _update.Execute([.. Values(page.Url, record, stored.Revision + 1, digest), stored.Id]);
        _addRevision.Execute(stored.Id, stored.Revision + 1, Now, digest, page.RecordBytes);
    }

    /// <summary>Another reading of the newest revision.</summary>
    public void Replace(StoredArticle stored, ArticleRecord record, byte[] recordBytes, byte[] digest)
    {
        _update.Execute([.. Values(null, record, stored.Revision, digest), stored.Id]);
        _replaceRevision.Execute(digest, recordBytes, stored.Id, stored.Revision);
    }

    public void Dispose()
    {
        foreach (WriterCommand command in (WriterCommand[])[_find, _add, _update, _addRevision, _replaceRevision])
        {
            command.Dispose();
        }
    }

    private long Now => _session.Settings.Time.Seconds();

    private object?[] Values(string? url, ArticleRecord record, long revision, byte[] digest)
    {
        NewsArticle article = record.Article;
        return
        [
            record.Source, article.Url ?? url, article.Outlet, article.Language, article.Title, article.Summary, article.Published?.ToString(), Clock.Seconds(article.Published), Now, revision,
            digest, (long)article.Text.Length,
        ];
    }
}
