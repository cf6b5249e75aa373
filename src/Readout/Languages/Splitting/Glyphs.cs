using System.Buffers;
using System.Globalization;

namespace Readout.Languages.Splitting;

/// <summary>Classes of characters that splitting and tagging ask for.</summary>
internal static class Glyphs
{
    private const string Dashes = "-–—―‒−‐";

    private static readonly SearchValues<char> DashSet = SearchValues.Create(Dashes);

    private const string Apostrophes = "'’ʼ‘`´ʹ";

    public static bool IsApostrophe(char c) => Apostrophes.Contains(c);

    /// <summary>A hyphen that joins the parts of one word: ASCII, U+2010 or the no-break hyphen.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsDash(char c) => DashSet.Contains(c);

    public static bool IsDash(ReadOnlySpan<char> form) => form.Length is 1 or 2 or 3 && form.IndexOfAnyExcept(DashSet) < 0;

    /// <summary>Letters, digits, marks and the invisible characters that may stand within a word.</summary>
    public static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c == '_' || IsInvisible(c) || IsMark(c);

    /// <summary>Soft hyphen, zero-width space and their like, which readers do not see.</summary>
    public static bool IsInvisible(char c) => c >= '\u00AD' && char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    public static bool IsMark(char c) => c >= '\u0300'
        && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    public static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u052F';

    public static bool IsLatin(char c) => char.IsLetter(c) && c < '\u0250';

    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…' or '‼' or '⁉' or '？' or '！';

    public static bool IsOpener(ReadOnlySpan<char> form) => form.Length == 1 && form[0] is '«' or '„' or '“' or '‹' or '(' or '[' or '{' or '‘';

    public static bool IsCloser(ReadOnlySpan<char> form) => form.Length == 1 && form[0] is '»' or '”' or '“' or '›' or ')' or ']' or '}' or '’';

    public static bool IsStraightQuote(ReadOnlySpan<char> form) => form is "\"" or "'" or "''";
}
