using Readout.Dates;
using Readout.Text;

namespace Readout.Articles.Html;

/// <summary>Finds a whole date in a short line such as "Published: 8 December 2021, 19:12".</summary>
internal static class DateText
{
    private const int MostStarts = 40;
    private const int LongestPlace = 40;

    private static readonly LexiconSection Changes = EmbeddedData.Lexicon("bylines")["changed"];

    /// <summary>The first whole date that the words before it do not call a change: "Updated …".</summary>
    public static PartialDate? Find(string line, string? language) => Find(line, language, isChange: false);

    /// <summary>The first whole date that the words before it call a change.</summary>
    public static PartialDate? FindChange(string line, string? language) => Find(line, language, isChange: true);

    private static PartialDate? Find(string line, string? language, bool isChange)
    {
        if (line.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return null;
        }

        int starts = 0;
        int before = 0;
        for (int i = 0; i < line.Length && starts < MostStarts; i++)
        {
            bool isStart = IsWordStart(line, i);
            if (isStart && DateStampReader.ReadStart(line.AsSpan(i), language) is { Date.IsWholeDay: true } stamp)
            {
                if (SaysChange(line.AsSpan(before, i - before)) == isChange)
                {
                    return stamp.Date;
                }

                i += stamp.Span.End;
                before = Math.Min(i, line.Length);
            }

            starts += isStart ? 1 : 0;
        }

        return null;
    }

    /// <summary>The whole date that a text begins with, after nothing but a place: "18.01.2018 – …", "LARWICK, January 18, 2020 (Agency) – …".</summary>
    public static PartialDate? AtStart(string text, string? language)
    {
        for (int i = 0; i < Math.Min(text.Length, LongestPlace); i++)
        {
            if (!IsWordStart(text, i))
            {
                continue;
            }

            if (DateStampReader.ReadStart(text.AsSpan(i), language) is { Date.IsWholeDay: true } stamp)
            {
                return IsBreak(text.AsSpan(i + stamp.Span.End)) ? stamp.Date : null;
            }

            if (!char.IsUpper(text[i]))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsWordStart(string line, int i) => char.IsLetterOrDigit(line[i]) && (i == 0 || !char.IsLetterOrDigit(line[i - 1]));

    // A date that opens a text is set off from its first sentence: nothing follows, a mark, or a new beginning.
    private static bool IsBreak(ReadOnlySpan<char> rest) => rest.TrimStart() is var next && (next.IsEmpty || !char.IsLower(next[0]));

    private static bool SaysChange(ReadOnlySpan<char> words)
    {
        foreach (Range range in words.SplitAny(" :|,.()•·-–/"))
        {
            if (words[range].Length > 2 && Changes.Contains(words[range].ToString().ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }
}
