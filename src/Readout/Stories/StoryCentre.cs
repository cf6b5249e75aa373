using Readout.Stories.Pairs;

namespace Readout.Stories;

/// <summary>The article that stands for a story: its headline is the story's title.</summary>
public static class StoryCentre
{
    // Enough of a large story's articles, evenly spread, to tell its middle.
    private const int MostCompared = 32;

    /// <summary>
    /// Index of the article that the others agree with most: the greatest sum of scores with them, the earliest in the list among equals. A story in several
    /// languages has its middle where most of its articles are. Throws when the list is empty.
    /// </summary>
    public static int MostCentral(IReadOnlyList<ArticleFeatures> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentOutOfRangeException.ThrowIfZero(articles.Count, nameof(articles));
        int step = (articles.Count + MostCompared - 1) / MostCompared;
        int[] compared = [.. Enumerable.Range(0, articles.Count).Where(i => i % step == 0)];
        ArticleVector[] vectors = [.. compared.Select(i => new ArticleVector(articles[i], BackgroundRarity.Instance))];
        int best = 0;
        double most = -1;
        for (int i = 0; i < vectors.Length; i++)
        {
            double sum = vectors.Where((_, k) => k != i).Sum(other => PairScorer.Instance.SameEvent(PairReader.Read(vectors[i], other)));
            (best, most) = sum > most ? (i, sum) : (best, most);
        }

        return compared[best];
    }

    private sealed class BackgroundRarity : IKeyRarity
    {
        public static readonly BackgroundRarity Instance = new();

        public float Of(uint code, uint group) => KeyRarity.Of(code, 0, 0);
    }
}
