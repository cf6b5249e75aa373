using System.Buffers;
using System.Text.Json;

namespace Readout.Pages.Json;

/// <summary>A page as the line of JSON that <see cref="PageReader"/> reads it from again.</summary>
internal static class PageLine
{
    public static byte[] Write(Page page)
    {
        var bytes = new ArrayBufferWriter<byte>(page.Content.Length + 256);
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("source", page.Source);
            WriteKnown(json, "url", page.Url);
            WriteKnown(json, "title", page.Title);
            WriteKnown(json, "published", page.Published?.ToString());
            WriteKnown(json, "retrieved", page.Retrieved?.ToString());
            WriteKnown(json, "language", page.Language);
            json.WriteString(page.Kind == PageKind.Html ? "html" : "text", page.Content);
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
