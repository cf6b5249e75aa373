using System.Globalization;
using Readout.Text;

namespace Readout.Stories.Pairs;

/// <summary>
/// How likely two articles report the same event: logistic regression over <see cref="PairTraits"/>, a set of weights for each <see cref="Kinship"/>
/// (<c>pair-weights.lexicon</c>). Thread-safe.
/// </summary>
internal sealed class PairScorer
{
    public static readonly PairScorer Instance = new(EmbeddedData.Lexicon("pair-weights"));

    // One name in common, or two numbers, is no event.
    private const int FewestAcross = 2;

    private readonly float[][] _weights;

    public PairScorer(Lexicon weights) => _weights = [.. Enum.GetValues<Kinship>().Select(kinship => Read(weights[SectionOf(kinship)]))];

    public static string SectionOf(Kinship kinship) => kinship switch
    {
        Kinship.Within => "within",
        Kinship.Kin => "kin",
        Kinship.Across => "across",
        _ => "foreign",
    };

    /// <summary>0 to 1.</summary>
    public float SameEvent(in PairSignals pair)
    {
        if (pair.Kinship >= Kinship.Across && pair.Names.Count + (pair.Numbers.Count / 2) < FewestAcross)
        {
            return 0;
        }

        Span<float> traits = stackalloc float[PairTraits.Count];
        PairTraits.Write(pair, traits);
        return 1 / (1 + MathF.Exp(-Dot(traits, _weights[(int)pair.Kinship])));
    }

    private static float Dot(ReadOnlySpan<float> traits, float[] weights)
    {
        float sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            sum += traits[i] * weights[i];
        }

        return sum;
    }

    private static float[] Read(LexiconSection section) =>
        [.. PairTraits.Names.Select(name => section.Find(name) is { } row ? float.Parse(row[0], CultureInfo.InvariantCulture) : 0)];
}
