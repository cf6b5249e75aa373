using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Readout.App.Site.Access.Limits;

namespace Readout.Tests.App.Site;

/// <summary>What attackers send: pages elsewhere that make browsers post, too much, too slowly, too often.</summary>
public sealed class HardeningTests
{
    private static readonly string[] SecurityHeaders =
        ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Permissions-Policy"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin", true)]
    [InlineData("Sec-Fetch-Site", "none", true)]
    [InlineData("Sec-Fetch-Site", "same-site", false)]
    [InlineData("Sec-Fetch-Site", "cross-site", false)]
    [InlineData("Origin", "http://127.0.0.1:PORT", true)]
    [InlineData("Origin", "http://127.0.0.1:1", false)]
    [InlineData("Origin", "https://evil.example", false)]
    [InlineData("Origin", "http://127.0.0.1:PORT.evil.example", false)]
    [InlineData("Origin", "null", false)]
    [InlineData("X-Other", "1", true)]
    public async Task Another_site_cannot_make_a_browser_post(string header, string value, bool isAllowed)
    {
        using var site = new TestSite(SitePages.All);
        foreach (string address in Guarded.Routes(site).Where(route => route.Method is "POST" or "PUT" or "DELETE" or "PATCH").Select(route => route.Address).Append("/no-such-page"))
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address);
            request.Headers.TryAddWithoutValidation(header, value.Replace("PORT", site.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
            using HttpResponseMessage answer = await site.Client.SendAsync(request, Cancellation);
            Assert.True(isAllowed != (answer.StatusCode == HttpStatusCode.Forbidden), $"{address}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Every_answer_has_security_headers_whatever_comes_of_it()
    {
        using TestSite site = Guarded.Site(settings => settings with { IsPublic = true });
        var seen = new List<HttpStatusCode>();
        foreach (HttpRequestMessage request in Requests(site))
        {
            using (request)
            {
                using HttpResponseMessage answer = await site.Client.SendAsync(request, Cancellation);
                seen.Add(answer.StatusCode);
                Assert.All(SecurityHeaders, name => Assert.True(answer.Headers.Contains(name), $"{request.Method} {request.RequestUri}: {answer.StatusCode} without {name}"));
            }
        }

        Assert.Superset(
            new HashSet<HttpStatusCode> { HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.RequestEntityTooLarge },
            seen.ToHashSet());
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        using TestSite site = Guarded.Site();
        using HttpRequestMessage large = TooLarge();
        using HttpResponseMessage told = await site.Client.SendAsync(large, Cancellation);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, told.StatusCode);
        using var chunked = new HttpRequestMessage(HttpMethod.Post, "/login") { Content = new StreamContent(new MemoryStream(new byte[2 << 20])) };
        chunked.Headers.TransferEncodingChunked = true;
        chunked.Headers.ExpectContinue = true;
        chunked.Content.Headers.ContentType = new("application/x-www-form-urlencoded");
        using HttpResponseMessage untold = await site.Client.SendAsync(chunked, Cancellation);
        Assert.True(untold.StatusCode is HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.BadRequest, $"{untold.StatusCode}");
    }

    [Fact]
    public async Task Headers_that_come_too_slowly_end_the_connection()
    {
        using TestSite site = Guarded.Site(settings => settings with { HeadersWithin = TimeSpan.FromSeconds(1) });
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, site.Address.Port, Cancellation);
        var stopwatch = Stopwatch.StartNew();
        await client.GetStream().WriteAsync("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "u8.ToArray(), Cancellation);
        using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
        string answer = await reader.ReadToEndAsync(Cancellation);
        Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 408", StringComparison.Ordinal), answer);
        Assert.InRange(stopwatch.Elapsed.TotalSeconds, 0.5, 10);
    }

    [Fact]
    public async Task Readers_who_ask_too_often_are_told_when_to_come_back_and_others_go_on()
    {
        using TestSite site = Guarded.Site(settings => settings with { IsPublic = true });
        HttpResponseMessage? refused = null;
        for (int i = 0; refused is null && i < RequestLimits.ReaderBurst * 3; i++)
        {
            HttpResponseMessage answer = await site.Client.GetAsync("/no-such-page", Cancellation);
            refused = answer.StatusCode == HttpStatusCode.TooManyRequests ? answer : null;
        }

        Assert.NotNull(refused);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        using var other = new HttpRequestMessage(HttpMethod.Get, "/no-such-page") { Headers = { { "X-Forwarded-For", "192.0.2.44" } } };
        using HttpResponseMessage answered = await site.Client.SendAsync(other, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, answered.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync("/health/live", Cancellation)).StatusCode);
    }

    private static IEnumerable<HttpRequestMessage> Requests(TestSite site)
    {
        foreach (SiteRoute route in Guarded.Routes(site))
        {
            yield return Guarded.Request(route.Method, route.Address);
        }

        yield return Guarded.Request("GET", "/no-such-page");
        yield return Guarded.Request("POST", "/no-such-page");
        yield return Guarded.Request("GET", "/no-such-page", "wrong");
        yield return new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "evil.example" } };
        yield return new HttpRequestMessage(HttpMethod.Post, "/login") { Headers = { { "Origin", "https://evil.example" } } };
        yield return TooLarge();
    }

    // It waits for the answer before it sends its body: a server that refuses it closes the connection on what would still be on its way.
    private static HttpRequestMessage TooLarge() => new(HttpMethod.Post, "/login")
    {
        Content = new ByteArrayContent(new byte[2 << 20]) { Headers = { { "Content-Type", "application/x-www-form-urlencoded" } } },
        Headers = { ExpectContinue = true },
    };
}
