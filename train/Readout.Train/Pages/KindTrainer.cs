using System.Globalization;
using System.Text;
using Readout.Articles.Html.Kinds;

namespace Readout.Train.Pages;

/// <summary>
/// Learns what each sign is worth for each kind of page: multinomial logistic regression with a quadratic penalty, by full gradient descent
/// with a step for each weight (AdaGrad). The same examples give the same weights.
/// </summary>
internal static class KindTrainer
{
    private const int Rounds = 400;
    private const double Step = 0.3;

    // A sign that fewer pages show teaches nothing that holds elsewhere.
    private const int Least = 3;

    public static readonly string[] Kinds = ["article", "forum", "product", "collection", "list", "documentation", "service"];

    /// <summary>The weights of each sign, a column for each of <see cref="Kinds"/>.</summary>
    public static Dictionary<string, float[]> Train(IReadOnlyList<KindExample> examples, double penalty)
    {
        string[] names = [KindModel.Bias, .. examples.SelectMany(example => example.Signs!.Names.Distinct()).CountBy(name => name)
            .Where(pair => pair.Value >= Least).Select(pair => pair.Key).Order(StringComparer.Ordinal)];
        var index = names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
        int[][] rows = [.. examples.Select(example => (int[])[0, .. example.Signs!.Names.Where(index.ContainsKey).Select(name => index[name])])];
        int[] labels = [.. examples.Select(example => Array.IndexOf(Kinds, example.Kind))];
        double[,] weights = Descend(rows, labels, names.Length, penalty);
        return names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => Enumerable.Range(0, Kinds.Length).Select(k => (float)Math.Round(weights[pair.i, k], 3)).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The file that the library embeds.</summary>
    public static string Write(IReadOnlyDictionary<string, float[]> weights, double least)
    {
        var text = new StringBuilder("# What signs of a page are worth for each kind; made by readout-train kinds, see the card beside it.\n");
        text.Append(CultureInfo.InvariantCulture, $"[least]\n{least}\n[kinds]\n{string.Join('\n', Kinds)}\n[weights]\n");
        foreach ((string name, float[] row) in weights.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (row.Any(weight => weight != 0))
            {
                text.Append(CultureInfo.InvariantCulture, $"{name}\t{string.Join('\t', row.Select(weight => weight.ToString(CultureInfo.InvariantCulture)))}\n");
            }
        }

        return text.ToString();
    }

    private static double[,] Descend(int[][] rows, int[] labels, int count, double penalty)
    {
        var weights = new double[count, Kinds.Length];
        var squares = new double[count, Kinds.Length];
        for (int round = 0; round < Rounds; round++)
        {
            double[,] gradient = Gradient(rows, labels, weights);
            for (int i = 0; i < count; i++)
            {
                for (int k = 0; k < Kinds.Length; k++)
                {
                    double slope = gradient[i, k] + (i == 0 ? 0 : penalty * weights[i, k]);
                    squares[i, k] += slope * slope;
                    weights[i, k] -= slope == 0 ? 0 : Step * slope / Math.Sqrt(squares[i, k]);
                }
            }
        }

        return weights;
    }

    private static double[,] Gradient(int[][] rows, int[] labels, double[,] weights)
    {
        var gradient = new double[weights.GetLength(0), Kinds.Length];
        var shares = new double[Kinds.Length];
        for (int r = 0; r < rows.Length; r++)
        {
            SetShares(rows[r], weights, shares);
            shares[labels[r]] -= 1;
            foreach (int sign in rows[r])
            {
                for (int k = 0; k < Kinds.Length; k++)
                {
                    gradient[sign, k] += shares[k];
                }
            }
        }

        return gradient;
    }

    private static void SetShares(int[] row, double[,] weights, double[] shares)
    {
        Array.Clear(shares);
        foreach (int sign in row)
        {
            for (int k = 0; k < shares.Length; k++)
            {
                shares[k] += weights[sign, k];
            }
        }

        double most = shares.Max();
        double sum = 0;
        for (int k = 0; k < shares.Length; k++)
        {
            shares[k] = Math.Exp(shares[k] - most);
            sum += shares[k];
        }

        for (int k = 0; k < shares.Length; k++)
        {
            shares[k] /= sum;
        }
    }
}
