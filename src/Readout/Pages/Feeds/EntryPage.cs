using System.Net;
using System.Text;
using System.Text.Json;

namespace Readout.Pages.Feeds;

/// <summary>
/// Writes an entry as a page of its own. What the feed knows stands there as schema.org has it; the account that a post was forwarded from is its author,
/// for the outlet did not write it.
/// </summary>
internal static class EntryPage
{
    public static string? Write(FeedEntry entry, string? outlet)
    {
        if (entry.Content is not { } content)
        {
            return null;
        }

        var html = new StringBuilder(content.Length + 1024);
        html.Append("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">");
        Append(html, "<title>", entry.Title, "</title>");
        Append(html, "<link rel=\"canonical\" href=\"", entry.Url, "\">");
        Append(html, "<meta property=\"og:site_name\" content=\"", outlet, "\">");
        html.Append("\n<script type=\"application/ld+json\">").Append(LinkedData(entry, outlet)).Append("</script></head>\n<body><article>");
        Append(html, "<h1>", entry.Title, "</h1>\n");
        if (entry.IsHtml)
        {
            html.Append(content);
        }
        else
        {
            Append(html, "<p>", content, "</p>");
        }

        return html.Append("</article></body></html>\n").ToString();
    }

    private static void Append(StringBuilder html, string before, string? value, string after)
    {
        if (value is not null)
        {
            html.Append(before).Append(WebUtility.HtmlEncode(value)).Append(after);
        }
    }

    // The writer's own escaping keeps "</script>" from ending the element.
    private static string LinkedData(FeedEntry entry, string? outlet)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            WriteType(json, entry);
            WriteKnown(json, "url", entry.Url);
            WriteKnown(json, "headline", entry.Title);
            WriteKnown(json, "datePublished", entry.Published?.ToString());
            WriteOrganization(json, "publisher", outlet);
            WriteOrganization(json, "author", entry.ForwardedFrom);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    // What has no headline is a post, which may be as short as it likes.
    private static void WriteType(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartArray("@type");
        json.WriteStringValue("NewsArticle");
        if (entry.Title is null)
        {
            json.WriteStringValue("SocialMediaPosting");
        }

        json.WriteEndArray();
        if (entry.Title is null)
        {
            json.WriteString("articleBody", entry.IsHtml ? string.Join('\n', HtmlPart.Lines(entry.Content!).Select(line => HtmlPart.Text(line))) : entry.Content);
        }
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteOrganization(Utf8JsonWriter json, string name, string? organization)
    {
        if (organization is not null)
        {
            json.WriteStartObject(name);
            json.WriteString("@type", "Organization");
            json.WriteString("name", organization);
            json.WriteEndObject();
        }
    }
}
