using Readout.Pages;

namespace Readout.Tests.Pages;

public sealed class FeedTests
{
    [Fact]
    public void An_rss_item_is_a_page()
    {
        const string rss =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Маяк</title><link>https://mayak.example/</link>
            <item><title>Открытие маяка</title><link>https://mayak.example/1</link><guid isPermaLink="false">g1</guid><pubDate>Wed, 08 Dec 2021 19:12:00 +0200</pubDate>
            <description>Коротко</description><content:encoded><![CDATA[<p>Маяк открыт.</p>]]></content:encoded></item>
            <item><title>Без текста</title><link>https://mayak.example/2</link></item>
            <item><title>Только описание</title><link>https://mayak.example/3</link><description>Маяк &amp; остров</description></item>
            </channel></rss>
            """;
        List<PageResult> pages = PageReaderTests.Read(rss);
        Assert.Equal(["input#https://mayak.example/1", "input#https://mayak.example/3"], pages.Select(page => page.Page!.Source));
        Page first = pages[0].Page!;
        Assert.Equal(("Открытие маяка", "<p>Маяк открыт.</p>", PageKind.Html), (first.Title, first.Content, first.Kind));
        Assert.Equal(("https://mayak.example/1", "2021-12-08T19:12:00+02:00"), (first.Url, first.Published!.ToString()));
        Assert.Equal(("Маяк & остров", PageKind.SavedText), (pages[1].Page!.Content, pages[1].Page!.Kind));
    }

    [Fact]
    public void An_atom_entry_is_a_page_whatever_its_content_is_written_in()
    {
        const string atom =
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Lighthouse</title>
            <entry><title>One</title><link rel="self" href="https://l.example/self"/><link href="https://l.example/1"/><published>2021-12-08T10:00:00Z</published>
              <content type="html">&lt;p&gt;It opened.&lt;/p&gt;</content></entry>
            <entry><title>Two</title><id>urn:2</id><updated>2021-12-09</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <b>closed</b>.</p></div></content></entry>
            <entry><title>Three</title><id>urn:3</id><summary>It stands.</summary></entry>
            </feed>
            """;
        List<PageResult> pages = PageReaderTests.Read(atom);
        Assert.Equal(["input#https://l.example/1", "input#urn:2", "input#urn:3"], pages.Select(page => page.Page!.Source));
        Assert.Equal("<p>It opened.</p>", pages[0].Page!.Content);
        Assert.Contains("<b>closed</b>", pages[1].Page!.Content, StringComparison.Ordinal);
        Assert.Equal("2021-12-09", pages[1].Page!.Published!.ToString());
        Assert.Equal("It stands.", pages[2].Page!.Content);
    }

    [Fact]
    public void Rss_1_and_0_91_are_read()
    {
        const string rdf =
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <item rdf:about="https://l.example/1"><title>One</title><link>https://l.example/1</link><dc:date>2021-12-08</dc:date><description>It opened.</description></item></rdf:RDF>
            """;
        Assert.Equal("2021-12-08", Assert.Single(PageReaderTests.Read(rdf)).Page!.Published!.ToString());
        const string old =
            """
            <?xml version="1.0"?>
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
            <rss version="0.91"><channel><item><title>One</title><description>It opened.</description></item></channel></rss>
            """;
        Assert.Equal("It opened.", Assert.Single(PageReaderTests.Read(old)).Page!.Content);
    }

    [Fact]
    public void An_entity_of_a_document_type_definition_is_refused()
    {
        const string xxe =
            """
            <?xml version="1.0"?>
            <!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/passwd"><!ENTITY lol "lol">]>
            <rss version="2.0"><channel><item><title>One</title><description>&secret;&lol;</description></item></channel></rss>
            """;
        PageResult only = Assert.Single(PageReaderTests.Read(xxe));
        Assert.Equal("bad-xml", only.Error!.Code);
    }

    [Fact]
    public void Entries_before_a_break_are_read()
    {
        List<PageResult> pages = PageReaderTests.Read("<rss><channel><item><description>It opened.</description></item><item><desc");
        Assert.Equal("It opened.", pages[0].Page!.Content);
        Assert.Equal("bad-xml", pages[1].Error!.Code);
    }

    [Fact]
    public void A_feed_without_content_says_so() =>
        Assert.Equal("no-page", Assert.Single(PageReaderTests.Read("<rss><channel><title>x</title></channel></rss>")).Error!.Code);
}
