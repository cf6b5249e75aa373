using System.Reflection;
using Readout.Articles;
using Readout.Pages;

namespace Readout.Tests.Articles;

/// <summary>The extraction as a .NET developer calls it.</summary>
public sealed class ArticleExtractorTests
{
    private const string Html =
        """
        <html><head><title>Ferry sails again | The Harbour Gazette</title></head><body><article><h1>Ferry sails again</h1>
        <p>The ferry to the northern island sailed again on Monday after a pause of three weeks, the harbour master said.</p>
        <p>Repairs to its engine had taken longer than planned, because a part had to come from the mainland by road.</p>
        <p>Tickets that were bought in advance remain valid until the end of the season, and nobody has to pay a fee.</p></article></body></html>
        """;

    [Fact]
    public void One_call_reads_HTML_and_saved_text()
    {
        NewsArticle article = ArticleExtractor.Extract(Html, "https://gazette.example/ferry", TestContext.Current.CancellationToken);
        Assert.Equal(("Ferry sails again", "https://gazette.example/ferry", 3), (article.Title, article.Url, article.Body.Count));

        string saved = string.Join('\n', ["Ferry sails again", .. article.Body.Select(block => block.Text)]);
        Assert.Equal(3, ArticleExtractor.Extract(saved, cancellationToken: TestContext.Current.CancellationToken).Body.Count);
    }

    [Fact]
    public void Markup_makes_a_page_HTML_and_nothing_else_does() => Assert.Equal(
        (PageKind.Html, PageKind.SavedText, "-"), (Page.Of(Html).Kind, Page.Of("The ferry sails.").Kind, Page.Of(Html).Source));

    [Fact]
    public void A_cancelled_token_ends_the_extraction()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => ArticleExtractor.Extract(Html, cancellationToken: source.Token));
        Assert.Throws<OperationCanceledException>(() => ArticleExtractor.Extract(Page.Of("The ferry sails."), source.Token));
    }

    [Fact]
    public void Cancelling_stops_the_reading_of_a_large_page()
    {
        string large = "<html><body><article>" + string.Concat(Enumerable.Repeat("<p>The ferry sails again today, they said.</p>", 400_000));
        using var source = new CancellationTokenSource();
        // A thread of its own: a timer waits for the pool, which the tests beside this one may have used up.
        var canceller = new Thread(() =>
        {
            Thread.Sleep(20);
            source.Cancel();
        });
        canceller.Start();
        Assert.Throws<OperationCanceledException>(() => ArticleExtractor.Extract(large, cancellationToken: source.Token));
        canceller.Join();
    }

    [Fact]
    public void A_spent_step_budget_cuts_the_page_off_at_the_same_place_every_time()
    {
        string page = "<html><body><article><h1>Ferry sails again</h1>" + string.Concat(Enumerable.Range(0, 500).Select(i => $"<p>The ferry to island number {i} sailed again on Monday after a pause of three weeks.</p>"));
        var options = new ExtractionOptions { StepBudget = 400 };

        NewsArticle first = ArticleExtractor.Extract(Page.Of(page), options, TestContext.Current.CancellationToken);
        NewsArticle second = ArticleExtractor.Extract(Page.Of(page), options, TestContext.Current.CancellationToken);
        NewsArticle whole = ArticleExtractor.Extract(Page.Of(page), TestContext.Current.CancellationToken);

        Assert.True(first.IsCutOff);
        Assert.Equal(first.Text, second.Text);
        Assert.StartsWith(first.Text, whole.Text, StringComparison.Ordinal);
        Assert.InRange(first.Body.Count, 150, 200);
        Assert.Equal((500, false), (whole.Body.Count, whole.IsCutOff));
    }

    [Fact]
    public void Saved_text_is_cut_off_behind_the_last_line_that_the_budget_allows()
    {
        string page = string.Join('\n', Enumerable.Range(0, 100).Select(i => $"The ferry to island number {i} sailed again on Monday after a pause of three weeks."));
        NewsArticle article = ArticleExtractor.Extract(Page.Of(page), new ExtractionOptions { StepBudget = 10 }, TestContext.Current.CancellationToken);
        Assert.True(article.IsCutOff);
        Assert.DoesNotContain("number 10 ", article.Text, StringComparison.Ordinal);
        Assert.False(ArticleExtractor.Extract(Page.Of(page), new ExtractionOptions { StepBudget = 100 }, TestContext.Current.CancellationToken).IsCutOff);
    }

    [Fact]
    public void Nothing_of_an_article_can_be_changed() => Assert.All(
        typeof(NewsArticle).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.PropertyType.IsGenericType),
        property => Assert.StartsWith("IReadOnly", property.PropertyType.Name is "Nullable`1" ? "IReadOnly" : property.PropertyType.Name, StringComparison.Ordinal));
}
