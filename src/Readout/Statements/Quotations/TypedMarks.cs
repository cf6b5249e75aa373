using Readout.Text;

namespace Readout.Statements.Quotations;

/// <summary>Two apostrophes typed for one quotation mark, as archives of wire copy have them: ''The bridge is open,'' he said.</summary>
internal static class TypedMarks
{
    private const string Pair = "''";

    /// <summary>The text with a straight mark beside the quoted words and a space in place of the other apostrophe; the text itself when it has no such marks.</summary>
    public static string Fold(string text)
    {
        int at = text.IndexOf(Pair, StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        char[] folded = text.ToCharArray();
        while (at >= 0)
        {
            bool opens = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && at + 2 < text.Length && !char.IsWhiteSpace(text[at + 2]);
            (folded[at], folded[at + 1]) = opens ? (' ', '"') : ('"', ' ');
            at = text.IndexOf(Pair, at + 2, StringComparison.Ordinal);
        }

        return new string(folded);
    }

    /// <summary>A quotation's outer span with both apostrophes of its marks.</summary>
    public static TextSpan Whole(string text, TextSpan outer)
    {
        int start = outer.Start > 0 && IsApostrophe(text, outer.Start) && IsApostrophe(text, outer.Start - 1) ? outer.Start - 1 : outer.Start;
        int end = outer.End < text.Length && IsApostrophe(text, outer.End - 1) && IsApostrophe(text, outer.End) ? outer.End + 1 : outer.End;
        return new TextSpan(start, end);
    }

    private static bool IsApostrophe(string text, int at) => text[at] == '\'';
}
