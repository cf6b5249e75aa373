using Readout.Text;

namespace Readout.Articles.Html;

/// <summary>The language of the body: what its words say, else what the page claims.</summary>
internal static class PageLanguage
{
    public static string? Of(StructuredData data, string text) =>
        LanguageIdentifier.Identify(text) ?? Primary(data.HtmlLanguage) ?? Primary(data.Article?.Language) ?? Primary(data.Meta("og:locale", "content-language", "language", "dc.language"));

    // uk-UA → uk
    private static string? Primary(string? tag)
    {
        if (tag is null)
        {
            return null;
        }

        int end = tag.AsSpan().IndexOfAny('-', '_');
        string primary = (end < 0 ? tag : tag[..end]).Trim().ToLowerInvariant();
        return primary.Length is 2 or 3 && primary.All(char.IsAsciiLetterLower) ? primary : null;
    }
}
