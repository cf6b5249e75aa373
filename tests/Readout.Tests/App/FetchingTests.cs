using System.Net;
using System.Text;
using Readout.App.Fetching;
using Readout.Pages;
using Readout.Tests.Pages;

namespace Readout.Tests.App;

public sealed class FetchingTests : IDisposable
{
    private const string Html = "<!DOCTYPE html><html><body><p>Маяк на острове открыли в среду.</p></body></html>";

    private readonly TinyServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public void A_page_is_fetched_with_its_address_its_time_and_the_charset_of_the_header()
    {
        Uri url = _server.Answer("/1", "200 OK", "Content-Type: text/html; charset=windows-1251", CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Html));
        Page page = Fetch(url).Page!;
        Assert.Equal((url.AbsoluteUri, Html, PageKind.Html), (page.Url, page.Content, page.Kind));
        Assert.NotNull(page.Retrieved);
    }

    [Fact]
    public void The_user_agent_is_honest_and_carries_the_contact()
    {
        Uri url = _server.Answer("/1", "200 OK", "Content-Type: text/html", Encoding.UTF8.GetBytes(Html));
        Fetch(url, new FetchSettings { AllowsPrivateNetwork = true, Contact = "press@mayak.example" });
        Assert.Equal(["/robots.txt Readout/0.1.0 (press@mayak.example)", "/1 Readout/0.1.0 (press@mayak.example)"], _server.Requests);
    }

    [Fact]
    public void Redirects_are_followed_within_bounds()
    {
        Uri end = _server.Answer("/end", "200 OK", "Content-Type: text/html", Encoding.UTF8.GetBytes(Html));
        Assert.Equal(end.AbsoluteUri, Fetch(_server.Redirect("/start", "/end")).Page!.Url);
        Assert.Equal("too-many-redirects", Fetch(_server.Redirect("/loop", "/loop")).Error!.Code);
        Assert.Equal("bad-redirect", Fetch(_server.Redirect("/file", "file:///etc/passwd")).Error!.Code);
    }

    [Fact]
    public void Robots_txt_is_obeyed_also_behind_a_redirect_and_fetched_once()
    {
        _server.Answer("/robots.txt", "200 OK", "Content-Type: text/plain", "User-agent: *\nDisallow: /private"u8.ToArray());
        _server.Answer("/private/1", "200 OK", "Content-Type: text/html", Encoding.UTF8.GetBytes(Html));
        using var fetcher = new PageFetcher(new FetchSettings { AllowsPrivateNetwork = true });
        Assert.Equal("robots", Single(fetcher, new Uri(_server.Address + "/private/1")).Error!.Code);
        Assert.Equal("robots", Single(fetcher, _server.Redirect("/open", "/private/1")).Error!.Code);
        Assert.Equal(["/robots.txt", "/open"], _server.Requests.Select(request => request.Split(' ')[0]));
    }

    [Fact]
    public void A_site_whose_robots_txt_fails_is_left_alone()
    {
        _server.Answer("/robots.txt", "503 Service Unavailable", "Retry-After: 60", []);
        Assert.Equal("robots", Fetch(_server.Answer("/1", "200 OK", "Content-Type: text/html", Encoding.UTF8.GetBytes(Html))).Error!.Code);
    }

    [Fact]
    public void Addresses_inside_are_refused_unless_an_option_allows_them()
    {
        Uri url = _server.Answer("/1", "200 OK", "Content-Type: text/html", Encoding.UTF8.GetBytes(Html));
        Assert.Equal("private-address", Fetch(url, new FetchSettings()).Error!.Code);
        Assert.Equal("private-address", Fetch(new Uri(url.AbsoluteUri.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)), new FetchSettings()).Error!.Code);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public void The_limit_counts_bytes_after_decompression()
    {
        byte[] bomb = GzipInputTests.Pack(new byte[3 << 20]);
        Uri url = _server.Answer("/bomb", "200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip", bomb);
        using var fetcher = new PageFetcher(new FetchSettings { AllowsPrivateNetwork = true });
        Assert.Equal("too-large", Assert.Single(fetcher.Fetch(url, "s", new PageReaderOptions { MaxBytes = 1 << 20 })).Error!.Code);
    }

    [Fact]
    public void What_does_not_arrive_is_an_error()
    {
        Assert.Equal("http-status", Fetch(new Uri(_server.Address + "/missing")).Error!.Code);
        Assert.Equal("not-fetched", Fetch(new Uri("http://127.0.0.1:1/")).Error!.Code);
    }

    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("127.255.255.254", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("172.16.0.1", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("198.18.0.1", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("ff02::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::10.0.0.1", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData("8.8.8.8", true)]
    [InlineData("100.128.0.1", true)]
    [InlineData("172.32.0.1", true)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("64:ff9b::8.8.8.8", true)]
    [InlineData("2606:4700::1111", true)]
    public void Only_addresses_of_the_public_internet_are_public(string address, bool isPublic) =>
        Assert.Equal(isPublic, AddressGuard.IsPublic(IPAddress.Parse(address)));

    private static PageResult Fetch(Uri url, FetchSettings? settings = null)
    {
        using var fetcher = new PageFetcher(settings ?? new FetchSettings { AllowsPrivateNetwork = true });
        return Single(fetcher, url);
    }

    private static PageResult Single(PageFetcher fetcher, Uri url) => Assert.Single(fetcher.Fetch(url, url.AbsoluteUri, PageReaderOptions.Default));
}
