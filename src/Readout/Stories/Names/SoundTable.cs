using Readout.Text;

namespace Readout.Stories.Names;

/// <summary>How letters sound in names (<c>name-sounds.lexicon</c>), by script and by what stands beside them. Thread-safe.</summary>
internal sealed class SoundTable
{
    private const int LongestGrapheme = 5;
    private const string Vowels = "aeiouyаеёєиіїоуыэюя";
    private const string FrontVowels = "eiy";

    public static readonly SoundTable Instance = new(EmbeddedData.Lexicon("name-sounds"));

    private readonly Section[] _cyrillic;
    private readonly Section[] _latin;

    private SoundTable(Lexicon lexicon)
    {
        _cyrillic = [Read(lexicon, "cyrillic-start", Place.Start), Read(lexicon, "cyrillic", Place.Any)];
        _latin =
        [
            Read(lexicon, "latin-start", Place.Start),
            Read(lexicon, "latin-end", Place.End),
            Read(lexicon, "latin-before-front", Place.BeforeFrontVowel),
            Read(lexicon, "latin-before-consonant", Place.BeforeConsonant),
            Read(lexicon, "latin-after-consonant", Place.AfterConsonant),
            Read(lexicon, "latin-after-vowel", Place.AfterVowel),
            Read(lexicon, "latin", Place.Any),
        ];
    }

    private enum Place
    {
        Any,
        Start,
        End,
        BeforeFrontVowel,
        BeforeConsonant,
        AfterConsonant,
        AfterVowel,
    }

    /// <summary>What the longest known letters at a position may sound like, and how many letters they are; none and one letter where none are known.</summary>
    public string[] Match(ReadOnlySpan<char> word, int at, out int length)
    {
        Section[] sections = word[at] is >= '\u0400' and <= '\u04ff' ? _cyrillic : _latin;
        for (length = Math.Min(LongestGrapheme, word.Length - at); length > 0; length--)
        {
            foreach (Section section in sections)
            {
                if (Stands(section.Place, word, at, length) && section.Sounds.TryGetValue(word.Slice(at, length), out string[]? sounds))
                {
                    return sounds;
                }
            }
        }

        length = 1;
        return [];
    }

    public static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);

    private static bool Stands(Place place, ReadOnlySpan<char> word, int at, int length)
    {
        int end = at + length;
        return place switch
        {
            Place.Start => at == 0 && end < word.Length,
            Place.End => at > 0 && end == word.Length,
            Place.BeforeFrontVowel => end < word.Length && FrontVowels.Contains(word[end], StringComparison.Ordinal),
            Place.BeforeConsonant => at > 0 && end < word.Length && !IsVowel(word[end]),
            Place.AfterConsonant => at > 0 && !IsVowel(word[at - 1]),
            Place.AfterVowel => at > 0 && IsVowel(word[at - 1]),
            _ => true,
        };
    }

    private static Section Read(Lexicon lexicon, string name, Place place)
    {
        var sounds = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (LexiconRow row in lexicon[name].Rows)
        {
            sounds.Add(row.Key, [.. row[0].Split('|').Select(static sound => sound == "-" ? "" : sound)]);
        }

        return new Section(place, sounds.GetAlternateLookup<ReadOnlySpan<char>>());
    }

    private sealed record Section(Place Place, Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Sounds);
}
