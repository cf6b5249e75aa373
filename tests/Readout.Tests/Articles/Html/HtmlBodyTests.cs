using System.Diagnostics;
using Readout.Articles;
using static Readout.Tests.Articles.Html.HtmlPages;

namespace Readout.Tests.Articles.Html;

public sealed class HtmlBodyTests
{
    [Fact]
    public void Paragraphs_are_the_body_and_navigation_is_furniture()
    {
        NewsArticle article = ReadBody($"<nav><a href=/>Home</a><a href=/sport>Sport</a></nav><h1>Larwick rebuilds its pier</h1>{Paragraphs}<footer>All rights reserved.</footer>");

        Assert.Equal([First, Second, Third], Texts(article));
        Assert.Equal(string.Join("\n\n", Texts(article)), article.Text);
        Assert.Contains("All rights reserved.", article.Furniture.Other);
    }

    [Fact]
    public void Whitespace_and_single_breaks_are_one_space()
    {
        NewsArticle article = ReadBody($"<h1>T</h1><p>The council\n   met&nbsp;on<br>Monday, and it<!-- x --> vot&shy;ed to <b>re</b>build the pier after a long debate.</p><p>{Second}</p>");

        Assert.Equal("The council met on Monday, and it voted to rebuild the pier after a long debate.", article.Body[0].Text);
    }

    [Fact]
    public void Double_breaks_split_paragraphs()
    {
        NewsArticle article = ReadBody($"<h1>Title</h1><div>{First}<br><br>{Second}<br/><br/>{Third}</div>");

        Assert.Equal([First, Second, Third], Texts(article));
    }

    [Fact]
    public void Single_breaks_split_paragraphs_when_every_line_is_one()
    {
        NewsArticle article = ReadBody($"<h1>Title</h1><div>{First}<br>{Second}<br>{Third}</div>");

        Assert.Equal([First, Second, Third], Texts(article));
    }

    [Fact]
    public void Verse_stays_one_paragraph()
    {
        NewsArticle article = ReadBody($"<h1>Title</h1><p>{First}</p><p>The pier is long,<br>the tide is low,<br>and home we go</p><p>{Second}</p>");

        Assert.Equal("The pier is long, the tide is low, and home we go", article.Body[1].Text);
    }

    [Fact]
    public void Blocks_have_their_kinds()
    {
        NewsArticle article = ReadBody(
            $"<h1>Title of it</h1><p>{First}</p><h2>What comes next</h2><ul><li>A new deck of oak;</li><li>lamps along the rail.</li></ul>"
            + $"<blockquote><p>We have waited for this a whole year.</p></blockquote><pre>pier = 4</pre><table><tr><th>Year</th><th>Cost</th></tr><tr><td>2031</td><td>4 million</td></tr></table><p>{Second}</p>");

        Assert.Equal(
            [
                (BlockKind.Paragraph, First), (BlockKind.Heading, "What comes next"), (BlockKind.List, "A new deck of oak;"), (BlockKind.List, "lamps along the rail."),
                (BlockKind.Quote, "We have waited for this a whole year."), (BlockKind.Code, "pier = 4"), (BlockKind.Table, "Year | Cost"), (BlockKind.Table, "2031 | 4 million"),
                (BlockKind.Paragraph, Second),
            ],
            article.Body.Select(block => (block.Kind, block.Text)));
    }

    [Fact]
    public void Teasers_promotions_and_captions_inside_the_body_are_told_apart()
    {
        NewsArticle article = ReadBody(
            $"""
            <article><h1>Title of it</h1><p>{First}</p>
            <div class="related-box"><a href="/ferry">Ferry to Oldmoor sails again after repairs</a></div>
            <p>{Second}</p>
            <div class="newsletter-signup"><p>Get the best of Larwick in your inbox every morning.</p></div>
            <figure><img src="/pier.jpg" alt="The pier"><figcaption>The pier in May. Photo: Ann Lorne</figcaption></figure>
            <p>Read also: <a href="/schools">Schools of Larwick stay closed for a third week</a></p>
            <p>{Third}</p></article>
            """);

        Assert.Equal([First, Second, Third], Texts(article));
        Assert.Equal([new RelatedLink("Ferry to Oldmoor sails again after repairs", "/ferry"), new RelatedLink("Schools of Larwick stay closed for a third week", "/schools")], article.Furniture.Related);
        Assert.Equal(["Get the best of Larwick in your inbox every morning."], article.Furniture.Promotions);
        ArticleImage image = Assert.Single(article.Images);
        Assert.Equal(("/pier.jpg", "The pier in May.", "Ann Lorne", "The pier"), (image.Url, image.Caption, image.Credit, image.Alt));
        Assert.Equal(["Ann Lorne"], article.PhotoCredits);
    }

    [Fact]
    public void Ukrainian_and_russian_labels_mark_foreign_lines()
    {
        NewsArticle article = ReadBody(
            """
            <h1>Міст у Верхоріччі відкриють навесні</h1>
            <p>Міська рада Верхоріччя у понеділок ухвалила рішення відновити старий міст, який закрили після зимових штормів.</p>
            <p>Читайте також: <a href="/a">У Верхоріччі третій тиждень не працюють школи</a></p>
            <p>Мерка Олена Гайова сказала журналістам, що роботи почнуться навесні, а проїзд залишиться безкоштовним.</p>
            <p>Фото: Верхорічанка</p>
            """);

        Assert.Equal(2, article.Body.Count);
        Assert.Equal("uk", article.Language);
        Assert.Equal("У Верхоріччі третій тиждень не працюють школи", Assert.Single(article.Furniture.Related).Title);
        Assert.Equal(["Верхорічанка"], article.PhotoCredits);
    }

    [Fact]
    public void A_container_badly_named_is_still_the_body()
    {
        NewsArticle article = ReadBody($"<div class='page-with-sidebar widget'><div class=comments-on><h1>Larwick rebuilds its pier</h1><div class=promo>{Paragraphs}</div></div></div>");

        Assert.Equal([First, Second, Third], Texts(article));
    }

    [Fact]
    public void Comments_are_no_body_even_when_longer()
    {
        string comments = string.Concat(Enumerable.Repeat("<div class=comment><p>I do not believe a word of it, and neither does my neighbour, who knows the council well.</p></div>", 8));
        NewsArticle article = ReadBody($"<div class=story><h1>Larwick rebuilds its pier</h1>{Paragraphs}</div><section class=comments>{comments}</section>");

        Assert.Equal([First, Second, Third], Texts(article));
    }

    [Fact]
    public void Of_two_articles_the_one_under_the_headline_is_read()
    {
        string other = string.Concat(Enumerable.Repeat("<p>Far away in Oldmoor the harbour fair drew more visitors than ever before, its keepers said on Sunday.</p>", 8));
        NewsArticle article = ReadBody($"<main><article><h1>Larwick rebuilds its pier</h1>{Paragraphs}</article><article><h1>Harbour fair</h1>{other}</article></main>", "<title>Larwick rebuilds its pier - The Larwick Tide</title>");

        Assert.Equal("Larwick rebuilds its pier", article.Title);
        Assert.Equal([First, Second, Third], Texts(article));
    }

    [Fact]
    public void A_live_page_keeps_all_its_entries()
    {
        string entries = string.Concat(new[] { First, Second, Third }.Select((text, i) => $"<div class=entry><h2>Update number {i} from the pier</h2><p>{text}</p><p>More on this was to follow within the hour, the town clerk said.</p></div>"));
        NewsArticle article = ReadBody($"<h1>Pier vote: live</h1><div class=live>{entries}</div>");

        Assert.Equal(9, article.Body.Count);
    }

    [Fact]
    public void A_body_only_in_structured_data_is_read_from_there()
    {
        string text = string.Join("\\n", Enumerable.Repeat($"{First} {Second}", 3));
        NewsArticle article = ReadBody("<h1>Larwick rebuilds its pier</h1><div id=app></div>", $$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Larwick rebuilds its pier","articleBody":"{{text}}"}</script>""");

        Assert.Equal(3, article.Body.Count);
        Assert.Null(article.NotArticle);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<div><span>")]
    [InlineData("<ul><li>")]
    [InlineData("<div></b>")]
    [InlineData("<blockquote><i>")]
    public void Markup_nested_100000_deep_is_read_in_time(string tag)
    {
        string nested = string.Concat(Enumerable.Repeat(tag, 100_000));
        long start = Stopwatch.GetTimestamp();
        NewsArticle article = Read($"<h1>Title</h1>{nested}{Paragraphs}");

        Assert.Equal([First, Second, Third], Texts(article));
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_hundred_thousand_siblings_are_read_in_time()
    {
        long start = Stopwatch.GetTimestamp();
        NewsArticle article = Read("<h1>Title</h1>" + string.Concat(Enumerable.Repeat($"<p>{First}</p>", 100_000)));

        Assert.Equal(100_000, article.Body.Count);
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("\0\0<\0p>\uFFFF\uD800")]
    [InlineData("<p<p<<!--<table><a href=<td></p></b>")]
    [InlineData("<script>")]
    public void Garbage_is_no_article(string html)
    {
        NewsArticle article = Read(html);

        Assert.Empty(article.Body);
        Assert.Equal("empty", article.NotArticle);
    }

    [Fact]
    public void Broken_markup_is_read_as_a_browser_does()
    {
        NewsArticle article = Read($"<h1>Larwick rebuilds</h1><div><p>{First}<p>{Second}</b></i><p>{Third}</div></div></div>");

        Assert.Equal([First, Second, Third], Texts(article));
    }
}
