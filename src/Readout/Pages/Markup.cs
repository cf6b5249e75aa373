using System.Text;

namespace Readout.Pages;

/// <summary>What a document's text is written in.</summary>
internal enum MarkupKind
{
    None,
    Html,
    Feed,
}

/// <summary>Tells HTML and feeds from plain text by their first tags.</summary>
internal static class Markup
{
    private const int LookedAt = 64 << 10;

    // Text with this many of the tags below is HTML that lost its beginning, or a fragment of it.
    private const int TagsOfFragment = 3;

    private static readonly string[] FeedRoots = ["rss", "rdf:RDF", "feed", "urlset", "sitemapindex"];

    // The elements of MIME Sniffing (https://mimesniff.spec.whatwg.org/#rules-for-identifying-an-unknown-mime-type) and those that articles are saved as.
    private static readonly string[] HtmlElements =
    [
        "!doctype html", "html", "head", "script", "h1", "h2", "h3", "div", "table", "style", "title", "body", "p", "meta", "link", "base",
        "main", "article", "section", "header", "nav", "ul", "ol", "blockquote", "figure", "template",
    ];

    // A page saved as text may have kept one of these, a counter's image, before its first line.
    private static readonly string[] InlineElements = ["a", "b", "br", "font", "iframe", "img", "noscript", "span"];

    private static readonly string[] FragmentTags = ["</p>", "</div>", "<br>", "<br/>", "<br />", "</a>", "</h1>", "</h2>", "</li>", "</span>"];

    public static MarkupKind KindOf(string text)
    {
        ReadOnlySpan<char> start = SkipProlog(text.AsSpan().TrimStart());
        return StartsWithTag(start, FeedRoots) ? MarkupKind.Feed
            : StartsWithTag(start, HtmlElements) || IsXml(text) || HasTags(text, StartsWithTag(start, InlineElements) ? 1 : TagsOfFragment) ? MarkupKind.Html
            : MarkupKind.None;
    }

    /// <summary>True for bytes that begin as no text but an HTML page does, whatever follows.</summary>
    public static bool BeginsAsHtml(ReadOnlySpan<byte> head) =>
        KindOf(Encoding.Latin1.GetString(head[..Math.Min(head.Length, 1024)])) == MarkupKind.Html && !head[..Math.Min(head.Length, 64)].Contains((byte)0);

    private static bool IsXml(string text) => text.AsSpan().TrimStart().StartsWith("<?xml", StringComparison.Ordinal);

    // <?xml …?>, <!-- … -->, <!DOCTYPE rss …>; the doctype of HTML is left for the caller to see.
    private static ReadOnlySpan<char> SkipProlog(ReadOnlySpan<char> text)
    {
        while (true)
        {
            string? end = text.StartsWith("<?") ? "?>" : text.StartsWith("<!--") ? "-->" : IsForeignDoctype(text) ? ">" : null;
            int at = end is null ? -1 : text.IndexOf(end, StringComparison.Ordinal);
            if (at < 0)
            {
                return text;
            }

            int subset = end == ">" ? text[..at].IndexOf('[') : -1;
            if (subset >= 0)
            {
                int close = text.IndexOf("]", StringComparison.Ordinal);
                int after = close < 0 ? -1 : text[close..].IndexOf('>');
                at = after < 0 ? at : close + after;
            }

            text = text[(at + end!.Length)..].TrimStart();
        }
    }

    private static bool IsForeignDoctype(ReadOnlySpan<char> text) =>
        text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) && !text[9..].TrimStart().StartsWith("html", StringComparison.OrdinalIgnoreCase);

    private static bool StartsWithTag(ReadOnlySpan<char> text, string[] names)
    {
        if (!text.StartsWith('<'))
        {
            return false;
        }

        foreach (string name in names)
        {
            if (text.Length > name.Length + 1 && text[1..].StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && !char.IsAsciiLetterOrDigit(text[name.Length + 1]) && text[name.Length + 1] is not (':' or '-'))
            {
                return true;
            }
        }

        return false;
    }

    // A page behind a server's warning or another page's rest: "Notice: … <!DOCTYPE html>".
    private static bool HasTags(string text, int atLeast)
    {
        ReadOnlySpan<char> head = text.AsSpan(0, Math.Min(text.Length, LookedAt));
        if (!head.Contains('<'))
        {
            return false;
        }

        int tags = 0;
        foreach (string tag in FragmentTags)
        {
            tags += head.Count(tag);
        }

        return tags >= atLeast;
    }
}
