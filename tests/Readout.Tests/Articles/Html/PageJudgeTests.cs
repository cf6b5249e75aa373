using Readout.Articles;
using static Readout.Tests.Articles.Html.HtmlPages;

namespace Readout.Tests.Articles.Html;

public sealed class PageJudgeTests
{
    [Fact]
    public void A_front_page_is_no_article()
    {
        string teasers = string.Concat(Enumerable.Range(0, 60).Select(i => $"<div class=item><h3><a href=/n{i}>Councillors of ward {i} quarrel over the pier again</a></h3><p>Short words on it.</p></div>"));
        NewsArticle article = Read($"<html><head><title>The Larwick Tide</title></head><body><h1>The Larwick Tide</h1>{teasers}</body></html>", "https://tide.example/");

        Assert.Equal("front-page", article.NotArticle);
        Assert.Empty(article.Body);
        Assert.Equal("", article.Text);
        Assert.Null(article.Title);
        Assert.Null(article.Published);
    }

    [Fact]
    public void A_list_of_links_is_no_article()
    {
        string teasers = string.Concat(Enumerable.Range(0, 60).Select(i => $"<li><a href=/n{i}>Councillors of ward {i} quarrel over the pier again</a></li>"));

        Assert.Equal("list", Read($"<title>Town news</title><h1>Town news</h1><ul>{teasers}</ul>", "https://tide.example/news/town").NotArticle);
    }

    [Theory]
    [InlineData("<title>404 Not Found</title><h1>Not Found</h1><p>Nothing here.</p>", "error")]
    [InlineData("<title>Страница не найдена</title><h1>Ошибка 404</h1>", "error")]
    [InlineData("<title>Please enable JavaScript</title><p>One moment.</p>", "wall")]
    [InlineData("<title>Larwick</title>", "empty")]
    public void A_page_without_text_says_why(string html, string expected) => Assert.Equal(expected, Read(html).NotArticle);

    [Fact]
    public void A_short_news_item_is_an_article() =>
        Assert.Null(ReadBody($"<article><h1>Larwick rebuilds its pier</h1><p>{First}</p></article>").NotArticle);

    [Fact]
    public void A_feed_beside_the_article_is_kept_with_its_times()
    {
        string feed = string.Concat(Enumerable.Range(10, 5).Select(i => $"<div class=item><span class=time>{i}:30 06.09.2031</span><div><a href=/n{i}>Harbour fair of Oldmoor opens for day {i}</a></div></div>"));
        NewsArticle article = ReadBody($"<article><h1>Larwick rebuilds its pier</h1>{Paragraphs}</article><div class=news-line>{feed}</div>");

        Assert.Equal(5, article.Furniture.Feed.Count);
        Assert.Equal(("Harbour fair of Oldmoor opens for day 10", "2031-09-06T10:30", "/n10"), (article.Furniture.Feed[0].Title, article.Furniture.Feed[0].Published?.ToString(), article.Furniture.Feed[0].Url));
        Assert.Null(article.Published);
    }
}
