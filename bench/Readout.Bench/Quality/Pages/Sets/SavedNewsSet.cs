using Readout.Bench.Quality.Pages.Measures;

namespace Readout.Bench.Quality.Pages.Sets;

/// <summary>The measures of saved news pages: body, headline, standfirst, and each piece of furniture kept out of the body.</summary>
internal static class SavedNewsSet
{
    // Shorter pieces of furniture may stand in any text.
    private const int ShortestFurniture = 4;

    public static PageFigures Figures(IReadOnlyList<ScoredPage> pages)
    {
        var figures = new PageFigures();
        string[][] gold = [.. pages.Select(page => page.Gold.Paragraphs.Select(Words.OneLine).ToArray())];
        BenchmarkSets.AddShingles(figures, "shingle_", [.. pages.Select((page, i) => Shingles.Of(string.Join('\n', gold[i]), string.Join('\n', page.Found.Paragraphs)))]);
        figures.AddMean("paragraph_f1", [.. pages.Select((page, i) => Agreement.Of(new Bag<string>(gold[i]), new Bag<string>(page.Found.Paragraphs)).F1)]);
        var fields = FieldScores.Of(pages);
        fields.AddTitleLoose(figures);
        figures.AddMean("standfirst", [.. pages.Where(page => page.Gold.Summary is not null).Select(HasStandfirst)]);
        figures.AddMean("furniture_kept_out", [.. pages.SelectMany(KeptOut)]);
        fields.AddAuthorsF1(figures);
        fields.AddDay(figures);
        figures.AddMean("date_absent", [.. pages.Where(page => page.Gold.Published is null).Select(page => page.Found.Published is null ? 1.0 : 0)]);
        return figures;
    }

    private static double HasStandfirst(ScoredPage page)
    {
        string beginning = page.Found.Summary + string.Join(' ', page.Found.Paragraphs.Take(2));
        return Words.Loose(beginning).Contains(Words.Loose(page.Gold.Summary), StringComparison.Ordinal) ? 1 : 0;
    }

    private static IEnumerable<double> KeptOut(ScoredPage page)
    {
        string body = string.Join(' ', page.Found.Paragraphs);
        return page.Gold.Furniture.Select(Words.OneLine).Select(piece => piece.Length < ShortestFurniture || !body.Contains(piece, StringComparison.Ordinal) ? 1.0 : 0);
    }
}
