using System.Collections.Frozen;
using Readout.Text;

namespace Readout.Articles.Html;

/// <summary>
/// Reads hints from the words of a class or id: <c>articleBody</c>, <c>article-body__text</c> and <c>article_body</c> all hold "article-body".
/// The words are in <c>html-tokens.lexicon</c>, a section for each hint.
/// </summary>
internal static class TokenHints
{
    private const int MostWords = 3;
    private const int LongestName = 120;

    private static readonly FrozenDictionary<string, Hints> ByWords = Load();
    private static readonly FrozenDictionary<string, Hints>.AlternateLookup<ReadOnlySpan<char>> BySpan = ByWords.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstWords =
        ByWords.Keys.Select(key => key.Split('-')[0]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The hints of an attribute that holds names split by spaces.</summary>
    public static Hints Of(ReadOnlySpan<char> names)
    {
        Hints hints = Hints.None;
        Span<char> words = stackalloc char[LongestName * 2];
        Span<byte> starts = stackalloc byte[LongestName + 1];
        foreach (Range range in names.SplitAny(' ', '\t', '\n', '\r'))
        {
            ReadOnlySpan<char> name = names[range];
            if (name.Length is > 1 and <= LongestName)
            {
                int count = Split(name, words, starts);
                hints |= Match(words, starts[..(count + 1)]);
            }
        }

        return hints;
    }

    // The words of a name in small letters with a hyphen after each, where each begins, and how many they are.
    private static int Split(ReadOnlySpan<char> name, Span<char> words, Span<byte> starts)
    {
        int length = 0;
        int count = 0;
        bool isOpen = false;
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (!char.IsAsciiLetter(c))
            {
                isOpen = false;
                continue;
            }

            if (!isOpen || (char.IsAsciiLetterUpper(c) && char.IsAsciiLetterLower(name[i - 1])))
            {
                if (length > 0)
                {
                    words[length++] = '-';
                }

                starts[count++] = (byte)length;
                isOpen = true;
            }

            words[length++] = char.ToLowerInvariant(c);
        }

        starts[count] = (byte)(length + 1);
        return count;
    }

    private static Hints Match(ReadOnlySpan<char> words, ReadOnlySpan<byte> starts)
    {
        Hints hints = Hints.None;
        int count = starts.Length - 1;
        for (int first = 0; first < count; first++)
        {
            if (!FirstWords.Contains(words[starts[first]..(starts[first + 1] - 1)]))
            {
                continue;
            }

            for (int end = Math.Min(first + MostWords, count); end > first; end--)
            {
                if (BySpan.TryGetValue(words[starts[first]..(starts[end] - 1)], out Hints found))
                {
                    hints |= found;
                    first = end - 1;
                    break;
                }
            }
        }

        return hints;
    }

    private static FrozenDictionary<string, Hints> Load()
    {
        Lexicon lexicon = EmbeddedData.Lexicon("html-tokens");
        var words = new Dictionary<string, Hints>(StringComparer.Ordinal);
        foreach (string section in lexicon.SectionNames)
        {
            Hints hint = section == "nothing" ? Hints.None : Enum.Parse<Hints>(section, ignoreCase: true);
            foreach (string key in lexicon[section].Keys)
            {
                words[key] = words.GetValueOrDefault(key) | hint;
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
