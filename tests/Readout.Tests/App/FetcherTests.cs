using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Readout.App.Fetching;

namespace Readout.Tests.App;

public sealed class FetcherTests : IDisposable
{
    private const int MaxBytes = 1 << 20;

    private readonly ScriptedServer _server = new();
    private readonly FetchSettings _settings;

    public FetcherTests() => _settings = new FetchSettings { AllowedHosts = [AllowedHost.Parse($"127.0.0.1:{_server.Port}")!] };

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task What_is_known_is_asked_for_on_condition_and_not_sent_again()
    {
        Uri url = _server.On("/feed", request => request.Headers.GetValueOrDefault("If-None-Match") == "W/\"1\"" && request.Headers.ContainsKey("If-Modified-Since")
            ? ScriptedServer.Response("304 Not Modified", "", [])
            : ScriptedServer.Response("200 OK", "ETag: W/\"1\"\r\nLast-Modified: Wed, 08 Dec 2021 19:12:00 GMT", "x"u8.ToArray()));
        Fetched first = await Fetch(new FetchRequest(url, MaxBytes));
        Assert.Equal(("W/\"1\"", "Wed, 08 Dec 2021 19:12:00 GMT", false), (first.ETag, first.LastModified, first.IsUnchanged));
        Fetched second = await Fetch(new FetchRequest(url, MaxBytes) { ETag = first.ETag, LastModified = first.LastModified });
        Assert.True(second.IsUnchanged);
        Assert.Null(second.Body);
        Assert.Null(second.Code);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task What_is_packed_is_unpacked(string coding)
    {
        Uri url = _server.On("/page", request => ScriptedServer.Response("200 OK", $"Content-Encoding: {coding}", Pack(coding, "It opened."u8.ToArray())));
        Assert.Equal("It opened.", Encoding.UTF8.GetString((await Fetch(url)).Body!));
        Assert.Equal("gzip, br, deflate", _server.Requests[^1].Headers["Accept-Encoding"]);
    }

    [Fact]
    public async Task A_coding_that_nobody_asked_for_is_an_error() =>
        Assert.Equal("unknown-coding", (await Fetch(_server.On("/page", "200 OK", "Content-Encoding: zstd", "x"))).Code);

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_bomb_is_left_before_it_goes_off(string coding)
    {
        byte[] bomb = Pack(coding, new byte[64 << 20]);
        Uri url = _server.On("/bomb", _ => ScriptedServer.Response("200 OK", $"Content-Encoding: {coding}", bomb));
        Assert.Equal("decompression-bomb", (await Fetch(new FetchRequest(url, 256 << 20))).Code);
        Assert.Equal("too-large", (await Fetch(new FetchRequest(url, MaxBytes))).Code);
    }

    [Fact]
    public async Task A_body_without_end_is_left_at_the_limit()
    {
        Uri url = _server.OnStream("/endless", (_, stream) =>
        {
            stream.Write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"u8);
            while (true)
            {
                stream.Write(new byte[64 << 10]);
            }
        });
        Assert.Equal("too-large", (await Fetch(url)).Code);
    }

    [Fact]
    public async Task A_body_that_drips_is_left_when_its_time_is_over()
    {
        Uri url = _server.OnStream("/drip", (_, stream) =>
        {
            stream.Write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"u8);
            while (true)
            {
                stream.Write("x"u8);
                Thread.Sleep(50);
            }
        });
        var clock = Stopwatch.StartNew();
        Assert.Equal("timeout", (await Fetch(new FetchRequest(url, MaxBytes), _settings with { Timeout = TimeSpan.FromSeconds(1) })).Code);
        Assert.InRange(clock.Elapsed, TimeSpan.FromMilliseconds(900), TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Redirects_share_one_clock()
    {
        for (int i = 0; i < 9; i++)
        {
            int next = i + 1;
            _server.On($"/slow{i}", _ =>
            {
                Thread.Sleep(400);
                return ScriptedServer.Response("302 Found", $"Location: /slow{next}", []);
            });
        }

        Fetched fetched = await Fetch(new FetchRequest(_server.Url("/slow0"), MaxBytes), _settings with { Timeout = TimeSpan.FromSeconds(1) });
        Assert.Equal("timeout", fetched.Code);
    }

    [Fact]
    public async Task Only_permanent_redirects_from_the_first_on_move_an_address()
    {
        _server.On("/end", "200 OK", "", "x");
        _server.On("/temporary", "302 Found", "Location: /end");
        _server.On("/permanent", "301 Moved Permanently", "Location: /end");
        Uri end = _server.Url("/end");
        Assert.Equal((end, end), await Moved(_server.On("/two", "308 Permanent Redirect", "Location: /permanent")));
        Assert.Equal((_server.Url("/temporary"), end), await Moved(_server.On("/mixed", "301 Moved Permanently", "Location: /temporary")));
        Assert.Equal((null, end), await Moved(_server.On("/mixed-first", "307 Temporary Redirect", "Location: /permanent")));

        async Task<(Uri? MovedTo, Uri Url)> Moved(Uri url)
        {
            Fetched fetched = await Fetch(url);
            return (fetched.MovedTo, fetched.Url);
        }
    }

    [Theory]
    [InlineData("Retry-After: 120", 120, 120)]
    [InlineData("Retry-After: 99999999", 86_400, 86_400)]
    [InlineData("Retry-After: soon", null, null)]
    [InlineData("Retry-After: Wed, 08 Dec 2021 19:12:00 GMT", null, null)]
    public async Task The_pause_that_a_host_asks_for_is_told(string header, int? atLeast, int? atMost) =>
        AssertBetween(atLeast, atMost, (await Fetch(_server.On("/busy", "503 Service Unavailable", header))).RetryAfter);

    [Fact]
    public async Task The_pause_may_be_a_date()
    {
        string date = DateTimeOffset.UtcNow.AddMinutes(10).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        AssertBetween(500, 600, (await Fetch(_server.On("/busy", "429 Too Many Requests", $"Retry-After: {date}"))).RetryAfter);
    }

    [Theory]
    [InlineData("Cache-Control: public, max-age=600", 600, 600)]
    [InlineData("Cache-Control: max-age=600\r\nAge: 100", 500, 500)]
    [InlineData("Cache-Control: no-cache, max-age=600", null, null)]
    [InlineData("Date: Wed, 08 Dec 2021 19:12:00 GMT\r\nExpires: Wed, 08 Dec 2021 19:17:00 GMT", 300, 300)]
    [InlineData("Expires: 0", null, null)]
    public async Task How_long_an_answer_is_fresh_is_told(string header, int? atLeast, int? atMost) =>
        AssertBetween(atLeast, atMost, (await Fetch(_server.On("/page", "200 OK", header, "x"))).FreshFor);

    [Fact]
    public async Task A_host_that_is_not_allowed_by_name_is_refused_also_behind_a_redirect()
    {
        using var inside = new ScriptedServer();
        inside.On("/secret", "200 OK", "", "x");
        Assert.Equal("private-address", (await Fetch(_server.On("/out", "302 Found", $"Location: {inside.Address}/secret"))).Code);
        Assert.Equal("private-address", (await Fetch(_server.On("/mapped", "302 Found", $"Location: http://[::ffff:127.0.0.1]:{inside.Port}/secret"))).Code);
        Assert.Equal("private-address", (await Fetch(_server.On("/number", "302 Found", $"Location: http://2130706433:{inside.Port}/secret"))).Code);
        Assert.Equal("bad-redirect", (await Fetch(_server.On("/file", "302 Found", "Location: file:///etc/passwd"))).Code);
        Assert.Empty(inside.Requests);
    }

    [Fact]
    public async Task One_host_is_asked_once_at_a_time_and_not_again_before_its_pause_is_over()
    {
        _server.On("/robots.txt", "200 OK", "", "User-agent: *\nCrawl-delay: 0.3");
        foreach (int i in Enumerable.Range(0, 4))
        {
            _server.On($"/{i}", "200 OK", "", "x");
        }

        using var fetcher = new Fetcher(_settings with { Pace = TimeSpan.Zero }, TimeProvider.System);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => fetcher.Fetch(new FetchRequest(_server.Url($"/{i}"), MaxBytes), CancellationToken.None)));
        DateTimeOffset[] pages = [.. _server.Requests.Where(request => request.Path != "/robots.txt").Select(request => request.At)];
        Assert.Equal(1, _server.MostAtOnce);
        Assert.Equal(4, pages.Length);
        Assert.All(pages.Zip(pages.Skip(1)), pair => Assert.InRange((pair.Second - pair.First).TotalSeconds, 0.28, 60));
    }

    [Fact]
    public async Task A_host_that_asks_for_a_pause_gets_it()
    {
        _server.On("/busy", "429 Too Many Requests", "Retry-After: 40");
        using var fetcher = new Fetcher(_settings with { Pace = TimeSpan.Zero }, TimeProvider.System);
        await fetcher.Fetch(new FetchRequest(_server.Url("/busy"), MaxBytes), CancellationToken.None);
        Assert.InRange(fetcher.Pace.ReadyAt(HostPace.HostOf(_server.Url("/"))), DateTimeOffset.UtcNow.AddSeconds(20), DateTimeOffset.UtcNow.AddSeconds(41));
    }

    [Fact]
    public async Task Robots_txt_is_fetched_again_after_a_day_and_after_ten_minutes_where_it_failed()
    {
        var clock = new SetClock();
        _server.On("/1", "200 OK", "", "x");
        _server.On("/robots.txt", "503 Service Unavailable");
        using var fetcher = new Fetcher(_settings, clock);
        Assert.Equal("robots", (await Fetch()).Code);
        _server.On("/robots.txt", "200 OK", "", "User-agent: *\nDisallow: /2");
        Assert.Equal("robots", (await Fetch()).Code);
        clock.Now += TimeSpan.FromMinutes(11);
        Assert.Null((await Fetch()).Code);
        clock.Now += TimeSpan.FromHours(23);
        Assert.Null((await Fetch()).Code);
        Assert.Equal(2, _server.CountOf("/robots.txt"));
        _server.On("/robots.txt", "200 OK", "", "User-agent: Readout\nDisallow: /");
        clock.Now += TimeSpan.FromHours(2);
        Assert.Equal("robots", (await Fetch()).Code);

        Task<Fetched> Fetch() => fetcher.Fetch(new FetchRequest(_server.Url("/1"), MaxBytes), CancellationToken.None);
    }

    [Theory]
    [InlineData("localhost", "localhost", 80, true)]
    [InlineData("localhost:8080", "LOCALHOST", 8080, true)]
    [InlineData("localhost:8080", "localhost", 80, false)]
    [InlineData("[::1]:8080", "::1", 8080, true)]
    [InlineData("::1", "::1", 1, true)]
    [InlineData("10.0.0.1", "10.0.0.2", 80, false)]
    public void An_allowed_host_covers_itself_alone(string allowed, string host, int port, bool covers) => Assert.Equal(covers, AllowedHost.Parse(allowed)!.Covers(host, port));

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("host:0")]
    [InlineData("host:99999")]
    [InlineData("http://host")]
    public void What_is_no_host_is_not_allowed(string text) => Assert.Null(AllowedHost.Parse(text));

    private static byte[] Pack(string coding, byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (Stream packer = coding switch
        {
            "br" => new BrotliStream(packed, CompressionLevel.Optimal),
            "deflate" => new ZLibStream(packed, CompressionLevel.Optimal),
            _ => new GZipStream(packed, CompressionLevel.Optimal),
        })
        {
            packer.Write(bytes);
        }

        return packed.ToArray();
    }

    private static void AssertBetween(int? atLeast, int? atMost, TimeSpan? time)
    {
        Assert.Equal(atLeast is null, time is null);
        if (time is { } known)
        {
            Assert.InRange(known.TotalSeconds, atLeast!.Value, atMost!.Value);
        }
    }

    private Task<Fetched> Fetch(Uri url) => Fetch(new FetchRequest(url, MaxBytes));

    private async Task<Fetched> Fetch(FetchRequest request, FetchSettings? settings = null)
    {
        using var fetcher = new Fetcher(settings ?? _settings, TimeProvider.System);
        return await fetcher.Fetch(request, CancellationToken.None);
    }
}
