using Readout.Bench.Quality.Pages.Measures;

namespace Readout.Bench.Quality.Pages.Sets;

/// <summary>The measures of the article-extraction-benchmark and of Readability's own pages: runs of four words.</summary>
internal static class BenchmarkSets
{
    public static PageFigures ArticleExtraction(IReadOnlyList<ScoredPage> pages)
    {
        string[] texts = [.. pages.Select(page => Standfirst.Text(page.Found, page.Gold.Body))];
        Shingles[] rows = [.. pages.Select((page, i) => Shingles.Of(page.Gold.Body, texts[i]))];
        double[] exact = [.. pages.Select((page, i) => Words.Of(page.Gold.Body).SequenceEqual(Words.Of(texts[i])) ? 1.0 : 0)];
        var figures = new PageFigures();
        AddShingles(figures, "", rows);
        figures.AddMean("accuracy", exact);
        return figures;
    }

    public static PageFigures Readability(IReadOnlyList<ScoredPage> pages)
    {
        var figures = new PageFigures();
        AddShingles(figures, "body_", [.. pages.Select(page => Shingles.Of(page.Gold.Body, page.Found.Text))]);
        var fields = FieldScores.Of(pages);
        fields.AddTitleExact(figures);
        fields.AddTitleLoose(figures);
        AddBoth(figures, "byline", pages, page => page.Gold.Byline, page => AuthorAgreement.IsByline(page.Gold.Byline, page.Found));
        AddBoth(figures, "site", pages, page => page.Gold.Site, page => Words.Loose(page.Gold.Site) == Words.Loose(page.Found.Site));
        AddBoth(figures, "published", pages, page => page.Gold.Published, IsPublished);
        figures.AddMean("published_day_when_gold", Share(pages.Where(page => page.Gold.Published is not null), page => DateAgreement.Of(page.Gold.Published, page.Found.Published).Day));
        return figures;
    }

    public static void AddShingles(PageFigures figures, string prefix, IReadOnlyCollection<Shingles> rows)
    {
        Agreement mean = Shingles.Mean(rows);
        figures.Add(prefix + "f1", mean.F1, rows.Count);
        figures.Add(prefix + "precision", mean.Precision, rows.Count);
        figures.Add(prefix + "recall", mean.Recall, rows.Count);
    }

    private static bool IsPublished(ScoredPage page) => page.Gold.Published is { } gold
        ? gold == page.Found.Published || DateAgreement.Of(gold, page.Found.Published).Instant
        : page.Found.Published is null;

    private static void AddBoth(PageFigures figures, string name, IReadOnlyList<ScoredPage> pages, Func<ScoredPage, string?> gold, Func<ScoredPage, bool> isRight)
    {
        figures.AddMean(name, Share(pages, isRight));
        figures.AddMean(name + "_when_gold", Share(pages.Where(page => gold(page) is not null), isRight));
    }

    private static double[] Share(IEnumerable<ScoredPage> pages, Func<ScoredPage, bool> isRight) => [.. pages.Select(page => isRight(page) ? 1.0 : 0)];
}
