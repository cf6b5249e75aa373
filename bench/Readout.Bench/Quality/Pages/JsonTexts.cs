using System.Text.Json;

namespace Readout.Bench.Quality.Pages;

/// <summary>Strings out of a JSON object; absent is null or empty.</summary>
internal static class JsonTexts
{
    public static string? Text(this JsonElement item, string property) =>
        item.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    public static IReadOnlyList<string> Texts(this JsonElement item, string property) =>
        item.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!)]
            : [];
}
