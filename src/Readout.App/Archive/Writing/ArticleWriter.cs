using Readout.Articles;
using Readout.Records;

namespace Readout.App.Archive.Writing;

/// <summary>Decides what a page is to the archive - new, a revision, nothing new - and writes it.</summary>
internal sealed class ArticleWriter : IDisposable
{
    private readonly WriterSession _session;
    private readonly PageTable _pages;
    private readonly ArticleTable _articles;
    private readonly RecordRows _rows;
    private readonly Forgotten _forgotten;

    public ArticleWriter(WriterSession session)
    {
        _session = session;
        _pages = new PageTable(session);
        _articles = new ArticleTable(session);
        _rows = new RecordRows(session);
        _forgotten = new Forgotten(session);
    }

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

        NewsArticle article = page.Record!.Article;
        byte[] key = ArticleKey.Of(article.Url ?? page.Url, page.Source);
        if (_forgotten.Has(key) || _forgotten.Has(page.Key))
        {
            return new PageOutcome(page.Source, PageState.Forgotten);
        }

        if (article.NotArticle is { } reason)
        {
            _pages.Put(page, reason, null, null);
            return new PageOutcome(page.Source, PageState.NoArticle, null, reason);
        }

        return WriteArticle(page, key, page.Record);
    }

    /// <summary>Puts a record in the place of the one that an article has, with all that is derived from it; the article's text may be another one by now.</summary>
    public void Replace(StoredArticle stored, ArticleRecord record, byte[] recordBytes)
    {
        _articles.Replace(stored, record, recordBytes, TextDigest(record.Article));
        _rows.Remove(stored.Id);
        _rows.Add(stored.Id, record);
    }

    public void Dispose()
    {
        _pages.Dispose();
        _articles.Dispose();
        _rows.Dispose();
        _forgotten.Dispose();
    }

    private PageOutcome WriteArticle(PreparedPage page, byte[] key, ArticleRecord record)
    {
        byte[] digest = TextDigest(record.Article);
        StoredArticle? stored = _articles.Find(key);
        PageState state = stored is null ? PageState.New : stored.TextDigest.AsSpan().SequenceEqual(digest) ? PageState.Same : PageState.Revised;
        long id = stored?.Id ?? 0;
        if (stored is null)
        {
            id = _articles.Add(key, page, record, digest);
            _rows.Add(id, record);
        }
        else if (state == PageState.Revised)
        {
            _articles.Revise(stored, page, record, digest);
            _rows.Remove(id);
            _rows.Add(id, record);
        }

        _pages.Put(page, "article", null, id);
        return new PageOutcome(page.Source, state, id);
    }

    private static byte[] TextDigest(NewsArticle article) => Digest.Of($"{article.Title}\n{article.Summary}\n{article.Text}");
}
