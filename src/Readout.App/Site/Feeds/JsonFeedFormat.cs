using System.Buffers;
using System.Text.Json;
using Readout.App.Archive.Views;
using Readout.Formats.Json;

namespace Readout.App.Site.Feeds;

/// <summary><see href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</see>.</summary>
internal sealed class JsonFeedFormat : FeedFormat
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = PlainJsonEncoder.Instance };

    public override string Extension => ".json";

    public override string MediaType => "application/feed+json";

    public override byte[] Write(Feed feed)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title);
            json.WriteString("home_page_url", feed.Page);
            json.WriteString("feed_url", feed.Self(this));
            json.WriteString("language", feed.Language);
            json.WriteStartArray("items");
            foreach (FeedEntry entry in feed.Entries)
            {
                WriteItem(json, entry);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void WriteItem(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", $"urn:uuid:{entry.Id}");
        json.WriteString("url", entry.Link);
        if (entry.Evidence.FirstOrDefault(evidence => evidence.Url is not null)?.Url is { } url)
        {
            json.WriteString("external_url", url);
        }

        json.WriteString("title", entry.Title);
        json.WriteString("content_text", entry.Text);
        json.WriteString("content_html", FeedHtml.Of(entry));
        json.WriteString("date_published", FeedXml.Iso(entry.Published));
        json.WriteString("date_modified", FeedXml.Iso(entry.Updated));
        ViewJson.WriteList(json, "tags", entry.Notes);
        json.WriteEndObject();
    }
}
