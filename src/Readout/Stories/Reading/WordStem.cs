namespace Readout.Stories.Reading;

/// <summary>
/// Stems that are equal for the forms of one word, good enough to count words by; no lemmas. Russian and Ukrainian words are first brought to
/// one spelling in Latin letters, so that many of their common words meet. Other languages lose their diacritics and long words their ends.
/// </summary>
internal static class WordStem
{
    // A letter and, below it, how the common spelling writes it; the others fall away.
    private const string SlavicLetters = "аябвгґдеёєэжзиіїыйклмнопрстуюўфхцчшщ";
    private const string CommonLetters = "aabvggdeeeejziiiiiklmnoprstuuufhcqwx";

    private const int Longest = 48;
    private const int ShortestStem = 3;
    private const int PrefixOfOthers = 7;

    // Endings of nouns, adjectives and verbs in the common spelling, longest first.
    private static readonly string[] SlavicEndings =
    [
        "ovanii", "ovania", "uvania", "ostiam", "ostei", "ogosa", "utsa", "etsa", "itsa", "atsa", "alas", "ilas", "iami", "amis", "ovat", "uvat",
        "ami", "imi", "ogo", "ego", "omu", "emu", "ovi", "evi", "ali", "ili", "ati", "iti", "eti", "ala", "ila", "alo", "ilo", "iti", "oiu", "eiu", "oga", "iah", "iam", "sia",
        "om", "em", "im", "am", "ah", "ih", "oi", "ei", "ou", "eu", "iu", "ia", "ie", "ii", "oe", "ee", "aa", "uu", "ov", "iv", "ev", "at", "it", "et", "ut", "al", "il", "sa", "ti",
        "a", "o", "u", "e", "i", "s",
    ];

    /// <summary>Writes the stem of one word to <paramref name="stem"/>, which must hold 100 characters, and returns its length; longer words are cut.</summary>
    public static int Write(ReadOnlySpan<char> word, Span<char> stem)
    {
        word = word[..Math.Min(word.Length, Longest)];
        return word[0] is >= '\u0400' and <= '\u052F' ? WriteSlavic(word, stem) : WriteOther(word, stem);
    }

    public static uint HashOf(ReadOnlySpan<char> word)
    {
        Span<char> stem = stackalloc char[100];
        return StableHash.Of(stem[..Write(word, stem)]);
    }

    private static int WriteSlavic(ReadOnlySpan<char> word, Span<char> stem)
    {
        int length = 0;
        foreach (char c in word)
        {
            char latin = Slavic(char.ToLowerInvariant(c));
            if (latin != ' ' && (length == 0 || stem[length - 1] != latin))
            {
                stem[length++] = latin;
            }
        }

        foreach (string ending in SlavicEndings)
        {
            if (length - ending.Length >= ShortestStem && stem[..length].EndsWith(ending))
            {
                return length - ending.Length;
            }
        }

        return length;
    }

    private static char Slavic(char c) => SlavicLetters.IndexOf(c) is >= 0 and { } at ? CommonLetters[at] : ' ';

    private static int WriteOther(ReadOnlySpan<char> word, Span<char> stem)
    {
        int length = 0;
        foreach (char c in word)
        {
            if (c is not ('\'' or '’' or 'ʼ'))
            {
                stem[length++] = PlainLetters.Fold(char.ToLowerInvariant(c));
            }
            else if (length > 2)
            {
                break;
            }
        }

        return Math.Min(EnglishStem(stem[..length]), PrefixOfOthers);
    }

    // Plural, past and -ing of English; in other languages the words lose as much, always alike.
    private static int EnglishStem(ReadOnlySpan<char> word)
    {
        int length = word.Length;
        length -= word switch
        {
            [.., 'i', 'e', 's'] when length > 4 => 2,
            [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] => 0,
            [.., 's'] when length > 3 => 1,
            [.., 'i', 'n', 'g'] when length > 5 => 3,
            [.., 'e', 'd'] when length > 4 => 2,
            _ => 0,
        };
        length -= length > 4 && word[length - 1] is 'e' or 'y' or 'i' ? 1 : 0;
        return length > 4 && word[length - 1] == word[length - 2] ? length - 1 : length;
    }
}
