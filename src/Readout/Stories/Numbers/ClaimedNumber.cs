using Readout.Text;

namespace Readout.Stories.Numbers;

/// <summary>How a number is meant.</summary>
public enum NumberBound
{
    Exact,
    About,
    AtLeast,
    AtMost,
}

/// <summary>
/// A number that a text claims: its value, or the ends of its range (<paramref name="Low"/> ≤ <paramref name="High"/>, inclusive), and what is counted:
/// a unit of <c>claimed-numbers</c> ("%", "$", "person") or the counted noun's lemma; null when none stands beside it.
/// </summary>
public sealed record ClaimedNumber(TextSpan Span, decimal Low, decimal High, string? Unit, NumberBound Bound)
{
    private const int UnitStem = 4;
    private const decimal Rounding = 0.05m;

    public bool IsRange => Low < High;

    /// <summary>Whether both count the same, as far as both say; forms of a noun that no dictionary knows count as one by how they begin.</summary>
    public bool IsOfSameUnit(ClaimedNumber other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Unit == other.Unit || (Unit is { Length: >= UnitStem } one && other.Unit is { Length: >= UnitStem } two
            && one.AsSpan(0, UnitStem).SequenceEqual(two.AsSpan(0, UnitStem)) && Math.Abs(one.Length - two.Length) < UnitStem);
    }

    /// <summary>
    /// Whether both can be true of one thing: the same value, overlapping ranges, values on the right side of a bound, or within five in a hundred
    /// of one that is said to be about so. Symmetric; units are not compared.
    /// </summary>
    public bool IsConsistentWith(ClaimedNumber other)
    {
        ArgumentNullException.ThrowIfNull(other);
        (decimal low, decimal high) = Extent();
        (decimal otherLow, decimal otherHigh) = other.Extent();
        return low <= otherHigh && otherLow <= high;
    }

    private (decimal Low, decimal High) Extent() => Bound switch
    {
        NumberBound.AtLeast => (Low, decimal.MaxValue),
        NumberBound.AtMost => (decimal.MinValue, High),
        NumberBound.About => (Low - (Rounding * Math.Abs(Low)), High + (Rounding * Math.Abs(High))),
        _ => (Low, High),
    };
}
