using Readout.Bench.Quality.Pages.Measures;

namespace Readout.Bench.Quality.Pages.Sets;

/// <summary>The measures of trafilatura's evaluation: pieces of text that must and must not be there.</summary>
internal static class SnippetSet
{
    public static PageFigures Figures(IReadOnlyList<ScoredPage> pages)
    {
        (int right, int wrong, int missed, int keptOut) = (0, 0, 0, 0);
        foreach (ScoredPage page in pages)
        {
            string text = Text(page);
            int with = page.Gold.With.Count(piece => Holds(text, piece));
            int without = page.Gold.Without.Count(piece => Holds(text, piece));
            right += with;
            wrong += without;
            missed += page.Gold.With.Count - with;
            keptOut += page.Gold.Without.Count - without;
        }

        var figures = new PageFigures();
        figures.Add("precision", Share(right, wrong), pages.Count);
        figures.Add("recall", Share(right, missed), pages.Count);
        figures.Add("accuracy", Share(right + keptOut, wrong + missed), pages.Count);
        figures.Add("f1", Share(2 * right, wrong + missed), pages.Count);
        var fields = FieldScores.Of(pages);
        fields.AddTitleExact(figures);
        fields.AddTitleLoose(figures);
        fields.AddAuthorsF1(figures);
        fields.AddAuthorsExact(figures);
        fields.AddDay(figures);
        return figures;
    }

    private static string Text(ScoredPage page)
    {
        string text = Words.OneLine(page.Found.Text);
        string head = page.Found.Summary;
        bool isWanted = head.Length > 0 && page.Gold.With.Any(piece => Holds(head, piece)) && !text.Contains(head, StringComparison.Ordinal);
        return isWanted ? head + " " + text : text;
    }

    private static bool Holds(string text, string piece) => text.Length > 0 && text.Contains(Words.OneLine(piece), StringComparison.Ordinal);

    private static double Share(int part, int rest) => part + rest == 0 ? 0 : (double)part / (part + rest);
}
