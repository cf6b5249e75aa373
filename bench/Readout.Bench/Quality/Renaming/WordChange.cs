namespace Readout.Bench.Quality.Renaming;

/// <summary>
/// A word's beginning that gives way to another; what follows it, the ending, stays. A fixed word has no ending.
/// A word in capitals is changed as the same word in small letters is, and stays in capitals.
/// </summary>
internal sealed record WordChange(string Old, string New, int LongestEnding)
{
    public bool Fits(ReadOnlySpan<char> word) =>
        word.StartsWith(Old, IsInCapitals(word) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)
        && word.Length - Old.Length <= LongestEnding && word[Old.Length..].IndexOfAny("'’-") < 0;

    public string Apply(ReadOnlySpan<char> word) => string.Concat(IsInCapitals(word) ? New.ToUpperInvariant() : New, word[Old.Length..]);

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return word.Length > 3;
    }
}
