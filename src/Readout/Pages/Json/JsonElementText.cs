using System.Text.Json;

namespace Readout.Pages.Json;

internal static class JsonElementText
{
    /// <summary>The string of that name, null where there is none.</summary>
    public static string? Text(this JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
