using System.Globalization;

namespace Readout.Pages.Feeds;

/// <summary>
/// RSS 0.9x, 1.0 and 2.0, Atom, sitemaps and their indexes. Document type definitions are passed over unread and nothing outside the file
/// is ever opened, so an entity that they would define is an error, not a file of this machine.
/// </summary>
internal static class XmlFeed
{
    /// <summary>The entries that have content of their own, as pages.</summary>
    public static IEnumerable<PageResult> Read(string xml, PageOrigin origin)
    {
        using var reader = new XmlFeedReader(xml);
        int number = 0;
        bool hasPage = false;
        while (reader.Next() is { } entry)
        {
            number++;
            if (entry.Page(origin, number.ToString(CultureInfo.InvariantCulture)) is { } page)
            {
                hasPage = true;
                yield return page;
            }
        }

        if (reader.Fault is not null)
        {
            yield return origin.Unreadable("bad-xml", reader.Fault);
        }
        else if (!hasPage)
        {
            yield return reader.IsSitemap ? origin.Unreadable("sitemap", "is a sitemap: addresses of pages, and no page") : EntryDraft.NoPage(origin);
        }
    }

    /// <summary>The whole feed. One that breaks off is read once more with its stray ampersands and HTML entities repaired.</summary>
    public static Feed Whole(string xml, Uri? url)
    {
        Feed feed = ReadOnce(xml, url);
        if (feed.Fault is null || XmlRepair.Repair(xml) is not { } repaired)
        {
            return feed;
        }

        Feed again = ReadOnce(repaired, url);
        return again.Entries.Count >= feed.Entries.Count ? again : feed;
    }

    private static Feed ReadOnce(string xml, Uri? url)
    {
        using var reader = new XmlFeedReader(xml);
        var drafts = new List<EntryDraft>();
        while (drafts.Count < FeedReader.MostEntries && reader.Next() is { } draft)
        {
            drafts.Add(draft);
        }

        bool isCutOff = drafts.Count == FeedReader.MostEntries && reader.Next() is not null;
        Uri? written = PageAddress.Resolve(url, reader.Base);
        Uri? home = PageAddress.Resolve(written ?? url, reader.HomePage);
        Uri? start = written ?? (reader.Kind == FeedKind.Rss ? PageAddress.Resolve(null, reader.HomePage) : null) ?? url;
        return new Feed
        {
            Kind = reader.Kind,
            Title = string.IsNullOrWhiteSpace(reader.Title) ? null : reader.Title.Trim(),
            HomePage = home?.AbsoluteUri,
            UpdateInterval = reader.UpdateInterval,
            Entries = [.. drafts.Select(draft => draft.Finish(start))],
            Fault = isCutOff ? string.Create(CultureInfo.InvariantCulture, $"has more than {FeedReader.MostEntries} entries; the rest is left out") : reader.Fault,
        };
    }
}
