namespace Readout.Bench.Quality.Pages;

/// <summary>Scores the extraction over the sets of a folder: a table with each figure beside its target.</summary>
internal sealed class PageQualityRun(string corpora, QualityReport report)
{
    public void Run()
    {
        report.Heading("Pages");
        report.Line($"    {"set",-20} {"measure",-26} {"n",5} {"figure",8} {"target",8}");
        foreach (PageQualitySet set in PageQualitySet.All.Where(set => set.IsIn(corpora)))
        {
            foreach (PageFigure figure in set.Score(corpora).List)
            {
                Show(set, figure);
            }
        }
    }

    private void Show(PageQualitySet set, PageFigure figure)
    {
        if (PageTargets.All.TryGetValue($"{set.Name} {figure.Name}", out double? target))
        {
            string verdict = target is not { } wanted ? "" : figure.Value >= wanted ? "reached" : FormattableString.Invariant($"{figure.Value - wanted:F3}");
            report.Add($"pages {set.Name} {figure.Name}", figure.Value);
            report.Line($"    {set.Name,-20} {figure.Name,-26} {figure.Of,5} {figure.Value,8:F4} {target,8:F3} {verdict}");
        }
    }
}
