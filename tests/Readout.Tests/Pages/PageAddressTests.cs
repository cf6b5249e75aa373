using Readout.Pages;
using Readout.Pages.Feeds;

namespace Readout.Tests.Pages;

public sealed class PageAddressTests
{
    [Theory]
    [InlineData("HTTP://L.example:80/a?utm_source=x&id=1&fbclid=2#top", "http://l.example/a?id=1")]
    [InlineData("https://l.example/a?utm_source=x", "https://l.example/a")]
    [InlineData("https://l.example/a?UTM_Source=x&FbClid=1&A=B", "https://l.example/a?A=B")]
    [InlineData("https://l.example/a?from=rss&b=", "https://l.example/a?b=")]
    [InlineData("https://l.example/a?from=kyiv", "https://l.example/a?from=kyiv")]
    [InlineData("https://l.example:8443/a?b&c=1", "https://l.example:8443/a?b&c=1")]
    [InlineData("https://user:secret@l.example/", "https://l.example/")]
    [InlineData("http://[2001:db8::1]:8080/a#b", "http://[2001:db8::1]:8080/a")]
    [InlineData("https://маяк.example/новости?utm_medium=feed", "https://xn--80aue1f.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8")]
    public void What_does_not_tell_pages_apart_is_left_out(string address, string clean) => Assert.Equal(clean, PageAddress.Clean(new Uri(address)).AbsoluteUri);

    [Fact]
    public void Two_addresses_of_one_page_have_one_key() =>
        Assert.Equal(PageAddress.Key(new Uri("http://l.example/a?utm_source=rss")), PageAddress.Key(new Uri("https://www.L.example/a/#c")));

    [Theory]
    [InlineData("/b", "https://l.example/b")]
    [InlineData("b?c", "https://l.example/a/b?c")]
    [InlineData("//m.example/", "https://m.example/")]
    [InlineData(" https://m.example/ ", "https://m.example/")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("mailto:a@l.example", null)]
    [InlineData("", null)]
    public void Only_addresses_of_pages_are_addresses(string reference, string? absolute) =>
        Assert.Equal(absolute, PageAddress.Resolve(new Uri("https://l.example/a/"), reference)?.AbsoluteUri);

    [Fact]
    public void The_feeds_of_a_site_are_named_in_the_head_of_its_pages()
    {
        const string html =
            """
            <html><head><!-- <link rel="alternate" type="application/rss+xml" href="/old"> --><script>"<link rel='alternate' type='application/rss+xml' href='/script'>"</script>
            <link rel="alternate" type="application/rss+xml" title="All &amp; more" href="/rss">
            <LINK REL='alternate' TYPE='application/atom+xml' HREF='https://l.example/atom?a=1&amp;b=2' />
            <link rel=alternate type=application/rss+xml href=/rss>
            <link rel="alternate" hreflang="uk" href="/uk"><link rel="stylesheet" type="text/css" href="a.css">
            </head><body><link rel="alternate" type="application/rss+xml" href="/comment-by-a-reader"></body></html>
            """;
        Assert.Equal(
            ["https://l.example/rss All & more", "https://l.example/atom?a=1&b=2 "],
            FeedLinks.Find(html, new Uri("https://l.example/section/")).Select(link => $"{link.Url.AbsoluteUri} {link.Title}"));
    }
}
