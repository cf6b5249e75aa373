using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Readout.Tests.App.Site.Feeds;

/// <summary>The rules of RFC 4287, RSS 2.0 and JSON Feed 1.1 as far as a feed without enclosures, people and categories touches them; each check says what is amiss.</summary>
internal static partial class FeedCheck
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly string[] ChannelNames = ["title", "link", "description"];
    private static readonly string[] FeedUrls = ["home_page_url", "feed_url"];
    private static readonly string[] ItemUrls = ["url", "external_url"];
    private static readonly string[] ItemDates = ["date_published", "date_modified"];

    public static IEnumerable<string> OfAtom(byte[] bytes)
    {
        XElement feed = Parse(bytes).Root!;
        return
        [
            .. feed.Name == Atom + "feed" ? (string[])[] : [$"the root is {feed.Name}"],
            .. Once(feed, "id"), .. Once(feed, "title"), .. Once(feed, "updated"),
            .. feed.Elements(Atom + "author").Any() ? (string[])[] : ["RFC 4287 4.1.1: no author"],
            .. feed.Elements(Atom + "link").Count(link => (string?)link.Attribute("rel") == "self") == 1 ? (string[])[] : ["4.1.1: not one link to itself"],
            .. feed.Descendants(Atom + "link").SelectMany(Link),
            .. feed.DescendantsAndSelf().Elements(Atom + "updated").Concat(feed.Descendants(Atom + "published")).Where(date => !Rfc3339().IsMatch(date.Value)).Select(date => $"3.3: '{date.Value}' is no date"),
            .. feed.Descendants(Atom + "id").Where(id => !Uri.IsWellFormedUriString(id.Value, UriKind.Absolute)).Select(id => $"4.2.6: '{id.Value}' is no IRI"),
            .. Repeated(feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)).Select(id => $"4.1.1: two entries are {id}"),
            .. feed.Elements(Atom + "entry").SelectMany(Entry),
        ];
    }

    public static IEnumerable<string> OfRss(byte[] bytes)
    {
        XElement rss = Parse(bytes).Root!;
        XElement? channel = rss.Element("channel");
        return channel is null || (string?)rss.Attribute("version") != "2.0" ? ["no channel of RSS 2.0"] :
        [
            .. rss.Elements().Count() == 1 ? (string[])[] : ["rss holds more than a channel"],
            .. ChannelNames.Where(name => channel.Elements(name).Count() != 1).Select(name => $"channel: not one {name}"),
            .. channel.Descendants("link").Where(link => !IsWeb(link.Value)).Select(link => $"link: '{link.Value}' is no address of the web"),
            .. channel.Elements("lastBuildDate").Concat(channel.Descendants("pubDate")).Where(date => !IsRfc822(date.Value)).Select(date => $"'{date.Value}' is no date of RFC 822"),
            .. channel.Elements(Atom + "link").Count(link => (string?)link.Attribute("rel") == "self") == 1 ? (string[])[] : ["the profile of the RSS board: no atom:link to itself"],
            .. channel.Elements("item").Where(item => item.Element("title") is null && item.Element("description") is null).Select(_ => "item: neither title nor description"),
            .. channel.Elements("item").Where(item => item.Elements("guid").Count() != 1 || ((string?)item.Element("guid")!.Attribute("isPermaLink") != "false" && !IsWeb(item.Element("guid")!.Value))).Select(_ => "item: a guid that is no permalink does not say so"),
            .. Repeated(channel.Elements("item").Select(item => item.Element("guid")!.Value)).Select(id => $"two items are {id}"),
        ];
    }

    public static IEnumerable<string> OfJson(byte[] bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        JsonElement feed = document.RootElement.Clone();
        JsonElement[] items = [.. feed.GetProperty("items").EnumerateArray()];
        return
        [
            .. feed.GetProperty("version").GetString() == "https://jsonfeed.org/version/1.1" ? (string[])[] : ["no version of JSON Feed 1.1"],
            .. string.IsNullOrEmpty(feed.GetProperty("title").GetString()) ? ["no title"] : (string[])[],
            .. FeedUrls.Where(name => !IsWeb(feed.GetProperty(name).GetString())).Select(name => $"{name} is no address of the web"),
            .. items.Where(item => item.GetProperty("id").ValueKind != JsonValueKind.String).Select(_ => "an id that is no string"),
            .. items.Where(item => !item.TryGetProperty("content_html", out _) && !item.TryGetProperty("content_text", out _)).Select(_ => "an item without content"),
            .. items.SelectMany(item => ItemUrls.Where(name => item.TryGetProperty(name, out JsonElement url) && !IsWeb(url.GetString()))).Select(name => $"{name} is no address of the web"),
            .. items.SelectMany(item => ItemDates.Where(name => !Rfc3339().IsMatch(item.GetProperty(name).GetString()!))).Select(name => $"{name} is no date of RFC 3339"),
            .. Repeated(items.Select(item => item.GetProperty("id").GetString()!)).Select(id => $"two items are {id}"),
        ];
    }

    /// <summary>What of the HTML that an entry holds is not what a feed of ours may hold: paragraphs, a list, and links into the web.</summary>
    public static IEnumerable<string> OfHtml(string html) => Tag().Matches(html).Select(tag => tag.Value)
        .Where(tag => tag is not ("<p>" or "</p>" or "<ul>" or "</ul>" or "<li>" or "</li>" or "</a>") && !WebLink().IsMatch(tag));

    private static IEnumerable<string> Entry(XElement entry) =>
    [
        .. Once(entry, "id"), .. Once(entry, "title"), .. Once(entry, "updated"),
        .. entry.Elements(Atom + "content").Count() == 1 && (string?)entry.Element(Atom + "content")!.Attribute("type") == "html" && !entry.Element(Atom + "content")!.HasElements
            ? (string[])[] : ["4.1.3: content of type html holds text alone"],
        .. Repeated(entry.Elements(Atom + "link").Where(link => (string?)link.Attribute("rel") == "alternate").Select(link => $"{link.Attribute("type")?.Value} {link.Attribute("hreflang")?.Value}")).Select(_ => "4.1.2: two alternates alike"),
    ];

    private static IEnumerable<string> Once(XElement parent, string name) => parent.Elements(Atom + name).Count() == 1 ? [] : [$"{parent.Name.LocalName}: not one {name}"];

    private static IEnumerable<string> Link(XElement link) => IsWeb((string?)link.Attribute("href")) ? [] : [$"link: '{link.Attribute("href")?.Value}' is no address of the web"];

    private static IEnumerable<string> Repeated(IEnumerable<string> values) => values.GroupBy(value => value, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);

    private static bool IsWeb(string? address) => Uri.TryCreate(address, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" && Uri.IsWellFormedUriString(address, UriKind.Absolute);

    private static bool IsRfc822(string date) => date.EndsWith(" +0000", StringComparison.Ordinal)
        && DateTime.TryParseExact(date[..^6], "ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static XDocument Parse(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true });
        _ = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        return XDocument.Load(reader);
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", RegexOptions.NonBacktracking)]
    private static partial Regex Rfc3339();

    [GeneratedRegex("<[^>]*>?", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex("^<a href=\"https?://[^\"<>]*\">$", RegexOptions.NonBacktracking)]
    private static partial Regex WebLink();
}
