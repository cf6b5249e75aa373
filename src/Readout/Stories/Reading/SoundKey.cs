namespace Readout.Stories.Reading;

/// <summary>
/// The sound of a word as classes of consonants, the same for one name in Latin and Cyrillic letters and in most of its cases:
/// "Johnson", «Джонсона». An initial vowel counts, others do not.
/// </summary>
internal static class SoundKey
{
    // A letter and, below it, its sound: "a" is any vowel, a blank none.
    private const string CyrillicLetters = "бвфгґхджчшщзсцклмнпртьъ'’ʼй";
    private const string CyrillicSounds = "bvvgggdccccsssklmnprt      ";
    private const string LatinConsonants = "bvfwgdzskcqlmnprtxaeiou";
    private const string LatinSounds = "bvvvgdsskkklmnprtxaaaaa";

    /// <summary>Writes the key of one word to <paramref name="key"/>, which must hold as many characters as the word, and returns its length.</summary>
    public static int Write(ReadOnlySpan<char> word, Span<char> key)
    {
        int length = 0;
        bool isCyrillic = word[0] is >= '\u0400' and <= '\u052F';
        word = isCyrillic ? word[..(word.Length - EndingOf(word))] : word;
        for (int at = 0; at < word.Length && length < key.Length;)
        {
            (char sound, int taken) = isCyrillic ? Cyrillic(word[at..]) : Latin(word[at..], at == 0);
            at += taken;
            if (sound == 'a' ? length == 0 : sound != ' ' && (length == 0 || key[length - 1] != sound))
            {
                key[length++] = sound;
            }
        }

        return length;
    }

    // Endings of names that hold a consonant; those of vowels alone fall away by themselves.
    private static int EndingOf(ReadOnlySpan<char> word)
    {
        int most = word.Length - 3;
        return word switch
        {
            [.., 'о', 'г', 'о'] or [.., 'е', 'г', 'о'] or [.., 'о', 'м', 'у'] or [.., 'е', 'м', 'у'] or [.., 'о', 'в', 'і'] or [.., 'а', 'м', 'и'] or [.., 'ы', 'м', 'и'] when most >= 3 => 3,
            [.., 'о', 'м'] or [.., 'е', 'м'] or [.., 'ы', 'м'] or [.., 'и', 'м'] or [.., 'ё', 'м'] or [.., 'ы', 'х'] or [.., 'и', 'х'] or [.., 'і', 'м'] when most >= 2 => 2,
            _ => 0,
        };
    }

    // A letter that is not listed is a vowel in Cyrillic, and in Latin letters none.
    private static char SoundOf(char letter, string letters, string sounds) => letters.IndexOf(letter) is >= 0 and { } at ? sounds[at] : letter >= '\u0400' ? 'a' : ' ';

    private static (char Sound, int Taken) Cyrillic(ReadOnlySpan<char> rest) => rest switch
    {
        ['д', 'ж', ..] or ['т', 'ч', ..] => ('c', 2),
        ['т', 'с', ..] => ('s', 2),
        ['к', 'с', ..] => ('x', 2),
        [var c, ..] => (SoundOf(c, CyrillicLetters, CyrillicSounds), 1),
        [] => (' ', 1),
    };

    private static (char Sound, int Taken) Latin(ReadOnlySpan<char> rest, bool isFirst) => rest switch
    {
        ['s', 'c', 'h', ..] or ['t', 'c', 'h', ..] => ('c', 3),
        ['s', 'h', ..] or ['c', 'h', ..] or ['z', 'h', ..] => ('c', 2),
        ['t', 's', ..] or ['t', 'z', ..] => ('s', 2),
        ['k', 'h', ..] or ['g', 'h', ..] => ('g', 2),
        ['t', 'h', ..] => ('t', 2),
        ['p', 'h', ..] => ('v', 2),
        ['c', 'k', ..] => ('k', 2),
        ['k', 's', ..] => ('x', 2),
        ['c', 'e' or 'i' or 'y', ..] => ('s', 1),
        ['j', ..] => ('c', 1),
        ['h', 'a' or 'e' or 'i' or 'o' or 'u' or 'y', ..] => ('g', 1),
        ['h', ..] => (isFirst ? 'g' : ' ', 1),
        ['y', ..] => (isFirst ? 'a' : ' ', 1),
        [var c, ..] => (SoundOf(PlainLetters.Fold(c), LatinConsonants, LatinSounds), 1),
        [] => (' ', 1),
    };
}
