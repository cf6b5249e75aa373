using Readout.Stories.Pairs;

namespace Readout.Stories.Copies;

/// <summary>Whether two articles carry the same text.</summary>
internal static class CopyJudge
{
    private const double EnoughText = 0.33;
    private const double EnoughWords = 0.6;
    private const int ShortText = 25;

    /// <summary>The share of the shorter text that the longer one holds when the two are copies, else null.</summary>
    public static double? Share(ArticleFeatures first, ArticleFeatures second, in PairSignals pair)
    {
        if (first.Title != 0 && first.Title == second.Title && Math.Min(first.WordCount, second.WordCount) < ShortText)
        {
            return 1;
        }

        return pair.Containment >= EnoughText && pair.Words >= EnoughWords ? pair.Containment : null;
    }
}
