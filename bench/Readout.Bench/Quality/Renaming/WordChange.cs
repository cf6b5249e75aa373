namespace Readout.Bench.Quality.Renaming;

/// <summary>A word's beginning that gives way to another; what follows it, the ending, stays. A fixed word has no ending.</summary>
internal sealed record WordChange(string Old, string New, int LongestEnding)
{
    public bool Fits(ReadOnlySpan<char> word) =>
        word.StartsWith(Old, StringComparison.Ordinal) && word.Length - Old.Length <= LongestEnding && word[Old.Length..].IndexOfAny("'’-") < 0;

    public string Apply(ReadOnlySpan<char> word) => string.Concat(New, word[Old.Length..]);
}
