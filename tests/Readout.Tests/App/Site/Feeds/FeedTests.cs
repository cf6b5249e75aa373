using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Readout.App.Archive.Databases;

namespace Readout.Tests.App.Site.Feeds;

/// <summary>Feeds of every view: valid, stable, no surer than the record, sent again only when they changed.</summary>
public sealed class FeedTests(SiteServerFixture fixture) : IClassFixture<SiteServerFixture>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Views => ["/now", "/agenda", "/story/STORY", "/entity/ENTITY", "/search?q=ferry", "/search?q=", "/search?q=nothing-like-it"];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Every_feed_is_valid_in_every_format(string view)
    {
        Assert.Empty(FeedCheck.OfAtom(await Bytes(view, ".atom")));
        Assert.Empty(FeedCheck.OfRss(await Bytes(view, ".rss")));
        Assert.Empty(FeedCheck.OfJson(await Bytes(view, ".json")));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task The_formats_tell_the_same(string view)
    {
        string[] atom = [.. Entries(await Bytes(view, ".atom")).Select(entry => $"{entry.Element(Atom + "id")!.Value} {entry.Element(Atom + "title")!.Value}")];
        string[] rss = [.. XDocument.Load(new MemoryStream(await Bytes(view, ".rss"))).Descendants("item").Select(item => $"{item.Element("guid")!.Value} {item.Element("title")!.Value}")];
        string[] json = [.. Items(await Bytes(view, ".json")).Select(item => $"{item.GetProperty("id").GetString()} {item.GetProperty("title").GetString()}")];
        Assert.Equal(atom, rss);
        Assert.Equal(atom, json);
        Assert.Equal(view.Contains("nothing", StringComparison.Ordinal), atom.Length == 0);
    }

    [Theory]
    [InlineData(".atom", "application/atom+xml")]
    [InlineData(".rss", "application/rss+xml")]
    [InlineData(".json", "application/feed+json")]
    public async Task A_feed_that_did_not_change_is_not_sent_again(string extension, string mediaType)
    {
        using HttpResponseMessage first = await fixture.Client.GetAsync("/now" + extension, Cancellation);
        Assert.Equal(mediaType, first.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotModified, await Again(request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!)));
        Assert.Equal(HttpStatusCode.NotModified, await Again(request => request.Headers.IfModifiedSince = first.Content.Headers.LastModified));
        Assert.Equal(HttpStatusCode.OK, await Again(request => request.Headers.IfModifiedSince = first.Content.Headers.LastModified!.Value.AddSeconds(-1)));

        async Task<HttpStatusCode> Again(Action<HttpRequestMessage> condition)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/now" + extension);
            condition(request);
            using HttpResponseMessage answer = await fixture.Client.SendAsync(request, Cancellation);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task A_claim_comes_once_with_all_its_carriers_by_its_first()
    {
        JsonElement quote = Assert.Single(Items(await Bytes("/search?q=crossings kind:direct lang:en", ".json")));
        Assert.Equal("Sound Courier: Anna Holm said: “We have agreed on eight crossings a day, and nobody will pay more than before”", quote.GetProperty("content_text").GetString());
        Assert.Equal("https://courier.example/ferry-talks", quote.GetProperty("external_url").GetString());
        string html = quote.GetProperty("content_html").GetString()!;
        Assert.Contains("<p>[quoted]</p>", html, StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"https://mirror.example/2026/ferry\">Northern Mirror, Ferry to run again, says Norrvik mayor, 2 March 2026, 11:30 UTC, copy</a></li>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_told_more_surely_than_the_record_has_it()
    {
        string[] texts = [.. Items(await Bytes("/now", ".json")).Select(item => $"{item.GetProperty("content_text").GetString()} [{string.Join("; ", item.GetProperty("tags").EnumerateArray())}]")];
        Assert.Contains("Sound Courier: library (doubtful) hopes: to open a reading garden by 30 June 2026 [doubtful; belief]", texts);
        Assert.Contains("Sundholm Post: according to source (source withheld): the ferry will not run before May [source withheld]", texts);
        Assert.Contains(texts, text => text.StartsWith("Sundholm Post: as told by Erik Dahl: Anna Holm proposed: to share the cost of the new boat", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.StartsWith("Вісник протоки, via агентство Сундпрес: Анна Гольм заявила: паром", StringComparison.Ordinal));
        Assert.All(texts, text => Assert.Equal(text.Contains('“', StringComparison.Ordinal), text.Contains("[quoted", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_words_around_are_in_the_language_asked_for()
    {
        string text = await fixture.Client.GetStringAsync("/now.json?lang=uk", Cancellation);
        Assert.Contains("Вісник протоки, " + Readout.App.Site.Words.SiteWords.For("uk").Labels["statement", "via"] + " агентство Сундпрес: Анна Гольм", text, StringComparison.Ordinal);
        Assert.Contains("\"language\":\"uk\"", text, StringComparison.Ordinal);
        Assert.Contains("/now.json?lang=uk\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_has_its_meetings_and_deadlines_too()
    {
        string[] titles = [.. Items(await Bytes("/story/STORY", ".json")).Select(item => item.GetProperty("title").GetString()!)];
        Assert.Contains("Sundholm Post: meeting (cancelled): Anna Holm, Erik Dahl: 5 March 2026", titles);
        Assert.Contains("Sound Courier: promise: Anna Holm (inferred), in the words of Sound Courier: She promised to publish the timetable by 20 March 2026: by 20 March 2026", titles);
    }

    [Theory]
    [InlineData("/story/999.atom", 404)]
    [InlineData("/entity/999.json", 404)]
    [InlineData("/search.rss?q=(", 400)]
    public async Task What_is_not_there_or_not_understood_says_so(string address, int status)
    {
        using HttpResponseMessage answer = await fixture.Client.GetAsync(address, Cancellation);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.NotEmpty(await answer.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public void Pages_name_their_feeds()
    {
        string[] addresses = [.. Readout.App.Site.Feeds.FeedEndpoints.Alternates("/search?q=a%20b", "a b").Select(alternate => $"{alternate.MediaType} {alternate.Address}")];
        Assert.Equal(["application/atom+xml /search.atom?q=a%20b", "application/rss+xml /search.rss?q=a%20b", "application/feed+json /search.json?q=a%20b"], addresses);
    }

    private async Task<byte[]> Bytes(string view, string extension)
    {
        string[] parts = view.Replace("STORY", Number("SELECT id FROM story WHERE joined_into IS NULL ORDER BY id LIMIT 1"), StringComparison.Ordinal)
            .Replace("ENTITY", Number("SELECT id FROM entity WHERE name = 'Anna Holm'"), StringComparison.Ordinal).Split('?');
        return await fixture.Client.GetByteArrayAsync(parts[0] + extension + (parts.Length > 1 ? "?" + parts[1] : ""), Cancellation);
    }

    private string Number(string question) => fixture.Site.Read(connection => connection.Number(question)!.Value.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<XElement> Entries(byte[] atom) => XDocument.Load(new MemoryStream(atom)).Descendants(Atom + "entry");

    private static JsonElement[] Items(byte[] json) => [.. JsonDocument.Parse(json).RootElement.GetProperty("items").EnumerateArray()];
}
