using System.Text.Json;
using Readout.Dates;
using Readout.Text;

namespace Readout.Bench.Quality.Gold;

/// <summary>
/// Reads annotated documents from JSON Lines: our own layout (<c>doc</c>, <c>statements</c> with <c>speaker_name</c> and <c>relay</c>), PolNeAR's
/// (lists of spans), and names (<c>entities</c> with <c>start</c>, <c>end</c>, <c>type</c>). Offsets in files are code points.
/// </summary>
internal static class GoldReader
{
    // Original types of factRuEval-2016, WikiNEuRal and NER-UK; what is not listed is not scored.
    private static readonly Dictionary<string, string> Classes = new(StringComparer.Ordinal)
    {
        ["PER"] = "PER",
        ["ORG"] = "ORG",
        ["LOC"] = "LOC",
        ["Person"] = "PER",
        ["Org"] = "ORG",
        ["LocOrg"] = "LOC",
        ["Location"] = "LOC",
        ["Facility"] = "LOC",
        ["PERS"] = "PER",
    };

    /// <summary>The documents of a file; <paramref name="textOf"/> gives the text of a name where the line holds none.</summary>
    public static IReadOnlyList<GoldDocument> Read(string path, string language, Func<string, string?> textOf)
    {
        var documents = new List<GoldDocument>();
        foreach (string line in File.ReadLines(path).Where(line => line.Length > 1))
        {
            using var json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            string name = root.GetProperty("doc").GetString()!;
            string? text = Text(root, "text") ?? textOf(name);
            if (text is not null)
            {
                documents.Add(Document(root, name, text, language));
            }
        }

        return documents;
    }

    private static GoldDocument Document(JsonElement root, string name, string text, string language)
    {
        var offsets = new CodePointOffsets(text);
        return new GoldDocument
        {
            Name = name,
            Text = text,
            Language = language,
            Published = Text(root, "published") is { } date && IsoDate.TryParse(date, out PartialDate? published) ? published : null,
            Statements = [.. Items(root, "statements").Select(item => Statement(item, offsets)).Where(statement => !statement.Content.IsEmpty)],
            Names = [.. Items(root, "entities").Select(item => Name(item, offsets)).OfType<GoldName>()],
        };
    }

    private static GoldStatement Statement(JsonElement item, CodePointOffsets offsets) => new()
    {
        Id = Text(item, "id"),
        Within = Text(item, "within"),
        TellsNesting = item.TryGetProperty("within", out _),
        Kind = Text(item, "kind") ?? "unknown",
        Force = Text(item, "force") is { } force ? force.EndsWith("document", StringComparison.Ordinal) ? "said" : force : null,
        Content = Spans(item, "content", offsets),
        Cue = Spans(item, "cue", offsets),
        Speaker = Spans(item, "speaker", offsets),
        SpeakerName = Text(item, "speaker_name"),
        Relays = item.TryGetProperty("relay", out JsonElement relays)
            ? [.. relays.EnumerateArray().Select(relay => new GoldRelay(Text(relay, "name"), Spans(relay, "span", offsets)))]
            : null,
    };

    private static GoldName? Name(JsonElement item, CodePointOffsets offsets) =>
        Classes.TryGetValue(Text(item, "type") ?? "", out string? known)
            ? new GoldName(offsets.Span(item.GetProperty("start").GetInt32(), item.GetProperty("end").GetInt32()), known)
            : null;

    private static SpanSet Spans(JsonElement item, string property, CodePointOffsets offsets) =>
        item.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.Array ? SpanSet.Of(Spans(value, offsets)) : SpanSet.Empty;

    // [start, end] or a list of such
    private static IEnumerable<TextSpan> Spans(JsonElement value, CodePointOffsets offsets) =>
        value.GetArrayLength() == 2 && value[0].ValueKind == JsonValueKind.Number
            ? [offsets.Span(value[0].GetInt32(), value[1].GetInt32())]
            : value.EnumerateArray().SelectMany(one => Spans(one, offsets));

    private static JsonElement.ArrayEnumerator Items(JsonElement root, string property) =>
        root.TryGetProperty(property, out JsonElement items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : default;

    private static string? Text(JsonElement item, string property) =>
        item.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
