using Readout.Dates;

namespace Readout.Pages.Feeds;

/// <summary>What a feed is written in.</summary>
public enum FeedKind
{
    /// <summary>RSS 0.9x, 1.0 or 2.0.</summary>
    Rss,

    /// <summary>RFC 4287.</summary>
    Atom,

    /// <summary><see href="https://www.jsonfeed.org/version/1.1/"/>.</summary>
    JsonFeed,

    /// <summary>A sitemap, of news or of any pages (<see href="https://www.sitemaps.org/protocol.html"/>).</summary>
    Sitemap,

    /// <summary>A list of sitemaps; its entries are their addresses.</summary>
    SitemapIndex,

    /// <summary>The web page of a public Telegram channel, <c>t.me/s/NAME</c>; its entries are posts.</summary>
    TelegramChannel,
}

/// <summary>A list of articles that a site publishes to be followed. Entries are in the order of the file. Immutable.</summary>
public sealed record Feed
{
    public required FeedKind Kind { get; init; }

    public string? Title { get; init; }

    /// <summary>The absolute address of the site that the feed belongs to.</summary>
    public string? HomePage { get; init; }

    /// <summary>How long the feed asks to be left alone between two readings: RSS <c>ttl</c>, <c>sy:updatePeriod</c>.</summary>
    public TimeSpan? UpdateInterval { get; init; }

    public required IReadOnlyList<FeedEntry> Entries { get; init; }

    /// <summary>Why reading ended before the end of the file; what stands before is in <see cref="Entries"/>. Null when all was read.</summary>
    public string? Fault { get; init; }
}

/// <summary>One article as its feed announces it. Absent is null. Immutable.</summary>
public sealed record FeedEntry
{
    /// <summary>The RSS <c>guid</c>, Atom or JSON Feed <c>id</c>, as written. Feeds in the field give one id to several articles, and several to one.</summary>
    public string? Id { get; init; }

    /// <summary>The absolute http or https address of the article.</summary>
    public string? Url { get; init; }

    public string? Title { get; init; }

    public PartialDate? Published { get; init; }

    public PartialDate? Updated { get; init; }

    /// <summary>What the feed itself gives of the article, whole or in part.</summary>
    public string? Content { get; init; }

    /// <summary>Whether <see cref="Content"/> is HTML.</summary>
    public bool IsHtml { get; init; }

    /// <summary>The channel or person that a post was forwarded from.</summary>
    public string? ForwardedFrom { get; init; }

    /// <summary>
    /// What the feed gives of the article as an HTML page of that article alone, as a page reader reads any other; null where it gives nothing.
    /// The same entry makes the same page.
    /// </summary>
    public string? Page(string? outlet) => EntryPage.Write(this, outlet);
}
