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
    public static NewsArticle Extract(Page page, CancellationToken cancellationToken = default) => Extract(page, ExtractionOptions.Default, cancellationToken);

    /// <summary>The article of <paramref name="page"/>, as far as <paramref name="options"/> let it be read.</summary>
    public static NewsArticle Extract(Page page, ExtractionOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(options);
        cancellationToken.ThrowIfCancellationRequested();
        return page.Kind switch
        {
            PageKind.Html => HtmlArticleReader.Read(page, options, cancellationToken),
            PageKind.SavedText => ReadSavedText(page, options, cancellationToken),
            PageKind.Record => RecordedArticle.Read(page),
            _ => Verbatim(page),
        };
    }

    /// <summary>
    /// The article of a page that is text already: HTML, or a page saved as text. <paramref name="url"/> is where it came from; nothing is fetched.
    /// </summary>
    public static NewsArticle Extract(string page, string? url = null, CancellationToken cancellationToken = default) =>
        Extract(Page.Of(page, url), cancellationToken);

    private static NewsArticle ReadSavedText(Page page, ExtractionOptions options, CancellationToken cancellationToken)
    {
        int end = EndOfLine(page.Content, options.StepBudget);
        return end == page.Content.Length
            ? SavedTextReader.Read(page, cancellationToken)
            : SavedTextReader.Read(page with { Content = page.Content[..end] }, cancellationToken) with { IsCutOff = true };
    }

    private static int EndOfLine(string text, int lines)
    {
        int at = 0;
        while (lines > 0 && text.IndexOf('\n', at) is >= 0 and var next)
        {
            at = next + 1;
            lines--;
        }

        return lines > 0 ? text.Length : at;
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
