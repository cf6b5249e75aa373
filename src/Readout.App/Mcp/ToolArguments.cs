using System.Globalization;
using System.Text.Json;
using Readout.Dates;

namespace Readout.App.Mcp;

/// <summary>The arguments of a call, held against the tool's schema: what is not in it, or not of its kind, is a <see cref="ToolException"/> that says what to give instead.</summary>
internal sealed class ToolArguments
{
    private const int LongestText = 2000;

    private readonly IDictionary<string, JsonElement> _values;
    private readonly JsonElement _properties;

    public ToolArguments(JsonElement schema, IDictionary<string, JsonElement>? values)
    {
        _values = values ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        _properties = schema.GetProperty("properties");
        if (_values.Keys.FirstOrDefault(name => !_properties.TryGetProperty(name, out _)) is { } unknown)
        {
            throw new ToolException($"There is no argument '{Shown(unknown)}'. Arguments: {string.Join(", ", _properties.EnumerateObject().Select(property => property.Name))}.");
        }
    }

    /// <summary>A text, trimmed; null where it is absent or empty.</summary>
    public string? Text(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        string? text = value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : throw new ToolException($"{name}: a text is needed.");
        int longest = _properties.GetProperty(name).TryGetProperty("maxLength", out JsonElement most) ? most.GetInt32() : LongestText;
        return text.Length > longest ? throw new ToolException($"{name}: at most {longest} characters are taken.") : text.Length == 0 ? null : text;
    }

    /// <summary>A whole number within the schema's bounds; its default, or null, where it is absent.</summary>
    public long? Number(string name)
    {
        JsonElement property = _properties.GetProperty(name);
        long least = property.GetProperty("minimum").GetInt64();
        long most = property.TryGetProperty("maximum", out JsonElement maximum) ? maximum.GetInt64() : long.MaxValue;
        return Find(name) is not { } value ? property.TryGetProperty("default", out JsonElement standard) ? standard.GetInt64() : null
            : value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long number) && number >= least && number <= most ? number
            : throw new ToolException(most == long.MaxValue ? $"{name}: a whole number from {least} on is needed." : $"{name}: a whole number from {least} to {most} is needed.");
    }

    public int Limit() => (int)Number("limit")!.Value;

    /// <summary>A day, or a time with its zone.</summary>
    public PartialDate? Time(string name) => Text(name) is not { } text ? null
        : !IsoDate.TryParse(text, out PartialDate? date) || date.Date is null ? throw new ToolException($"{name}: '{Shown(text)}' is no day such as 2026-03-02 and no time such as 2026-03-02T10:00:00+02:00.")
        : date is { Time: not null, Offset: null } ? throw new ToolException($"{name}: a time needs its zone, such as {date}+02:00 or {date}Z.")
        : date;

    public DateOnly? Day(string name) => Text(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day
        : throw new ToolException($"{name}: '{Shown(text)}' is no day such as 2026-03-02.");

    /// <summary>How many results came before, of a list that is counted; 0 to begin.</summary>
    public int Offset() => Text("cursor") is not { } text ? 0
        : text.Length is > 1 and < 9 && text[0] == 'o' && int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int offset) ? offset
        : throw new ToolException($"cursor: '{Shown(text)}' is none that an answer of this tool gave as \"next\".");

    /// <summary>The cursor for the place behind so many results.</summary>
    public static string Cursor(int offset) => string.Create(CultureInfo.InvariantCulture, $"o{offset}");

    /// <summary>What came from outside, short and on one line.</summary>
    public static string Shown(string text) => new([.. text.Take(60).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)]);

    private JsonElement? Find(string name) => _values.TryGetValue(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
