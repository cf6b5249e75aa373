namespace Readout.Entities.Names;

/// <summary>Two ways to write one Cyrillic name: «Лаанен» and «Ланен», «Сабиров» and «Сабуров». The endings, which tell case and gender, are alike.</summary>
internal static class Misspelling
{
    private const int Shortest = 5;
    private const int Ending = 2;

    /// <summary>Whether one letter inside the names, behind the first and before the last two, is all that is changed, added or left out.</summary>
    public static bool Is(string one, string other)
    {
        (string shorter, string longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (shorter.Length < Shortest || longer.Length - shorter.Length > 1 || shorter[0] != longer[0] || !shorter.AsSpan()[^Ending..].SequenceEqual(longer.AsSpan()[^Ending..]))
        {
            return false;
        }

        int at = shorter.AsSpan().CommonPrefixLength(longer);
        return at < shorter.Length && shorter.AsSpan(longer.Length == shorter.Length ? at + 1 : at).SequenceEqual(longer.AsSpan(at + 1));
    }
}
