using System.Globalization;

namespace Readout.Bench.Quality.Pages;

/// <summary>Every figure of one set of pages, over a file of predictions or over Readout's own reading: a figure a line, to be compared with any other scorer's.</summary>
internal static class PagesCommand
{
    public static int Run(string corpora, string name, string[] rest)
    {
        PageQualitySet? set = PageQualitySet.All.FirstOrDefault(set => set.Name == name);
        if (set?.IsIn(corpora) != true)
        {
            Console.Error.WriteLine($"{corpora}: there is no set “{name}”; sets are: {string.Join(", ", PageQualitySet.All.Select(one => one.Name))}");
            return 1;
        }

        PageFigures figures = rest.Length > 0 ? set.Score(corpora, FoundArticle.Read(rest[0])) : set.Score(corpora);
        foreach (PageFigure figure in figures.List)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{figure.Name} {figure.Value:F4} {figure.Of}"));
        }

        return 0;
    }
}
