namespace Readout.Stories.Names;

/// <summary>
/// A key for the name of a place, organisation or anything else that is the same in Latin and Cyrillic letters as far as the name is
/// transliterated ("Kharkiv", «Харьков», «Харків»), and a graded comparison. Names that languages translate have different keys.
/// Immutable and thread-safe.
/// </summary>
public sealed class NameKey
{
    private readonly NameWord[] _words;

    private NameKey(string name, NameWord[] words)
    {
        Name = name;
        _words = words;
        Key = string.Join(' ', words.Select(static word => word.Skeletons[0]));
    }

    public string Name { get; }

    /// <summary>
    /// The consonants of each word by classes of sound, words in order; empty for a name without letters and digits. Names with different keys
    /// may still be <see cref="NameLikeness.Compatible"/>, names with one key may be <see cref="NameLikeness.Different"/>.
    /// </summary>
    public string Key { get; }

    public static NameKey Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new NameKey(name, [.. NameWords.Read(name).SelectMany(static part => part)]);
    }

    /// <summary>Symmetric. Word by word in order; names of different numbers of words are different.</summary>
    public NameLikeness Compare(NameKey other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (_words.Length != other._words.Length || _words.Length == 0)
        {
            return NameLikeness.Different;
        }

        NameLikeness least = NameLikeness.Same;
        for (int i = 0; i < _words.Length && least != NameLikeness.Different; i++)
        {
            least = (NameLikeness)Math.Min((int)least, (int)Compare(_words[i], other._words[i]));
        }

        return least;
    }

    // "Tape" and "Tap" sound alike to a rule, but are two words; and what a short word sounds like across alphabets says little.
    private static NameLikeness Compare(NameWord left, NameWord right) =>
        left.Plain == right.Plain ? NameLikeness.Same
        : left.IsLatin && right.IsLatin ? NameLikeness.Different
        : left.IsCyrillic != right.IsCyrillic && left.Compare(right) == NameLikeness.Same && IsShort(left) ? NameLikeness.Compatible
        : left.Compare(right);

    private const int Short = 4;

    private static bool IsShort(NameWord word) => word.Skeletons[0].Length < Short;
}
