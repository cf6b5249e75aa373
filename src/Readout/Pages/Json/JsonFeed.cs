using System.Globalization;
using System.Text.Json;
using Readout.Pages.Feeds;

namespace Readout.Pages.Json;

/// <summary>A JSON Feed (<see href="https://www.jsonfeed.org/version/1.1/"/>).</summary>
internal static class JsonFeed
{
    public static bool IsFeed(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.Text("version")?.Contains("jsonfeed.org", StringComparison.Ordinal) == true
        && json.TryGetProperty("items", out JsonElement items) && items.ValueKind == JsonValueKind.Array;

    public static IEnumerable<PageResult> Read(JsonElement feed, PageOrigin origin)
    {
        var pages = new List<PageResult>();
        int number = 0;
        foreach (EntryDraft entry in Entries(feed))
        {
            number++;
            if (entry.Page(origin, number.ToString(CultureInfo.InvariantCulture)) is { } page)
            {
                pages.Add(page);
            }
        }

        return pages.Count > 0 ? pages : [EntryDraft.NoPage(origin)];
    }

    public static Feed Whole(JsonElement feed, Uri? url)
    {
        Uri? home = PageAddress.Resolve(url, Safe(feed, "home_page_url"));
        EntryDraft[] drafts = [.. Entries(feed).Take(FeedReader.MostEntries)];
        return new Feed
        {
            Kind = FeedKind.JsonFeed,
            Title = Safe(feed, "title"),
            HomePage = home?.AbsoluteUri,
            Entries = [.. drafts.Select(draft => draft.Finish(url ?? home))],
        };
    }

    private static IEnumerable<EntryDraft> Entries(JsonElement feed) =>
        feed.GetProperty("items").EnumerateArray().Select(item => item.ValueKind == JsonValueKind.Object ? Entry(item) : new EntryDraft());

    private static EntryDraft Entry(JsonElement item)
    {
        string? html = Safe(item, "content_html");
        return new EntryDraft
        {
            Id = Safe(item, "id"),
            IsIdAddress = true,
            Url = Safe(item, "url"),
            Title = Safe(item, "title"),
            Published = Safe(item, "date_published"),
            Updated = Safe(item, "date_modified"),
            Content = html ?? Safe(item, "content_text") ?? Safe(item, "summary"),
            IsHtml = html is not null,
        };
    }

    private static string? Safe(JsonElement item, string name)
    {
        try
        {
            return item.Text(name);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
