using Readout.Text;

namespace Readout.Articles.Html;

/// <summary>Takes the credit off a caption: "The old bridge. Photo: Jane Doe / Agency", "(Фото: агентство)", "© Jane Doe".</summary>
internal static class CreditText
{
    private const int LongestCredit = 100;
    private const int LongestLabel = 24;

    private static readonly LexiconSection Labels = EmbeddedData.Lexicon("line-labels")["credit start"];

    /// <summary>The caption without its credit, and the credit; either may be absent.</summary>
    public static (string? Caption, string? Credit) Split(string caption)
    {
        for (int i = caption.Length - 2; i > 0; i--)
        {
            bool isSign = caption[i] == '©' || (caption[i] == ':' && LabelStart(caption, i) >= 0);
            if (isSign && Clean(caption[(i + 1)..]) is { Length: > 1 and <= LongestCredit } credit)
            {
                int start = caption[i] == '©' ? i : LabelStart(caption, i);
                return (NullIfEmpty(caption[..start].TrimEnd(' ', '(', '[', '|', '/', '-', '–', '—', ',')), credit);
            }
        }

        return caption.StartsWith('©') && Clean(caption[1..]) is { Length: > 1 and <= LongestCredit } whole ? (null, whole) : (caption, null);
    }

    /// <summary>A credit line's names: what follows the label.</summary>
    public static string? OfLine(string line) => Split(line).Credit;

    // Where the label before the colon begins, -1 when there is none.
    private static int LabelStart(string caption, int colon)
    {
        int found = -1;
        for (int start = colon - 1; start >= Math.Max(0, colon - LongestLabel); start--)
        {
            bool isWordStart = start == 0 || !char.IsLetterOrDigit(caption[start - 1]) || (char.IsLower(caption[start - 1]) && char.IsUpper(caption[start]));
            if (isWordStart && Labels.Contains(caption[start..colon].Trim().ToLowerInvariant()))
            {
                found = start;
            }
        }

        return found;
    }

    // The bracket that closes the credit itself goes; one that was opened in it stays.
    private static string Clean(string credit)
    {
        string words = credit.Trim().TrimStart('©', ' ').TrimEnd('.', ' ', ',');
        bool closesOuter = words.EndsWith(']') || (words.EndsWith(')') && words.Count(c => c == ')') > words.Count(c => c == '('));
        return closesOuter ? words[..^1].TrimEnd('.', ' ') : words;
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
