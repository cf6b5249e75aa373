using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Readout.App.Site.Pages;
using Readout.Formats.Json;

namespace Readout.App.Site.Api;

/// <summary>Answers of the API as JSON.</summary>
internal static class ApiJson
{
    public const string MediaType = "application/json";

    private static readonly JsonWriterOptions Plain = new() { Encoder = PlainJsonEncoder.Instance };

    /// <summary>An object whose members <paramref name="members"/> writes.</summary>
    public static StoredAnswer Answer(Action<Utf8JsonWriter> members, string mediaType = MediaType, int status = StatusCodes.Status200OK)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return new StoredAnswer(bytes.WrittenSpan.ToArray(), mediaType, status, IsIndexed: false);
    }

    /// <summary>Some of a list: <c>items</c>, and in <c>next</c> and the <c>Link</c> header the address that goes on behind them, null at the end.</summary>
    public static StoredAnswer List<T>(IEnumerable<T> items, string? next, Action<Utf8JsonWriter, T> write) => Answer(json =>
    {
        json.WriteStartArray("items");
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("next", next);
    }) with
    { Link = next is null ? null : $"<{next}>; rel=\"next\"" };
}
