using System.Collections.Frozen;
using System.Globalization;
using Readout.Text;

namespace Readout.Articles.Html.Kinds;

/// <summary>
/// Weights of the signs for each kind of page (<c>page-kind-weights.lexicon</c>, made by the trainer): a multinomial logistic regression.
/// Immutable and thread-safe.
/// </summary>
internal sealed class KindModel
{
    /// <summary>The name of the row that holds what each kind weighs before any sign is seen.</summary>
    public const string Bias = "(bias)";

    private const string Article = "article";

    // A bare page shows too little to be told from an article: what is missing there is no sign.
    private const int FewestSigns = 40;

    private static readonly Lazy<KindModel> Embedded = new(() => Of(EmbeddedData.Lexicon("page-kind-weights")));

    private readonly string[] _kinds;
    private readonly FrozenDictionary<string, float[]> _weights;
    private readonly double _least;

    public KindModel(string[] kinds, IReadOnlyDictionary<string, float[]> weights, double least)
    {
        _kinds = kinds;
        _weights = weights.ToFrozenDictionary(StringComparer.Ordinal);
        _least = least;
    }

    public static KindModel Default => Embedded.Value;

    /// <summary>The kind of page that holds no article, null for an article and where the signs do not suffice.</summary>
    public string? Judge(KindSigns signs)
    {
        if (signs.Names.Count < FewestSigns)
        {
            return null;
        }

        double[] shares = Shares(signs);
        int article = Array.IndexOf(_kinds, Article);
        if (1 - shares[article] < _least)
        {
            return null;
        }

        shares[article] = -1;
        return _kinds[Array.IndexOf(shares, shares.Max())];
    }

    /// <summary>How likely each kind is, in the model's order; they add up to 1.</summary>
    public double[] Shares(KindSigns signs)
    {
        double[] sums = Array.ConvertAll(_weights[Bias], weight => (double)weight);
        foreach (string sign in signs.Names)
        {
            if (_weights.TryGetValue(sign, out float[]? row))
            {
                for (int i = 0; i < sums.Length; i++)
                {
                    sums[i] += row[i];
                }
            }
        }

        double most = sums.Max();
        double[] shares = Array.ConvertAll(sums, sum => Math.Exp(sum - most));
        double all = shares.Sum();
        return Array.ConvertAll(shares, share => share / all);
    }

    private static KindModel Of(Lexicon lexicon) => new(
        [.. lexicon["kinds"].Rows.Select(row => row.Key)],
        lexicon["weights"].Rows.ToDictionary(row => row.Key, row => row.Columns.Select(Number).ToArray(), StringComparer.Ordinal),
        Number(lexicon["least"].Rows[0].Key));

    private static float Number(string column) => float.Parse(column, CultureInfo.InvariantCulture);
}
