namespace Readout.Pages.Feeds;

/// <summary>
/// The web page of a public Telegram channel (<c>t.me/s/NAME</c>), as its newest posts. What the page says of a post that changes by the hour,
/// views and reactions, is left out, so that a post is the same text until its author edits it.
/// </summary>
internal static class TelegramChannel
{
    public static bool IsChannel(string html) => html.Contains("tgme_channel_history", StringComparison.Ordinal);

    public static IEnumerable<PageResult> Read(string html, PageOrigin origin)
    {
        Feed channel = Whole(html);
        PageResult[] pages = [.. channel.Entries.Where(post => post.Content is not null).Select(post => (origin with
        {
            Source = $"{origin.Source}#{post.Url ?? post.Id}",
            Url = post.Url,
            Published = origin.Options.Published ?? post.Published,
        }).Html(post.Page(channel.Title)!))];
        return pages.Length > 0 ? pages : [origin.Unreadable("no-page", "is a channel without a post that has text")];
    }

    public static Feed Whole(string html)
    {
        var posts = new List<TelegramPost>();
        string? title = null;
        string? owner = null;
        var tags = new TagScanner(html);
        while (tags.Next())
        {
            if (tags.IsEndTag || !tags.Attributes.Contains("tgme_", StringComparison.Ordinal))
            {
                continue;
            }

            if (tags.Attribute("data-post") is { } id && tags.HasClass("tgme_widget_message"))
            {
                posts.Add(new TelegramPost(id) { IsNotice = tags.HasClass("service_message") });
            }
            else if (title is null && tags.HasClass("tgme_channel_info_header_title"))
            {
                title = HtmlPart.Text(HtmlPart.Inner(html, ref tags));
            }
            else if (posts.Count > 0)
            {
                ReadPart(html, ref tags, posts[^1], ref owner);
            }
        }

        title ??= owner;
        return new Feed { Kind = FeedKind.TelegramChannel, Title = title, HomePage = Home(posts), Entries = [.. posts.Where(post => !post.IsNotice).Select(post => post.Finish())] };
    }

    private static string? Home(List<TelegramPost> posts) => posts.Count == 0 ? null : $"https://t.me/{posts[0].Id.Split('/')[0]}";

    private static void ReadPart(string html, ref TagScanner tags, TelegramPost post, ref string? owner)
    {
        if (tags.HasClass("tgme_widget_message_reply") || tags.HasClass("tgme_widget_message_link_preview"))
        {
            // What the post answers, or links to, is not its own text.
            HtmlPart.Inner(html, ref tags);
        }
        else if (tags.HasClass("tgme_widget_message_text"))
        {
            post.Text ??= HtmlPart.Inner(html, ref tags).ToString();
        }
        else if (tags.HasClass("tgme_widget_message_forwarded_from_name"))
        {
            post.ForwardedFrom = HtmlPart.Text(HtmlPart.Inner(html, ref tags));
        }
        else if (tags.HasClass("tgme_widget_message_owner_name"))
        {
            owner ??= HtmlPart.Text(HtmlPart.Inner(html, ref tags));
        }
        else if (tags.HasClass("tgme_widget_message_date"))
        {
            post.Published = Time(HtmlPart.Inner(html, ref tags)) ?? post.Published;
        }
    }

    private static string? Time(ReadOnlySpan<char> html)
    {
        var tags = new TagScanner(html);
        while (tags.Next())
        {
            if (!tags.IsEndTag && tags.Is("time"))
            {
                return tags.Attribute("datetime");
            }
        }

        return null;
    }
}
