namespace Readout.Bench.Quality.Pages;

/// <summary>A figure of a set: its name, its value, and over how many things it was taken.</summary>
internal sealed record PageFigure(string Name, double Value, int Of);

/// <summary>One page of a set with what was found on it.</summary>
internal sealed record ScoredPage(GoldPage Gold, FoundArticle Found);

/// <summary>The figures of a set in the order of the report.</summary>
internal sealed class PageFigures
{
    private readonly List<PageFigure> _figures = [];

    public IReadOnlyList<PageFigure> List => _figures;

    public void Add(string name, double value, int of) => _figures.Add(new PageFigure(name, value, of));

    /// <summary>The mean of the values; 0 of none.</summary>
    public void AddMean(string name, IReadOnlyCollection<double> values) => Add(name, values.Count == 0 ? 0 : values.Average(), values.Count);
}
