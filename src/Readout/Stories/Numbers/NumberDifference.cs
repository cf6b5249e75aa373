namespace Readout.Stories.Numbers;

/// <summary>A number that two texts give differently of the same counted thing, as each writes it.</summary>
/// <param name="Unit">What is counted: a unit of <c>claimed-numbers</c>, or the noun's lemma in the later text.</param>
/// <param name="Before">The number in the one text, with the words that it stands with.</param>
/// <param name="Now">In the other.</param>
public sealed record NumberDifference(string? Unit, string Before, string Now)
{
    /// <summary>The numbers of one unit that are not consistent with any of the other text, in order; empty where a text has several of a unit and nobody can tell which goes with which.</summary>
    public static IReadOnlyList<NumberDifference> Between(string before, string beforeLanguage, string now, string nowLanguage)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        return Between(before, NumberReader.Read(before, beforeLanguage), now, NumberReader.Read(now, nowLanguage));
    }

    /// <summary>The same for texts whose numbers are read already.</summary>
    public static IReadOnlyList<NumberDifference> Between(string before, IReadOnlyList<ClaimedNumber> earlier, string now, IReadOnlyList<ClaimedNumber> later)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(later);
        var differences = new List<NumberDifference>();
        foreach (ClaimedNumber number in later)
        {
            ClaimedNumber[] others = [.. earlier.Where(number.IsOfSameUnit)];
            bool isOneEach = others.Length == 1 && later.Count(number.IsOfSameUnit) == 1;
            if (isOneEach && !number.IsConsistentWith(others[0]))
            {
                differences.Add(new NumberDifference(number.Unit, others[0].Span.In(before), number.Span.In(now)));
            }
        }

        return differences;
    }
}
