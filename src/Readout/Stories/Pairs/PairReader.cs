using Readout.Languages;

namespace Readout.Stories.Pairs;

/// <summary>Compares two articles: one pass over both lists of keys.</summary>
internal static class PairReader
{
    /// <summary>How far they agree. Shared keys count by the idf that <paramref name="first"/> holds for them.</summary>
    public static PairSignals Read(ArticleVector first, ArticleVector second)
    {
        Span<Overlap> overlaps = stackalloc Overlap[ArticleVector.Kinds];
        ReadOnlySpan<FeatureKey> a = first.Features.Keys;
        ReadOnlySpan<FeatureKey> b = second.Features.Keys;
        for (int i = 0, k = 0; i < a.Length && k < b.Length;)
        {
            (uint one, uint other) = (a[i].Code, b[k].Code);
            if (one == other)
            {
                overlaps[(int)a[i].Kind].Add(a[i], b[k], first.Idf[i]);
            }

            i += one <= other ? 1 : 0;
            k += other <= one ? 1 : 0;
        }

        for (int kind = 0; kind < overlaps.Length; kind++)
        {
            overlaps[kind] = overlaps[kind].Over(first.Lengths[kind], second.Lengths[kind]);
        }

        return Signals(first.Features, second.Features, overlaps);
    }

    private static Kinship KinshipOf(ArticleFeatures first, ArticleFeatures second) =>
        first.Language is not null && first.Group == second.Group ? (first.Language == second.Language ? Kinship.Within : Kinship.Kin)
        : AllLanguages.Find(first.Language) is null || AllLanguages.Find(second.Language) is null ? Kinship.Foreign : Kinship.Across;

    private static PairSignals Signals(ArticleFeatures first, ArticleFeatures second, ReadOnlySpan<Overlap> overlaps)
    {
        bool isTimeKnown = first.Published is not null && second.Published is not null;
        return new PairSignals
        {
            Words = overlaps[(int)FeatureKind.Word],
            Names = overlaps[(int)FeatureKind.Name],
            Senses = overlaps[(int)FeatureKind.Sense],
            Numbers = overlaps[(int)FeatureKind.Number],
            States = overlaps[(int)FeatureKind.State],
            Text = first.Sketch.Compare(second.Sketch),
            Days = isTimeKnown ? (float)Math.Abs((first.Published!.Value - second.Published!.Value).TotalDays) : 0,
            Kinship = KinshipOf(first, second),
            IsSameOutlet = first.Outlet != 0 && first.Outlet == second.Outlet,
        };
    }
}

/// <summary>What two articles share of one kind of keys: cosines over all, over the headlines', over those of headline and lead; the sum of the shared keys' idf; and their number.</summary>
internal record struct Overlap(float All, float Title, float Lead, float Support, int Count)
{
    /// <summary>0 for nothing in common; the logarithm tames long texts.</summary>
    public readonly float LogSupport => MathF.Log(1 + Support);

    public void Add(FeatureKey one, FeatureKey other, float idf)
    {
        float square = idf * idf;
        All += one.Frequency * other.Frequency * square;
        Title += one.IsInTitle && other.IsInTitle ? square : 0;
        Lead += (one.IsInTitle || one.IsInLead) && (other.IsInTitle || other.IsInLead) ? square : 0;
        Support += idf;
        Count++;
    }

    public readonly Overlap Over(Lengths first, Lengths second) => new(
        Ratio(All, first.All * second.All), Ratio(Title, first.Title * second.Title), Ratio(Lead, first.Lead * second.Lead), Support, Count);

    private static float Ratio(float dot, float lengths) => dot == 0 ? 0 : Math.Min(1, dot / lengths);
}
