using System.Text;
using System.Text.Unicode;

namespace Readout.Pages.Charsets;

/// <summary>
/// Bytes → text. The order of evidence: byte order mark; bytes that are UTF-8 (nothing else looks like it by chance); UTF-16 without a mark;
/// what the header or the page declares, unless the letters speak against it; the letters themselves.
/// </summary>
internal static class TextDecoder
{
    // Fewer letters than this do not overrule a declaration.
    private const int LettersToOverrule = 8;

    // Nats a letter by which another reading must be the likelier one. Right readings of news score near -3.5, wrong ones below -6.
    private const double MarginToOverrule = 1.0;

    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (ByMark(bytes) is { } marked)
        {
            return marked;
        }

        // Latin text in UTF-16 would pass for UTF-8 with a NUL beside every letter.
        if (bytes.Contains((byte)0) && Utf16.Guess(bytes) is { } latin)
        {
            return Replacing(latin, bytes);
        }

        if (Utf8.IsValid(bytes))
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes), null);
        }

        if (Utf16.Guess(bytes) is { } utf16)
        {
            return Replacing(utf16, bytes);
        }

        int? declared = CharsetNames.CodePage(DeclaredCharset.InContentType(contentType)) ?? CharsetNames.CodePage(DeclaredCharset.InMarkup(bytes));
        if (Utf8Share.IsMostlyUtf8(bytes, isDeclared: declared == CharsetNames.Utf8))
        {
            return Replacing(Encoding.UTF8, bytes);
        }

        return new DecodedText(CharsetNames.Get(Choose(bytes, declared)).GetString(bytes), null);
    }

    private static DecodedText? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xef, 0xbb, 0xbf, .. var rest] => Replacing(Encoding.UTF8, rest),
        [0xff, 0xfe, 0, 0, .. var rest] => Replacing(Encoding.UTF32, rest),
        [0xff, 0xfe, .. var rest] => Replacing(Encoding.Unicode, rest),
        [0xfe, 0xff, .. var rest] => Replacing(Encoding.BigEndianUnicode, rest),
        _ => null,
    };

    private static DecodedText Replacing(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        string text = encoding.GetString(bytes);
        bool isWhole = encoding is UTF8Encoding ? Utf8.IsValid(bytes) : !text.EndsWith('\ufffd');
        return new DecodedText(text, isWhole ? null : $"bytes that are no {encoding.WebName.ToUpperInvariant()} were read as U+FFFD");
    }

    private static int Choose(ReadOnlySpan<byte> bytes, int? declared)
    {
        if (declared is { } codePage && !CharsetScores.Knows(codePage) && codePage != CharsetNames.Utf8)
        {
            return codePage;
        }

        CharsetScores scores = CharsetScores.Of(bytes);
        return declared is { } known && known != CharsetNames.Utf8
            && (scores.Letters < LettersToOverrule || scores[scores.Best] - scores[known] < MarginToOverrule)
            ? known
            : scores.Best;
    }
}
