using static Readout.Tests.Articles.Html.HtmlPages;

namespace Readout.Tests.Articles.Html;

/// <summary>Which of the lines that may be the headline is taken.</summary>
public sealed class HeadlineTests
{
    private const string Canonical = "<link rel=canonical href=https://tide.example/pier>";
    private const string Visible = "Boats barred as town tears pier down";
    private const string Recorded = "Larwick closes its pier for rebuilding";

    [Theory]
    [InlineData("NewsArticle", "https://tide.example/pier", Recorded)]
    [InlineData("ReportageNewsArticle", "https://tide.example/pier", Recorded)]
    [InlineData("BlogPosting", "https://tide.example/pier", Visible)]
    [InlineData("NewsArticle", "https://tide.example/another", Visible)]
    public void The_newsrooms_own_record_tells_the_headline_where_the_heading_is_in_neither_claim(string type, string url, string expected) =>
        Assert.Equal(expected, Title(Visible, "Larwick's pier to close: boats barred as town tears it down", Record(type, url)));

    [Fact]
    public void A_heading_that_og_title_has_is_the_headline_whatever_the_record_says() =>
        Assert.Equal(Visible, Title(Visible, Visible, Record("NewsArticle", "https://tide.example/pier")));

    [Theory]
    [InlineData("Seven ways to mend a pier (and a jetty)", "Seven ways to mend a pier (and a jetty)")]
    [InlineData("The Larwick Tide", "How to mend an old pier")]
    [InlineData("Letters to the editor", "How to mend an old pier")]
    public void The_one_heading_of_first_rank_stands_above_one_below_it(string first, string expected)
    {
        string body = $"<h1>{first}</h1>{Paragraphs}<h2>How to mend an old pier</h2><p>{Second}</p>";

        Assert.Equal(expected, ReadBody(body, "<title>How to mend an old pier or jetty | The Larwick Tide</title>").Title);
    }

    [Theory]
    [InlineData("<h1><span>Storm damage</span><span>Larwick rebuilds its pier</span></h1>", "Larwick rebuilds its pier")]
    [InlineData("<h1>Storm damage: Larwick rebuilds its pier</h1>", "Larwick rebuilds its pier")]
    [InlineData("<h1>Once more Larwick rebuilds its pier</h1>", "Once more Larwick rebuilds its pier")]
    public void A_kicker_is_set_off_from_the_headline(string heading, string expected) =>
        Assert.Equal(expected, ReadBody(heading + Paragraphs, "<meta property=og:title content='Larwick rebuilds its pier'>").Title);

    [Theory]
    [InlineData("Larwick rebuilds its pier", "Larwick rebuilds its pier")]
    [InlineData("Storm damage / Larwick rebuilds its pier", "Storm damage / Larwick rebuilds its pier")]
    public void Og_title_knows_whether_the_kicker_belongs_to_the_headline(string shown, string expected)
    {
        string head = $"<meta property=og:title content='{shown}'><title>Larwick rebuilds its pier</title>" + JsonLd("\"headline\":\"Larwick rebuilds its pier\"");

        Assert.Equal(expected, ReadBody("<h1><span>Storm damage</span><span>Larwick rebuilds its pier</span></h1>" + Paragraphs, head).Title);
    }

    [Theory]
    [InlineData("<span>Storm damage</span> - <span>“Larwick must have its pier”</span>", "After the gale: “Larwick must have its pier”", "“Larwick must have its pier”")]
    [InlineData("<span>Storm damage</span> – <span>Larwick rebuilds its pier</span>", "Storm damage: Larwick rebuilds its pier", "Storm damage: Larwick rebuilds its pier")]
    [InlineData("After the storm Larwick rebuilds its pier", "At last: Larwick rebuilds its pier", "After the storm Larwick rebuilds its pier")]
    public void A_kicker_that_the_head_has_another_for_is_no_part_of_the_headline(string heading, string shown, string expected) =>
        Assert.Equal(expected, ReadBody($"<h1>{heading}</h1>{Paragraphs}", $"<meta property=og:title content='{shown}'>").Title);

    [Theory]
    [InlineData("Larwick rebuilds its old pier <span>(tide.example)</span> <b>87</b>", "Larwick rebuilds its old pier")]
    [InlineData("Larwick rebuilds its old pier and a jetty", "Larwick rebuilds its old pier and a jetty")]
    [InlineData("Larwick rebuilds its old pier | The Larwick Tide", "Larwick rebuilds its old pier")]
    [InlineData("Larwick rebuilds its old pier - The Larwick Tide was there", "Larwick rebuilds its old pier - The Larwick Tide was there")]
    public void What_follows_the_headline_apart_is_no_part_of_it(string heading, string expected)
    {
        const string Head = "<meta property=og:title content='Larwick rebuilds its old pier'><meta property=og:site_name content='The Larwick Tide'>";

        Assert.Equal(expected, ReadBody($"<h1>{heading}</h1>{Paragraphs}", Head).Title);
    }

    [Theory]
    [InlineData("<span>Storm damage</span> <span>Builder sues Larwick</span>", "Storm damage: town is sued", "Storm damage: town is sued", "Storm damage: town is sued")]
    [InlineData("<span>Storm damage</span> <span>Builder sues Larwick</span>", "Storm damage: town is sued", "Storm damage: pier to court", "Storm damage Builder sues Larwick")]
    [InlineData("Storm damage and how a builder sues Larwick", "Storm damage: town is sued", "Storm damage: town is sued", "Storm damage and how a builder sues Larwick")]
    [InlineData("<span>Storm damage</span> <span>in Larwick</span>", "The storm damage in Larwick", "The storm damage in Larwick", "Storm damage in Larwick")]
    public void A_heading_of_two_lines_that_no_claim_has_gives_way_to_what_the_whole_head_agrees_on(string heading, string shown, string titled, string expected) =>
        Assert.Equal(expected, ReadBody($"<h1>{heading}</h1>{Paragraphs}", $"<meta property=og:title content='{shown}'><title>{titled}</title>").Title);

    [Theory]
    [InlineData("The mason's pier", "", "The mason's pier")]
    [InlineData("The mason's pier", "\"headline\":\"The mason's pier\"", "The mason’s pier")]
    [InlineData("The Mason's pier", "", "The mason’s pier")]
    public void Without_a_record_of_the_article_apostrophes_are_those_that_the_head_has(string shown, string record, string expected)
    {
        string head = $"<meta property=og:title content=\"{shown}\"><title>{shown}</title>" + JsonLd(record.Length > 0 ? record : "\"articleSection\":\"Town\"");

        Assert.Equal(expected, ReadBody($"<h1>The mason’s pier</h1>{Paragraphs}", head).Title);
    }

    [Theory]
    [InlineData("Stone by stone a town gets back what the storm took", "Stone by stone a town gets back what the storm took")]
    [InlineData("Storm and stone", "Pier rebuilding after storm: costs, dates, pictures")]
    [InlineData("Brick by brick they get back what was once theirs", "Pier rebuilding after storm: costs, dates, pictures")]
    public void An_only_heading_as_long_as_a_headline_needs_one_word_of_the_head(string heading, string expected) =>
        Assert.Equal(expected, ReadBody($"<h1>{heading}</h1>{Paragraphs}", "<title>Pier rebuilding after storm: costs, dates, pictures</title>").Title);

    [Fact]
    public void A_heading_that_stands_twice_is_still_the_one_heading()
    {
        string body = $"<h1>Mending the pier of Larwick</h1><h1>Mending the pier of Larwick</h1>{Paragraphs}";

        Assert.Equal("Mending the pier of Larwick", ReadBody(body, "<title>How do you mend the pier of a town?</title>").Title);
    }

    private static string? Title(string heading, string shown, string record) =>
        ReadBody($"<h1>{heading}</h1>{Paragraphs}", $"{Canonical}<meta property=og:title content=\"{shown}\">{record}").Title;

    private static string Record(string type, string url) =>
        $"<script type=application/ld+json>{{\"@type\":\"{type}\",\"url\":\"{url}\",\"headline\":\"{Recorded}\"}}</script>";

    private static string JsonLd(string members) => $"<script type=application/ld+json>{{\"@type\":\"NewsArticle\",{members}}}</script>";
}
