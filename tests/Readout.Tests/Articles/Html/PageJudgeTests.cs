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

    [Fact]
    public void A_feed_of_times_and_links_on_one_line_is_told_from_the_article()
    {
        NewsArticle article = ReadBody(
            """
            <div class=wrap><h1>Премьер Вельмии созвал переговоры о порте</h1><div class=date>8 декабря 2031, 14:20</div>
            <div class=text><p>Премьер-министр Вельмии Андрей Корзун объявил о созыве переговоров с участием всех портовых городов.</p>
            <p>«Надеемся, что к пятнице мы согласуем дату встречи», — сказал Корзун журналистам в Лугарске.</p>
            <p>Подписывайтесь на наш <a href=/t>Telegram-канал</a></p></div><div>Автор: <a href=/o>Ольга Светлая</a></div></div>
            <ul class=latest><li><span>11:55 06 сен 2031</span><a href=/1>Рыбаки вышли в море впервые за три недели</a></li>
            <li><span>11:15 06 сен 2031</span><a href=/2>В Лугарске открыли новую школу у моря</a></li>
            <li><span>10:50 06 сен 2031</span><a href=/3>Цены на рыбу в столице упали на треть</a></li></ul>
            """);

        Assert.Equal(2, article.Body.Count);
        Assert.Equal("2031-12-08T14:20", article.Published?.ToString());
        Assert.Equal(["Ольга Светлая"], article.Authors);
        Assert.Equal(["Подписывайтесь на наш Telegram-канал"], article.Furniture.Promotions);
        Assert.Equal([("Рыбаки вышли в море впервые за три недели", "2031-09-06T11:55"), ("В Лугарске открыли новую школу у моря", "2031-09-06T11:15"), ("Цены на рыбу в столице упали на треть", "2031-09-06T10:50")], article.Furniture.Feed.Select(item => (item.Title, item.Published!.ToString())));
    }

    [Fact]
    public void A_teaser_under_a_label_goes_as_a_whole()
    {
        NewsArticle article = ReadBody($"<article><h1>Larwick rebuilds its pier</h1><p>{First}</p><div><p>Read more</p><p>Ferry to Oldmoor sails again after a month of repairs in the dry dock.</p></div><p>{Second}</p></article>");

        Assert.Equal([First, Second], Texts(article));
    }

    [Fact]
    public void A_small_front_page_is_none_either_and_its_feed_keeps_the_machines_times()
    {
        string items = string.Concat(Enumerable.Range(1, 8).Select(i => $"<li><a href=/n{i}>Рыбаки вышли в море впервые за {i} недели</a> <time datetime=2031-09-06T1{i}:30>1{i}:30</time></li>"));
        NewsArticle article = ReadBody($"<header><a href=/>Вестник</a><nav><a href=/a>Новости</a><a href=/b>Люди</a><a href=/c>Море</a></nav></header><main><ul>{items}</ul><a href=/d>Другие новости за неделю</a><a href=/e>Объявления</a></main>", "<title>Вестник: новости моря</title><meta property=og:site_name content=Вестник><meta property=og:type content=website>");

        Assert.Equal("front-page", article.NotArticle);
        Assert.Null(article.Title);
        Assert.Equal(8, article.Furniture.Feed.Count);
        Assert.Equal("2031-09-06T11:30", article.Furniture.Feed[0].Published?.ToString());
    }

    [Fact]
    public void Microdata_says_that_a_page_is_a_discussion()
    {
        NewsArticle article = ReadBody($"<main itemscope itemtype='https://schema.org/QAPage'><h1>How is a ferry pier repaired?</h1>{Paragraphs}</main>");

        Assert.Equal("forum", article.NotArticle);
        Assert.Equal(3, article.Body.Count);
    }

    [Theory]
    [InlineData("https://forum.tide.example/ferries/7", "forum")]
    [InlineData("https://tide.example/index.php?topic=12.0", "forum")]
    [InlineData("https://tide.example/docs/moorings", "documentation")]
    public void An_address_says_of_what_kind_a_page_is(string url, string expected) =>
        Assert.Equal(expected, Read($"<html><body><h1>Moorings of the ferry</h1>{Paragraphs}</body></html>", url).NotArticle);

    [Fact]
    public void An_article_at_an_address_like_a_forums_is_one_when_the_page_says_so() =>
        Assert.Null(Read($$"""<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Larwick rebuilds its pier","datePublished":"2031-12-08"}</script></head><body><h1>Larwick rebuilds its pier</h1>{{Paragraphs}}</body></html>""", "https://tide.example/forum/7").NotArticle);

    [Fact]
    public void A_page_that_sells_a_service_is_told_from_an_article_by_its_signs()
    {
        string offers = string.Concat(Enumerable.Range(1, 6).Select(i => $"<section class=features><h2>Our ferry plan {i}</h2><p>We take your boats to the yard and bring them back to your pier. You call us, we do the rest.</p><a href=/quote>Get a quote</a></section>"));
        NewsArticle article = Read($"<html><head><meta property=og:type content=website><meta name=description content='Our services for your boats'></head><body><div class='hero cta'><h1>Boat services</h1><a href=/quote>Contact us</a><a href=/book>Book a call</a></div>{offers}<h2>Why choose us</h2><div class=testimonial><p>We love our boats.</p></div><div class=faq><h2>FAQ</h2></div><form><input><input><textarea></textarea><button>Get in touch</button></form></body></html>", "https://yard.example/services/boats");

        Assert.Equal("service", article.NotArticle);
        Assert.NotEmpty(article.Body);
    }

    [Fact]
    public void A_text_under_the_address_of_the_front_page_is_not_thrown_away()
    {
        string links = string.Concat(Enumerable.Range(0, 200).Select(i => $"<li><a href=/n{i}>Councillors of ward {i} quarrel over the pier again</a></li>"));
        string text = string.Concat(Enumerable.Range(0, 12).Select(_ => Paragraphs));
        NewsArticle article = Read($"<html><body><article><h1>Larwick rebuilds its pier</h1>{text}</article><ul>{links}</ul></body></html>", "https://tide.example/");

        Assert.NotEqual("front-page", article.NotArticle);
        Assert.NotEmpty(article.Body);
    }

    [Fact]
    public void A_walled_page_keeps_what_its_head_says_of_the_article()
    {
        NewsArticle article = Read("<html><head><title>Larwick rebuilds its pier – subscribers only</title><meta property=og:title content='Larwick rebuilds its pier'><meta property=article:published_time content=2031-12-08T10:00:00Z></head><body><p>Log in.</p></body></html>");

        Assert.Equal(("wall", "2031-12-08T10:00:00Z", DateEvidence.Meta), (article.NotArticle, article.Published?.ToString(), article.PublishedFrom));
    }
}
