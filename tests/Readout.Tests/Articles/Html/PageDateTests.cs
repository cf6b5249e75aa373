using Readout.Articles;
using static Readout.Tests.Articles.Html.HtmlPages;

namespace Readout.Tests.Articles.Html;

/// <summary>When the article of a page was published, and where that stands.</summary>
public sealed class PageDateTests
{
    private const string Headline = "<h1>Larwick rebuilds its pier</h1>";

    [Theory]
    [InlineData("<div class=date>8. Dezember 2031</div>", "2031-12-08")]
    [InlineData("<p class='teaser-meta related'>By EDNA HOLT on 8 December 2031</p>", "2031-12-08")]
    [InlineData("<div>2031年12月8日 10:30</div>", "2031-12-08T10:30")]
    [InlineData("<div>الاثنين، 08 ديسمبر 2031 - 12:09 م</div>", "2031-12-08T12:09")]
    public void A_date_below_the_headline_is_read(string line, string expected)
    {
        NewsArticle article = ReadBody($"<article>{Headline}{line}{Paragraphs}</article>");

        Assert.Equal((expected, DateEvidence.Text), (article.Published?.ToString(), article.PublishedFrom));
    }

    [Theory]
    [InlineData("08.12.2031 – ")]
    [InlineData("LARWICK, December 8, 2031 (Tide Agency) – ")]
    [InlineData("(8 December 2031) ")]
    public void A_text_may_begin_with_its_date(string dateline) =>
        Assert.Equal("2031-12-08", ReadBody($"<article>{Headline}<p>{dateline}{First}</p><p>{Second}</p></article>").Published?.ToString());

    [Fact]
    public void A_date_that_goes_on_into_the_first_sentence_is_none_of_the_articles() =>
        Assert.Null(ReadBody($"<article>{Headline}<p>8 December 2031 was the day on which the council of Larwick voted to rebuild the old ferry pier.</p><p>{Second}</p></article>").Published);

    [Fact]
    public void A_date_of_change_is_not_taken_for_publication()
    {
        NewsArticle article = ReadBody($"<article>{Headline}<div>Updated on 9 December 2031</div>{Paragraphs}</article>");

        Assert.Null(article.Published);
        Assert.Equal("2031-12-09", article.Modified?.ToString());
    }

    [Fact]
    public void Of_two_dates_on_a_line_the_one_of_publication_is_taken()
    {
        NewsArticle article = ReadBody($"<article>{Headline}<div>Updated: 9 December 2031. Published: 8 December 2031</div>{Paragraphs}</article>");

        Assert.Equal(("2031-12-08", "2031-12-09"), (article.Published?.ToString(), article.Modified?.ToString()));
    }

    [Theory]
    [InlineData("<time datetime=2031-12-08T21:11:03-05:00>December 8</time>", "2031-12-08T21:11:03-05:00")]
    [InlineData("<div>December 8, 2031, 9:11 pm</div>", "2031-12-08T21:11:03-05:00")]
    [InlineData("<div>8.12.2031, 13:27</div>", "2031-12-09T02:11:03Z")]
    public void An_instant_in_universal_time_gets_the_zone_that_the_page_shows(string line, string expected) =>
        Assert.Equal(expected, ReadBody($"<article>{Headline}{line}{Paragraphs}</article>", "<meta property=article:published_time content=2031-12-09T02:11:03Z>").Published?.ToString());

    [Fact]
    public void The_zone_may_be_shown_with_the_time_of_a_change() =>
        Assert.Equal("2031-12-08T21:11:03-05:00", ReadBody(
            $"<article>{Headline}<div>Updated: December 8, 2031, 11:30 pm</div>{Paragraphs}</article>",
            "<meta property=article:published_time content=2031-12-09T02:11:03Z><meta property=article:modified_time content=2031-12-09T04:30:40Z>").Published?.ToString());

    [Fact]
    public void A_date_that_stands_alone_further_down_counts_when_it_is_the_only_one()
    {
        string page = $"<article>{Headline}<p>{First}</p><p>{Second}</p><dl><dt>Date</dt><dd>08.12.2031</dd></dl><p>{Third}</p></article>";

        Assert.Equal("2031-12-08", ReadBody(page).Published?.ToString());
        Assert.Null(ReadBody(page.Replace("</dl>", "<dt>Until</dt><dd>11.12.2031</dd></dl>", StringComparison.Ordinal)).Published);
    }

    [Theory]
    [InlineData("en-GB", "2031-12-08")]
    [InlineData("en", null)]
    public void A_region_settles_which_number_is_the_day(string language, string? expected) =>
        Assert.Equal(expected, Read($"<html lang={language}><body><article>{Headline}<div class=date>08/12/2031</div>{Paragraphs}</article></body></html>").Published?.ToString());

    [Theory]
    [InlineData("2033-06-24", "2033-06-24", "<div>August 25, 2031</div>", "2031-08-25")]
    [InlineData("2033-06-24", "2033-06-20", "<div>Published August 25, 2031</div>", "2031-08-25")]
    [InlineData("2033-06-24", "2033-06-27", "<div>August 25, 2031</div>", "2033-06-24")]
    [InlineData("2033-06-24", "2033-06-24", "<div>June 23, 2033</div>", "2033-06-24")]
    [InlineData("2033-06-24", "2033-06-24", "<div>Updated August 25, 2031</div>", "2033-06-24")]
    [InlineData("2033-06-24", "2033-06-24", "<div><a href=/fair>The fair of August 25, 2031</a></div>", "2033-06-24")]
    public void A_day_of_publication_that_is_the_day_of_the_change_gives_way_to_an_earlier_one_below_the_headline(string published, string modified, string line, string expected) =>
        Assert.Equal(expected, ReadBody($"<article>{Headline}{line}{Paragraphs}</article>", JsonLd($"\"datePublished\":\"{published}\",\"dateModified\":\"{modified}\"")).Published?.ToString());

    [Theory]
    [InlineData("2033-06-24T22:02:58Z", "2033-06-23")]
    [InlineData("2033-06-24T02:02:58Z", "2033-06-24T02:02:58Z")]
    public void A_day_earlier_may_be_the_zone_but_not_after_noon_in_universal_time(string stated, string expected) =>
        Assert.Equal(expected, ReadBody($"<article>{Headline}<div>June 23, 2033</div>{Paragraphs}</article>", JsonLd($"\"datePublished\":\"{stated}\",\"dateModified\":\"{stated}\"")).Published?.ToString());

    [Fact]
    public void What_is_marked_as_publication_corrects_a_day_of_change_wherever_it_stands()
    {
        string page = $"<article>{Headline}{Paragraphs}{Paragraphs}</article><div>Published <time pubdate datetime=2031-08-25>August 25, 2031</time></div>";

        NewsArticle article = ReadBody(page, JsonLd("\"datePublished\":\"2033-06-24\",\"dateModified\":\"2033-06-24\""));

        Assert.Equal(("2031-08-25", DateEvidence.Time), (article.Published?.ToString(), article.PublishedFrom));
    }

    [Theory]
    [InlineData("2031-12-09", "2031-12-08T12:01")]
    [InlineData("2031-12-09T06:00:00", "2031-12-09T06:00:00")]
    [InlineData("2031-12-12", "2031-12-12")]
    public void A_date_alone_that_is_the_day_after_the_time_shown_is_that_of_the_printed_issue(string stated, string expected) =>
        Assert.Equal(expected, ReadBody($"<article>{Headline}<time>8 December 2031, 12:01</time>{Paragraphs}</article>", $"<meta name=date content={stated}>").Published?.ToString());

    [Fact]
    public void A_time_below_the_headline_comes_before_one_above_it()
    {
        string above = "<ul><li><a href=/fair>The fair of Larwick opens</a> <time datetime=2033-06-24>June 24, 2033</time></li></ul>";

        Assert.Equal("2031-08-25", ReadBody($"{above}<article>{Headline}<time datetime=2031-08-25>August 25, 2031</time>{Paragraphs}</article>").Published?.ToString());
        Assert.Equal("2031-08-25", ReadBody($"<article><time datetime=2031-08-25>August 25, 2031</time>{Headline}{Paragraphs}</article>").Published?.ToString());
    }

    [Theory]
    [InlineData("<h3><a href=/fair>The fair of Larwick opens</a></h3>", null)]
    [InlineData("<h3>Published</h3>", "2031-12-08")]
    [InlineData("<p>Tags: <a href=/tags/a>the rebuilding of old piers</a> <a href=/tags/b>towns on the coast of the north</a></p>", "2031-12-08")]
    public void A_date_beside_the_title_of_another_article_is_none_of_this_one(string beside, string? expected) =>
        Assert.Equal(expected, ReadBody($"<article>{Headline}{Paragraphs}</article><div><div>{beside}<p class=date>December 8, 2031</p></div></div>").Published?.ToString());

    [Theory]
    [InlineData("x-published-date", "", "2031-12-08")]
    [InlineData("tide:publicationDate", "", "2031-12-08")]
    [InlineData("lastPublishedDate", "", null)]
    [InlineData("x-published-date", "<div class=date>6 December 2031</div>", "2031-12-06")]
    public void Names_that_a_system_made_up_count_where_nothing_better_is_stated_or_shown(string name, string line, string? expected) =>
        Assert.Equal(expected, ReadBody($"<article>{Headline}{line}{Paragraphs}</article>", $"<meta name={name} content=2031-12-08>").Published?.ToString());

    private static string JsonLd(string members) => $"<script type=application/ld+json>{{\"@type\":\"NewsArticle\",{members}}}</script>";
}
