namespace Readout.Stories.Pairs;

/// <summary>The lengths of an article's keys as vectors of log-tf × idf, by kind: what cosines are divided by.</summary>
internal sealed class ArticleVector
{
    public static readonly int Kinds = (int)Enum.GetValues<FeatureKind>()[^1] + 1;

    private readonly float[] _idf;

    public ArticleVector(ArticleFeatures features, IKeyRarity rarity)
    {
        Features = features;
        _idf = new float[features.Keys.Length];
        Lengths = new Lengths[Kinds];
        for (int i = 0; i < _idf.Length; i++)
        {
            FeatureKey key = features.Keys[i];
            _idf[i] = rarity.Of(key.Code, features.Group);
            Lengths[(int)key.Kind].Add(key, _idf[i]);
        }

        for (int kind = 0; kind < Kinds; kind++)
        {
            Lengths[kind] = Lengths[kind].Root();
        }
    }

    public ArticleFeatures Features { get; }

    /// <summary>By <see cref="FeatureKind"/>.</summary>
    public Lengths[] Lengths { get; }

    /// <summary>The idf of each key, in the order of the features' keys.</summary>
    public ReadOnlySpan<float> Idf => _idf;
}

/// <summary>Of all keys, of those in the headline, and of those in headline or lead.</summary>
internal record struct Lengths(float All, float Title, float Lead)
{
    public void Add(FeatureKey key, float idf)
    {
        All += key.Frequency * key.Frequency * idf * idf;
        Title += key.IsInTitle ? idf * idf : 0;
        Lead += key.IsInTitle || key.IsInLead ? idf * idf : 0;
    }

    public readonly Lengths Root() => new(MathF.Sqrt(All), MathF.Sqrt(Title), MathF.Sqrt(Lead));
}

/// <summary>How telling a key is: its inverse document frequency.</summary>
internal interface IKeyRarity
{
    /// <summary>Positive, the greater the rarer; a word's among the articles of its language group.</summary>
    public float Of(uint code, uint group);
}
