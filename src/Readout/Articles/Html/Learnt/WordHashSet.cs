namespace Readout.Articles.Html.Learnt;

/// <summary>Numbers of words that others are looked up among; a number that cannot be there is told by one bit.</summary>
internal sealed class WordHashSet
{
    private readonly HashSet<int> _words;
    private readonly ulong _bits;

    public WordHashSet(List<int> words)
    {
        _words = [.. words];
        foreach (int word in words)
        {
            _bits |= 1UL << (word & 63);
        }
    }

    public bool Contains(int word) => (_bits >> (word & 63) & 1) != 0 && _words.Contains(word);
}
