using Readout.App.Fetching;
using Readout.App.Following.Items;
using Readout.App.Following.Polling;
using Readout.App.Following.Sources;
using Readout.App.Running;
using Readout.Articles;
using Readout.Pages;
using Readout.Pages.Feeds;

namespace Readout.App.Following.Discovery;

/// <summary>What is to be followed at an address, or why there is nothing: in words, and as a stable code (<see cref="Reason"/>).</summary>
internal sealed record FoundSources(IReadOnlyList<NewSource> Sources, string? Fault = null, string? Code = null)
{
    public static FoundSources NotFetched(Fetched fetched) => new([], fetched.Message, Reason.Of(fetched));
}

/// <summary>
/// Finds what can be followed from an address: the feed that it is, the feeds that the page there names, the page itself where it is an article,
/// the sitemaps of news that the site's robots.txt names, or a feed at one of the usual places. Asks no more than some twelve times.
/// </summary>
internal sealed class SourceFinder(Fetcher fetcher)
{
    private const int MostLinks = 4;
    private const int MostSitemaps = 3;

    private static readonly string[] CommentWords = ["comment", "комментари", "коментар"];
    private static readonly string[] UsualPlaces = ["/feed", "/rss.xml", "/feed.xml", "/atom.xml", "/rss"];

    public async Task<FoundSources> Find(Uri url, CancellationToken cancellationToken)
    {
        Fetched fetched = await fetcher.Fetch(new FetchRequest(url, SourceReader.MaxFeedBytes), cancellationToken);
        if (fetched.Body is null)
        {
            return FoundSources.NotFetched(fetched);
        }

        if (SourceReader.FeedIn(fetched) is { } feed)
        {
            return new FoundSources([SourceOf(fetched.MovedTo ?? url, feed, null)]);
        }

        Page? page = ReadPage(fetched);
        List<NewSource> found = page is null ? [] : await Check(Chosen(FeedLinks.Find(page.Content, fetched.Url)), cancellationToken);
        found = found.Count > 0 || page is null || fetched.Url.AbsolutePath == "/" ? found : [.. Article(page, fetched.MovedTo ?? url)];
        found = found.Count > 0 ? found : await Sitemaps(fetched.Url, cancellationToken);
        found = found.Count > 0 ? found : await Usual(fetched.Url, cancellationToken);
        return found.Count > 0 ? new FoundSources(found) : new FoundSources([], "is neither a feed nor an article, and no feed was found from it (--page follows the page itself)", "no-source");
    }

    /// <summary>The page at the address, to be followed itself.</summary>
    public async Task<FoundSources> FindPage(Uri url, CancellationToken cancellationToken)
    {
        Fetched fetched = await fetcher.Fetch(new FetchRequest(url, SourceReader.MaxPageBytes), cancellationToken);
        return fetched.Body is null ? FoundSources.NotFetched(fetched)
            : ReadPage(fetched) is not null ? new FoundSources([new NewSource(fetched.MovedTo ?? url, SourceKind.Page)])
            : new FoundSources([], "is no page", "no-page");
    }

    // Comments are nobody's news; one feed in several formats is one feed.
    private static List<FeedLink> Chosen(IReadOnlyList<FeedLink> links) =>
    [
        .. links.Where(link => !IsOfComments(link)).DistinctBy(link => Name(link), StringComparer.OrdinalIgnoreCase).Take(MostLinks),
    ];

    private static bool IsOfComments(FeedLink link) =>
        link.Url.AbsolutePath.Contains("comment", StringComparison.OrdinalIgnoreCase)
        || CommentWords.Any(word => link.Title?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);

    private static string Name(FeedLink link)
    {
        string[] words = (link.Title ?? "").Split([' ', '-', '(', ')', '»', '|', ':'], StringSplitOptions.RemoveEmptyEntries);
        string name = string.Join(' ', words.Where(word => word.ToUpperInvariant() is not ("RSS" or "ATOM" or "FEED" or "JSON" or "RDF" or "XML" or "2.0" or "1.0" or "0.92" or "0.91")));
        return name.Length > 0 ? name : link.Title ?? link.Url.AbsoluteUri;
    }

    private static Page? ReadPage(Fetched fetched)
    {
        var options = new PageReaderOptions { Url = fetched.Url.AbsoluteUri, ContentType = fetched.ContentType, MaxBytes = SourceReader.MaxPageBytes };
        PageResult[] pages = [.. PageReader.Read(new MemoryStream(fetched.Body!), fetched.Url.AbsoluteUri, options).Take(2)];
        return pages is [{ Page: { Kind: PageKind.Html } page }] ? page : null;
    }

    private static IEnumerable<NewSource> Article(Page page, Uri url)
    {
        if (DeepThread.Run(() => ArticleExtractor.Extract(page)) is { NotArticle: null } article)
        {
            yield return new NewSource(url, SourceKind.Page) { Title = CleanText.Of(article.Title) };
        }
    }

    private static NewSource SourceOf(Uri url, Feed feed, string? title) => new(url, SourceKind.Feed)
    {
        Title = CleanText.Of(feed.Title ?? title),
        HomePage = feed.HomePage,
    };

    private async Task<List<NewSource>> Check(IEnumerable<FeedLink> links, CancellationToken cancellationToken)
    {
        var found = new List<NewSource>();
        foreach (FeedLink link in links)
        {
            Fetched fetched = await fetcher.Fetch(new FetchRequest(link.Url, SourceReader.MaxFeedBytes), cancellationToken);
            if (SourceReader.FeedIn(fetched) is { } feed)
            {
                found.Add(SourceOf(fetched.MovedTo ?? link.Url, feed, link.Title));
            }
        }

        return found;
    }

    // Those of news, which give headlines; a map of the whole site only where nothing else is named.
    private async Task<List<NewSource>> Sitemaps(Uri site, CancellationToken cancellationToken)
    {
        RobotsTxt? robots = await fetcher.RobotsOf(site, cancellationToken);
        IEnumerable<Uri> named = (robots?.Sitemaps ?? []).Select(reference => PageAddress.Resolve(site, reference)).OfType<Uri>();
        foreach (Uri url in named.OrderByDescending(url => url.AbsolutePath.Contains("news", StringComparison.OrdinalIgnoreCase)).Take(MostSitemaps))
        {
            Fetched fetched = await fetcher.Fetch(new FetchRequest(url, SourceReader.MaxFeedBytes), cancellationToken);
            if (SourceReader.FeedIn(fetched) is { } feed && (feed.Kind == FeedKind.SitemapIndex || feed.Entries.Any(entry => entry.Title is not null)))
            {
                return [SourceOf(fetched.MovedTo ?? url, feed, site.Host)];
            }
        }

        return [];
    }

    private async Task<List<NewSource>> Usual(Uri site, CancellationToken cancellationToken)
    {
        foreach (string place in UsualPlaces)
        {
            if (await Check([new FeedLink(new Uri(site, place), null)], cancellationToken) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }
}
