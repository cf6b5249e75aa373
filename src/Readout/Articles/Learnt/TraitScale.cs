namespace Readout.Articles.Learnt;

/// <summary>The scales on which traits of lines are written: a byte each, 0 to <see cref="Most"/>.</summary>
internal static class TraitScale
{
    public const int Most = 63;

    /// <summary>A count or length: four steps for each doubling.</summary>
    public static byte Log(double value) => value <= 0 ? (byte)0 : (byte)Math.Min(Most, 4 * Math.Log2(1 + value));

    /// <summary>A share from 0 to 1.</summary>
    public static byte Share(double share) => (byte)Math.Clamp(share * Most, 0, Most);

    /// <summary>A distance before (negative) or after, 32 in the middle.</summary>
    public static byte Signed(int distance) =>
        (byte)Math.Clamp(32 + (distance < 0 ? -3.5 * Math.Log2(1 - distance) : 3.5 * Math.Log2(1 + distance)), 0, Most);
}
