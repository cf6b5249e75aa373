using Readout.Text;

namespace Readout.Articles.Html;

/// <summary>The language of the body: what its words say, else what the page claims.</summary>
internal static class PageLanguage
{
    public static string? Of(StructuredData data, string text) =>
        LanguageIdentifier.Identify(text) ?? Primary(data.HtmlLanguage) ?? Primary(data.Article?.Language) ?? Primary(data.Meta("og:locale", "content-language", "language", "dc.language"));

    /// <summary>The language with the region that the page gives it ("en-GB"), which tells how its numeric dates are read.</summary>
    public static string? WithRegion(StructuredData data, string? language)
    {
        foreach (string? tag in (ReadOnlySpan<string?>)[data.HtmlLanguage, data.Meta("og:locale")])
        {
            if (tag?.Trim().Replace('_', '-') is { Length: 5 } region && region[2] == '-' && Primary(region) == language)
            {
                return region;
            }
        }

        return language;
    }

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
