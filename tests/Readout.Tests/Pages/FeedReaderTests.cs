using System.Text;
using Readout.Pages;
using Readout.Pages.Feeds;

namespace Readout.Tests.Pages;

public sealed class FeedReaderTests
{
    private const string Address = "https://mayak.example/feeds/all.xml";

    [Fact]
    public void An_rss_feed_tells_its_name_its_site_its_rhythm_and_its_entries()
    {
        Feed feed = Read(
            """
            <?xml version="1.0"?><rss version="2.0"><channel><title> Маяк </title><link>https://mayak.example/</link><link>https://second.example/</link><ttl>15</ttl>
            <image><title>Логотип</title><link>https://other.example/</link></image>
            <item><title>Один</title><link>/news/1?utm_source=rss</link><guid isPermaLink="false">g1</guid><pubDate>Wed, 08 Dec 2021 19:12:00 +0200</pubDate></item>
            <item><title>Два</title><guid>https://mayak.example/news/2</guid></item>
            <item><description>Без адреса</description></item>
            </channel></rss>
            """);
        Assert.Equal((FeedKind.Rss, "Маяк", "https://mayak.example/", TimeSpan.FromMinutes(15)), (feed.Kind, feed.Title, feed.HomePage, feed.UpdateInterval));
        Assert.Equal(["https://mayak.example/news/1?utm_source=rss", "https://mayak.example/news/2", null], feed.Entries.Select(entry => entry.Url));
        Assert.Equal(("g1", "2021-12-08T19:12:00+02:00"), (feed.Entries[0].Id, feed.Entries[0].Published!.ToString()));
        Assert.Equal("Без адреса", feed.Entries[2].Content);
        Assert.Null(feed.Fault);
    }

    [Theory]
    [InlineData("0.90", "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://my.netscape.com/rdf/simple/0.9/\"><channel><title>L</title></channel><item><title>One</title><link>https://l.example/1</link></item></rdf:RDF>")]
    [InlineData("0.91", "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://my.netscape.com/publish/formats/rss-0.91.dtd\"><rss version=\"0.91\"><channel><title>L</title><item><title>One</title><link>https://l.example/1</link></item></channel></rss>")]
    [InlineData("0.92", "<rss version=\"0.92\"><channel><title>L</title><item><link>https://l.example/1</link><description>It &lt;b&gt;opened&lt;/b&gt;.</description></item></channel></rss>")]
    [InlineData("1.0", "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\"><channel rdf:about=\"https://l.example/\"><title>L</title><items><rdf:Seq><rdf:li resource=\"https://l.example/1\"/></rdf:Seq></items></channel><item rdf:about=\"https://l.example/1\"><link>https://l.example/1</link></item></rdf:RDF>")]
    public void Every_rss_is_read(string version, string rss)
    {
        Feed feed = Read(rss);
        Assert.True(feed.Title == "L", version);
        Assert.Equal("https://l.example/1", Assert.Single(feed.Entries).Url);
    }

    [Fact]
    public void Atom_resolves_its_addresses_from_xml_base()
    {
        Feed feed = Read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://l.example/en/"><title>L</title><link rel="self" href="feed.atom"/><link href="./"/>
            <entry><id>urn:1</id><title>One</title><link href="1"/><updated>2021-12-09T10:00:00Z</updated><published>2021-12-08</published></entry>
            <entry xml:base="../uk/"><id>urn:2</id><link rel="alternate" href="2"/><link rel="enclosure" href="2.mp3"/></entry></feed>
            """);
        Assert.Equal((FeedKind.Atom, "https://l.example/en/"), (feed.Kind, feed.HomePage));
        Assert.Equal(["https://l.example/en/1", "https://l.example/uk/2"], feed.Entries.Select(entry => entry.Url));
        Assert.Equal(("2021-12-08", "2021-12-09T10:00:00Z"), (feed.Entries[0].Published!.ToString(), feed.Entries[0].Updated!.ToString()));
    }

    [Fact]
    public void A_headline_is_its_words_whatever_it_is_marked_up_with()
    {
        Feed atom = Read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title type="html">L &amp;amp; M</title>
            <entry><title type="html">It &lt;b&gt;opened&lt;/b&gt; &amp;quot;today&amp;quot;</title></entry>
            <entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">It <i>closed</i></div></title></entry>
            <entry><title type="text">2 &lt; 3 &amp;amp; more</title></entry></feed>
            """);
        Assert.Equal("L & M", atom.Title);
        Assert.Equal(["It opened \"today\"", "It closed", "2 < 3 &amp; more"], atom.Entries.Select(entry => entry.Title));
        Assert.Equal("Fish & chips < 3", Read("<rss><channel><item><title>Fish &amp;amp; &lt;i&gt;chips&lt;/i&gt; &lt; 3</title></item></channel></rss>").Entries[0].Title);
    }

    [Fact]
    public void Atom_0_3_is_read()
    {
        Feed feed = Read(
            """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>L</title><link rel="alternate" type="text/html" href="https://l.example/"/>
            <entry><title>One</title><link rel="alternate" type="text/html" href="https://l.example/1"/><id>1</id><issued>2003-12-13T08:29:29-04:00</issued><modified>2003-12-14</modified>
            <content type="application/xhtml+xml" mode="xml"><div><p>It <b>opened</b>.</p></div></content></entry></feed>
            """);
        FeedEntry entry = Assert.Single(feed.Entries);
        Assert.Equal((FeedKind.Atom, "https://l.example/", "https://l.example/1", "2003-12-13T08:29:29-04:00"), (feed.Kind, feed.HomePage, entry.Url, entry.Published!.ToString()));
        Assert.Contains("<p>It <b>opened</b>.</p>", entry.Content!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_json_feed_is_read()
    {
        Feed feed = Read(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "L", "home_page_url": "https://l.example/", "items": [
              {"id": "1", "url": "https://l.example/1", "content_text": "It opened.", "date_published": "2021-12-08T10:00:00Z", "date_modified": "2021-12-09"},
              {"id": "https://l.example/2"}, 3, {"id": "4", "url": "javascript:alert(1)"}]}
            """);
        Assert.Equal((FeedKind.JsonFeed, "L"), (feed.Kind, feed.Title));
        Assert.Equal(["https://l.example/1", "https://l.example/2", null, null], feed.Entries.Select(entry => entry.Url));
        Assert.Equal(("It opened.", false, "2021-12-09"), (feed.Entries[0].Content, feed.Entries[0].IsHtml, feed.Entries[0].Updated!.ToString()));
    }

    [Fact]
    public void A_news_sitemap_gives_titles_and_times_and_an_index_its_sitemaps()
    {
        Feed map = Read(
            """
            <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
            <url><loc> https://l.example/1 </loc><image:image><image:loc>https://l.example/1.jpg</image:loc></image:image><news:news><news:publication><news:name>L</news:name><news:language>en</news:language></news:publication>
              <news:publication_date>2021-12-08T10:00:00+00:00</news:publication_date><news:title>It opened</news:title></news:news></url>
            <url><loc>https://l.example/2</loc><lastmod>2021-12-07</lastmod></url></urlset>
            """);
        Assert.Equal(FeedKind.Sitemap, map.Kind);
        Assert.Equal(["https://l.example/1", "https://l.example/2"], map.Entries.Select(entry => entry.Url));
        Assert.Equal(("It opened", "2021-12-08T10:00:00Z", "2021-12-07"), (map.Entries[0].Title, map.Entries[0].Published!.ToString(), map.Entries[1].Updated!.ToString()));

        Feed index = Read("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>https://l.example/news.xml</loc><lastmod>2021-12-08</lastmod></sitemap></sitemapindex>");
        Assert.Equal((FeedKind.SitemapIndex, "https://l.example/news.xml"), (index.Kind, Assert.Single(index.Entries).Url));
    }

    [Fact]
    public void A_sitemap_among_the_inputs_is_no_article() => Assert.Equal("sitemap",
        Assert.Single(PageReaderTests.Read("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://l.example/1</loc></url></urlset>")).Error!.Code);

    [Fact]
    public void Stray_ampersands_and_the_entities_of_html_are_repaired()
    {
        Feed feed = Read("<rss><channel><item><title>Fish & chips &ndash; caf&eacute; &amp; &#8470;1</title><description><![CDATA[a && b &nbsp;]]></description></item><item><title>R&D;</title></item></channel></rss>");
        Assert.Null(feed.Fault);
        Assert.Equal(["Fish & chips – café & №1", "R&D;"], feed.Entries.Select(entry => entry.Title));
        Assert.Equal("a && b &nbsp;", feed.Entries[0].Content);
    }

    [Fact]
    public void An_entity_bomb_and_an_entity_of_this_machine_are_refused_and_what_stood_before_is_kept()
    {
        var bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"ha\"><!ENTITY file SYSTEM \"file:///etc/passwd\">");
        for (int i = 1; i < 30; i++)
        {
            bomb.Append($"<!ENTITY a{i} \"&a{i - 1};&a{i - 1};\">");
        }

        bomb.Append("]><rss><channel><item><link>https://l.example/1</link></item><item><title>&a29;</title></item></channel></rss>");
        foreach (string xml in (string[])[bomb.ToString(), bomb.ToString().Replace("&a29;", "&file;", StringComparison.Ordinal)])
        {
            Feed feed = Read(xml);
            Assert.Equal("https://l.example/1", Assert.Single(feed.Entries).Url);
            Assert.NotNull(feed.Fault);
        }
    }

    [Fact]
    public void A_fault_is_told_in_one_line_however_deep_the_feed_is() =>
        Assert.InRange(Read("<rss><channel>" + string.Concat(Enumerable.Repeat("<a>", 100_000))).Fault!.Length, 20, 400);

    [Fact]
    public void No_more_is_read_than_a_sitemap_may_hold()
    {
        var xml = new StringBuilder("<urlset>");
        for (int i = 0; i <= FeedReader.MostEntries; i++)
        {
            xml.Append("<url><loc>https://l.example/").Append(i).Append("</loc></url>");
        }

        Feed feed = Read(xml.Append("</urlset>").ToString());
        Assert.Equal(FeedReader.MostEntries, feed.Entries.Count);
        Assert.NotNull(feed.Fault);
    }

    [Fact]
    public void What_is_packed_is_unpacked_within_the_limit()
    {
        byte[] packed = GzipInputTests.Pack(Encoding.UTF8.GetBytes("<urlset><url><loc>https://l.example/1</loc></url></urlset>"));
        Assert.Single(FeedReader.Read(packed, PageReaderOptions.Default)!.Entries);
        Assert.Null(FeedReader.Read(GzipInputTests.Pack(new byte[2 << 20]), new PageReaderOptions { MaxBytes = 1 << 20 }));
    }

    [Fact]
    public void A_charset_that_is_declared_wrongly_is_told_by_the_letters()
    {
        const string xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss><channel><item><title>Маяк на острове открыли в среду вечером</title></item></channel></rss>";
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(xml);
        Assert.Equal("Маяк на острове открыли в среду вечером", Assert.Single(FeedReader.Read(bytes, PageReaderOptions.Default)!.Entries).Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<!DOCTYPE html><html><body><p>Not a feed.</p></body></html>")]
    [InlineData("Not found")]
    [InlineData("{\"version\": 1, \"items\": []}")]
    [InlineData("{\"version\": \"https://jsonfeed.org/version/1\", \"title\": \"\\ud800\", \"items\": \"x\"}")]
    public void What_is_no_feed_is_none(string text) => Assert.Null(FeedReader.Read(Encoding.UTF8.GetBytes(text), PageReaderOptions.Default));

    [Fact]
    public void Feeds_cut_off_or_damaged_anywhere_never_throw()
    {
        byte[] whole = Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><rss xmlns:content=\"c\"><channel><title>T &amp; U</title><item><link>https://l.example/1</link><content:encoded><![CDATA[<p>x</p>]]></content:encoded></item></channel></rss>");
        var random = new Random(1);
        for (int i = 0; i < whole.Length; i++)
        {
            FeedReader.Read(whole.AsMemory(0, i), PageReaderOptions.Default);
            byte[] damaged = (byte[])whole.Clone();
            damaged[i] = (byte)random.Next(256);
            FeedReader.Read(damaged, PageReaderOptions.Default);
        }
    }

    private static Feed Read(string text) => FeedReader.Read(Encoding.UTF8.GetBytes(text), new PageReaderOptions { Url = Address })!;
}
