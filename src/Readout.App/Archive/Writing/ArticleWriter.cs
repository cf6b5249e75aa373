using Readout.App.Archive.Databases;
using Readout.Articles;
using Readout.Records;

namespace Readout.App.Archive.Writing;

/// <summary>Decides what a page is to the archive - new, a revision, nothing new - and writes it with all that is derived from it.</summary>
internal sealed class ArticleWriter : IDisposable
{
    private readonly WriterSession _session;
    private readonly PageTable _pages;
    private readonly ArticleTable _articles;
    private readonly RecordRows _rows;

    public ArticleWriter(WriterSession session)
    {
        _session = session;
        _pages = new PageTable(session);
        _articles = new ArticleTable(session);
        _rows = new RecordRows(session);
    }

    /// <summary>How long joining new articles has taken until now, by the clock of the settings.</summary>
    public TimeSpan Joining { get; private set; }

    /// <summary>Writes one page within the session's transaction.</summary>
    public PageOutcome Write(PreparedPage page)
    {
        if (page.IsKnown)
        {
            return new PageOutcome(page.Source, PageState.Known);
        }

        if (page.Error is { } error)
        {
            _pages.Put(page, error.Code, error.Message, null);
            return new PageOutcome(page.Source, PageState.Error, null, error.Code, error.Message);
        }

        byte[] key = ArticleKey.Of(page.Record!.Article.Url ?? page.Url, page.Source);
        if (_session.Forgotten.Has(key) || _session.Forgotten.Has(page.Key))
        {
            return new PageOutcome(page.Source, PageState.Forgotten);
        }

        if (page.Record.Article.NotArticle is { } reason)
        {
            _pages.Put(page, reason, null, null);
            return new PageOutcome(page.Source, PageState.NoArticle, null, reason);
        }

        return WriteArticle(page, key);
    }

    /// <summary>Another reading of a page that gave an article: the newest revision's record and all that is derived from it. False when it reads as it did.</summary>
    public bool Reread(long article, PreparedPage page)
    {
        byte[] key = _session.Connection.Scalar("SELECT key FROM article WHERE id = @id", ("@id", article)) as byte[] ?? throw new ArchiveException($"there is no article {article}");
        PreparedPage settled = Settle(page, key);
        (long revision, byte[] stored) = _articles.Newest(article);
        if (settled.RecordBytes.AsSpan().SequenceEqual(stored))
        {
            return false;
        }

        Put(article, revision, settled.Record!, settled.RecordBytes!);
        return true;
    }

    /// <summary>Puts a record in the place of a revision's; where that is the newest, with all that is derived from it.</summary>
    public void Replace(long article, long revision, ArticleRecord record) => Put(article, revision, record, RecordBytes.Of(record));

    /// <summary>Takes an article out with all that came of it. False when there is none.</summary>
    public bool Remove(long article)
    {
        _session.Joins.Remove(article);
        _session.Stories.Remove(article);
        _rows.Remove(article);
        _session.Joins.Sweep();
        _session.Connection.Execute("DELETE FROM page WHERE article_id = @id", ("@id", article));
        return _session.Connection.Execute("DELETE FROM article WHERE id = @id", ("@id", article)) > 0;
    }

    public void Dispose()
    {
        _pages.Dispose();
        _articles.Dispose();
        _rows.Dispose();
    }

    private PageOutcome WriteArticle(PreparedPage page, byte[] key)
    {
        page = Settle(page, key);
        ArticleRecord record = page.Record!;
        byte[] digest = TextDigest(record.Article);
        StoredArticle? stored = _articles.Find(key);
        PageState state = stored is null ? PageState.New : stored.TextDigest.AsSpan().SequenceEqual(digest) ? PageState.Same : PageState.Revised;
        long id = stored?.Id ?? 0;
        if (stored is null)
        {
            id = _articles.Add(key, page, record, digest);
            _rows.Add(id, record, page.Matter!, []);
            Join(id, record, page.Matter!);
        }
        else if (state == PageState.Revised)
        {
            _articles.Revise(stored, page, record, digest);
            Derive(id, record, page.Matter!);
        }

        _pages.Put(page, "article", null, id);
        return new PageOutcome(page.Source, state, id);
    }

    private void Join(long article, ArticleRecord record, RecordMatter matter)
    {
        TimeProvider time = _session.Settings.Time;
        long start = time.GetTimestamp();
        _session.Stories.Join(article, matter.Features, record.Article.Title);
        _session.Joins.Join(article, record, matter.Claims);
        Joining += time.GetElapsedTime(start);
    }

    private void Put(long article, long revision, ArticleRecord record, byte[] recordBytes)
    {
        bool isNewest = _articles.Newest(article).Number == revision;
        _articles.Replace(article, revision, isNewest, record, recordBytes, TextDigest(record.Article));
        if (isNewest)
        {
            Derive(article, record, RecordMatter.Of(record));
        }
    }

    // All that follows from an article's newest record, anew; its story stays.
    private void Derive(long article, ArticleRecord record, RecordMatter matter)
    {
        _session.Joins.Remove(article);
        _rows.Remove(article);
        _rows.Add(article, record, matter, _articles.Versions(article));
        _session.Stories.Change(article, matter.Features);
        _session.Joins.Join(article, record, matter.Claims);
    }

    // What people have asked for goes before what was read.
    private PreparedPage Settle(PreparedPage page, byte[] key)
    {
        ArticleRecord record = RecordRedaction.Without(page.Record!, _session.Forgotten.Is);
        bool isRedacted = !ReferenceEquals(record, page.Record);
        record = _session.Corrections.Apply(key, record);
        return ReferenceEquals(record, page.Record) ? page : page with
        {
            Record = record,
            RecordBytes = RecordBytes.Of(record),
            Bytes = isRedacted ? null : page.Bytes,
            Matter = RecordMatter.Of(record),
        };
    }

    private static byte[] TextDigest(NewsArticle article) => Digest.Of($"{article.Title}\n{article.Summary}\n{article.Text}");
}
