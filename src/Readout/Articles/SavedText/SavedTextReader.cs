using Readout.Pages;

namespace Readout.Articles.SavedText;

/// <summary>Reads the article of a web page that was saved as text.</summary>
internal static class SavedTextReader
{
    public static NewsArticle Read(Page page, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new NewsArticle { Url = page.Url, Language = page.Language, Published = page.Published, Text = page.Content };
    }
}
