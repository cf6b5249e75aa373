namespace Readout.Stories.Pairs;

/// <summary>Compares two articles: one pass over both lists of keys.</summary>
internal static class PairReader
{
    private static readonly int Kinds = (int)Enum.GetValues<FeatureKind>()[^1] + 1;

    public static PairSignals Read(ArticleFeatures first, ArticleFeatures second, IKeyRarity rarity)
    {
        Span<Cosine> all = stackalloc Cosine[Kinds];
        Span<Cosine> titles = stackalloc Cosine[Kinds];
        Span<Cosine> leads = stackalloc Cosine[Kinds];
        ReadOnlySpan<FeatureKey> a = first.Keys;
        ReadOnlySpan<FeatureKey> b = second.Keys;
        for (int i = 0, k = 0; i < a.Length || k < b.Length;)
        {
            uint code = Math.Min(i < a.Length ? a[i].Code : uint.MaxValue, k < b.Length ? b[k].Code : uint.MaxValue);
            FeatureKey one = i < a.Length && a[i].Code == code ? a[i++] : default;
            FeatureKey other = k < b.Length && b[k].Code == code ? b[k++] : default;
            Add(code, one, other, rarity.Of(code), all, titles, leads);
        }

        bool isTimeKnown = first.Published is not null && second.Published is not null;
        return new PairSignals
        {
            Words = all[(int)FeatureKind.Word].Value,
            Names = all[(int)FeatureKind.Name].Value,
            Senses = all[(int)FeatureKind.Sense].Value,
            Numbers = all[(int)FeatureKind.Number].Value,
            States = all[(int)FeatureKind.State].Value,
            Titles = titles[(int)FeatureKind.Word].Value,
            TitleNames = titles[(int)FeatureKind.Name].Value,
            Leads = leads[(int)FeatureKind.Word].Value,
            Containment = (float)first.Sketch.Compare(second.Sketch).Containment,
            Days = isTimeKnown ? (float)Math.Abs((first.Published!.Value - second.Published!.Value).TotalDays) : 0,
            IsTimeKnown = isTimeKnown,
            IsSameLanguage = first.Language is not null && first.Language == second.Language,
            IsSameOutlet = first.Outlet != 0 && first.Outlet == second.Outlet,
        };
    }

    private static void Add(uint code, FeatureKey one, FeatureKey other, float idf, Span<Cosine> all, Span<Cosine> titles, Span<Cosine> leads)
    {
        int kind = (int)(code >> 24);
        float x = one.Code == code ? one.Frequency * idf : 0;
        float y = other.Code == code ? other.Frequency * idf : 0;
        all[kind].Add(x, y);
        titles[kind].Add(one.IsInTitle ? idf : 0, other.IsInTitle ? idf : 0);
        leads[kind].Add(one.IsInTitle || one.IsInLead ? idf : 0, other.IsInTitle || other.IsInLead ? idf : 0);
    }

    private struct Cosine
    {
        private float _dot;
        private float _first;
        private float _second;

        public readonly float Value => _dot == 0 ? 0 : _dot / MathF.Sqrt(_first * _second);

        public void Add(float x, float y)
        {
            _dot += x * y;
            _first += x * x;
            _second += y * y;
        }
    }
}

/// <summary>How telling a key is: its inverse document frequency.</summary>
internal interface IKeyRarity
{
    /// <summary>Positive, the greater the rarer.</summary>
    public float Of(uint code);
}
