using Readout.App.Archive.Databases;
using Readout.Articles;
using Readout.Formats.Json;
using Readout.Records;

namespace Readout.App.Archive.Writing;

/// <summary>What the archive has of an article.</summary>
internal sealed record StoredArticle(long Id, long Revision, byte[] TextDigest);

/// <summary>The rows of <c>article</c> and <c>revision</c>.</summary>
internal sealed class ArticleTable : IDisposable
{
    private static readonly string[] Told =
        ["source", "url", "outlet", "language", "title", "summary", "published", "published_utc", "revision", "text_digest", "text_length", "host", "agencies", "modified_utc"];

    private readonly WriterSession _session;
    private readonly WriterCommand _find;
    private readonly WriterCommand _add;
    private readonly WriterCommand _update;
    private readonly WriterCommand _addRevision;
    private readonly WriterCommand _replaceRevision;
    private readonly WriterCommand _newest;
    private readonly WriterCommand _seen;
    private readonly WriterCommand _versions;
    private readonly WriterCommand _outlets;
    private readonly WriterCommand _name;

    public ArticleTable(WriterSession session)
    {
        _session = session;
        _find = session.Command("SELECT id, revision, text_digest FROM article WHERE key = @key", "key");
        _add = WriterCommand.Insert(session, "article", "RETURNING id", [.. Told, "key", "seen_at"]);
        _update = session.Command($"UPDATE article SET {string.Join(", ", Told.Select(column => $"{column} = @{column}"))} WHERE id = @id", [.. Told, "id"]);
        _addRevision = WriterCommand.Insert(session, "revision", "", "article_id", "number", "seen_at", "text_digest", "record");
        _replaceRevision = session.Command(
            "UPDATE revision SET text_digest = @text_digest, record = @record WHERE article_id = @article_id AND number = @number", "text_digest", "record", "article_id", "number");
        _versions = session.Command("SELECT seen_at, record FROM revision WHERE article_id = @id ORDER BY number", "id");
        _outlets = session.Command("SELECT (SELECT min(outlet) FROM article WHERE host = @host), (SELECT max(outlet) FROM article WHERE host = @host)", "host");
        _name = session.Command("UPDATE article SET outlet = @outlet WHERE host = @host AND outlet IS NULL", "outlet", "host");
        _seen = session.Command("SELECT seen_at FROM article WHERE id = @id", "id");
        _newest = session.Command("SELECT r.number, r.record FROM article a JOIN revision r ON r.article_id = a.id AND r.number = a.revision WHERE a.id = @id", "id");
    }

    public StoredArticle? Find(byte[] key) => _find.First(row => new StoredArticle(row.GetInt64(0), row.GetInt64(1), row.GetFieldValue<byte[]>(2)), key);

    public long Add(byte[] key, PreparedPage page, ArticleRecord record, byte[] digest)
    {
        long id = _add.Number([.. Values(page.Url, record, 1, digest, Now), key, Now]);
        NameOthers(page.Url, record);
        _addRevision.Execute(id, 1L, Now, digest, page.RecordBytes);
        return id;
    }

    /// <summary>The next revision of an article; those before stay.</summary>
    public void Revise(StoredArticle stored, PreparedPage page, ArticleRecord record, byte[] digest)
    {
        _update.Execute([.. Values(page.Url, record, stored.Revision + 1, digest, SeenAt(stored.Id)), stored.Id]);
        _addRevision.Execute(stored.Id, stored.Revision + 1, Now, digest, page.RecordBytes);
    }

    /// <summary>The number of an article's newest revision and its record.</summary>
    public (long Number, byte[] Record) Newest(long article) => _newest.First(row => (row.GetInt64(0), row.GetFieldValue<byte[]>(1)), article);

    /// <summary>The versions of an article's text, the first one first; empty where there is only one.</summary>
    public IReadOnlyList<TextVersion> Versions(long article)
    {
        List<(long SeenAt, byte[] Record)> all = _versions.All(row => (row.GetInt64(0), row.GetFieldValue<byte[]>(1)), article);
        return all.Count < 2 ? [] : [.. all.Select(one => RecordJsonReader.TryRead(Compression.Unpack(one.Record), out ArticleRecord? record, out _)
            ? new TextVersion(record.Document.Text, one.SeenAt, Clock.Seconds(record.Article.Modified)) : null).OfType<TextVersion>()];
    }

    /// <summary>Another record for a revision; the article is told by its newest.</summary>
    public void Replace(long article, long revision, bool isNewest, ArticleRecord record, byte[] recordBytes, byte[] digest)
    {
        if (isNewest)
        {
            _update.Execute([.. Values(null, record, revision, digest, SeenAt(article)), article]);
        }

        _replaceRevision.Execute(digest, recordBytes, article, revision);
    }

    public void Dispose()
    {
        foreach (WriterCommand command in (WriterCommand[])[_find, _add, _update, _addRevision, _replaceRevision, _newest, _seen, _versions, _outlets, _name])
        {
            command.Dispose();
        }
    }

    private long Now => _session.Settings.Time.Seconds();

    private long SeenAt(long article) => _seen.Number(article);

    private object?[] Values(string? url, ArticleRecord record, long revision, byte[] digest, long seenAt)
    {
        NewsArticle article = record.Article;
        string? host = HostOf(article.Url ?? url);
        return
        [
            record.Source, article.Url ?? url, article.Outlet ?? OutletAt(host), article.Language, article.Title, article.Summary, article.Published?.ToString(), Clock.SecondsSeen(article.Published, seenAt), revision,
            digest, (long)article.Text.Length, host, RecordRows.Lines(article.Agencies), Clock.Seconds(article.Modified),
        ];
    }

    // A page that does not name its outlet is of the one that other pages of its host name; a host of several outlets tells none.
    private string? OutletAt(string? host) => host is not null && _outlets.First(row => (First: row.TextOrNull(0), Last: row.TextOrNull(1)), host) is var (first, last) && first == last ? first : null;

    private void NameOthers(string? url, ArticleRecord record)
    {
        if (record.Article.Outlet is not null && HostOf(record.Article.Url ?? url) is { } host && OutletAt(host) is { } outlet)
        {
            _name.Execute(outlet, host);
        }
    }

    private static string? HostOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Host is { Length: > 0 } host
            ? (host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host).ToLowerInvariant() : null;
}
