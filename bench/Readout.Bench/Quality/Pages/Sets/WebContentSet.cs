using Readout.Bench.Quality.Pages.Measures;

namespace Readout.Bench.Quality.Pages.Sets;

/// <summary>The measures of WCXB: words of the articles in any order, and whether pages that are none are said to be none.</summary>
internal static class WebContentSet
{
    public static PageFigures Figures(IReadOnlyList<ScoredPage> pages)
    {
        ScoredPage[] articles = [.. pages.Where(page => page.Gold.Kind == "article")];
        ScoredPage[] others = [.. pages.Where(page => page.Gold.Kind != "article")];
        Agreement[] scores = [.. articles.Select(Score)];
        var figures = new PageFigures();
        figures.AddMean("f1", [.. scores.Select(score => score.F1)]);
        figures.AddMean("precision", [.. scores.Select(score => score.Precision)]);
        figures.AddMean("recall", [.. scores.Select(score => score.Recall)]);
        figures.AddMean("with", [.. articles.SelectMany(page => Held(page, page.Gold.With))]);
        figures.AddMean("without", [.. articles.SelectMany(page => Held(page, page.Gold.Without)).Select(held => 1 - held)]);
        var fields = FieldScores.Of(articles);
        fields.AddTitleLoose(figures);
        fields.AddAuthorsF1(figures);
        fields.AddDay(figures);
        figures.AddMean("other_f1", [.. others.Select(page => Score(page).F1)]);
        figures.AddMean("other_said_not_article", [.. others.Select(SaidNotArticle)]);
        figures.AddMean("article_said_not_article", [.. articles.Select(SaidNotArticle)]);
        figures.AddMean("article_said_article", [.. articles.Select(page => 1 - SaidNotArticle(page))]);
        return figures;
    }

    private static string Text(ScoredPage page) => Standfirst.Text(page.Found, page.Gold.Body);

    private static Agreement Score(ScoredPage page)
    {
        var gold = new Bag<string>(Words.Of(Words.Lower(page.Gold.Body)));
        var found = new Bag<string>(Words.Of(Words.Lower(Text(page))));
        return gold.Total == 0 && found.Total == 0 ? new Agreement(1, 1) : Agreement.Of(gold, found);
    }

    private static IEnumerable<double> Held(ScoredPage page, IReadOnlyList<string> pieces)
    {
        string text = Words.Lower(Text(page));
        return pieces.Select(piece => text.Contains(Words.Lower(piece), StringComparison.Ordinal) ? 1.0 : 0);
    }

    private static double SaidNotArticle(ScoredPage page) => page.Found.NotArticle is null ? 0 : 1;
}
