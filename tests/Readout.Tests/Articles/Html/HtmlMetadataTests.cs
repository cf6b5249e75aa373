using Readout.Articles;
using Readout.Dates;
using Readout.Pages;
using static Readout.Tests.Articles.Html.HtmlPages;

namespace Readout.Tests.Articles.Html;

public sealed class HtmlMetadataTests
{
    [Theory]
    [InlineData("<title>Larwick rebuilds its pier | The Larwick Tide</title>", "<h1>Larwick rebuilds its pier</h1>", "Larwick rebuilds its pier")]
    [InlineData("<title>Larwick rebuilds its pier - The Larwick Tide</title><meta property=og:site_name content='The Larwick Tide'>", "<h1><img alt=logo></h1>", "Larwick rebuilds its pier")]
    [InlineData("<meta property=og:title content='Larwick rebuilds its pier'>", "<h1>The Larwick Tide</h1><h2>Larwick rebuilds its pier</h2>", "Larwick rebuilds its pier")]
    [InlineData("<meta property=og:title content='Larwick rebuilds its pier'>", "<h1><span>Storm damage</span> <span>Larwick rebuilds its pier</span></h1>", "Larwick rebuilds its pier")]
    [InlineData("<meta property=og:title content='A pier for everybody in town'>", "<h1>Larwick rebuilds its pier</h1>", null)]
    public void The_title_is_the_visible_headline_without_the_site(string head, string body, string? expected)
    {
        NewsArticle article = ReadBody(body + Paragraphs, head);

        Assert.Equal(expected ?? "A pier for everybody in town", article.Title);
    }

    [Fact]
    public void The_visible_headline_wins_over_json_ld()
    {
        NewsArticle article = ReadBody($"<h1>Larwick will rebuild its old pier</h1>{Paragraphs}", JsonLd("\"headline\":\"Larwick will rebuild pier (updated)\""));

        Assert.Equal("Larwick will rebuild its old pier", article.Title);
    }

    [Theory]
    [InlineData("<div class=post__meta><span class=post__author>Velpress</span> <span>7 March 2026</span></div>", "Velpress")]
    [InlineData("<p class=byline>Velpress</p>", "Velpress")]
    [InlineData("<p>By Velpress</p>", "Velpress")]
    [InlineData("<p class=byline>Author</p>", "")]
    [InlineData("<p class=byline>Ann Lorne</p><p class=byline>Velpress</p>", "")]
    public void One_name_alone_where_the_author_is_marked_is_an_agency_that_no_list_knows(string byline, string agencies)
    {
        NewsArticle article = ReadBody($"<h1>Larwick rebuilds its pier</h1>{byline}{Paragraphs}");

        Assert.DoesNotContain("Velpress", article.Authors);
        Assert.Equal(agencies, string.Join('|', article.Agencies));
    }

    [Theory]
    [InlineData("[{\"@type\":\"Person\",\"name\":\"Ann Lorne\"},{\"@type\":\"Person\",\"name\":\"Tom Reed\"}]", "Ann Lorne|Tom Reed", "")]
    [InlineData("{\"@type\":\"Person\",\"name\":\"Ann Lorne and Tom Reed\"}", "Ann Lorne|Tom Reed", "")]
    [InlineData("\"By Ann Lorne, political correspondent\"", "Ann Lorne", "")]
    [InlineData("[{\"@type\":\"Organization\",\"name\":\"Reuters\"},\"Ann Lorne\"]", "Ann Lorne", "Reuters")]
    [InlineData("{\"@type\":\"Person\",\"name\":\"Online Desk\"}", "", "Online Desk")]
    [InlineData("{\"@type\":\"Person\",\"name\":\"admin\"}", "", "admin")]
    public void Authors_are_people_and_the_rest_are_agencies(string author, string people, string agencies)
    {
        NewsArticle article = ReadBody($"<h1>Larwick rebuilds its pier</h1>{Paragraphs}", JsonLd($"\"headline\":\"Larwick rebuilds its pier\",\"author\":{author}"));

        Assert.Equal(people, string.Join('|', article.Authors));
        Assert.Equal(agencies, string.Join('|', article.Agencies));
    }

    [Theory]
    [InlineData("<p class=byline>By <a rel=author href=/a>Ann Lorne</a></p>", "Ann Lorne")]
    [InlineData("<div class='article-meta'><span class=author>Автор: Олена Гайова</span> <time>08.12.2031</time></div>", "Олена Гайова")]
    [InlineData("<div class=author-name>Ирина Лесная, Пётр Дольный</div>", "Ирина Лесная|Пётр Дольный")]
    [InlineData("<p>By Ann Lorne</p>", "Ann Lorne")]
    [InlineData("<div>Олена Гайова, Петро Лісовий</div>", "Олена Гайова|Петро Лісовий")]
    [InlineData("<div class=author><span>By</span><a href=/a>Ann Lorne</a><span>Updated Monday</span></div>", "Ann Lorne")]
    [InlineData("<div>Town news</div>", "")]
    public void A_visible_byline_gives_the_authors(string byline, string expected)
    {
        NewsArticle article = ReadBody($"<article><h1>Larwick rebuilds its pier</h1>{byline}{Paragraphs}</article>");

        Assert.Equal(expected, string.Join('|', article.Authors));
        Assert.Equal([First, Second, Third], Texts(article));
    }

    [Theory]
    [InlineData("2031-12-08T19:12:00+02:00", "2031-12-08T19:12:00+02:00")]
    [InlineData("2031-12-08T17:12:00.000Z", "2031-12-08T17:12:00Z")]
    [InlineData("2031-12-08", "2031-12-08")]
    [InlineData("Mon, 08 Dec 2031 19:12:00 +0200", "2031-12-08T19:12:00+02:00")]
    public void The_publication_time_keeps_its_zone(string written, string expected)
    {
        NewsArticle article = ReadBody($"<h1>T</h1>{Paragraphs}", JsonLd($"\"datePublished\":\"{written}\",\"dateModified\":\"2031-12-09T08:00:00Z\""));

        Assert.Equal(expected, article.Published?.ToString());
        Assert.Equal(DateEvidence.JsonLd, article.PublishedFrom);
        Assert.Equal("2031-12-09T08:00:00Z", article.Modified?.ToString());
    }

    [Theory]
    [InlineData("<meta property=article:published_time content=2031-12-08T19:12:00+02:00>", "", "2031-12-08T19:12:00+02:00", DateEvidence.Meta)]
    [InlineData("", "<time datetime=2031-12-08T19:12:00+02:00>8 December</time>", "2031-12-08T19:12:00+02:00", DateEvidence.Time)]
    [InlineData("", "<div class=date>8 грудня 2031, 19:12</div>", "2031-12-08T19:12", DateEvidence.Text)]
    [InlineData("", "<div class=date>Опубликовано 8 декабря 2031 года</div>", "2031-12-08", DateEvidence.Text)]
    public void Evidence_of_the_date_is_named(string head, string line, string expected, DateEvidence evidence)
    {
        NewsArticle article = ReadBody($"<h1>Larwick rebuilds its pier</h1>{line}{Paragraphs}", head);

        Assert.Equal(expected, article.Published?.ToString());
        Assert.Equal(evidence, article.PublishedFrom);
    }

    [Fact]
    public void A_day_from_one_source_takes_its_time_from_another_of_the_same_day()
    {
        NewsArticle article = ReadBody($"<h1>T</h1><time datetime=2031-12-08T19:12:00+02:00>x</time>{Paragraphs}", JsonLd("\"datePublished\":\"2031-12-08\""));

        Assert.Equal("2031-12-08T19:12:00+02:00", article.Published?.ToString());
    }

    [Fact]
    public void What_is_given_from_outside_wins()
    {
        var page = new Page
        {
            Source = "test",
            Kind = PageKind.Html,
            Content = $"<html lang=de><head>{JsonLd("\"datePublished\":\"2031-12-08\"")}</head><h1>Headline of it</h1>{Paragraphs}</html>",
            Published = PartialDate.Of(new DateOnly(2030, 1, 2)),
            Language = "uk",
            Url = "https://tide.example/pier",
        };
        NewsArticle article = ArticleExtractor.Extract(page, TestContext.Current.CancellationToken);

        Assert.Equal(("2030-01-02", DateEvidence.Given, "uk", "https://tide.example/pier"), (article.Published?.ToString(), article.PublishedFrom, article.Language, article.Url));
    }

    [Fact]
    public void A_visible_standfirst_is_the_summary_and_a_hidden_description_is_not()
    {
        const string Standfirst = "After a winter of storms the town wants its landmark back.";
        NewsArticle shown = ReadBody($"<article><h1>Larwick rebuilds its pier</h1><p class=standfirst>{Standfirst}</p><div class=body>{Paragraphs}</div></article>", $"<meta name=description content='{Standfirst}'>");
        NewsArticle hidden = ReadBody($"<article><h1>Larwick rebuilds its pier</h1><div class=body>{Paragraphs}</div></article>", $"<meta name=description content='{Standfirst}'>");

        Assert.Equal(Standfirst, shown.Summary);
        Assert.Equal([First, Second, Third], Texts(shown));
        Assert.Null(hidden.Summary);
    }

    [Fact]
    public void The_first_paragraph_is_no_standfirst_although_the_description_repeats_it()
    {
        NewsArticle article = ReadBody($"<article><h1>Larwick rebuilds its pier</h1><div>{Paragraphs}</div></article>", $"<meta name=description content=\"{First}\">");

        Assert.Null(article.Summary);
        Assert.Equal([First, Second, Third], Texts(article));
    }

    [Theory]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"a\nb\",\"datePublished\":\"2031-12-08\"};</script>")]
    [InlineData("<script type='application/ld+json'><!-- {\"@type\":\"NewsArticle\",\"datePublished\":\"2031-12-08\",} --></script>")]
    [InlineData("<script type='application/ld+json'>{broken</script><script type='application/ld+json'>{\"@graph\":[{\"@type\":[\"NewsArticle\"],\"datePublished\":\"2031-12-08\"}]}</script>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"\\ud800\",\"\\udc00\":[],\"author\":{\"name\":{}},\"datePublished\":[null,7,\"2031-12-08\"]}</script>")]
    public void Broken_and_hostile_json_ld_is_read_as_far_as_it_goes(string script) =>
        Assert.Equal("2031-12-08", ReadBody($"<h1>Larwick rebuilds its pier</h1>{Paragraphs}", script).Published?.ToString());

    [Fact]
    public void Json_ld_nested_without_end_is_passed_over()
    {
        string script = $"<script type='application/ld+json'>{new string('[', 200_000)}</script>";

        Assert.Equal(3, ReadBody($"<h1>Larwick rebuilds its pier</h1>{Paragraphs}", script).Body.Count);
    }

    [Fact]
    public void Outlet_section_keywords_and_address_are_read()
    {
        NewsArticle article = ReadBody(
            $"<h1>Larwick rebuilds its pier</h1>{Paragraphs}",
            "<link rel=canonical href=https://tide.example/pier><meta property=og:site_name content='The Larwick Tide'>" + JsonLd("\"articleSection\":\"Town\",\"keywords\":\"pier, council\",\"inLanguage\":\"en-GB\""));

        Assert.Equal(("https://tide.example/pier", "The Larwick Tide", "Town", "en"), (article.Url, article.Outlet, article.Section, article.Language));
        Assert.Equal(["pier", "council"], article.Keywords);
    }

    private static string JsonLd(string properties) => $$"""<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",{{properties}}}</script>""";
}
