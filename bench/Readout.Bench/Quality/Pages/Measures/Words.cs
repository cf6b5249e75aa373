using System.Globalization;
using System.Text;

namespace Readout.Bench.Quality.Pages.Measures;

/// <summary>Words as the published scorers see them: runs of letters, numbers and the low line. Marks end a word.</summary>
internal static class Words
{
    /// <summary>The text with every run of white space as one space, none at the ends.</summary>
    public static string OneLine(string? text)
    {
        var line = new StringBuilder();
        bool isPending = false;
        foreach (char c in text ?? "")
        {
            if (IsSpace(c))
            {
                isPending = line.Length > 0;
                continue;
            }

            line.Append(isPending ? " " : "").Append(c);
            isPending = false;
        }

        return line.ToString();
    }

    public static List<string> Of(string text) => Of(text, _ => false);

    /// <summary>Words in lower case, each Chinese, Japanese or Korean character a word of its own.</summary>
    public static List<string> OfAnyScript(string text) => Of(Lower(text.Normalize(NormalizationForm.FormKC)), IsWordByItself);

    /// <summary>Runs of <c>a-z0-9</c> in lower case, as ROUGE takes them.</summary>
    public static List<string> OfAscii(string text)
    {
        var words = new List<string>();
        string lower = Lower(text);
        int start = -1;
        for (int i = 0; i <= lower.Length; i++)
        {
            bool isPart = i < lower.Length && (char.IsAsciiLetterLower(lower[i]) || char.IsAsciiDigit(lower[i]));
            if (!isPart && start >= 0)
            {
                words.Add(lower[start..i]);
            }

            start = isPart ? start < 0 ? i : start : -1;
        }

        return words;
    }

    /// <summary>Letters and numbers alone, compatibility forms and case folded: what two titles have in common.</summary>
    public static string Loose(string? text)
    {
        var kept = new StringBuilder();
        string folded = Lower((text ?? "").Normalize(NormalizationForm.FormKC)).Replace("ß", "ss", StringComparison.Ordinal).Replace('ς', 'σ');
        foreach (Rune rune in folded.EnumerateRunes())
        {
            kept.Append(IsLetterOrNumber(rune) ? rune.ToString() : "");
        }

        return kept.ToString();
    }

    // The capital İ has a lower case of two characters, which .NET leaves as it is.
    public static string Lower(string text) => text.ToLowerInvariant().Replace("İ", "i\u0307", StringComparison.Ordinal);

    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001c' and <= '\u001f';

    private static List<string> Of(string text, Func<Rune, bool> isWordByItself)
    {
        var words = new List<string>();
        int start = -1;
        int at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            int end = at + rune.Utf16SequenceLength;
            bool isAlone = isWordByItself(rune);
            bool isPart = !isAlone && (IsLetterOrNumber(rune) || rune.Value == '_');
            if (!isPart && start >= 0)
            {
                words.Add(text[start..at]);
            }

            if (isAlone)
            {
                words.Add(text[at..end]);
            }

            start = isPart ? start < 0 ? at : start : -1;
            at = end;
        }

        if (start >= 0)
        {
            words.Add(text[start..]);
        }

        return words;
    }

    private static bool IsLetterOrNumber(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static bool IsWordByItself(Rune rune) => rune.Value is (>= 0x3040 and <= 0x30ff) or (>= 0x3400 and <= 0x9fff) or (>= 0xf900 and <= 0xfaff) or (>= 0xac00 and <= 0xd7af);
}
