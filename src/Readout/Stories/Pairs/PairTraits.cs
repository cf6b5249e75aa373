namespace Readout.Stories.Pairs;

/// <summary>The numbers that the scorer weighs, by the names under which <c>pair-weights.lexicon</c> keeps their weights.</summary>
internal static class PairTraits
{
    public static readonly string[] Names =
    [
        "bias", "words", "words-title", "words-lead", "words-support", "names", "names-title", "names-lead", "names-support", "senses", "senses-lead", "senses-title",
        "senses-support", "numbers", "numbers-support", "states", "states-lead", "text", "days", "outlet", "outlet-words", "outlet-names", "names-and-words", "names-and-senses", "names-count", "numbers-count", "numbers-lead",
    ];

    // More in common says no more.
    private const int ManyNames = 6;
    private const int ManyNumbers = 4;

    public static int Count => Names.Length;

    /// <summary>Writes the traits of a pair, in the order of <see cref="Names"/>.</summary>
    public static void Write(in PairSignals pair, Span<float> traits)
    {
        float outlet = pair.IsSameOutlet ? 1 : 0;
        ReadOnlySpan<float> values =
        [
            1, pair.Words.All, pair.Words.Title, pair.Words.Lead, pair.Words.LogSupport, pair.Names.All, pair.Names.Title, pair.Names.Lead, pair.Names.LogSupport,
            pair.Senses.All, pair.Senses.Lead, pair.Senses.Title, pair.Senses.LogSupport, pair.Numbers.All, pair.Numbers.LogSupport, pair.States.All, pair.States.Lead,
            (float)pair.Text.Containment, Math.Min(pair.Days, 4), outlet, outlet * pair.Words.All, outlet * pair.Names.All,
            MathF.Sqrt(pair.Names.All * pair.Words.All), MathF.Sqrt(pair.Names.All * pair.Senses.All),
            Math.Min(pair.Names.Count, ManyNames), Math.Min(pair.Numbers.Count, ManyNumbers), pair.Numbers.Lead,
        ];
        values.CopyTo(traits);
    }
}
