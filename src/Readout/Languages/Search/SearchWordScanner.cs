using System.Buffers;
using System.Text;
using Readout.Languages.Splitting;
using Readout.Text;

namespace Readout.Languages.Search;

/// <summary>
/// Finds the words that search counts: runs of letters and digits, with apostrophes between letters. Hyphens part («вице-премьер» is two words),
/// so do points and commas in numbers; a Chinese or Japanese sign is a word of its own.
/// </summary>
internal static class SearchWordScanner
{
    /// <summary>The first word at or after <paramref name="from"/>; false when there is none.</summary>
    public static bool TryNext(ReadOnlySpan<char> text, int from, out TextSpan word)
    {
        int start = from;
        while (start < text.Length && WidthOf(text, start) == 0)
        {
            start++;
        }

        word = new TextSpan(start, start < text.Length ? EndOf(text, start) : start);
        return !word.IsEmpty;
    }

    private static int EndOf(ReadOnlySpan<char> text, int start)
    {
        int at = start + WidthOf(text, start);
        if (IsSign(text[start]))
        {
            return at;
        }

        while (at < text.Length && WidthWithin(text, at) is > 0 and var width)
        {
            at += width;
        }

        return at;
    }

    // How many characters at that place go on with the word.
    private static int WidthWithin(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        if (WidthOf(text, at) is > 0 and var width)
        {
            return IsSign(c) ? 0 : width;
        }

        bool within = Glyphs.IsMark(c) || Glyphs.IsInvisible(c)
            || (Glyphs.IsApostrophe(c) && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]));
        return within ? 1 : 0;
    }

    // 1 or 2 for a letter or digit, 0 for anything else.
    private static int WidthOf(ReadOnlySpan<char> text, int at)
    {
        if (!char.IsSurrogate(text[at]))
        {
            return char.IsLetterOrDigit(text[at]) ? 1 : 0;
        }

        return Rune.DecodeFromUtf16(text[at..], out Rune rune, out int width) == OperationStatus.Done && Rune.IsLetterOrDigit(rune) ? width : 0;
    }

    // Kana and Han, which write no spaces.
    private static bool IsSign(char c) => c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF';
}
