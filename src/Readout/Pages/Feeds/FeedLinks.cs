namespace Readout.Pages.Feeds;

/// <summary>A feed that a page points to, with the name that the page gives it.</summary>
public sealed record FeedLink(Uri Url, string? Title);

/// <summary>
/// Finds the feeds of a site on one of its pages: <c>link rel="alternate"</c> with a feed's media type
/// (<see href="https://www.rssboard.org/rss-autodiscovery"/>). Stateless and thread-safe.
/// </summary>
public static class FeedLinks
{
    private static readonly string[] Types = ["application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json", "application/json", "text/xml", "application/xml"];

    /// <summary>The feeds that the page names, in its order, each address once.</summary>
    public static IReadOnlyList<FeedLink> Find(string html, Uri url)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(url);
        var links = new List<FeedLink>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Uri start = url;
        var tags = new TagScanner(html);
        while (tags.Next() && !tags.Is("body"))
        {
            if (tags.Is("base"))
            {
                start = PageAddress.Resolve(url, tags.Attribute("href")) ?? start;
            }
            else if (tags.Is("link") && IsFeed(tags) && PageAddress.Resolve(start, tags.Attribute("href")) is { } feed && seen.Add(feed.AbsoluteUri))
            {
                links.Add(new FeedLink(feed, tags.Attribute("title")?.Trim()));
            }
        }

        return links;
    }

    private static bool IsFeed(TagScanner tag)
    {
        string rel = $" {tag.Attribute("rel")} ";
        string type = (tag.Attribute("type") ?? "").Split(';')[0].Trim();
        return rel.Contains(" alternate ", StringComparison.OrdinalIgnoreCase) && Types.Contains(type, StringComparer.OrdinalIgnoreCase);
    }
}
