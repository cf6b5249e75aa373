using System.Net;
using System.Text;
using Readout.App.Fetching;
using Readout.App.Following.Sources;
using Readout.Tests.App.Following;

namespace Readout.Tests.App.Site.Desk;

/// <summary>Sources are added, looked at, removed and carried over without a script.</summary>
public sealed class SourcesTests : IDisposable
{
    private readonly TestSite _site = new([], settings => settings with { Fetching = new FetchSettings { AllowsPrivateNetwork = true } });
    private readonly DeskClient _desk;

    public SourcesTests() => _desk = new DeskClient(_site);

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_feed_is_added_by_its_address_shown_with_its_health_and_removed_after_a_question()
    {
        using var news = new NewsSite("Lomgrad <b>Times</b>");
        news.Publish(1);
        Assert.Contains("Nothing is followed yet", await _desk.Get("/sources"), StringComparison.Ordinal);
        Assert.Equal("/sources?added=1&known=0", await _desk.Post("/sources/add", ("url", news.FeedUrl.AbsoluteUri), ("folder", "World")));
        Source source = Assert.Single(_site.Read(SourceTable.All));
        Assert.Equal((news.FeedUrl, SourceKind.Feed, "World"), (source.Url, source.Kind, source.Folder));

        string page = await _desk.Get("/sources?added=1&known=0");
        Assert.Contains("Added: 1. Followed already: 0.", page, StringComparison.Ordinal);
        Assert.Contains(news.FeedUrl.AbsoluteUri, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Times</b>", page, StringComparison.Ordinal);
        Assert.Equal("/sources?added=0&known=1", await _desk.Post("/sources/add", ("url", news.FeedUrl.AbsoluteUri)));

        string question = $"/sources/{source.Id}/remove";
        Assert.Contains("Follow this source no more?", await _desk.Get(question), StringComparison.Ordinal);
        Assert.Single(_site.Read(SourceTable.All));
        Assert.Equal("/sources", await _desk.Post(question));
        Assert.Empty(_site.Read(SourceTable.All));
        Assert.DoesNotContain(news.FeedUrl.AbsoluteUri, await _desk.Get("/sources"), StringComparison.Ordinal);
        await _desk.Get(question, HttpStatusCode.NotFound);
        using HttpResponseMessage again = await _desk.Send(question);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Theory]
    [InlineData("javascript:alert(1)", "This is no http or https address.")]
    [InlineData("file:///etc/passwd", "This is no http or https address.")]
    [InlineData("", "This is no http or https address.")]
    public async Task What_is_no_address_is_said_to_be_none_and_stays_in_the_field(string address, string fault)
    {
        string page = await _desk.PostRefused("/sources/add", ("url", address));
        Assert.Contains(fault, page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{address}\"", page, StringComparison.Ordinal);
        Assert.Empty(_site.Read(SourceTable.All));
    }

    [Fact]
    public async Task Why_an_address_cannot_be_followed_is_said_in_the_readers_language()
    {
        using var server = new ScriptedServer();
        server.On("/gone", "404 Not Found");
        server.On("/robots.txt", "404 Not Found");
        server.On("/bare", "200 OK", "Content-Type: text/html", "<html><body><a href=/x>x</a></body></html>");
        Assert.Contains("The site answers with error 404.", await _desk.PostRefused("/sources/add", ("url", server.Url("/gone").AbsoluteUri)), StringComparison.Ordinal);
        Assert.Contains("There is neither a feed nor an article", await _desk.PostRefused("/sources/add", ("url", server.Url("/bare").AbsoluteUri)), StringComparison.Ordinal);
        _site.Client.DefaultRequestHeaders.Add("Cookie", "readout-language=uk");
        Assert.Contains("Сайт відповідає помилкою 404.", await _desk.PostRefused("/sources/add", ("url", server.Url("/gone").AbsoluteUri)), StringComparison.Ordinal);
        Assert.Equal("/sources?added=1&known=0", await _desk.Post("/sources/add", ("url", server.Url("/bare").AbsoluteUri), ("page", "1")));
    }

    [Fact]
    public async Task A_private_address_is_refused_before_anything_is_asked()
    {
        using var site = new TestSite([]);
        using var news = new NewsSite();
        Assert.Contains("private network", await new DeskClient(site).PostRefused("/sources/add", ("url", news.FeedUrl.AbsoluteUri)), StringComparison.Ordinal);
        Assert.Empty(news.Server.Requests);
    }

    [Fact]
    public async Task An_outline_goes_in_and_comes_out()
    {
        const string Outline = """
            <opml version="2.0"><body><outline text="World"><outline text="L" xmlUrl="https://l.example/rss"/></outline>
            <outline text="M &lt;script&gt;" xmlUrl="https://m.example/rss"/><outline text="bad" xmlUrl="javascript:alert(1)"/></body></opml>
            """;
        using HttpResponseMessage answer = await _desk.SendFile("/sources/import", "file", Encoding.UTF8.GetBytes(Outline));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        string page = await _desk.Get(answer.Headers.Location!.OriginalString);
        Assert.Contains("Added: 2. Followed already: 0. Addresses that cannot be followed: 1.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page.Replace("<script src", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", page, StringComparison.Ordinal);

        using HttpResponseMessage export = await _site.Client.GetAsync("/sources.opml", TestContext.Current.CancellationToken);
        Assert.Equal("text/x-opml", export.Content.Headers.ContentType!.MediaType);
        string outline = await export.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, Readout.App.Following.Opml.OpmlReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(outline))).Sources.Count);
    }

    [Theory]
    [InlineData("no outline", "This file is no outline")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><opml><body>&b;</body></opml>", "This file is no outline")]
    [InlineData("", "No file was chosen")]
    public async Task A_file_that_is_no_outline_is_refused_in_words(string file, string fault)
    {
        using HttpResponseMessage answer = await _desk.SendFile("/sources/import", "file", Encoding.UTF8.GetBytes(file));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(fault, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_in_words()
    {
        using HttpResponseMessage answer = await _desk.SendFile("/sources/import", "file", new byte[600 << 10]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("more than 512 KB", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(_site.Read(SourceTable.All));
    }

    [Fact]
    public async Task Pages_without_an_article_are_counted_by_reason_with_examples()
    {
        _site.Import([new NewsPage("O", "https://o.example/empty", "2026-03-02T10:00:00Z", "")]);
        Assert.Empty(_site.Read(connection => Readout.App.Archive.Databases.Sql.Rows(connection, "SELECT id FROM article", row => row.GetInt64(0))));
        string page = DeskClient.TextOf(await _desk.Get("/sources/reasons"));
        Assert.Contains("https://o.example/empty", page, StringComparison.Ordinal);
        Assert.Matches(@"Read (Nothing stands on it\.|A list of links\.) 1 ", page);
    }

    [Theory]
    [InlineData("/sources/add")]
    [InlineData("/sources/import")]
    public async Task Nothing_is_changed_by_asking_for_an_address(string address)
    {
        using HttpResponseMessage answer = await _site.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData("/sources")]
    [InlineData("/sources/reasons")]
    [InlineData("/sources.opml")]
    [InlineData("/follows")]
    public async Task The_public_is_not_shown_the_desk(string address)
    {
        using HttpRequestMessage request = Public(HttpMethod.Get, address);
        using HttpResponseMessage answer = await _site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.False(answer.IsSuccessStatusCode);
    }

    [Theory]
    [InlineData("/sources/add")]
    [InlineData("/sources/import")]
    [InlineData("/follow")]
    public async Task The_public_changes_nothing(string address)
    {
        using HttpRequestMessage request = Public(HttpMethod.Post, address);
        request.Content = new FormUrlEncodedContent([KeyValuePair.Create("url", "https://l.example/rss"), KeyValuePair.Create("kind", "search"), KeyValuePair.Create("key", "port")]);
        using HttpResponseMessage answer = await _site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.False(answer.IsSuccessStatusCode || answer.StatusCode == HttpStatusCode.SeeOther);
        Assert.Empty(_site.Read(SourceTable.All));
    }

    // What came through a proxy is not from this machine.
    private static HttpRequestMessage Public(HttpMethod method, string address)
    {
        var request = new HttpRequestMessage(method, address);
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        return request;
    }
}
