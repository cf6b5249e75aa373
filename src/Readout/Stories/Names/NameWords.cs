namespace Readout.Stories.Names;

/// <summary>Cuts a name into its words: at spaces, hyphens, points behind initials and quotation marks. Stateless and thread-safe.</summary>
internal static class NameWords
{
    private const int Most = 24;

    /// <summary>The words of each part that a space ends; empty for a name without letters and digits. Words beyond the first 24 are left out.</summary>
    public static List<NameWord[]> Read(string name)
    {
        var parts = new List<NameWord[]>();
        foreach (Range part in name.AsSpan().SplitAny(" \u00a0\t\n\r«»\"“”„()/,"))
        {
            NameWord[] words = ReadPart(name.AsSpan()[part]);
            if (words.Length > 0 && parts.Count < Most)
            {
                parts.Add(words);
            }
        }

        return parts;
    }

    private static NameWord[] ReadPart(ReadOnlySpan<char> part)
    {
        var words = new List<NameWord>();
        int start = 0;
        for (int i = 0; i < part.Length; i++)
        {
            bool isPoint = part[i] == '.';
            if (isPoint || part[i] is '-' or '‑' or '–')
            {
                Add(part[start..(isPoint ? i + 1 : i)]);
                start = i + 1;
            }
        }

        Add(part[start..]);
        return [.. words];

        void Add(ReadOnlySpan<char> word)
        {
            if (!word.IsEmpty && NameWord.Read(word) is { } read)
            {
                words.Add(read);
            }
        }
    }
}
