using System.Buffers;
using Readout.Text;

namespace Readout.Languages.Search;

/// <summary>
/// Reads texts of one language as the words of an index, so that a word of a query meets every form of its lemma: «переговорами» and «переговоры»
/// have one key, "Байденом" and "Байден" too. The same word gives the same key in every text of that language. Reads more than a million words
/// a second; remembers words, so keep one for many texts. Not thread-safe.
/// </summary>
public sealed class SearchKeyReader
{
    private const int MostRemembered = 1 << 16;
    private const int ShortWord = 96;
    private const string Lookalikes = "aceiopxy";
    private const string LookedLike = "асеіорху";

    private static readonly SearchValues<char> LatinLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz'");
    private static readonly SearchValues<char> CyrillicLetters = SearchValues.Create("абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ'");
    private static readonly LexiconSection Letters = EmbeddedData.Lexicon("latin-letters")[""];
    private static readonly Language English = AllLanguages.Find("en")!;

    private readonly string? _language;
    private readonly Dictionary<string, string>[] _keys = [new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal)];

    /// <summary>A reader of texts in one language.</summary>
    /// <param name="language">The texts' BCP 47 primary language subtag, null when it is not known. It only decides how Cyrillic words are read.</param>
    public SearchKeyReader(string? language) => _language = language;

    /// <summary>Adds the words of <paramref name="text"/> in their order; their spans count from <paramref name="offset"/>.</summary>
    public void Read(ReadOnlySpan<char> text, ICollection<SearchWord> words, int offset = 0)
    {
        ArgumentNullException.ThrowIfNull(words);
        int at = 0;
        while (SearchWordScanner.TryNext(text, at, out TextSpan span))
        {
            at = span.End;
            if (KeyOf(span.Of(text), HintAt(text, span.Start)) is { Length: > 0 } key)
            {
                words.Add(new SearchWord(span.Shift(offset), key));
            }
        }
    }

    /// <summary>The key of one word; empty for one without a letter or digit.</summary>
    internal string KeyOf(ReadOnlySpan<char> form, NameHint hint)
    {
        Dictionary<string, string> keys = _keys[(int)hint];
        Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> bySpan = keys.GetAlternateLookup<ReadOnlySpan<char>>();
        if (bySpan.TryGetValue(form, out string? key))
        {
            return key;
        }

        if (keys.Count >= MostRemembered)
        {
            keys.Clear();
        }

        key = MakeKey(Cut(form, ShortWord), hint);
        bySpan[form] = key;
        return key;
    }

    // A capital says most where a small letter or a comma stands before it.
    private static NameHint HintAt(ReadOnlySpan<char> text, int start)
    {
        if (!char.IsUpper(text[start]))
        {
            return NameHint.None;
        }

        int before = start - 1;
        while (before >= 0 && text[before] == ' ')
        {
            before--;
        }

        return before >= 0 && (char.IsLetterOrDigit(text[before]) || text[before] is ',' or ')') ? NameHint.Likely : NameHint.Possible;
    }

    // Never between the halves of a surrogate pair.
    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> word, int most) =>
        word.Length <= most ? word : word[..(char.IsHighSurrogate(word[most - 1]) ? most - 1 : most)];

    private string MakeKey(ReadOnlySpan<char> form, NameHint hint)
    {
        Span<char> norm = stackalloc char[ShortWord];
        norm = norm[..StringPool.WriteNorm(form, norm)];
        MendLookalikes(norm);
        Span<char> key = stackalloc char[WordKeys.LongestLemma(ShortWord)];
        int length = KeysOf(norm) is { } keys ? keys.Write(norm, hint, key) : WritePlain(norm, key);
        return Cut(key[..length], SearchWord.LongestKey).ToString();
    }

    // Latin letters that look like Cyrillic ones stand in Cyrillic words by mistake: "Киiв".
    private static void MendLookalikes(Span<char> norm)
    {
        if (norm.IndexOfAnyInRange('\u0400', '\u052F') < 0 || norm.IndexOfAnyInRange('a', 'z') < 0)
        {
            return;
        }

        foreach (ref char c in norm)
        {
            c = Lookalikes.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? LookedLike[at] : c;
        }
    }

    // A word in Cyrillic is read by its text's language, an English one by its letters; what has letters of both is left as it is.
    private WordKeys? KeysOf(ReadOnlySpan<char> norm)
    {
        return norm.IndexOfAnyExcept(LatinLetters) < 0 ? English.SearchKeys
            : norm.IndexOfAnyExcept(CyrillicLetters) < 0 ? AllLanguages.Find(CyrillicLanguage(norm))!.SearchKeys
            : null;
    }

    private string CyrillicLanguage(ReadOnlySpan<char> norm) =>
        _language is "ru" or "uk" ? _language : norm.IndexOfAny("іїєґ'") >= 0 ? "uk" : "ru";

    private static int WritePlain(ReadOnlySpan<char> norm, Span<char> key)
    {
        int length = 0;
        for (int i = 0; i < norm.Length; i++)
        {
            if (Letters.Find(norm.Slice(i, 1)) is { } plain)
            {
                plain[0].CopyTo(key[length..]);
                length += plain[0].Length;
            }
            else if (char.IsLetterOrDigit(norm[i]) || char.IsSurrogate(norm[i]))
            {
                key[length++] = norm[i];
            }
        }

        return length;
    }
}
