namespace Readout.Stories;

/// <summary>What a key of an article stands for. Keys of different kinds are never equal.</summary>
internal enum FeatureKind
{
    /// <summary>A word's stem in its own script.</summary>
    Word = 1,

    /// <summary>A word of a name, by its sound: the same in Latin and Cyrillic.</summary>
    Name = 2,

    /// <summary>A notion that a word of any of the three languages stands for, or the sound of a word that may be a cognate.</summary>
    Sense = 3,

    Number = 4,

    /// <summary>A state, by its ISO 3166 code.</summary>
    State = 5,
}

/// <summary>
/// One thing that an article holds, hashed to 24 bits, and how strongly: the lower four bits of <paramref name="Weight"/> grow with
/// the logarithm of its count, the others say whether it stands in the headline or the lead.
/// </summary>
internal readonly record struct FeatureKey(uint Code, byte Weight)
{
    public const byte InTitle = 0x80;
    public const byte InLead = 0x40;
    private const byte CountBits = 0x0F;

    public FeatureKind Kind => (FeatureKind)(Code >> 24);

    public bool IsInTitle => (Weight & InTitle) != 0;

    public bool IsInLead => (Weight & InLead) != 0;

    /// <summary>1 for a single mention, then 1 + ln(count).</summary>
    public float Frequency => 1 + ((Weight & CountBits) * 0.25f);

    public static uint CodeOf(FeatureKind kind, uint hash) => ((uint)kind << 24) | (hash >> 8);

    public static byte WeightOf(int count, byte marks) =>
        (byte)(marks | (byte)Math.Min(CountBits, (int)Math.Round(4 * Math.Log(Math.Max(1, count)))));
}
