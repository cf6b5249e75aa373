using System.Text;
using System.Xml;
using Readout.App.Following.Opml;
using Readout.App.Following.Sources;

namespace Readout.Tests.App.Following;

public sealed class OpmlTests
{
    [Fact]
    public void Outlines_with_an_address_are_sources_and_those_around_them_folders()
    {
        OpmlOutline outline = Read(
            """
            <?xml version="1.0" encoding="UTF-8"?><opml version="1.0"><head><title>Mine</title></head><body>
            <outline text="World"><outline text="Wires &amp; more"><outline type="rss" text="L" xmlUrl="https://l.example/rss" htmlUrl="https://l.example/"/></outline>
              <outline TEXT="M" XMLURL="feed://m.example/rss#top"/></outline>
            <outline title="Alone" xmlurl=" n.example/rss "/><outline text="Page" type="link" url="https://gov.example/statement"/>
            <outline text="Bad" xmlUrl="ftp://l.example/"/><outline text="Empty folder"/><outline text="Include" type="include" url="https://l.example/other.opml"/></body></opml>
            """);
        Assert.Equal(
            ["https://l.example/rss|L|World/Wires & more|https://l.example/|Feed", "https://m.example/rss|M|World||Feed", "https://n.example/rss|Alone|||Feed", "https://gov.example/statement|Page|||Page"],
            outline.Sources.Select(source => $"{source.Url.AbsoluteUri}|{source.Title}|{source.Folder}|{source.HomePage}|{source.Kind}"));
        Assert.Equal(["ftp://l.example/"], outline.Unusable);
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        Source[] sources =
        [
            Of(1, "https://l.example/rss?a=1&b=2", "A \"quoted\" <title>", "World/Wires", SourceKind.Feed),
            Of(2, "https://m.example/rss", null, null, SourceKind.Feed),
            Of(3, "https://gov.example/statement", "Statement", "World", SourceKind.Page),
            Of(4, "https://n.example/rss", "N", "World/Wires", SourceKind.Feed),
        ];
        using var written = new MemoryStream();
        OpmlWriter.Write(sources, new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero), written);
        string xml = Encoding.UTF8.GetString(written.ToArray());
        Assert.StartsWith("<?xml", xml, StringComparison.Ordinal);
        Assert.Contains("<opml version=\"2.0\">", xml, StringComparison.Ordinal);
        Assert.Contains("<dateCreated>Mon, 02 Mar 2026 08:00:00 GMT</dateCreated>", xml, StringComparison.Ordinal);
        OpmlOutline again = Read(xml);
        Assert.Equal(
            sources.Select(source => (source.Url, source.Title ?? source.Url.Host, source.Folder, source.Kind)).OrderBy(one => one.Url.AbsoluteUri, StringComparer.Ordinal),
            again.Sources.Select(source => (source.Url, source.Title!, source.Folder, source.Kind)).OrderBy(one => one.Url.AbsoluteUri, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("not xml")]
    [InlineData("<opml><body><outline text=\"&undefined;\"/></body></opml>")]
    [InlineData("<!DOCTYPE opml [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><opml><body><outline text=\"&secret;\" xmlUrl=\"https://l.example/\"/></body></opml>")]
    public void What_is_no_outline_is_an_error(string text) => Assert.Throws<XmlException>(() => Read(text));

    [Theory]
    [InlineData("https://l.example/rss#a", "https://l.example/rss")]
    [InlineData("l.example", "https://l.example/")]
    [InlineData("https://user:secret@l.example/", "https://l.example/")]
    [InlineData("t.me/lomgrad", "https://t.me/s/lomgrad")]
    [InlineData("https://t.me/s/lomgrad", "https://t.me/s/lomgrad")]
    [InlineData("https://t.me/lomgrad/12", "https://t.me/lomgrad/12")]
    [InlineData("feed:https://l.example/rss", "https://l.example/rss")]
    [InlineData("word", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("", null)]
    public void Addresses_are_read_as_people_write_them(string text, string? address) => Assert.Equal(address, SourceAddress.Parse(text)?.AbsoluteUri);

    private static OpmlOutline Read(string xml) => OpmlReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(xml)));

    private static Source Of(long id, string url, string? title, string? folder, SourceKind kind) =>
        new() { Id = id, Url = new Uri(url), Kind = kind, Title = title, Folder = folder, AddedAt = 0, NextPoll = 0 };
}
