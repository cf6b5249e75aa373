namespace Readout.Pages.Feeds;

/// <summary>An entry while it is read, whatever its feed is written in: the texts as they stand there.</summary>
internal sealed class EntryDraft
{
    public string? Id { get; set; }

    /// <summary>True where the feed says that <see cref="Id"/> is an address, or does not say that it is none.</summary>
    public bool IsIdAddress { get; set; }

    public string? Url { get; set; }

    /// <summary>What relative addresses of the entry start from, where it says so itself.</summary>
    public string? Base { get; set; }

    public string? Title { get; set; }

    public string? Published { get; set; }

    public string? Updated { get; set; }

    public string? Content { get; set; }

    public bool IsHtml { get; set; }

    public string? ForwardedFrom { get; set; }

    public static PageResult NoPage(PageOrigin feed) => feed.Unreadable("no-page", "is a feed without an entry that has content");

    /// <summary>The entry as a page, null when it has no content. What has no address is named by <paramref name="number"/>.</summary>
    public PageResult? Page(PageOrigin feed, string number)
    {
        if (string.IsNullOrWhiteSpace(Content))
        {
            return null;
        }

        PageOrigin entry = feed with
        {
            Source = $"{feed.Source}#{Url ?? Id ?? number}",
            Url = Url ?? feed.Url,
            Title = string.IsNullOrWhiteSpace(Title) ? null : Title.Trim(),
            Published = feed.Options.Published ?? FeedDate.Parse(Published ?? Updated),
        };
        return IsHtml || Markup.KindOf(Content) == MarkupKind.Html ? entry.Html(Content) : entry.PlainText(Content);
    }

    /// <summary>The entry with its addresses made absolute, from <paramref name="feedBase"/> where it has no base of its own.</summary>
    public FeedEntry Finish(Uri? feedBase)
    {
        Uri? from = PageAddress.Resolve(feedBase, Base) ?? feedBase;
        return new FeedEntry
        {
            Id = Clean(Id),
            Url = (PageAddress.Resolve(from, Url) ?? (IsIdAddress ? PageAddress.Resolve(null, Id) : null))?.AbsoluteUri,
            Title = Clean(Title),
            Published = FeedDate.Parse(Published),
            Updated = FeedDate.Parse(Updated),
            Content = string.IsNullOrWhiteSpace(Content) ? null : Content,
            IsHtml = IsHtml || (Content is not null && Markup.KindOf(Content) == MarkupKind.Html),
            ForwardedFrom = ForwardedFrom,
        };
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
