using System.Data.Common;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using Readout.App.Site.Access;
using Readout.App.Site.Access.Keys;

namespace Readout.Tests.App.Site;

/// <summary>Whom each route of the site answers: all of them are asked, whatever rooms there are.</summary>
public sealed class AccessTests
{
    private static readonly HttpStatusCode[] Refused = [HttpStatusCode.Unauthorized];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_route_says_whom_it_answers()
    {
        using TestSite site = Guarded.Site();
        SiteRoute[] silent = [.. Guarded.Routes(site).Where(route => route.Audience is null)];
        Assert.True(silent.Length == 0, $"Say ForOwner(), ForReaders() or ForEverybody() of {string.Join(", ", silent.Select(route => $"{route.Method} {route.Pattern}"))}");
    }

    [Fact]
    public async Task Without_signing_in_no_route_answers_but_those_for_everybody()
    {
        using TestSite site = Guarded.Site();
        await EachGuarded(site, Refused, token: null);
    }

    [Fact]
    public async Task A_token_that_is_wrong_or_was_removed_is_refused_even_where_nobody_has_to_sign_in()
    {
        foreach (string? wrong in (string?[])["readout_wrong", "", null])
        {
            using var open = new TestSite(SitePages.All);
            string token = Guarded.Token(open, "desk", TokenScope.Write);
            using DbConnection connection = open.Database.Open();
            Assert.True(TokenStore.Remove(open.Database, connection, "desk"));
            await EachGuarded(open, Refused, wrong ?? token);
        }
    }

    [Fact]
    public async Task A_token_that_reads_reads_and_does_not_write()
    {
        using TestSite site = Guarded.Site();
        string token = Guarded.Token(site, "reader", TokenScope.Read);
        foreach (SiteRoute route in Guarded.Routes(site).Where(route => route.Audience is not { Kind: AudienceKind.Everybody }))
        {
            HttpStatusCode status = await Status(site.Client, route.Method, route.Address, token);
            bool writes = !CrossOrigin.IsSafe(route.Method) && route.Audience is not { OnlyReads: true };
            Assert.True(writes == (status == HttpStatusCode.Forbidden) && status != HttpStatusCode.Unauthorized, $"{route.Method} {route.Pattern}: {status}");
        }
    }

    [Fact]
    public async Task Methods_that_no_route_has_are_refused_too()
    {
        using TestSite site = Guarded.Site();
        foreach (string method in (string[])["PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"])
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await Status(site.Client, method, "/no-such-page"));
            Assert.Equal(HttpStatusCode.Unauthorized, await Status(site.Client, method, "/stories"));
        }
    }

    [Fact]
    public async Task A_public_site_answers_readers_and_nothing_that_writes_or_is_the_owners()
    {
        using TestSite site = Guarded.Site(settings => settings with { IsPublic = true });
        foreach (SiteRoute route in Guarded.Routes(site))
        {
            HttpStatusCode status = await Status(site.NewClient(), route.Method, route.Address);
            bool isRefused = status == HttpStatusCode.Unauthorized;
            bool mayRead = route.Audience is { Kind: not AudienceKind.Owner } && (CrossOrigin.IsSafe(route.Method) || route.Audience.OnlyReads);
            Assert.True(isRefused != mayRead, $"{route.Method} {route.Pattern}: {status}");
        }

        Assert.Equal(HttpStatusCode.NotFound, await Status(site.Client, "GET", "/no-such-page"));
    }

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("Via", "1.1 proxy")]
    public async Task What_came_through_a_proxy_is_never_the_owner(string header, string value)
    {
        using var site = new TestSite(SitePages.All);
        Assert.Equal(HttpStatusCode.NotFound, await Status(site.Client, "GET", "/no-such-page"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/preferences-of-nobody");
        request.Headers.Add(header, value);
        using HttpResponseMessage answer = await site.Client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("news.evil.example", HttpStatusCode.BadRequest)]
    [InlineData("localhost.evil.example", HttpStatusCode.BadRequest)]
    [InlineData("192.0.2.7", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1.evil.example:5080", HttpStatusCode.BadRequest)]
    [InlineData("localhost", HttpStatusCode.NotFound)]
    [InlineData("LOCALHOST:5080", HttpStatusCode.NotFound)]
    [InlineData("127.0.0.1:9", HttpStatusCode.NotFound)]
    [InlineData("[::1]:5080", HttpStatusCode.NotFound)]
    public async Task A_foreign_host_name_is_refused(string host, HttpStatusCode status)
    {
        using var site = new TestSite(SitePages.All);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/no-such-page") { Headers = { Host = host } };
        using HttpResponseMessage answer = await site.Client.SendAsync(request, Cancellation);
        Assert.Equal(status, answer.StatusCode);
        using var health = new HttpRequestMessage(HttpMethod.Get, "/health/live") { Headers = { Host = host } };
        using HttpResponseMessage alive = await site.Client.SendAsync(health, Cancellation);
        Assert.Equal(HttpStatusCode.OK, alive.StatusCode);
    }

    [Fact]
    public async Task Behind_a_proxy_the_public_name_is_known_and_nobody_is_the_owner_without_signing_in()
    {
        using TestSite site = new(SitePages.All, settings => settings with { Hosts = ["news.example"], IsPublic = true });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/no-such-page") { Headers = { Host = "news.example" } };
        using HttpResponseMessage answer = await site.Client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(site.Client, "POST", "/no-such-page"));
    }

    [Fact]
    public void The_site_does_not_start_open_to_others()
    {
        foreach (string urls in (string[])["http://0.0.0.0:0", "http://*:0", "http://[::]:0", "http://192.0.2.1:0", "http://127.0.0.1:0;http://0.0.0.0:0", "http://host.example:0", "http://unix:/tmp/readout-test.sock"])
        {
            Assert.Throws<AccessException>(() => new TestSite([], settings => settings with { Urls = urls }).Dispose());
        }

        Assert.Throws<AccessException>(() => new TestSite([], settings => settings with { Password = "short" }).Dispose());
    }

    [Fact]
    public async Task From_another_address_one_has_to_sign_in()
    {
        IPAddress? own = NetworkInterface.GetAllNetworkInterfaces().SelectMany(one => one.GetIPProperties().UnicastAddresses).Select(one => one.Address)
            .FirstOrDefault(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address));
        Assert.SkipWhen(own is null, "This machine has no address but loopback.");
        using TestSite site = Guarded.Site(settings => settings with { Urls = "http://0.0.0.0:0" });
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri($"http://{own}:{site.Address.Port}") };
        Assert.Equal(HttpStatusCode.OK, await Status(client, "GET", "/health/ready"));
        foreach (SiteRoute route in Guarded.Routes(site).Where(route => route.Audience is not { Kind: AudienceKind.Everybody }))
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await Status(client, route.Method, route.Address));
        }

        using HttpResponseMessage signedIn = await Guarded.SignIn(client, cancellation: Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/no-such-page") { Headers = { { "Cookie", Guarded.Cookie(signedIn) } } };
        using HttpResponseMessage answer = await client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task EachGuarded(TestSite site, HttpStatusCode[] allowed, string? token)
    {
        SiteRoute[] routes = [.. Guarded.Routes(site).Where(route => route.Audience is not { Kind: AudienceKind.Everybody })];
        foreach (SiteRoute route in routes)
        {
            HttpStatusCode status = await Status(site.Client, route.Method, route.Address, token);
            while (status == HttpStatusCode.TooManyRequests)
            {
                await Task.Delay(TimeSpan.FromSeconds(1), Cancellation);
                status = await Status(site.Client, route.Method, route.Address, token);
            }

            Assert.True(allowed.Contains(status), $"{route.Method} {route.Pattern}: {status}");
        }
    }

    private static async Task<HttpStatusCode> Status(HttpClient client, string method, string address, string? token = null)
    {
        using HttpRequestMessage request = Guarded.Request(method, address, token);
        using HttpResponseMessage answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        return answer.StatusCode;
    }
}
