namespace Readout.Pages.Feeds;

/// <summary>One post while its channel is read.</summary>
internal sealed class TelegramPost(string id)
{
    /// <summary>NAME/NUMBER.</summary>
    public string Id { get; } = id;

    /// <summary>True for what the service itself says: a channel was made, a photo changed.</summary>
    public bool IsNotice { get; init; }

    public string? Published { get; set; }

    public string? ForwardedFrom { get; set; }

    /// <summary>The inner HTML of the text.</summary>
    public string? Text { get; set; }

    public FeedEntry Finish() => new()
    {
        Id = Id,
        Url = PageAddress.Resolve(null, $"https://t.me/{Id}")?.AbsoluteUri,
        Published = FeedDate.Parse(Published),
        Content = string.IsNullOrWhiteSpace(Text) ? null : string.Concat(HtmlPart.Lines(Text).Select(line => $"<p>{line}</p>\n")),
        IsHtml = true,
        ForwardedFrom = ForwardedFrom,
    };
}
