namespace Readout.Bench.Quality.Pages.Measures;

/// <summary>Puts the standfirst in front of the body, for the sets whose gold counts it as body: a record keeps the two apart.</summary>
internal static class Standfirst
{
    // How far down the body a standfirst still stands at its beginning.
    private const int Beginning = 400;

    /// <summary>Paragraphs with the standfirst in front, not doubled where the body begins with it.</summary>
    public static IReadOnlyList<string> Paragraphs(FoundArticle found)
    {
        string head = found.Summary;
        bool isApart = head.Length > 0
            && !found.Paragraphs.Take(3).Any(paragraph => paragraph.Contains(head, StringComparison.Ordinal) || head.Contains(paragraph, StringComparison.Ordinal));
        return isApart ? [head, .. found.Paragraphs] : found.Paragraphs;
    }

    /// <summary>The text with the standfirst in front where the gold's beginning holds it.</summary>
    public static string Text(FoundArticle found, string gold)
    {
        string head = found.Summary;
        return head.Length > 0 && Begins(gold, head) && !Begins(found.Text, head) ? head + "\n" + found.Text : found.Text;
    }

    private static bool Begins(string text, string head)
    {
        string line = Words.OneLine(text);
        return line[..Math.Min(line.Length, head.Length + Beginning)].Contains(head, StringComparison.Ordinal);
    }
}
