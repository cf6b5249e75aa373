using System.Text.Json;
using Readout.Dates;

namespace Readout.Formats.Json;

/// <summary>The shapes that the record's JSON is made of.</summary>
internal static class JsonWriting
{
    public static void WriteDate(this Utf8JsonWriter json, string name, PartialDate? date) => json.WriteString(name, date?.ToString());

    public static void WriteName<T>(this Utf8JsonWriter json, string name, T? value)
        where T : struct, Enum
    {
        if (value is { } known)
        {
            json.WriteString(name, JsonNames.Of(known));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> values, Action<T> writeMembers)
    {
        json.WriteStartArray(name);
        foreach (T value in values)
        {
            json.WriteStartObject();
            writeMembers(value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // thousandths are more than any of our figures support
    public static void WriteConfidence(this Utf8JsonWriter json, double confidence) =>
        json.WriteNumber("confidence", Math.Round(confidence, 3, MidpointRounding.AwayFromZero));
}
