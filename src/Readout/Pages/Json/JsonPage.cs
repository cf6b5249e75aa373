using System.Text;
using System.Text.Json;
using Readout.Dates;

namespace Readout.Pages.Json;

/// <summary>One page as a JSON object: <c>source</c>, <c>html</c> or <c>text</c>, <c>url</c>, <c>published</c>, <c>language</c>; or a record that Readout wrote.</summary>
internal static class JsonPage
{
    public static PageResult Read(JsonElement json, PageOrigin origin)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return origin.Unreadable("bad-json", "is no JSON object");
        }

        try
        {
            return ReadObject(json, origin.Options.KeepsOriginals ? origin.Keep(Encoding.UTF8.GetBytes(json.GetRawText())) : origin);
        }
        catch (InvalidOperationException)
        {
            // Text with half a surrogate pair: "\ud83d".
            return origin.Unreadable("bad-json", "holds text that is no Unicode");
        }
    }

    private static PageResult ReadObject(JsonElement json, PageOrigin origin)
    {
        PageOrigin read = WithFields(json, origin);
        if (json.TryGetProperty("error", out JsonElement error) && error.ValueKind == JsonValueKind.Object)
        {
            return read.Unreadable(error.Text("code") ?? "unreadable", error.Text("message") ?? "could not be read before");
        }

        if (json.TryGetProperty("article", out JsonElement article) && article.ValueKind == JsonValueKind.Object)
        {
            return WithFields(article, read).Page(PageKind.Record, article.GetRawText());
        }

        string? html = json.Text("html");
        string? text = json.Text("text");
        return text is not null && (html is null || read.IsForAnalysis) ? Content(read, text, read.PlainText)
            : html is not null ? Content(read, html, read.Html)
            : read.Unreadable("no-content", "has neither html nor text");
    }

    private static PageResult Content(PageOrigin origin, string content, Func<string, PageResult> page) =>
        string.IsNullOrWhiteSpace(content) ? origin.Unreadable("empty", "is empty") : page(content);

    // What the user said on the command line goes for every line; what the line says of itself, otherwise.
    private static PageOrigin WithFields(JsonElement json, PageOrigin origin)
    {
        string? published = json.Text("published");
        PartialDate? date = null;
        bool isDate = published is null || IsoDate.TryParse(published, out date);
        PageOrigin read = origin with
        {
            Source = json.Text("source") ?? origin.Source,
            Url = json.Text("url") ?? origin.Url,
            Title = json.Text("title") ?? origin.Title,
            Published = origin.Options.Published ?? date ?? origin.Published,
            Retrieved = IsoDate.TryParse(json.Text("retrieved"), out PartialDate? retrieved) ? retrieved : origin.Retrieved,
            Language = origin.Options.Language ?? json.Text("language") ?? origin.Language,
        };
        return isDate ? read : read.Warn($"published: '{published}' is no ISO 8601 date");
    }
}
