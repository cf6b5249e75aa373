namespace Readout.Bench.Quality.Scoring;

/// <summary>One-to-one matching, highest score first, ties by gold then prediction order.</summary>
internal static class Greedy
{
    public static IReadOnlyList<(int Gold, int Found)> Match(int gold, int found, double least, Func<int, int, double> score)
    {
        var candidates = new List<(double Score, int Gold, int Found)>();
        for (int i = 0; i < gold; i++)
        {
            for (int j = 0; j < found; j++)
            {
                double value = score(i, j);
                if (value > 0 && value >= least)
                {
                    candidates.Add((value, i, j));
                }
            }
        }

        var usedGold = new HashSet<int>();
        var usedFound = new HashSet<int>();
        var pairs = new List<(int, int)>();
        foreach ((_, int i, int j) in candidates.OrderByDescending(c => c.Score).ThenBy(c => c.Gold).ThenBy(c => c.Found))
        {
            if (!usedGold.Contains(i) && !usedFound.Contains(j))
            {
                usedGold.Add(i);
                usedFound.Add(j);
                pairs.Add((i, j));
            }
        }

        return pairs;
    }
}
