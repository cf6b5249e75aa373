using System.Text.Json;
using Readout.Text;

namespace Readout.Train.Statements;

/// <summary>An article of PolNeAR: its text, who published it, and its attributions.</summary>
internal sealed record AttributedArticle(string Publisher, string Text, IReadOnlyList<GoldAttribution> Attributions)
{
    /// <summary>The articles of a file of JSON Lines, in its order.</summary>
    public static List<AttributedArticle> Read(string file) => [.. File.ReadLines(file).Where(line => line.Length > 0).Select(Parse)];

    private static AttributedArticle Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        JsonElement root = json.RootElement;
        string text = root.GetProperty("text").GetString()!;
        var map = new CodePointMap(text);
        var attributions = new List<GoldAttribution>();
        foreach (JsonElement found in root.GetProperty("statements").EnumerateArray())
        {
            if (Spans(found, "content", map) is { Count: > 0 } content)
            {
                attributions.Add(new GoldAttribution(content, Spans(found, "cue", map), Spans(found, "speaker", map)));
            }
        }

        return new AttributedArticle(root.GetProperty("publisher").GetString()!, text, attributions);
    }

    private static List<TextSpan> Spans(JsonElement statement, string name, CodePointMap map) =>
        statement.TryGetProperty(name, out JsonElement spans) && spans.ValueKind == JsonValueKind.Array
            ? [.. spans.EnumerateArray().Select(span => new TextSpan(map.ToUtf16(span[0].GetInt32()), map.ToUtf16(span[1].GetInt32()))).Where(span => !span.IsEmpty).OrderBy(span => span)]
            : [];
}
