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
        foreach (JsonElement item in feed.GetProperty("items").EnumerateArray())
        {
            number++;
            if (item.ValueKind == JsonValueKind.Object && Entry(item, number).Page(origin) is { } page)
            {
                pages.Add(page);
            }
        }

        return pages.Count > 0 ? pages : [FeedEntry.NoPage(origin)];
    }

    private static FeedEntry Entry(JsonElement item, int number)
    {
        string? html = Safe(item, "content_html");
        return new FeedEntry
        {
            Id = Safe(item, "url") ?? Safe(item, "id") ?? number.ToString(CultureInfo.InvariantCulture),
            Url = Safe(item, "url"),
            Title = Safe(item, "title"),
            Published = Safe(item, "date_published"),
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
