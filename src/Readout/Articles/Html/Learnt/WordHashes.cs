namespace Readout.Articles.Html.Learnt;

/// <summary>Words as numbers, whatever their case: enough to compare lines without copying them.</summary>
internal static class WordHashes
{
    private const int Seed = unchecked((int)2166136261);
    private const int Prime = 16777619;

    /// <summary>The words of a text, in order, into <paramref name="words"/>, which is emptied first. Signs of scripts without spaces are words each.</summary>
    public static void Read(ReadOnlySpan<char> text, List<int> words)
    {
        words.Clear();
        int hash = Seed;
        bool isOpen = false;
        foreach (char c in text)
        {
            bool isWord = char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c);
            if (isOpen && (!isWord || c >= '\u2E80'))
            {
                words.Add(hash);
                hash = Seed;
            }

            isOpen = isWord;
            hash = isWord ? Mix(hash, UpperOf(c)) : hash;
        }

        if (isOpen)
        {
            words.Add(hash);
        }
    }

    private static char UpperOf(char c) => !char.IsAscii(c) ? char.ToUpperInvariant(c) : char.IsAsciiLetterLower(c) ? (char)(c & ~0x20) : c;

    public static int Mix(int hash, int value) => unchecked((hash ^ value) * Prime);

    /// <summary>One number for a run of words.</summary>
    public static int Run(List<int> words, int first, int length)
    {
        int hash = Seed;
        for (int i = first; i < first + length; i++)
        {
            hash = Mix(hash, words[i]);
        }

        return hash;
    }

    /// <summary>One number for all words.</summary>
    public static long Of(List<int> words)
    {
        long hash = words.Count;
        foreach (int word in words)
        {
            hash = unchecked((hash ^ word) * 1099511628211);
        }

        return hash;
    }
}
