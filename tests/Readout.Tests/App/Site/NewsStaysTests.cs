using System.Net;

namespace Readout.Tests.App.Site;

/// <summary>A look at what is new takes nothing away: it stays from yesterday on until the reader says that they have seen it.</summary>
public sealed class NewsStaysTests : IDisposable
{
    private const string News = "from next week";

    private readonly TestSite _site = new(SitePages.All);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_visit_of_an_hour_ago_takes_nothing_away()
    {
        string visited = $"readout-visit=.{SitePages.Now.AddHours(-1).ToUnixTimeSeconds()}";
        Assert.Contains(News, await Get("/", visited), StringComparison.Ordinal);
        Assert.Contains("href=\"/?since=day\" aria-current=\"true\"", await Get("/", visited), StringComparison.Ordinal);
        Assert.DoesNotContain(News, await Get("/?since=visit", visited), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visit_of_days_ago_is_where_news_begin()
    {
        string visited = $"readout-visit=.{SitePages.Now.AddDays(-3).ToUnixTimeSeconds()}";
        Assert.Contains("href=\"/?since=visit\" aria-current=\"true\"", await Get("/", visited), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_seen_is_no_longer_new_and_yesterday_stays_a_link_away()
    {
        string page = await Get("/", "");
        string address = WebUtility.HtmlDecode(page.Split("action=\"")[1..].First(part => part.StartsWith("/preferences/seen", StringComparison.Ordinal)).Split('"')[0]);
        using HttpResponseMessage answer = await _site.Client.PostAsync(address, null, Cancellation);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        string seen = answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        string after = await Get("/", seen);
        Assert.DoesNotContain(News, after, StringComparison.Ordinal);
        Assert.Contains("href=\"/?since=day\"", after, StringComparison.Ordinal);
        Assert.Contains(News, await Get("/?since=day", seen), StringComparison.Ordinal);
        _site.Clock.Now = SitePages.Now.AddDays(3);
        Assert.Contains("href=\"/?since=day\" aria-current=\"true\"", await Get("/", seen), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_storys_page_keeps_its_news_as_well_and_leads_to_yesterdays()
    {
        string seen = $"readout-seen={SitePages.Now.ToUnixTimeSeconds()}";
        Assert.Contains("href=\"/story/1?since=day#new\"", await Get("/story/1", seen), StringComparison.Ordinal);
        Assert.Contains("Nothing new since then", await Get("/story/1", seen), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example/")]
    public async Task Nobody_is_led_elsewhere(string back)
    {
        using HttpResponseMessage answer = await _site.Client.PostAsync($"/preferences/seen?at=9999999999&back={Uri.EscapeDataString(back)}", null, Cancellation);
        Assert.Equal("/", answer.Headers.Location!.OriginalString);
        Assert.Contains($"readout-seen={SitePages.Now.ToUnixTimeSeconds()}", answer.Headers.GetValues("Set-Cookie").Single(), StringComparison.Ordinal);
    }

    private async Task<string> Get(string address, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (cookie.Length > 0)
        {
            request.Headers.Add("Cookie", cookie);
        }

        using HttpResponseMessage answer = await _site.Client.SendAsync(request, Cancellation);
        return await answer.Content.ReadAsStringAsync(Cancellation);
    }
}
