using System.Text.Json;
using Readout.Dates;

namespace Readout.Formats.Json;

/// <summary>Reads the shapes that the record's JSON is made of, the inverse of <see cref="JsonWriting"/>. What the contract does not have is a <see cref="FormatException"/>.</summary>
internal static class JsonReading
{
    public static string? TextOrNull(this JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static string RequiredText(this JsonElement json, string name) => json.TextOrNull(name) ?? throw new FormatException($"'{name}' is missing");

    public static IReadOnlyList<string> Texts(this JsonElement json, string name) =>
        [.. json.Elements(name).Where(value => value.ValueKind == JsonValueKind.String).Select(value => value.GetString()!)];

    public static IReadOnlyList<T> Objects<T>(this JsonElement json, string name, Func<JsonElement, T> read)
    {
        var objects = new List<T>();
        foreach (JsonElement value in json.Elements(name))
        {
            objects.Add(value.ValueKind == JsonValueKind.Object ? read(value) : throw new FormatException($"'{name}' holds what is no object"));
        }

        return objects;
    }

    public static JsonElement? ObjectOrNull(this JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Object ? value : null;

    public static PartialDate? DateOrNull(this JsonElement json, string name)
    {
        string? text = json.TextOrNull(name);
        return text is null ? null : IsoDate.TryParse(text, out PartialDate? date) ? date : throw new FormatException($"'{name}' is no ISO 8601 date: {text}");
    }

    public static T Name<T>(this JsonElement json, string name)
        where T : struct, Enum => JsonNames.Parse<T>(json.RequiredText(name)) ?? throw new FormatException($"'{name}' has no value '{json.TextOrNull(name)}'");

    public static T? NameOrNull<T>(this JsonElement json, string name)
        where T : struct, Enum => json.TextOrNull(name) is null ? null : json.Name<T>(name);

    public static int Number(this JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number)
            ? number
            : throw new FormatException($"'{name}' is no whole number");

    public static double Confidence(this JsonElement json) =>
        json.TryGetProperty("confidence", out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : throw new FormatException("'confidence' is missing");

    private static JsonElement[] Elements(this JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement array) && array.ValueKind == JsonValueKind.Array ? [.. array.EnumerateArray()] : [];
}
