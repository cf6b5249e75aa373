namespace Readout.Bench.Quality.Pages.Sets;

/// <summary>The measures of htmldate's evaluation: the day of publication. Pages whose gold has no usable date count as wrong for everybody.</summary>
internal static class DateSet
{
    private const int DayLength = 10;

    public static PageFigures Figures(IReadOnlyList<ScoredPage> pages)
    {
        string?[] days = [.. pages.Select(page => page.Found.Published is { } date ? date[..Math.Min(date.Length, DayLength)] : null)];
        int none = days.Count(day => day is null);
        int right = pages.Where((page, i) => days[i] is { } day && day == page.Gold.Published).Count();
        int wrong = pages.Count - none - right;
        int valid = pages.Count(page => page.Gold.Published is not null);
        var figures = new PageFigures();
        figures.Add("accuracy", Share(right, pages.Count), pages.Count);
        figures.Add("precision", Share(right, right + wrong), pages.Count);
        figures.Add("recall", Share(right, right + none), pages.Count);
        figures.Add("f1", Share(2 * right, (2 * right) + wrong + none), pages.Count);
        figures.Add("accuracy_valid", Share(right, valid), valid);
        return figures;
    }

    private static double Share(int part, int all) => all == 0 ? 0 : (double)part / all;
}
