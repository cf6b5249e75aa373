using Readout.Articles;
using Readout.Dates;
using Readout.Pages;

namespace Readout.Tests.Pages;

public sealed class JsonPagesTests
{
    private static readonly PageReaderOptions ForAnalysis = new() { PlainTextIs = PlainTextIs.ArticleText };

    [Fact]
    public void Each_line_is_a_page_with_what_it_says_of_itself()
    {
        const string lines =
            """
            {"source":"a","html":"<p>Маяк</p>","url":"https://mayak.example/a","published":"2021-12-08","language":"ru"}

            {"source":"b","text":"Маяк открыт."}
            {"text":"Ohne Quelle"}
            """;
        List<PageResult> pages = PageReaderTests.Read(lines);
        Assert.Equal(["a", "b", "input#4"], pages.Select(page => page.Page!.Source));
        Assert.Equal([PageKind.Html, PageKind.SavedText, PageKind.SavedText], pages.Select(page => page.Page!.Kind));
        Page first = pages[0].Page!;
        Assert.Equal(("https://mayak.example/a", "ru", "2021-12-08"), (first.Url, first.Language, first.Published!.ToString()));
    }

    [Fact]
    public void What_the_user_said_goes_before_what_a_line_says()
    {
        var options = new PageReaderOptions { Language = "uk", Published = PartialDate.Of(new DateOnly(2020, 1, 2)) };
        Page page = Assert.Single(PageReaderTests.Read("{\"text\":\"Маяк\",\"language\":\"ru\",\"published\":\"2021-12-08\"}", options)).Page!;
        Assert.Equal(("uk", "2020-01-02"), (page.Language, page.Published!.ToString()));
    }

    [Fact]
    public void Text_for_analysis_is_taken_verbatim()
    {
        Page page = Assert.Single(PageReaderTests.Read("{\"source\":\"a\",\"text\":\" Маяк\\n\\n открыт. \"}", ForAnalysis)).Page!;
        Assert.Equal((PageKind.ArticleText, " Маяк\n\n открыт. "), (page.Kind, page.Content));
    }

    [Theory]
    [InlineData("{\"source\":\"a\",\"text\":\"x\"}\n{\"source\":\"b\",", "bad-json")]
    [InlineData("{\"source\":\"a\",\"text\":\"x\"}\n{\"source\":\"b\"}", "no-content")]
    [InlineData("{\"source\":\"a\",\"text\":\"x\"}\n{\"source\":\"b\",\"text\":\"\"}", "empty")]
    [InlineData("{\"source\":\"a\",\"text\":\"x\"}\n{\"source\":\"b\",\"text\":\"\\ud83d\"}", "bad-json")]
    [InlineData("{\"source\":\"a\",\"text\":\"x\"}\n{\"source\":\"b\",\"error\":{\"code\":\"binary\",\"message\":\"is a PDF document\"}}", "binary")]
    [InlineData("{\"source\":\"a\",\"text\":\"x\"}\n[1]", "bad-json")]
    public void A_bad_line_is_an_error_and_the_others_are_read(string lines, string code)
    {
        List<PageResult> pages = PageReaderTests.Read(lines);
        Assert.Equal("a", pages[0].Page!.Source);
        Assert.Equal(code, pages[1].Error!.Code);
    }

    [Fact]
    public void A_whole_object_and_an_array_are_read_as_well()
    {
        Assert.Equal("a", Assert.Single(PageReaderTests.Read("{\n  \"source\": \"a\",\n  \"text\": \"x\"\n}\n")).Page!.Source);
        Assert.Equal(["a", "b"], PageReaderTests.Read("[\n{\"source\":\"a\",\"text\":\"x\"},\n{\"source\":\"b\",\"text\":\"x\"}]").Select(page => page.Page!.Source));
        Assert.Equal("no-page", Assert.Single(PageReaderTests.Read("[]")).Error!.Code);
    }

    [Fact]
    public void A_record_of_our_own_keeps_its_article()
    {
        const string record =
            """
            {"version":"1","source":"a.html","retrieved":null,"article":{"url":"https://mayak.example/a","outlet":"Маяк","language":"ru","title":"Маяк открыт","summary":null,
            "authors":["Инна Озёрная"],"published":"2021-12-08T10:00:00+02:00","publishedFrom":"json-ld","body":[{"kind":"heading","text":"Начало"},{"kind":"paragraph","text":"Он открыт."}],
            "text":"Начало\n\nОн открыт.","furniture":{"promotions":["Подпишитесь"],"related":[{"title":"Ещё","url":null}],"feed":[{"title":"Т","published":"2021-12-08T10:00","url":null}]}}}
            """;
        Page page = Assert.Single(PageReaderTests.Read(record.ReplaceLineEndings(""), ForAnalysis)).Page!;
        NewsArticle article = ArticleExtractor.Extract(page, TestContext.Current.CancellationToken);
        Assert.Equal(("a.html", PageKind.Record), (page.Source, page.Kind));
        Assert.Equal(("Маяк открыт", "Маяк", "ru", "https://mayak.example/a"), (article.Title, article.Outlet, article.Language, article.Url));
        Assert.Equal(("2021-12-08T10:00:00+02:00", DateEvidence.JsonLd), (article.Published!.ToString(), article.PublishedFrom));
        Assert.Equal([new Block(BlockKind.Heading, "Начало"), new Block(BlockKind.Paragraph, "Он открыт.")], article.Body);
        Assert.Equal("Инна Озёрная", Assert.Single(article.Authors));
        Assert.Equal("2021-12-08T10:00", Assert.Single(article.Furniture.Feed).Published!.ToString());
        Assert.Equal("Ещё", Assert.Single(article.Furniture.Related).Title);
    }

    [Fact]
    public void Html_is_refused_for_analysis() =>
        Assert.Equal("html", Assert.Single(PageReaderTests.Read("{\"source\":\"a\",\"html\":\"<p>x</p>\"}", ForAnalysis)).Error!.Code);

    [Fact]
    public void A_json_feed_gives_its_items()
    {
        const string feed =
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"Маяк","items":[
            {"id":"1","url":"https://mayak.example/1","title":"Открытие","content_html":"<p>Маяк открыт.</p>","date_published":"2021-12-08T10:00:00Z"},
            {"id":"2","content_text":"Маяк закрыт."},{"id":"3"}]}
            """;
        List<PageResult> pages = PageReaderTests.Read(feed);
        Assert.Equal(["input#https://mayak.example/1", "input#2"], pages.Select(page => page.Page!.Source));
        Assert.Equal(("Открытие", "2021-12-08T10:00:00Z", PageKind.Html), (pages[0].Page!.Title, pages[0].Page!.Published!.ToString(), pages[0].Page!.Kind));
    }
}
