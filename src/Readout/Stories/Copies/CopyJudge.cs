using Readout.Stories.Pairs;

namespace Readout.Stories.Copies;

/// <summary>
/// Whether two articles carry the same text: enough runs of words in common, and enough of the words. One outlet's series (weather, releases,
/// market reports) share their frame and little else, so that within an outlet the words that matter, or the headline, must agree as well, and names and figures.
/// </summary>
internal static class CopyJudge
{
    // Bounds chosen on the pairs of one hour of news that share a sixth of their runs or more, and held against another hour.
    private const double LeastText = 0.33;
    private const double MuchText = 0.5;
    private const double LeastWords = 0.55;
    private const double LeastWordsOfMuchText = 0.45;
    private const int FewestRuns = 8;
    private const double OutletWords = 0.7;
    private const double OutletTitle = 0.35;
    private const double WholeText = 0.9;
    private const int ShortText = 80;
    private const double OutletFacts = 0.5;
    private const int FewestFacts = 3;

    /// <summary>The share of the shorter text that the longer one holds when the two are copies, else null.</summary>
    public static double? Share(ArticleFeatures first, ArticleFeatures second, in PairSignals pair)
    {
        bool isTitleSame = first.Title != 0 && first.Title == second.Title;
        bool isSame = Math.Min(pair.Text.First, pair.Text.Second) < FewestRuns
            ? isTitleSame && pair.Kinship == Kinship.Within && pair.Words.All >= OutletWords
            : HasSameText(first, second, pair) && (!pair.IsSameOutlet || IsNoSeries(first, second, pair));
        return isSame ? Math.Max(pair.Text.Containment, isTitleSame ? LeastText : 0) : null;
    }

    private static bool HasSameText(ArticleFeatures first, ArticleFeatures second, in PairSignals pair)
    {
        double text = pair.Text.Containment;
        double words = pair.Words.Count / (double)Math.Max(1, Math.Min(CountOf(first, FeatureKind.Word), CountOf(second, FeatureKind.Word)));
        return text >= LeastText && words >= (text >= MuchText ? LeastWordsOfMuchText : LeastWords);
    }

    // The whole text again is a copy under any headline; less of it must go with the headline's words, and in a short text (a draw, a rate) is the frame.
    private static bool IsNoSeries(ArticleFeatures first, ArticleFeatures second, in PairSignals pair)
    {
        int fewest = Math.Min(FactsOf(first), FactsOf(second));
        bool isWhole = pair.Text.Containment >= WholeText;
        return pair.Words.All >= (isWhole ? WholeText : OutletWords)
            && (isWhole || (pair.Words.Title >= OutletTitle && Math.Min(first.WordCount, second.WordCount) >= ShortText))
            && (fewest < FewestFacts || pair.Names.Count + pair.Numbers.Count >= OutletFacts * fewest);
    }

    private static int FactsOf(ArticleFeatures features) => CountOf(features, FeatureKind.Name) + CountOf(features, FeatureKind.Number);

    private static int CountOf(ArticleFeatures features, FeatureKind kind)
    {
        int count = 0;
        foreach (FeatureKey key in features.Keys)
        {
            count += key.Kind == kind ? 1 : 0;
        }

        return count;
    }
}
