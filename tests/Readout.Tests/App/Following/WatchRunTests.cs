using System.Globalization;
using System.Text;
using Readout.App.Archive.Databases;
using Readout.App.Fetching;
using Readout.App.Following.Polling;
using Readout.App.Following.Sources;
using Readout.Pages.Feeds;
using Readout.Tests.App.Archive;

namespace Readout.Tests.App.Following;

public sealed class WatchRunTests(PostgresServer postgres) : ArchiveTestBase(postgres)
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Articles_are_read_once_then_a_day_and_a_week_later_and_a_changed_one_is_a_revision(DatabaseKind kind)
    {
        var watching = new Watching(NewArchive(kind));
        using var site = new NewsSite();
        site.Publish(1);
        Source source = watching.Add(site.FeedUrl);
        Assert.Equal(["new"], await watching.States());
        Assert.Empty(await watching.States());
        Assert.Equal((1, 2), (site.Server.CountOf("/news/1.html"), site.Server.CountOf("/feed.xml")));

        site.Publish(2);
        Assert.Equal(["new"], await watching.States());
        Assert.Equal((1, 1), (site.Server.CountOf("/news/1.html"), site.Server.CountOf("/news/2.html")));

        site.SetText("/news/1.html", NewsSite.Words(1).Replace("Monday", "Tuesday", StringComparison.Ordinal));
        watching.Clock.Now += TimeSpan.FromHours(25);
        Assert.Equal(["revised"], await watching.States());
        Assert.True(site.Server.Requests.Last(request => request.Path == "/news/2.html").Headers.ContainsKey("If-None-Match"));
        watching.Clock.Now += TimeSpan.FromDays(7);
        Assert.Empty(await watching.States());
        watching.Clock.Now += TimeSpan.FromDays(30);
        Assert.Empty(await watching.States());
        Assert.Equal((3, 3), (site.Server.CountOf("/news/1.html"), site.Server.CountOf("/news/2.html")));
        Assert.Equal((2L, 3L), (watching.Count("article"), watching.Count("revision")));
        SourceHealth health = watching.Health(source.Id);
        Assert.Equal(("ok", 2, 0, "Lomgrad Times", FeedKind.Rss), (health.State, health.Articles, health.Waiting, health.Source.Title, health.Source.Format));
    }

    [Fact]
    public async Task A_feed_is_asked_on_condition_and_believed_when_it_has_not_changed()
    {
        var watching = new Watching(NewArchive(DatabaseKind.Sqlite));
        using var site = new NewsSite();
        site.Publish(1);
        Source source = watching.Add(site.FeedUrl);
        await watching.Round();
        await watching.Round();
        Assert.Equal("\"v1\"", site.Server.Requests.Last(request => request.Path == "/feed.xml").Headers["If-None-Match"]);
        Assert.Equal(("ok", "\"v1\""), (watching.Health(source.Id).State, watching.Health(source.Id).Source.ETag));
    }

    [Fact]
    public async Task A_source_that_fails_is_kept_with_its_reason_and_count_and_left_alone_for_longer_each_time()
    {
        var watching = new Watching(NewArchive(DatabaseKind.Sqlite)) { Fetching = new FetchSettings { AllowsPrivateNetwork = true, Timeout = TimeSpan.FromSeconds(20) } };
        using var site = new NewsSite();
        site.Server.On("/feed.xml", "500 Internal Server Error");
        Source source = watching.Add(site.FeedUrl);
        var waits = new List<long>();
        for (int i = 0; i < 4; i++)
        {
            await watching.Round();
            Source failed = watching.Health(source.Id).Source;
            Assert.Equal((i + 1, "http-500", null), (failed.Failures, failed.Reason, failed.LastSuccess));
            waits.Add(failed.NextPoll - watching.Clock.Now.ToUnixTimeSeconds());
        }

        Assert.Equal(waits.Order(), waits);
        Assert.True(waits[3] > 4 * waits[0]);
        site.Server.On("/feed.xml", "200 OK", "", "<rss><channel><title>Back</title></channel></rss>");
        await watching.Round();
        Assert.Equal(("ok", 0, null, "Back"), (watching.Health(source.Id).State, watching.Health(source.Id).Source.Failures, watching.Health(source.Id).Source.Reason, watching.Health(source.Id).Source.Title));
    }

    [Fact]
    public async Task A_pause_that_a_host_asks_for_is_kept()
    {
        var watching = new Watching(NewArchive(DatabaseKind.Sqlite));
        using var site = new NewsSite();
        site.Server.On("/feed.xml", "503 Service Unavailable", "Retry-After: 7200");
        Source source = watching.Add(site.FeedUrl);
        await watching.Round();
        Assert.InRange(watching.Health(source.Id).Source.NextPoll - watching.Clock.Now.ToUnixTimeSeconds(), 7200, 7201);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html><body><p>We have moved.</p></body></html>")]
    [InlineData("")]
    [InlineData("{}")]
    public async Task What_is_no_feed_is_a_failure_with_that_reason(string body)
    {
        var watching = new Watching(NewArchive(DatabaseKind.Sqlite));
        using var site = new NewsSite();
        site.Server.On("/feed.xml", "200 OK", "Content-Type: text/html", body);
        Source source = watching.Add(site.FeedUrl);
        await watching.Round();
        Assert.Equal(("failing", "not-a-feed"), (watching.Health(source.Id).State, watching.Health(source.Id).Source.Reason));
    }

    [Fact]
    public async Task A_feed_that_says_it_is_gone_is_reported_and_asked_no_more()
    {
        var watching = new Watching(NewArchive(DatabaseKind.Sqlite));
        using var site = new NewsSite();
        site.Server.On("/feed.xml", "410 Gone");
        Source source = watching.Add(site.FeedUrl);
        await watching.Round();
        await watching.Round();
        Assert.Equal(("gone", "http-410", 1), (watching.Health(source.Id).State, watching.Health(source.Id).Source.Reason, site.Server.CountOf("/feed.xml")));
    }

    [Fact]
    public async Task A_feed_that_moved_for_good_is_followed_at_its_new_address_once_it_is_a_feed_there()
    {
        var watching = new Watching(NewArchive(DatabaseKind.Sqlite));
        using var site = new NewsSite();
        site.Publish(1);
        Source source = watching.Add(site.Server.On("/old.xml", "301 Moved Permanently", "Location: /new.xml"));
        await watching.Round();
        Assert.Equal(site.Server.Url("/old.xml"), watching.Health(source.Id).Source.Url);
        site.Server.On("/new.xml", "308 Permanent Redirect", "Location: /feed.xml");
        await watching.Round();
        Assert.Equal(site.FeedUrl, watching.Health(source.Id).Source.Url);

        Source twice = watching.Add(site.Server.On("/older.xml", "301 Moved Permanently", "Location: /feed.xml"));
        await watching.Round();
        Assert.Equal(("gone", "moved"), (watching.Health(twice.Id).State, watching.Health(twice.Id).Source.Reason));

        Source passing = watching.Add(site.Server.On("/today.xml", "302 Found", "Location: /feed.xml"));
        await watching.Round();
        Assert.Equal(site.Server.Url("/today.xml"), watching.Health(passing.Id).Source.Url);
    }

    [Fact]
    public async Task One_article_in_several_feeds_under_several_addresses_is_fetched_once()
    {
        var watching = new Watching(NewArchive(DatabaseKind.Sqlite));
        using var site = new NewsSite();
        site.Publish(1);
        site.Announce("<item><link>/news/1.html?fbclid=2#top</link></item><item><title>Bridge 1 opens</title><link>/news/1.html?utm_campaign=x</link><guid>other</guid></item>");
        site.Server.On("/second.xml", "200 OK", "", $"<rss><channel><item><link>{site.Server.Address}/news/1.html</link></item></channel></rss>");
        watching.Add(site.FeedUrl);
        watching.Add(site.Server.Url("/second.xml"));
        Assert.Equal(["new"], await watching.States());
        Assert.Equal(1, site.Server.Paths.Count(path => path.StartsWith("/news/1.html", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_article_whose_address_alone_changes_is_known_by_its_guid_but_not_where_guids_repeat()
    {
        var watching = new Watching(NewArchive(DatabaseKind.Sqlite));
        using var site = new NewsSite();
        site.SetText("/a", NewsSite.Words(1));
        site.SetText("/b", NewsSite.Words(2));
        site.SetText("/c", NewsSite.Words(3));
        site.Announce("<item><title>A</title><link>/a</link><guid isPermaLink=\"false\">1</guid></item>");
        watching.Add(site.FeedUrl);
        Assert.Equal(["new"], await watching.States());
        site.Announce("<item><title>A</title><link>/a-renamed</link><guid isPermaLink=\"false\">1</guid></item>");
        await watching.Round();
        site.Announce("<item><title>B</title><link>/b</link><guid isPermaLink=\"false\">2</guid></item><item><title>C</title><link>/c</link><guid isPermaLink=\"false\">2</guid></item>");
        Assert.Equal(["new", "new"], await watching.States());
    }

    [Fact]
    public async Task Items_without_an_address_date_or_id_are_kept_as_the_feed_gives_them_and_read_again_when_that_changes()
    {
        var watching = new Watching(NewArchive(DatabaseKind.Sqlite));
        using var site = new NewsSite();
        site.Announce($"<item><title>Bridge</title><description>&lt;p&gt;{NewsSite.Words(7)}&lt;/p&gt;</description></item><item><title>Nothing but a headline</title></item>");
        Source source = watching.Add(site.FeedUrl);
        Assert.Equal(["new"], await watching.States());
        Assert.Empty(await watching.States());
        SourceHealth health = watching.Health(source.Id);
        Assert.Equal((1, "no-text", 1), (health.Articles, health.WithoutArticle.Single().Key, health.WithoutArticle.Single().Value));
    }

    [Fact]
    public async Task Pages_without_an_article_are_counted_by_their_reasons()
    {
        var watching = new Watching(NewArchive(DatabaseKind.Sqlite));
        using var site = new NewsSite();
        site.Server.On("/robots.txt", "200 OK", "", "User-agent: *\nDisallow: /forbidden");
        site.Server.On("/empty", "200 OK", "Content-Type: text/html", "<html><body></body></html>");
        site.Server.On("/pdf", _ => ScriptedServer.Response("200 OK", "Content-Type: application/pdf", "%PDF-1.7 and so on"u8.ToArray()));
        site.Server.On("/json", "200 OK", "Content-Type: application/json", $$"""{"url": "https://elsewhere.example/1", "source": "{{site.Server.Address}}/json", "html": "{{NewsSite.Page(NewsSite.Words(1)).Replace("\"", "\\\"", StringComparison.Ordinal)}}"}""");
        site.Server.On("/gone", "410 Gone");
        site.Server.OnStream("/podcast.mp3", (_, stream) =>
        {
            stream.Write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: audio/mpeg\r\n\r\n"u8);
            while (true)
            {
                stream.Write(new byte[64 << 10]);
            }
        });
        foreach (string path in (string[])["/empty", "/pdf", "/json", "/gone", "/missing", "/forbidden/1", "/feed.xml", "/podcast.mp3"])
        {
            site.Announce($"<item><link>{path}</link></item>");
        }

        site.Publish(1);
        Source source = watching.Add(site.FeedUrl);
        for (int i = 0; i < ItemVisit.MostTries; i++)
        {
            await watching.Round();
            watching.Clock.Now += TimeSpan.FromHours(8);
        }

        SourceHealth health = watching.Health(source.Id);
        Assert.Equal((1, 0), (health.Articles, health.Waiting));
        Assert.Equal(["binary 1", "empty 1", "http-404 1", "http-410 1", "json 1", "media 1", "no-page 1", "robots 1"], health.WithoutArticle.Select(pair => $"{pair.Key} {pair.Value}").Order(StringComparer.Ordinal));
        Assert.Equal(ItemVisit.MostTries, site.Server.CountOf("/missing"));
        Assert.Equal((1, 0), (site.Server.CountOf("/gone"), site.Server.CountOf("/forbidden/1")));
        Assert.Equal(1L, watching.Count("article"));
    }

    [Fact]
    public async Task A_page_that_fails_for_a_while_is_read_in_the_end()
    {
        var watching = new Watching(NewArchive(DatabaseKind.Sqlite));
        using var site = new NewsSite();
        Uri page = site.Publish(1);
        site.Server.On(page.AbsolutePath, "503 Service Unavailable");
        Source source = watching.Add(site.FeedUrl);
        Assert.Empty(await watching.States());
        Assert.Equal((1, "http-503"), (watching.Health(source.Id).Waiting, watching.Health(source.Id).WithoutArticle.Single().Key));
        site.SetText(page.AbsolutePath, NewsSite.Words(1));
        watching.Clock.Now += TimeSpan.FromMinutes(2);
        Assert.Equal(["new"], await watching.States());
        Assert.Empty(watching.Health(source.Id).WithoutArticle);
    }

    [Fact]
    public async Task Ten_thousand_items_are_taken_up_as_there_is_room_newest_first()
    {
        var watching = new Watching(NewArchive(DatabaseKind.Sqlite));
        using var site = new NewsSite();
        var xml = new StringBuilder("<rss><channel>");
        for (int i = 0; i < 10_000; i++)
        {
            string date = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(i).ToString("R", CultureInfo.InvariantCulture);
            xml.Append(CultureInfo.InvariantCulture, $"<item><link>/{i}</link><pubDate>{date}</pubDate></item>");
        }

        site.Server.On("/feed.xml", "200 OK", "ETag: \"1\"", xml.Append("</channel></rss>").ToString());
        site.Server.On("/robots.txt", "200 OK", "", "User-agent: *\nDisallow: /\nAllow: /feed.xml");
        Source source = watching.Add(site.FeedUrl);
        await watching.Round();
        Assert.Equal((long)SourcePoll.MostWaiting, watching.Count("watch_item"));
        Assert.Null(watching.Health(source.Id).Source.ETag);
        Assert.Equal("/9000", watching.Read(connection => new Uri((string)connection.Scalar("SELECT url FROM watch_item ORDER BY sorted_at LIMIT 1")!).AbsolutePath));
    }

    [Fact]
    public async Task Posts_of_a_channel_are_articles_and_an_edited_one_is_a_revision()
    {
        var watching = new Watching(NewArchive(DatabaseKind.Sqlite));
        using var site = new NewsSite();
        site.Server.On("/s/lomgrad", "200 OK", "Content-Type: text/html", Channel("by Friday"));
        Source source = watching.Add(site.Server.Url("/s/lomgrad"));
        Assert.Equal(["new", "new"], await watching.States());
        Assert.Empty(await watching.States());
        site.Server.On("/s/lomgrad", "200 OK", "Content-Type: text/html", Channel("by Sunday"));
        Assert.Equal(["revised"], await watching.States());
        Assert.Equal((2L, 3L), (watching.Count("article"), watching.Count("revision")));
        Assert.Equal(("https://t.me/lomgrad/1", "Lomgrad online"), watching.Read(connection => connection.Rows("SELECT url, outlet FROM article ORDER BY id", row => (row.GetString(0), row.GetString(1)))[0]));
        SourceHealth health = watching.Health(source.Id);
        Assert.Equal((FeedKind.TelegramChannel, 2), (health.Source.Format, health.Articles));
    }

    [Fact]
    public async Task An_index_of_sitemaps_leads_to_what_is_new_and_not_to_the_sites_past()
    {
        var watching = new Watching(NewArchive(DatabaseKind.Sqlite));
        using var site = new NewsSite();
        string today = watching.Clock.Now.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        site.SetText("/a", NewsSite.Words(1));
        site.SetText("/old", NewsSite.Words(2));
        site.Server.On("/sitemap.xml", "200 OK", "", "<sitemapindex><sitemap><loc>/2019.xml</loc></sitemap><sitemap><loc>/news.xml</loc></sitemap></sitemapindex>");
        site.Server.On("/news.xml", "200 OK", "", $"<urlset xmlns:news=\"n\"><url><loc>/a</loc><news:news><news:title>A</news:title><news:publication_date>{today}</news:publication_date></news:news></url></urlset>");
        site.Server.On("/2019.xml", "200 OK", "", "<urlset><url><loc>/old</loc><lastmod>2019-05-01</lastmod></url></urlset>");
        Source source = watching.Add(site.Server.Url("/sitemap.xml"));
        Assert.Equal(["new"], await watching.States());
        Assert.Equal(("older", 0), (watching.Health(source.Id).WithoutArticle.Single().Key, site.Server.CountOf("/old")));
    }

    [Fact]
    public async Task A_page_is_followed_itself()
    {
        var watching = new Watching(NewArchive(DatabaseKind.Sqlite));
        using var site = new NewsSite();
        site.SetText("/statement", NewsSite.Words(1));
        Source source = watching.Add(site.Server.Url("/statement"), SourceKind.Page);
        Assert.Equal(["new"], await watching.States());
        Assert.Empty(await watching.States());
        site.SetText("/statement", NewsSite.Words(2));
        Assert.Equal(["revised"], await watching.States());
        Assert.Equal(1, watching.Health(source.Id).Articles);
    }

    [Fact]
    public async Task What_may_not_be_archived_is_read_and_its_bytes_are_not_kept()
    {
        var watching = new Watching(NewArchive(DatabaseKind.Sqlite));
        using var site = new NewsSite();
        site.Publish(1);
        site.Server.On("/news/2.html", _ => ScriptedServer.Response("200 OK", "X-Robots-Tag: noarchive", Encoding.UTF8.GetBytes(NewsSite.Page(NewsSite.Words(2)))));
        site.Server.On("/news/3.html", _ => ScriptedServer.Response("200 OK", "tdm-reservation: 1", Encoding.UTF8.GetBytes(NewsSite.Page(NewsSite.Words(3)))));
        site.Announce("<item><link>/news/2.html</link></item><item><link>/news/3.html</link></item>");
        watching.Add(site.FeedUrl);
        await watching.Round();
        Assert.Equal((3L, 1L), (watching.Count("article"), watching.Count("page WHERE bytes IS NOT NULL")));
    }

    [Fact]
    public async Task What_was_forgotten_is_not_fetched_again_and_nothing_of_it_is_known()
    {
        string archive = NewArchive(DatabaseKind.Sqlite);
        var watching = new Watching(archive);
        using var site = new NewsSite();
        Uri page = site.Publish(1);
        watching.Add(site.FeedUrl);
        Assert.Equal(["new"], await watching.States());
        Assert.Equal(0, ReadoutProcess.Run(["forget", page.AbsoluteUri, "--archive", archive]).ExitCode);
        Assert.Equal(0L, watching.Count("watch_item"));
        site.Publish(2);
        Assert.Equal(["new"], await watching.States());
        Assert.Equal((1, 1L), (site.Server.CountOf(page.AbsolutePath), watching.Count("article")));
    }

    [Fact]
    public async Task Hostile_feeds_fail_with_a_reason_and_harm_no_other_source()
    {
        var watching = new Watching(NewArchive(DatabaseKind.Sqlite)) { Fetching = new FetchSettings { AllowsPrivateNetwork = true, Pace = TimeSpan.Zero, Timeout = TimeSpan.FromSeconds(4) } };
        using var site = new NewsSite();
        using var hostile = new ScriptedServer();
        site.Publish(1);
        Source good = watching.Add(site.FeedUrl);
        Source drip = watching.Add(hostile.OnStream("/drip", (_, stream) =>
        {
            stream.Write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n<rss><channel>"u8);
            while (true)
            {
                stream.Write(" "u8);
                Thread.Sleep(20);
            }
        }));
        Source loop = watching.Add(hostile.On("/loop", "301 Moved Permanently", "Location: /loop"));
        Source control = watching.Add(hostile.On("/control", "200 OK", "", "<rss><channel><title>a&#0;b\u0001</title><item><title>&#0;&#xD800;x</title><guid>&#0;</guid><link>ht!tp://%%%</link><pubDate>Wed, 99 Foo 0000 99:99:99 +9999</pubDate></item></channel></rss>"));
        Source deep = watching.Add(hostile.On("/deep", "200 OK", "", "<rss><channel>" + string.Concat(Enumerable.Repeat("<a>", 300_000))));
        await watching.Round();
        Assert.Equal("ok", watching.Health(good.Id).State);
        Assert.Equal("timeout", watching.Health(drip.Id).Source.Reason);
        Assert.Equal("too-many-redirects", watching.Health(loop.Id).Source.Reason);
        Assert.NotEqual("new", watching.Health(control.Id).State);
        Assert.NotEqual("new", watching.Health(deep.Id).State);
        Assert.Equal(1L, watching.Count("article"));
    }

    private static string Channel(string day) =>
        $"""
        <html><body><div class="tgme_channel_info_header_title">Lomgrad online</div><section class="tgme_channel_history">
        <div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="lomgrad/1"><div class="tgme_widget_message_text">The mayor, Anna Holm, promised on Monday to finish the second lane {day}.</div>
        <a class="tgme_widget_message_date" href="x"><time datetime="2026-03-01T10:00:00+00:00"></time></a></div></div>
        <div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="lomgrad/2"><div class="tgme_widget_message_text">Bridge closed.</div></div></div></section></body></html>
        """;
}
