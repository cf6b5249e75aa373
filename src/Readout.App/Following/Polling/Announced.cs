using System.Globalization;
using System.Text;
using Readout.App.Archive;
using Readout.App.Archive.Writing;
using Readout.App.Following.Items;
using Readout.App.Following.Sources;
using Readout.Dates;
using Readout.Pages;
using Readout.Pages.Feeds;

namespace Readout.App.Following.Polling;

/// <summary>An article as a source announced it, ready to be kept: its row, and the page where the source itself gives it whole.</summary>
internal sealed record Announced(NewItem Item, PreparedPage? Given)
{
    private static readonly TimeSpan News = TimeSpan.FromDays(7);

    // A sitemap with more addresses than this, and no dates, lists what a site has and not what is new.
    private const int MostUndated = 200;

    /// <summary>
    /// The entries of a feed, the first of each key. What has an address is to be visited there; posts of channels, and entries without an address, are kept as
    /// the feed gives them. Old pages of a sitemap are noted and left alone.
    /// </summary>
    public static List<Announced> Of(Feed feed, Source source, PagePreparer preparer, long now)
    {
        Dictionary<string, int> guids = feed.Entries.Where(entry => entry.Id is not null).CountBy(entry => entry.Id!, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        bool isSitemap = feed.Kind is FeedKind.Sitemap or FeedKind.SitemapIndex;
        return [.. feed.Entries.DistinctBy(entry => ItemKey.Of(entry, source.Id), StringComparer.Ordinal).Select(entry =>
        {
            bool isGiven = feed.Kind == FeedKind.TelegramChannel || entry.Url is null;
            long? published = Clock.Seconds(entry.Published ?? entry.Updated);
            bool isOld = isSitemap && (published is { } known ? known < source.AddedAt - News.TotalSeconds : feed.Entries.Count > MostUndated);
            string? page = isGiven ? entry.Page(feed.Title ?? source.Title) : null;
            string? id = entry.Id is { } guid && guids[guid] == 1 ? ItemKey.Bounded(guid) : null;
            var item = new NewItem
            {
                Key = ItemKey.Of(entry, source.Id),
                Url = entry.Url is { } url ? PageAddress.Clean(new Uri(url)) : null,
                Guid = id,
                TitleDigest = entry.Title is null ? null : ItemKey.Digest(entry.Title),
                SortedAt = published ?? now,
                NextVisit = isGiven || isOld ? null : now,
                Outcome = isOld ? "older" : isGiven && page is null ? "no-text" : null,
                Digest = page is null ? null : ItemKey.Digest(page),
            };
            return new Announced(item, page is null ? null : Prepare(page, item, source, entry, now, preparer));
        })];
    }

    private static PreparedPage Prepare(string page, NewItem item, Source source, FeedEntry entry, long now, PagePreparer preparer)
    {
        string name = item.Url?.AbsoluteUri ?? string.Create(CultureInfo.InvariantCulture, $"{source.Url.AbsoluteUri}#{CleanText.Of(entry.Id) ?? item.Digest}");
        return PageBytes.Prepare(Encoding.UTF8.GetBytes(page), name, new PageReaderOptions
        {
            Url = item.Url?.AbsoluteUri,
            ContentType = "text/html; charset=utf-8",
            Retrieved = PartialDate.Of(DateTimeOffset.FromUnixTimeSeconds(now)),
        }, preparer);
    }
}
