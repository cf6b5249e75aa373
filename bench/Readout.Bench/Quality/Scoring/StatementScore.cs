using Readout.Bench.Quality.Gold;

namespace Readout.Bench.Quality.Scoring;

/// <summary>
/// What the statements of a set are scored by: content at an intersection over union of a half, the speaker, relays, nesting, force, and what is
/// shown without a warning.
/// </summary>
internal sealed class StatementScore
{
    public Tally Content { get; } = new();

    /// <summary>Content and speaker right: by name where gold names, else by span.</summary>
    public Tally EndToEnd { get; } = new();

    /// <summary>Content and speaker right: by span where gold has one, else by name.</summary>
    public Tally EndToEndBySpan { get; } = new();

    public Tally Relays { get; } = new();

    public Share SpeakerName { get; } = new();

    public Share Within { get; } = new();

    public Share Force { get; } = new();

    /// <summary>Of the matched statements that are shown: those with the right speaker.</summary>
    public Share ShownRight { get; } = new();

    /// <summary>Of the shown ones: those that are statements.</summary>
    public Share ShownReal { get; } = new();

    /// <summary>Of the gold statements with a speaker: those matched by a shown one.</summary>
    public Share Coverage { get; } = new();

    public SortedDictionary<string, Share> RecallByKind { get; } = new(StringComparer.Ordinal);

    public Constructions Constructions { get; } = new();

    public Reliability Reliability { get; } = new();

    public void Add(MatchedDocument document)
    {
        List<(GoldStatement Gold, FoundStatement Found)> pairs = [.. document.Pairs];
        int found = document.Counted.Count;
        int wanted = document.Gold.Statements.Count;
        Content.Add(pairs.Count, found, wanted);
        EndToEnd.Add(pairs.Count(pair => SpeakerAgreement.ByName(pair.Gold, pair.Found)), found, wanted);
        EndToEndBySpan.Add(pairs.Count(pair => SpeakerAgreement.BySpan(pair.Gold, pair.Found)), found, wanted);
        foreach (GoldStatement gold in document.Gold.Statements)
        {
            AddGold(document, gold);
        }

        foreach ((GoldStatement gold, FoundStatement one) in pairs)
        {
            AddPair(document, gold, one);
        }

        foreach (FoundStatement one in document.Counted.Where(one => one.IsShown))
        {
            ShownReal.Add(!document.Invented.Contains(one));
        }

        Constructions.Add(document);
        Reliability.Add(document);
    }

    private void AddGold(MatchedDocument document, GoldStatement gold)
    {
        FoundStatement? found = document.FoundFor(gold);
        if (!RecallByKind.TryGetValue(gold.Kind, out Share? recall))
        {
            RecallByKind[gold.Kind] = recall = new Share();
        }

        recall.Add(found is not null);
        if (gold.HasSpeaker)
        {
            Coverage.Add(found is { IsShown: true });
        }
    }

    private void AddPair(MatchedDocument document, GoldStatement gold, FoundStatement found)
    {
        if (gold.SpeakerName is not null)
        {
            SpeakerName.Add(NameAgreement.Same(gold.SpeakerName, found.SpeakerName));
        }

        if (found.IsShown)
        {
            ShownRight.Add(SpeakerAgreement.ByName(gold, found));
        }

        if (gold.TellsNesting)
        {
            string? parent = found.Statement.Within;
            Within.Add(gold.Within is null ? parent is null : parent == document.FoundFor(gold.Within)?.Statement.Id);
        }

        if (gold.Force is { } force)
        {
            Force.Add(force == found.Force);
        }

        if (gold.Relays is { } relays)
        {
            Relays.Add(MatchRelays(relays, found), found.Statement.Relays.Count, relays.Count);
        }
    }

    private static int MatchRelays(IReadOnlyList<GoldRelay> gold, FoundStatement found) => Greedy.Match(gold.Count, found.Statement.Relays.Count, 0.5, (i, j) =>
    {
        double overlap = gold[i].Span.Overlap(SpanSet.Of(found.Statement.Relays[j].Span));
        return Math.Max(overlap >= 0.5 ? overlap : 0, NameAgreement.Same(gold[i].Name, found.Statement.Relays[j].Name) ? 1 : 0);
    }).Count;
}
