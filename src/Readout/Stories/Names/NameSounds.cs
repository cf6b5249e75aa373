namespace Readout.Stories.Names;

/// <summary>
/// What one word of a name may sound like, the likeliest first and at most <see cref="Most"/>: strings over the sounds that
/// <c>name-sounds.lexicon</c> lists. Stateless and thread-safe.
/// </summary>
internal static class NameSounds
{
    public const int Most = 6;

    private const int LongestWord = 40;

    /// <summary>Never empty; a word of which no letter is known gives itself.</summary>
    public static string[] Of(string plain)
    {
        if (plain.Length > LongestWord)
        {
            plain = plain[..LongestWord];
        }

        var readings = new List<string> { "" };
        for (int at = 0; at < plain.Length;)
        {
            string[] sounds = SoundTable.Instance.Match(plain, at, out int length);
            Extend(readings, sounds.Length > 0 ? sounds : [plain.Substring(at, 1)]);
            at += length;
        }

        if (Pinyin.ToCyrillic(plain) is { } palladius)
        {
            readings.AddRange(Of(palladius));
        }

        return [.. readings.Select(Settle).Where(static reading => reading.Length > 0).Distinct(StringComparer.Ordinal).DefaultIfEmpty(plain)];
    }

    // The likeliest reading goes on in every alternative; the others only in the likeliest, and never more than the bound.
    private static void Extend(List<string> readings, string[] sounds)
    {
        int known = readings.Count;
        for (int other = 1; other < sounds.Length && readings.Count < Most; other++)
        {
            for (int i = 0; i < known && readings.Count < Most; i++)
            {
                readings.Add(readings[i] + sounds[other]);
            }
        }

        for (int i = 0; i < known; i++)
        {
            readings[i] += sounds[0];
        }
    }

    // Doubled sounds are heard once, and the glide between two vowels is not written everywhere: «Ляйен», «Ляєн».
    private static string Settle(string reading)
    {
        Span<char> kept = reading.Length <= 128 ? stackalloc char[reading.Length] : new char[reading.Length];
        int length = 0;
        for (int i = 0; i < reading.Length; i++)
        {
            bool isGlide = reading[i] == 'i' && length > 0 && IsVowel(kept[length - 1]) && i + 1 < reading.Length && reading[i + 1] == 'e';
            if (!isGlide && (length == 0 || kept[length - 1] != reading[i]))
            {
                kept[length++] = reading[i];
            }
        }

        return kept[..length].ToString();
    }

    /// <summary>The consonants of a reading by classes that spellings mix up; a vowel only where the word begins with one, as "A".</summary>
    public static string Skeleton(string sounds)
    {
        Span<char> kept = sounds.Length <= 128 ? stackalloc char[sounds.Length + 1] : new char[sounds.Length + 1];
        int length = 0;
        for (int i = 0; i < sounds.Length; i++)
        {
            char c = ClassOf(sounds[i]);
            if (c == Vowel)
            {
                if (i == 0)
                {
                    kept[length++] = Vowel;
                }
            }
            else if (length == 0 || kept[length - 1] != c || IsVowel(sounds[i - 1]))
            {
                kept[length++] = c;
            }
        }

        return kept[..length].ToString();
    }

    public static bool IsVowel(char sound) => sound is 'a' or 'e' or 'i' or 'o' or 'u';

    private const char Vowel = 'A';

    /// <summary>The class of sounds that spellings mix up; one for all vowels.</summary>
    public static char ClassOf(char sound) => sound switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => Vowel,
        'f' => 'v',
        'h' => 'g',
        'z' or 'c' => 's',
        'Z' or 'C' or 'J' => 'S',
        _ => sound,
    };
}
