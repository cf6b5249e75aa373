using System.Text.Json;
using Readout.Entities;
using Readout.Text;

namespace Readout.Train.Names;

/// <summary>A document of an annotated corpus: its text, and the outermost names of people, places and organisations in it.</summary>
internal sealed record NamedDocument(string Id, string Text, IReadOnlyList<(TextSpan Span, EntityKind Kind)> Names)
{
    /// <summary>The documents of a file of JSON Lines, in its order.</summary>
    public static List<NamedDocument> Read(string file) => [.. File.ReadLines(file).Where(line => line.Length > 0).Select(Parse)];

    private static NamedDocument Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        JsonElement root = json.RootElement;
        string text = root.GetProperty("text").GetString()!;
        var map = new CodePointMap(text);
        var names = new List<(TextSpan Span, EntityKind Kind)>();
        foreach (JsonElement entity in root.GetProperty("entities").EnumerateArray())
        {
            var span = new TextSpan(map.ToUtf16(entity.GetProperty("start").GetInt32()), map.ToUtf16(entity.GetProperty("end").GetInt32()));
            if (KindOf(entity.GetProperty("type").GetString()!) is { } kind && !IsAdjective(span.In(text), kind))
            {
                names.Add((span, kind));
            }
        }

        return new NamedDocument(root.GetProperty("doc").GetString()!, text, Outermost(names));
    }

    private static List<(TextSpan Span, EntityKind Kind)> Outermost(List<(TextSpan Span, EntityKind Kind)> names)
    {
        var outermost = new List<(TextSpan Span, EntityKind Kind)>();
        foreach ((TextSpan Span, EntityKind Kind) name in names.OrderBy(name => name.Span.Start).ThenByDescending(name => name.Span.End))
        {
            if (outermost.Count == 0 || name.Span.End > outermost[^1].Span.End)
            {
                outermost.Add(name);
            }
        }

        return outermost;
    }

    // NEREL takes «российский» for the country's name.
    private static bool IsAdjective(string name, EntityKind kind) => kind == EntityKind.Place && char.IsLower(name[0]) && !name.Contains(' ', StringComparison.Ordinal);

    // The types of factRuEval-2016, NEREL and WikiNEuRal.
    private static EntityKind? KindOf(string type) => type switch
    {
        "Person" or "PERSON" or "PER" or "PERS" => EntityKind.Person,
        "Org" or "ORGANIZATION" or "ORG" => EntityKind.Organization,
        "LocOrg" or "Location" or "Facility" or "CITY" or "COUNTRY" or "DISTRICT" or "STATE_OR_PROVINCE" or "LOCATION" or "FACILITY" or "LOC" => EntityKind.Place,
        _ => null,
    };
}
