using Readout.Bench.Quality.Pages;
using Readout.Bench.Quality.Pages.Measures;
using Readout.Bench.Quality.Pages.Sets;

namespace Readout.Tests.Bench;

/// <summary>The scorers of pages, on pages whose figures can be counted on one's fingers.</summary>
public sealed class PageScoringTests
{
    [Fact]
    public void Shingles_are_runs_of_four_words_and_a_short_text_is_one() => Assert.Equal(
        [new Shingles(1, 1, 1), new Shingles(1, 0, 0), new Shingles(0, 0, 1), new Shingles(0, 0, 0)],
        [Shingles.Of("a b c d e", "b c d e f"), Shingles.Of("a b", "a, b!"), Shingles.Of("a b", ""), Shingles.Of("", "…")]);

    [Fact]
    public void Pages_where_nothing_was_found_cost_recall_alone()
    {
        Agreement mean = Shingles.Mean([new Shingles(4, 0, 0), new Shingles(0, 0, 4)]);
        Assert.Equal((1, 0.5, 2.0 / 3), (mean.Precision, mean.Recall, mean.F1));
    }

    [Fact]
    public void Rouge_takes_the_union_of_common_subsequences()
    {
        // "the ferry sailed" and "at noon" each come from another found sentence; "from pier" from none: 5 of 7 and 5 of 8 words.
        var rouge = new RougeLSum([["the", "ferry", "has", "sailed"], ["bells", "rang", "at", "noon"]]);
        Agreement score = rouge.Against([["the", "ferry", "sailed", "from", "pier", "at", "noon"]]);
        Assert.Equal((5.0 / 8, 5.0 / 7), (score.Precision, score.Recall));
    }

    [Fact]
    public void A_word_counts_no_more_often_than_it_was_found()
    {
        Agreement score = new RougeLSum([["rain"]]).Against([["rain"], ["rain"]]);
        Assert.Equal((1, 0.5), (score.Precision, score.Recall));
    }

    [Fact]
    public void English_sentences_end_where_punkt_ends_them() => Assert.Equal(
        ["Dr. Crane met J. Rook at 5 p.m. on deck.", "\"Fine!\"", "He left\nearly"],
        RougeSentences.English("Dr. Crane met J. Rook at 5 p.m. on deck. \"Fine!\" He left\nearly"));

    [Fact]
    public void Sentences_of_other_scripts_end_with_their_own_stops() =>
        Assert.Equal(["一。", "二。", "Да.", "Нет"], RougeSentences.AnyLanguage("一。二。\nДа. Нет"));

    [Theory]
    [InlineData("2024-03-02T23:30:00+02:00", "2024-03-02T21:30:00Z", true, true)]
    [InlineData("2024-03-02T00:30:00+02:00", "2024-03-01T22:30:00Z", true, true)]
    [InlineData("2024-03-02", "2024-03-02T22:30", true, false)]
    [InlineData("2024-03-02T10:00", "2024-03-02T10:00:00Z", true, true)]
    [InlineData("2024-03-02T10:00Z", "2024-03-02T11:00Z", true, false)]
    [InlineData("2024-03-02", "2024-03", false, false)]
    [InlineData("2024-03-02", null, false, false)]
    public void Dates_agree_by_day_and_by_instant(string gold, string? found, bool day, bool instant) => Assert.Equal((day, instant), DateAgreement.Of(gold, found));

    [Fact]
    public void An_agency_counts_as_author_only_where_the_gold_names_it()
    {
        FoundArticle found = FoundArticle.Nothing with { Authors = ["Anna Swallow"], Agencies = ["Harbour Press", "City desk"] };
        Assert.Equal((1, true), AuthorAgreement.Of(["anna swallow", "Harbour Press."], found));
        Assert.Equal((2.0 / 3, false), AuthorAgreement.Of(["Anna Swallow", "Peter Crane"], found));
    }

    [Fact]
    public void Optional_paragraphs_cost_nobody()
    {
        GoldPage gold = Gold with { Paragraphs = ["The ferry sailed.", "[Updated at noon.]"] };
        PageFigures without = FundusSets.Evaluation([new ScoredPage(gold, Found("The ferry sailed."))]);
        PageFigures with = FundusSets.Evaluation([new ScoredPage(gold, Found("The ferry sailed.", "Updated at noon."))]);
        PageFigures wrong = FundusSets.Evaluation([new ScoredPage(gold, Found("The ferry sailed.", "Subscribe now."))]);

        Assert.Equal((1, 1), (Figure(without, "paragraph_f1"), Figure(without, "rougeLsum_f1")));
        Assert.Equal((1, 1), (Figure(with, "paragraph_f1"), Figure(with, "rougeLsum_f1")));
        Assert.Equal(2.0 / 3, Figure(wrong, "paragraph_f1"), 9);
    }

    [Fact]
    public void The_standfirst_counts_as_body_where_the_gold_has_it_there()
    {
        GoldPage gold = Gold with { Body = "Calm after the storm.\nThe ferry sailed." };
        FoundArticle found = Found("The ferry sailed.") with { Summary = "Calm after the storm." };

        Assert.Equal(1, Figure(BenchmarkSets.ArticleExtraction([new ScoredPage(gold, found)]), "f1"));
        Assert.NotEqual(1, Figure(BenchmarkSets.ArticleExtraction([new ScoredPage(gold with { Body = "The ferry sailed." }, Found("Calm after the storm.", "The ferry sailed."))]), "f1"));
    }

    [Fact]
    public void Articles_and_other_pages_are_counted_apart()
    {
        ScoredPage article = new(Gold with { Body = "The ferry sailed" }, Found("the FERRY stayed"));
        ScoredPage taken = new(Gold with { Kind = "listing", Body = "" }, Found("All ferries") with { NotArticle = "list" });
        ScoredPage missed = new(Gold with { Kind = "forum", Body = "" }, Found("Any ferry?"));
        PageFigures figures = WebContentSet.Figures([article, taken, missed]);

        Assert.Equal(2.0 / 3, Figure(figures, "f1"), 9);
        Assert.Equal(0.5, Figure(figures, "other_said_not_article"));
        Assert.Equal(1, Figure(figures, "article_said_article"));
    }

    [Fact]
    public void Snippets_are_counted_over_all_pages()
    {
        GoldPage gold = Gold with { With = ["ferry", "harbour"], Without = ["cookies", "sign up"] };
        PageFigures figures = SnippetSet.Figures([new ScoredPage(gold, Found("The ferry. We use cookies."))]);
        Assert.Equal((0.5, 0.5, 0.5), (Figure(figures, "precision"), Figure(figures, "recall"), Figure(figures, "f1")));
    }

    [Fact]
    public void Furniture_in_the_body_and_dates_made_up_are_seen()
    {
        GoldPage gold = Gold with { Paragraphs = ["The ferry sailed."], Furniture = ["Sign up now", "Read also"] };
        PageFigures figures = SavedNewsSet.Figures([new ScoredPage(gold, Found("The ferry sailed. Sign up now") with { Published = "2024" }), new ScoredPage(gold, Found("The ferry sailed."))]);
        Assert.Equal((0.75, 0.5, 0.5), (Figure(figures, "furniture_kept_out"), Figure(figures, "date_absent"), Figure(figures, "paragraph_f1")));
    }

    [Fact]
    public void Every_target_names_a_figure_that_there_is()
    {
        var names = PageQualitySet.All.SelectMany(set => set.Figures([]).List.Select(figure => $"{set.Name} {figure.Name}")).ToHashSet();
        Assert.Subset(names, PageTargets.All.Keys.ToHashSet());
    }

    private static readonly GoldPage Gold = new() { Id = "ferry", Kind = "article" };

    private static FoundArticle Found(params string[] paragraphs) => FoundArticle.Nothing with { Text = string.Join("\n\n", paragraphs), Paragraphs = paragraphs };

    private static double Figure(PageFigures figures, string name) => figures.List.Single(figure => figure.Name == name).Value;
}
