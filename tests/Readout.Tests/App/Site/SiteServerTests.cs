using System.Net;

namespace Readout.Tests.App.Site;

/// <summary>The ground of the site: it answers, says whether it is ready, and every answer carries its headers.</summary>
public sealed class SiteServerTests(SiteServerFixture fixture) : IClassFixture<SiteServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void The_pages_of_the_fixture_are_in_the_archive() => Assert.Equal(
        SitePages.All.Select(page => page.Outlet).Order(StringComparer.Ordinal),
        fixture.Site.Read(connection => Readout.App.Archive.Databases.Sql.Rows(connection, "SELECT outlet FROM article", row => row.GetString(0))).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("/health/live", "live\n")]
    [InlineData("/health/ready", "ready\n")]
    public async Task Health_is_told(string address, string answer) => Assert.Equal(answer, await fixture.Client.GetStringAsync(address, Cancellation));

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/no-such-page")]
    public async Task Every_answer_has_the_headers_that_keep_it_safe(string address)
    {
        using HttpResponseMessage answer = await fixture.Client.GetAsync(address, Cancellation);
        Assert.Contains("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task What_is_not_there_is_a_page_that_says_so()
    {
        using HttpResponseMessage answer = await fixture.Client.GetAsync("/no-such-page", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
    }
}
