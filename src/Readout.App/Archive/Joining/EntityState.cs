using System.Buffers;
using System.Text;
using System.Text.Json;
using Readout.Entities;
using Readout.Formats.Json;
using Readout.Stories.Identities;

namespace Readout.App.Archive.Joining;

/// <summary>A known entity as the archive keeps it: JSON with short names, days as days since 1970.</summary>
internal static class EntityState
{
    private static readonly int Epoch = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    private static readonly JsonWriterOptions Plain = new() { Encoder = PlainJsonEncoder.Instance };

    public static int Day(DateOnly day) => day.DayNumber - Epoch;

    public static string Write(KnownEntity entity)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNames.Of(entity.Kind));
            json.WriteStartArray("names");
            foreach (KnownName name in entity.Names)
            {
                WriteRow(json, name.Text, name.Language, name.Articles);
            }

            json.WriteEndArray();
            json.WriteStartArray("roles");
            foreach (DatedRole role in entity.Roles)
            {
                WriteRow(json, role.Text, role.Language, Day(role.First), Day(role.Last));
            }

            json.WriteEndArray();
            WriteNumbers(json, "with", entity.Companions);
            json.WriteString("home", entity.Home);
            json.WriteNumber("first", Day(entity.First));
            json.WriteNumber("last", Day(entity.Last));
            json.WriteNumber("articles", entity.Articles);
            WriteNumbers(json, "perhaps", entity.Perhaps);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    public static KnownEntity Read(long id, string state)
    {
        using var document = JsonDocument.Parse(state);
        JsonElement json = document.RootElement;
        return new KnownEntity
        {
            Id = id,
            Kind = JsonNames.Parse<EntityKind>(json.GetProperty("kind").GetString()!)!.Value,
            Names = [.. json.GetProperty("names").EnumerateArray().Select(name => new KnownName(name[0].GetString()!, name[1].GetString()!, name[2].GetInt32()))],
            Roles = [.. json.GetProperty("roles").EnumerateArray().Select(role => new DatedRole(role[0].GetString()!, role[1].GetString()!, Date(role[2]), Date(role[3])))],
            Companions = [.. json.GetProperty("with").EnumerateArray().Select(one => one.GetInt64())],
            Home = json.GetProperty("home").GetString(),
            First = Date(json.GetProperty("first")),
            Last = Date(json.GetProperty("last")),
            Articles = json.GetProperty("articles").GetInt32(),
            Perhaps = [.. json.GetProperty("perhaps").EnumerateArray().Select(one => one.GetInt64())],
        };
    }

    private static DateOnly Date(JsonElement day) => DateOnly.FromDayNumber(day.GetInt32() + Epoch);

    private static void WriteRow(Utf8JsonWriter json, string text, string language, params ReadOnlySpan<int> numbers)
    {
        json.WriteStartArray();
        json.WriteStringValue(text);
        json.WriteStringValue(language);
        foreach (int number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IReadOnlyList<long> numbers)
    {
        json.WriteStartArray(name);
        foreach (long number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }
}
