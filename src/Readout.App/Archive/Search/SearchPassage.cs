using Readout.Records.Searching;
using Readout.Text;

namespace Readout.App.Archive.Search;

/// <summary>The passage of a long text that has most of the words asked for, cut to what fits a few lines.</summary>
internal static class SearchPassage
{
    private const int Length = 260;
    private const int Before = 60;
    private const string Cut = "…";

    public static (string Text, IReadOnlyList<TextSpan> Marks) Of(string text, SearchMarker marker)
    {
        IReadOnlyList<TextSpan> marks = marker.Mark(text);
        int from = marks.Count == 0 ? 0 : Math.Max(0, Densest(marks) - Before);
        from = StartOfWord(text, from);
        int end = Math.Max(from, EndOfWord(text, Math.Min(text.Length, from + Length)));
        string lead = from > 0 ? Cut : "";
        string passage = lead + text[from..end].Replace('\n', ' ') + (end < text.Length ? Cut : "");
        return (passage, [.. marks.Where(mark => mark.Start >= from && mark.End <= end).Select(mark => mark.Shift(lead.Length - from))]);
    }

    // The start of the first mark of the window that holds most.
    private static int Densest(IReadOnlyList<TextSpan> marks)
    {
        int best = 0;
        int most = 0;
        int end = 0;
        for (int start = 0; start < marks.Count; start++)
        {
            while (end < marks.Count && marks[end].End <= marks[start].Start + Length - Before)
            {
                end++;
            }

            (best, most) = end - start > most ? (start, end - start) : (best, most);
        }

        return marks[best].Start;
    }

    // A paragraph's beginning where one is near, else a word's.
    private static int StartOfWord(string text, int at)
    {
        int paragraph = at == 0 ? 0 : text.IndexOf('\n', at, Math.Min(Before, text.Length - at));
        if (paragraph > 0)
        {
            at = paragraph;
        }
        else
        {
            while (at > 0 && !char.IsWhiteSpace(text[at - 1]))
            {
                at--;
            }
        }

        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int EndOfWord(string text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < Before && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end < text.Length && char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }
}
