using Readout.App.Fetching;
using Readout.App.Following.Sources;
using Readout.Pages;
using Readout.Pages.Feeds;

namespace Readout.App.Following.Polling;

/// <summary>What a look at a source brought: what was fetched, and the feed in it.</summary>
internal sealed record SourceReading(Fetched Fetched, Feed? Feed, bool IsInside);

/// <summary>Looks at sources, over the network alone. Thread-safe.</summary>
internal sealed class SourceReader(Fetcher fetcher)
{
    /// <summary>Sitemaps may have 50 MB.</summary>
    public const long MaxFeedBytes = 64L << 20;

    public const long MaxPageBytes = 16L << 20;

    // An index lists a site's whole past; what is new stands in one or two of its sitemaps.
    private const int SitemapsOfIndex = 4;

    public async Task<SourceReading> Read(Source source, CancellationToken cancellationToken)
    {
        bool isPage = source.Kind == SourceKind.Page;
        var request = new FetchRequest(source.Url, isPage ? MaxPageBytes : MaxFeedBytes) { ETag = source.ETag, LastModified = source.LastModified };
        Fetched fetched = await fetcher.Fetch(request, cancellationToken);
        Feed? feed = isPage ? null : FeedIn(fetched);
        feed = feed is { Kind: FeedKind.SitemapIndex } ? await ReadIndex(feed, cancellationToken) : feed;
        return new SourceReading(fetched, feed, fetcher.LeadsInside(source.Url));
    }

    /// <summary>The feed that was fetched, null when it is none.</summary>
    public static Feed? FeedIn(Fetched fetched) => fetched.Body is null ? null
        : FeedReader.Read(fetched.Body, new PageReaderOptions { Url = fetched.Url.AbsoluteUri, ContentType = fetched.ContentType, MaxBytes = MaxFeedBytes });

    // An index of indexes is not followed further.
    private async Task<Feed> ReadIndex(Feed index, CancellationToken cancellationToken)
    {
        var entries = new List<FeedEntry>();
        string? fault = index.Fault;
        foreach (string url in NewestFirst(index).Take(SitemapsOfIndex))
        {
            Fetched fetched = await fetcher.Fetch(new FetchRequest(new Uri(url), MaxFeedBytes), cancellationToken);
            Feed? sitemap = FeedIn(fetched);
            fault ??= sitemap is null ? $"{url}: {(fetched.Code is null ? "is no sitemap" : fetched.Message)}" : sitemap.Fault;
            entries.AddRange(sitemap is { Kind: FeedKind.Sitemap } ? sitemap.Entries : []);
        }

        return index with { Entries = entries, Fault = fault };
    }

    private static IEnumerable<string> NewestFirst(Feed index) => index.Entries
        .Where(entry => entry.Url is not null)
        .OrderByDescending(entry => entry.Url!.Contains("news", StringComparison.OrdinalIgnoreCase))
        .ThenByDescending(entry => (entry.Updated ?? entry.Published)?.ToString() ?? "", StringComparer.Ordinal)
        .Select(entry => entry.Url!);
}
