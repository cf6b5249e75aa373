using System.Buffers;
using System.Text;
using System.Text.Json;
using Readout.App.Archive.Search;
using Readout.Formats.Json;

namespace Readout.App.Archive.Views;

/// <summary>Stories and entries of an agenda as JSON, one on a line.</summary>
internal static class ViewJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = PlainJsonEncoder.Instance };

    /// <summary><c>{"id","title","languages":[…],"articles":[{"source","url","copyOf"}]}</c>; the id is text, for it is an address and no quantity.</summary>
    public static string Line(StoredStory story) => Write(json => WriteMembers(json, story));

    public static void WriteMembers(Utf8JsonWriter json, StoredStory story)
    {
        json.WriteString("id", story.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("title", story.Title);
        WriteList(json, "languages", story.Languages);
        json.WriteStartArray("articles");
        foreach (StoryArticle article in story.Articles)
        {
            json.WriteStartObject();
            json.WriteString("source", article.Source);
            json.WriteString("url", article.Url);
            json.WriteString("copyOf", article.CopyOf);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static string Line(AgendaEntry entry) => Write(json => WriteMembers(json, entry));

    public static void WriteMembers(Utf8JsonWriter json, AgendaEntry entry)
    {
        json.WriteString("date", entry.Date);
        json.WriteString("what", entry.What);
        json.WriteString("kind", entry.Kind);
        json.WriteString("status", entry.Status);
        WriteList(json, "who", entry.Who);
        json.WriteString("grade", entry.Undertaking?.First.Grade);
        json.WriteString("place", entry.Place);
        json.WriteString("text", entry.Text);
        json.WriteNumber("article", entry.Article.Id);
        json.WriteString("outlet", entry.Article.Outlet);
        json.WriteString("url", entry.Article.Url);
        json.WriteString("id", entry.Id);
        json.WriteString("state", entry.State is { } state ? JsonNames.Of(state).Value : null);
        json.WriteNumber("sequence", entry.Sequence);
        WriteCarriers(json, entry.Carriers);
    }

    public static void WriteCarriers(Utf8JsonWriter json, IEnumerable<Carrier> carriers)
    {
        json.WriteStartArray("carriers");
        foreach (Carrier carrier in carriers)
        {
            json.WriteStartObject();
            json.WriteNumber("article", carrier.Article);
            json.WriteString("source", carrier.Source);
            json.WriteString("url", carrier.Url);
            json.WriteString("outlet", carrier.Outlet);
            json.WriteString("published", carrier.Published);
            json.WriteBoolean("copy", carrier.IsCopy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static string Write(Action<Utf8JsonWriter> members)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    public static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
