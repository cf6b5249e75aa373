using Readout.Text;

namespace Readout.Stories.Names;

/// <summary>One word of a name: its plain letters, what they may sound like, and the skeletons to look it up by. Immutable.</summary>
internal sealed class NameWord
{
    // Above what a word of two consonants may differ by, an addition for each further one. Chosen on pairs of our own (NameKeyTests).
    private const double Base = 0.2;
    private const double PerConsonant = 0.15;
    private const double WithinAlphabet = 0.45;

    private const int MostKnown = 20_000;

    private static readonly Remembered<string, NameWord?> Known = new(MostKnown, ReadNew);

    private NameWord(string plain, bool isInitial, bool isCapitalized)
    {
        Plain = plain;
        IsInitial = isInitial;
        IsCapitalized = isCapitalized;
        Given = isInitial ? null : GivenNames.Canonical(plain);
        Sounds = NameSounds.Of(plain);
        Skeletons = [.. Sounds.Select(NameSounds.Skeleton).Distinct(StringComparer.Ordinal)];
    }

    public string Plain { get; }

    public bool IsCapitalized { get; }

    /// <summary>A letter or two with a point: "V.", «Дж.»; a Latin letter without.</summary>
    public bool IsInitial { get; }

    /// <summary>The given name that this word is a form of; null when none is known.</summary>
    public string? Given { get; }

    public string[] Sounds { get; }

    public string[] Skeletons { get; }

    public bool IsLatin => char.IsAsciiLetter(Plain[0]);

    public bool IsCyrillic => Plain[0] is >= '\u0400' and <= '\u04ff';

    /// <summary>Null for what holds no letter and no digit.</summary>
    public static NameWord? Read(ReadOnlySpan<char> word) => Known.Get(word.ToString());

    private static NameWord? ReadNew(string word)
    {
        string plain = LatinLetters.Plain(word);
        bool isInitial = plain.Length is 1 or 2 && char.IsLetter(plain[0]) && (word[^1] == '.' || (plain.Length == 1 && char.IsAsciiLetter(plain[0])));
        return plain.Length == 0 ? null : new NameWord(plain, isInitial, char.IsUpper(word[0]));
    }

    public NameLikeness Compare(NameWord other)
    {
        if (Plain == other.Plain)
        {
            return NameLikeness.Same;
        }

        return IsInitial || other.IsInitial ? CompareInitial(other) : CompareSounds(other);
    }

    /// <summary>As <see cref="Compare"/>, for given names: forms of one name are the same, forms of two are different, however they sound.</summary>
    public NameLikeness CompareGiven(NameWord other)
    {
        if (Given is not null && other.Given is not null)
        {
            return Given == other.Given ? NameLikeness.Same : NameLikeness.Different;
        }

        return IsInitial != other.IsInitial && (Given ?? other.Given) is { } given && FormsBeginAlike(given, IsInitial ? this : other) ? NameLikeness.Compatible : Compare(other);
    }

    // «Н. Азаров» is «Микола Азаров» as well.
    private static bool FormsBeginAlike(string given, NameWord initial) => Read(given) is { } word && word.CompareInitial(initial) != NameLikeness.Different;

    private NameLikeness CompareInitial(NameWord other) =>
        Array.Exists(Sounds, sound => Array.Exists(other.Sounds, otherSound => BeginAlike(sound, otherSound))) ? NameLikeness.Compatible : NameLikeness.Different;

    private static bool BeginAlike(string sound, string other) =>
        NameSounds.ClassOf(sound[0]) == NameSounds.ClassOf(other[0]) && (!NameSounds.IsVowel(sound[0]) || sound[0] == other[0] || sound[0] == 'i' || other[0] == 'i');

    private NameLikeness CompareSounds(NameWord other)
    {
        bool across = IsCyrillic != other.IsCyrillic;
        if (Sounds[0] == other.Sounds[0])
        {
            return NameLikeness.Same;
        }

        double most = across ? Base + (PerConsonant * Math.Min(Skeletons[0].Length, other.Skeletons[0].Length)) : WithinAlphabet;
        foreach (string sound in Sounds)
        {
            foreach (string otherSound in other.Sounds)
            {
                if (SoundDistance.Between(sound, otherSound, across) <= most)
                {
                    return NameLikeness.Compatible;
                }
            }
        }

        return NameLikeness.Different;
    }
}
