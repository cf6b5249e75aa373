using System.Text;
using Readout.Articles;
using Readout.Pages;
using Readout.Pages.Feeds;

namespace Readout.Tests.Pages;

public sealed class TelegramChannelTests
{
    private const string Channel =
        """
        <!DOCTYPE html><html><head><title>Маяк онлайн – Telegram</title></head><body><div class="tgme_channel_info_header_title"><span dir="auto">Маяк &amp; порт</span></div>
        <section class="tgme_channel_history js-message_history">
        <div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="mayak_online/41">
          <div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name" href="https://t.me/mayak_online"><span dir="auto">Маяк &amp; порт</span></a></div>
          <a class="tgme_widget_message_reply" href="https://t.me/mayak_online/40"><div class="tgme_widget_message_text js-message_reply_text">Что было раньше</div></a>
          <div class="tgme_widget_message_text js-message_text" dir="auto"><b>Порт открыт.</b><br/><br/>Министр транспорта Олег Ветров <a href="https://l.example/?a=1&amp;b=2">заявил</a>, что порт на острове открыт с пятницы и примет первые суда.<br/>Паромы пойдут каждый день.</div>
          <div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">12.3K</span><a class="tgme_widget_message_date" href="https://t.me/mayak_online/41"><time datetime="2024-03-01T10:00:00+00:00" class="time">10:00</time></a></div>
        </div></div>
        <div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="mayak_online/42">
          <div class="tgme_widget_message_forwarded_from accent_color">Forwarded from&nbsp;<a class="tgme_widget_message_forwarded_from_name" href="https://t.me/ostrov/7"><span dir="auto">Остров сегодня</span></a></div>
          <div class="tgme_widget_message_text js-message_text" dir="auto">Шторм идёт к берегу, сообщила метеослужба острова в пятницу вечером.</div>
          <a class="tgme_widget_message_date" href="https://t.me/mayak_online/42"><time datetime="2024-03-01T11:30:00+00:00">11:30</time></a>
        </div></div>
        <div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="mayak_online/43"><a class="tgme_widget_message_photo_wrap" style="background-image:url('https://cdn.example/1.jpg')"></a></div></div>
        <div class="tgme_widget_message_wrap"><div class="tgme_widget_message service_message" data-post="mayak_online/44"><div class="tgme_widget_message_text">Channel photo updated</div></div></div>
        </section></body></html>
        """;

    [Fact]
    public void Every_post_is_an_entry_of_the_channel()
    {
        Feed feed = Read(Channel);
        Assert.Equal((FeedKind.TelegramChannel, "Маяк & порт", "https://t.me/mayak_online"), (feed.Kind, feed.Title, feed.HomePage));
        Assert.Equal(["https://t.me/mayak_online/41", "https://t.me/mayak_online/42", "https://t.me/mayak_online/43"], feed.Entries.Select(post => post.Url));
        Assert.Equal([null, "Остров сегодня", null], feed.Entries.Select(post => post.ForwardedFrom));
        Assert.Equal("2024-03-01T10:00:00Z", feed.Entries[0].Published!.ToString());
        Assert.Null(feed.Entries[2].Content);
    }

    [Fact]
    public void A_post_is_an_article_of_its_channel_with_the_text_alone()
    {
        NewsArticle article = ArticleExtractor.Extract(Page(Channel, 0), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(
            ["Порт открыт.", "Министр транспорта Олег Ветров заявил, что порт на острове открыт с пятницы и примет первые суда.", "Паромы пойдут каждый день."],
            article.Body.Select(block => block.Text));
        Assert.Equal(("Маяк & порт", "https://t.me/mayak_online/41", "2024-03-01T10:00:00Z"), (article.Outlet, article.Url, article.Published!.ToString()));
    }

    [Fact]
    public void The_channel_that_a_post_was_forwarded_from_is_its_agency()
    {
        NewsArticle article = ArticleExtractor.Extract(Page(Channel, 1), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["Остров сегодня"], article.Agencies);
        Assert.Equal(["Шторм идёт к берегу, сообщила метеослужба острова в пятницу вечером."], article.Body.Select(block => block.Text));
    }

    [Fact]
    public void A_post_is_the_same_page_until_its_text_changes()
    {
        string before = Page(Channel, 0);
        Assert.Equal(before, Page(Channel.Replace("12.3K", "15K", StringComparison.Ordinal), 0));
        Assert.NotEqual(before, Page(Channel.Replace("первые суда", "два судна", StringComparison.Ordinal), 0));
    }

    [Fact]
    public void A_channel_among_the_inputs_gives_its_posts_and_a_post_gives_itself()
    {
        List<PageResult> pages = PageReaderTests.Read(Channel);
        Assert.Equal(["input#https://t.me/mayak_online/41", "input#https://t.me/mayak_online/42"], pages.Select(page => page.Page!.Source));
        Page again = Assert.Single(PageReaderTests.Read(pages[0].Page!.Content)).Page!;
        Assert.Equal(pages[0].Page!.Content, again.Content);
    }

    [Fact]
    public void Posts_nested_without_end_are_read_in_one_pass()
    {
        string deep = Channel.Replace("Паромы", string.Concat(Enumerable.Repeat("<div>", 200_000)), StringComparison.Ordinal);
        Assert.Equal(FeedKind.TelegramChannel, Read(deep).Kind);
    }

    private static string Page(string html, int post) => Read(html).Entries[post].Page(Read(html).Title)!;

    private static Feed Read(string html) => FeedReader.Read(Encoding.UTF8.GetBytes(html), new PageReaderOptions { Url = "https://t.me/s/mayak_online" })!;
}
