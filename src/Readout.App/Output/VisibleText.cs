using System.Globalization;
using System.Text;

namespace Readout.App.Output;

/// <summary>Words of a page without what nobody sees: characters that control, turn the direction of writing, or spell hidden letters (<see href="https://www.unicode.org/reports/tr36/">UTR 36</see>).</summary>
internal static class VisibleText
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;
    private const int SoftHyphen = 0xAD;

    /// <summary>The text; the very text where nothing hides in it. Line breaks and tabs stay, and what joins letters and emoji.</summary>
    public static string Of(string text)
    {
        if (!text.EnumerateRunes().Any(Hides))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes().Where(rune => !Hides(rune)))
        {
            visible.Append(rune.ToString());
        }

        return visible.ToString();
    }

    private static bool Hides(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => rune.Value is not ('\n' or '\t' or '\r'),
        UnicodeCategory.Format => rune.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner or SoftHyphen),
        _ => rune.Value is >= 0xFE00 and <= 0xFE0E or >= 0xE0100 and <= 0xE01EF,
    };
}
