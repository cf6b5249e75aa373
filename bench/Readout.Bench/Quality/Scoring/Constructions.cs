using Readout.Bench.Quality.Gold;

namespace Readout.Bench.Quality.Scoring;

/// <summary>
/// Missed, invented and wrongly attributed statements by construction: the kind, and where the cue stands to the content.
/// </summary>
internal sealed class Constructions
{
    private readonly SortedDictionary<string, ConstructionCounts> _counts = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, ConstructionCounts> Counts => _counts;

    public int Gold => _counts.Values.Sum(counts => counts.Gold);

    public void Add(MatchedDocument document)
    {
        foreach (GoldStatement gold in document.Gold.Statements)
        {
            Of(gold.Kind, gold.Within is not null, gold.Content, gold.Cue).Gold++;
        }

        foreach (GoldStatement missed in document.Missed)
        {
            Of(missed.Kind, missed.Within is not null, missed.Content, missed.Cue).Missed++;
        }

        foreach (FoundStatement invented in document.Invented)
        {
            ConstructionCounts counts = Of(invented.Kind, invented.Statement.Within is not null, invented.Content, invented.Cue);
            counts.Invented++;
            counts.InventedShown += invented.IsShown ? 1 : 0;
        }

        foreach ((GoldStatement gold, FoundStatement found) in document.Pairs.Where(pair => !SpeakerAgreement.ByName(pair.Gold, pair.Found)))
        {
            ConstructionCounts counts = Of(gold.Kind, gold.Within is not null, gold.Content, gold.Cue);
            counts.WrongSpeaker++;
            counts.WrongSpeakerShown += found.IsShown ? 1 : 0;
        }
    }

    private ConstructionCounts Of(string kind, bool nested, SpanSet content, SpanSet cue)
    {
        string name = $"{kind}, {Place(content, cue)}{(nested ? ", nested" : "")}";
        if (!_counts.TryGetValue(name, out ConstructionCounts? counts))
        {
            _counts[name] = counts = new ConstructionCounts();
        }

        return counts;
    }

    private static string Place(SpanSet content, SpanSet cue)
    {
        if (cue.IsEmpty)
        {
            return "no cue";
        }

        if (cue.Start < content.Start)
        {
            return "cue before";
        }

        return cue.Start >= content.End ? "cue after" : "cue inside";
    }
}

/// <summary>Counts of one construction.</summary>
internal sealed class ConstructionCounts
{
    public int Gold { get; set; }

    public int Missed { get; set; }

    public int Invented { get; set; }

    public int InventedShown { get; set; }

    public int WrongSpeaker { get; set; }

    public int WrongSpeakerShown { get; set; }
}
