using Readout.Bench.Quality.Pages.Measures;

namespace Readout.Bench.Quality.Pages.Sets;

/// <summary>How often title, authors and date were found, over the pages whose gold has them.</summary>
internal sealed class FieldScores
{
    private readonly List<double> _titleExact = [];
    private readonly List<double> _titleLoose = [];
    private readonly List<double> _authorsF1 = [];
    private readonly List<double> _authorsExact = [];
    private readonly List<double> _day = [];
    private readonly List<double> _instant = [];

    public static FieldScores Of(IEnumerable<ScoredPage> pages)
    {
        var scores = new FieldScores();
        foreach (ScoredPage page in pages)
        {
            scores.Add(page);
        }

        return scores;
    }

    public void AddTitleExact(PageFigures figures) => figures.AddMean("title_exact", _titleExact);

    public void AddTitleLoose(PageFigures figures) => figures.AddMean("title_loose", _titleLoose);

    public void AddAuthorsF1(PageFigures figures) => figures.AddMean("authors_f1", _authorsF1);

    public void AddAuthorsExact(PageFigures figures) => figures.AddMean("authors_exact", _authorsExact);

    public void AddDay(PageFigures figures) => figures.AddMean("date_day", _day);

    public void AddInstant(PageFigures figures) => figures.AddMean("date_instant", _instant);

    private void Add(ScoredPage page)
    {
        (GoldPage gold, FoundArticle found) = (page.Gold, page.Found);
        if (gold.Title is { } title)
        {
            _titleExact.Add(Words.OneLine(title) == Words.OneLine(found.Title) ? 1 : 0);
            _titleLoose.Add(Words.Loose(title) == Words.Loose(found.Title) ? 1 : 0);
        }

        if (gold.Authors.Count > 0)
        {
            (double f1, bool isExact) = AuthorAgreement.Of(gold.Authors, found);
            _authorsF1.Add(f1);
            _authorsExact.Add(isExact ? 1 : 0);
        }

        if (gold.Published is { } published)
        {
            (bool day, bool instant) = DateAgreement.Of(published, found.Published);
            _day.Add(day ? 1 : 0);
            _instant.Add(instant ? 1 : 0);
        }
    }
}
