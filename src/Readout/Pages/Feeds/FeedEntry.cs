namespace Readout.Pages.Feeds;

/// <summary>An entry of a feed, whatever the feed is written in.</summary>
internal sealed class FeedEntry
{
    public string Id { get; set; } = "";

    public string? Url { get; set; }

    public string? Title { get; set; }

    public string? Published { get; set; }

    public string? Content { get; set; }

    public bool IsHtml { get; set; }

    public static PageResult NoPage(PageOrigin feed) => feed.Unreadable("no-page", "is a feed without an entry that has content");

    /// <summary>The entry as a page, null when it has no content.</summary>
    public PageResult? Page(PageOrigin feed)
    {
        if (string.IsNullOrWhiteSpace(Content))
        {
            return null;
        }

        PageOrigin entry = feed with
        {
            Source = $"{feed.Source}#{Id}",
            Url = Url ?? feed.Url,
            Title = string.IsNullOrWhiteSpace(Title) ? null : Title.Trim(),
            Published = feed.Options.Published ?? FeedDate.Parse(Published),
        };
        return IsHtml || Markup.KindOf(Content) == MarkupKind.Html ? entry.Html(Content) : entry.PlainText(Content);
    }
}
