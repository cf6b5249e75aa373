namespace Readout.Stories.Pairs;

/// <summary>How likely two articles report the same event.</summary>
internal static class PairScorer
{
    /// <summary>0 to 1.</summary>
    public static float SameEvent(in PairSignals pair) => Logistic(pair.IsSameLanguage ? WithinLanguage(pair) : AcrossLanguages(pair));

    private static float WithinLanguage(in PairSignals pair) =>
        -5f + (8 * pair.Words) + (2.5f * pair.Names) + (3 * pair.Titles) + (1.5f * pair.Leads) + (1.2f * pair.Numbers) + (3 * pair.Containment) - (0.4f * pair.Days);

    private static float AcrossLanguages(in PairSignals pair) =>
        -4.5f + (7 * pair.Names) + (4 * pair.Senses) + (2 * pair.Numbers) + (2 * pair.TitleNames) + (3 * pair.Words) + pair.States - (0.8f * pair.Days);

    private static float Logistic(float x) => 1 / (1 + MathF.Exp(-x));
}
