using Readout.Text;

namespace Readout.Stories.Names;

/// <summary>Chinese names in pinyin, as Palladius's system writes them in Cyrillic letters. Stateless and thread-safe.</summary>
internal static class Pinyin
{
    private const int LongestSyllable = 6;
    private const int MostSyllables = 3;

    private static readonly Dictionary<string, string> Syllables = ReadSyllables();

    /// <summary>Null when the word is not one to three syllables of pinyin.</summary>
    public static string? ToCyrillic(string plain) =>
        plain.Length is >= 2 and <= LongestSyllable * MostSyllables && Read(plain, MostSyllables) is { } cyrillic ? cyrillic : null;

    private static string? Read(ReadOnlySpan<char> rest, int syllables)
    {
        if (rest.IsEmpty)
        {
            return "";
        }

        Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> lookup = Syllables.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = Math.Min(LongestSyllable, rest.Length); syllables > 0 && length > 0; length--)
        {
            if (lookup.TryGetValue(rest[..length], out string? syllable) && Read(rest[length..], syllables - 1) is { } more)
            {
                return syllable + more;
            }
        }

        return null;
    }

    private static Dictionary<string, string> ReadSyllables()
    {
        Lexicon lexicon = EmbeddedData.Lexicon("pinyin");
        var syllables = lexicon["whole"].Rows.ToDictionary(static row => row.Key, static row => row[0], StringComparer.Ordinal);
        foreach (LexiconRow initial in lexicon["initials"].Rows)
        {
            foreach (LexiconRow final in lexicon["finals"].Rows)
            {
                syllables.TryAdd(initial.Key + final.Key, initial[0] + final[0]);
            }
        }

        return syllables;
    }
}
