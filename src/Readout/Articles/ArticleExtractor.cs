using Readout.Articles.Html;
using Readout.Articles.SavedText;
using Readout.Pages;
using Readout.Text;

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
        return page.Kind switch
        {
            PageKind.Html => HtmlArticleReader.Read(page, cancellationToken),
            PageKind.SavedText => SavedTextReader.Read(page, cancellationToken),
            PageKind.Record => RecordedArticle.Read(page),
            _ => Verbatim(page),
        };
    }

    private static NewsArticle Verbatim(Page page) => new()
    {
        Url = page.Url,
        Language = page.Language ?? LanguageIdentifier.Identify(page.Content),
        Published = page.Published,
        PublishedFrom = page.Published is null ? null : DateEvidence.Given,
        Text = page.Content,
    };
}
