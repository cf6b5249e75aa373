using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Readout.App.Archive;
using Readout.App.Archive.Databases;
using Readout.App.Site.Access;
using Readout.App.Site.Metrics;
using Readout.App.Site.Reading;
using Readout.Tests.App.Archive;

namespace Readout.Tests.App.Site;

/// <summary>What the site measures, who is told, and that no question to the archive goes on for ever.</summary>
public sealed class MetricsTests(PostgresServer postgres) : ArchiveTestBase(postgres)
{
    private const string Endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n WHERE i < 0";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Requests_the_archive_the_cache_and_sources_are_measured()
    {
        using var site = new TestSite(SitePages.All, settings => settings with { Metrics = "http://127.0.0.1:0" });
        using (var connection = site.Database.Open())
        {
            connection.Execute("INSERT INTO watch_source (url, kind, added_at, is_gone, next_poll, failures) VALUES ('https://a.example/rss', 'feed', 0, 0, 0, 3), ('https://b.example/rss', 'feed', 0, 0, 0, 0)");
        }

        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync("/help", Cancellation)).StatusCode);
        }

        await site.Client.GetAsync("/no-such-page", Cancellation);
        string[] lines = await ScrapeWhenCounted(site, "http_response_status_code=\"404\"");
        Assert.Contains(lines, line => line.StartsWith("readout_archive_articles", StringComparison.Ordinal) && line.Contains(" 6", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("readout_sources_failing", StringComparison.Ordinal) && line.Contains(" 1", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("readout_cache_requests", StringComparison.Ordinal) && line.Contains("result=\"hit\"", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("http_server_request_duration_seconds_count", StringComparison.Ordinal) && line.Contains("http_response_status_code=\"200\"", StringComparison.Ordinal) && line.Contains("http_route=\"/help\"", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("http_server_request_duration_seconds_count", StringComparison.Ordinal) && line.Contains("http_response_status_code=\"404\"", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("http_server_request_duration_seconds_bucket", StringComparison.Ordinal) && line.Contains("le=\"0.1\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Metrics_stand_on_their_own_address_alone()
    {
        using var site = new TestSite([], settings => settings with { Metrics = "http://127.0.0.1:0" });
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/metrics", Cancellation)).StatusCode);
        using var client = new HttpClient { BaseAddress = new Uri(Server(site).Address) };
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/help", Cancellation)).StatusCode);
        using var foreign = new HttpRequestMessage(HttpMethod.Get, "/metrics") { Headers = { Host = "evil.example" } };
        Assert.Equal(HttpStatusCode.BadRequest, (await client.SendAsync(foreign, Cancellation)).StatusCode);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://metrics.example:9464")]
    [InlineData("nonsense")]
    public void Metrics_are_not_told_to_other_machines(string address) =>
        Assert.Throws<AccessException>(() => new TestSite([], settings => settings with { Metrics = address }).Dispose());

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void A_question_that_takes_too_long_is_ended_and_the_next_is_answered(DatabaseKind kind)
    {
        using var database = ArchiveDatabase.At(NewArchive(kind));
        using var pool = new ReadPool(database, TimeSpan.FromSeconds(1));
        var stopwatch = System.Diagnostics.Stopwatch.StartNew();
        Assert.ThrowsAny<System.Data.Common.DbException>(() => pool.Read(connection => connection.Number(Endless)));
        Assert.ThrowsAny<System.Data.Common.DbException>(() => pool.Read(connection => Enumerable.Range(0, 3).Sum(_ => connection.Number(Endless))));
        Assert.InRange(stopwatch.Elapsed.TotalSeconds, 1.5, 30);
        Assert.Equal(1, pool.Read(connection => connection.Number("SELECT 1")));
    }

    [Fact]
    public async Task Where_too_much_is_asked_at_once_those_who_would_wait_too_long_are_told_so()
    {
        using var database = ArchiveDatabase.At(NewArchive(DatabaseKind.Sqlite));
        using var pool = new ReadPool(database, TimeSpan.FromMilliseconds(300));
        using var release = new ManualResetEventSlim();
        Task<int>[] all = [.. Enumerable.Range(0, Math.Max(4, Environment.ProcessorCount * 2)).Select(_ => Task.Factory.StartNew(
            () => pool.Read(_ =>
            {
                release.Wait(Cancellation);
                return 1;
            }),
            Cancellation,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default))];
        SpinWait.SpinUntil(() => all.All(task => task.Status == TaskStatus.Running), TimeSpan.FromSeconds(10));
        Thread.Sleep(200);
        Assert.Throws<ArchiveException>(() => pool.Read(_ => 2));
        release.Set();
        Assert.Equal(all.Length, (await Task.WhenAll(all)).Sum());
        Assert.Equal(2, pool.Read(_ => 2));
    }

    // A request is counted only after its answer has gone out.
    private static async Task<string[]> ScrapeWhenCounted(TestSite site, string last)
    {
        string text = await Scrape(site);
        for (int i = 0; i < 100 && !text.Contains(last, StringComparison.Ordinal); i++)
        {
            await Task.Delay(50, Cancellation);
            text = await Scrape(site);
        }

        return text.Split('\n');
    }

    private static async Task<string> Scrape(TestSite site)
    {
        using var client = new HttpClient { BaseAddress = new Uri(Server(site).Address) };
        return await client.GetStringAsync("/metrics", Cancellation);
    }

    private static MetricsServer Server(TestSite site) => site.Services.GetServices<IHostedService>().OfType<MetricsServer>().Single();
}
