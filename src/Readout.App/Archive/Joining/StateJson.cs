using System.Buffers;
using System.Text;
using System.Text.Json;
using Readout.Formats.Json;

namespace Readout.App.Archive.Joining;

/// <summary>The shapes that the states of joined things have as JSON: days as days since 1970, rows as arrays.</summary>
internal static class StateJson
{
    private static readonly int Epoch = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    private static readonly JsonWriterOptions Plain = new() { Encoder = PlainJsonEncoder.Instance };

    public static int Day(DateOnly day) => day.DayNumber - Epoch;

    public static DateOnly Date(JsonElement day) => DateOnly.FromDayNumber(day.GetInt32() + Epoch);

    /// <summary>An object whose members <paramref name="write"/> writes.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    public static void WriteNumbers(this Utf8JsonWriter json, string name, IReadOnlyList<long> numbers)
    {
        json.WriteStartArray(name);
        foreach (long number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    public static IReadOnlyList<long> Numbers(this JsonElement json, string name) => [.. json.GetProperty(name).EnumerateArray().Select(one => one.GetInt64())];

    /// <summary>An array of rows, each written by <paramref name="write"/>.</summary>
    public static void WriteRows<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> rows, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T row in rows)
        {
            json.WriteStartArray();
            write(row);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    public static IReadOnlyList<T> Rows<T>(this JsonElement json, string name, Func<JsonElement, T> read) => [.. json.GetProperty(name).EnumerateArray().Select(read)];
}
