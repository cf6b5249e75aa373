using System.Net;
using Readout.App.Archive.Databases;

namespace Readout.Tests.App.Site;

/// <summary>What one side counts later stands beside what it counted where two sides differ, and reports of a promise are listed where they are counted.</summary>
public sealed class LaterAccountTests : IDisposable
{
    private const string Met = "Norwegian Foreign Minister Erik Dahl met with Finnish Foreign Minister Anna Virta in Geneva on 2 March over the herring quotas and the fishermen whom Finland holds.";

    private static readonly NewsPage[] Pages =
    [
        new("Herald", "https://herald.example/met", "2026-03-02T18:00:00Z", "Ministers of Norway and Finland meet over herring", Met,
            "After the talks with Virta, Norwegian Foreign Minister Erik Dahl said that Finland was holding 24 Norwegian fishermen.",
            "After the talks with Dahl, Finnish Foreign Minister Anna Virta said that Finland was holding 17 Norwegian fishermen.",
            "Dahl promised to publish the list of the fishermen by 10 March 2026."),
        new("Tribune", "https://tribune.example/list", "2026-03-04T09:00:00Z", "Ministers of Norway and Finland on herring and fishermen", Met,
            "Norwegian Foreign Minister Erik Dahl said on Wednesday that Finland was holding 21 Norwegian fishermen.",
            "Dahl promised to publish the list of the fishermen by 10 March 2026."),
    ];

    private readonly TestSite _site = new(Pages);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_number_that_a_side_gives_later_stands_where_the_sides_differ()
    {
        string page = await Story();
        string differ = page[page.IndexOf("class=\"differ\"", StringComparison.Ordinal)..];
        differ = differ[..differ.IndexOf("</div>", StringComparison.Ordinal)];
        Assert.Contains("<b>24 Norwegian fishermen</b>", differ, StringComparison.Ordinal);
        Assert.Contains("later: <b>21 Norwegian fishermen</b> — <a href=\"/statement/2/", differ, StringComparison.Ordinal);
        Assert.Contains("<b>17 Norwegian fishermen</b>", differ, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reports_of_a_promise_are_listed_where_they_are_counted()
    {
        string page = await Story();
        string reports = page[page.IndexOf("<summary>2 reports</summary>", StringComparison.Ordinal)..];
        reports = reports[..reports.IndexOf("</details>", StringComparison.Ordinal)];
        Assert.Contains("Herald", reports, StringComparison.Ordinal);
        Assert.Contains("Tribune", reports, StringComparison.Ordinal);
    }

    private async Task<string> Story()
    {
        long story = _site.Read(connection => Sql.Number(connection, "SELECT story_id FROM article WHERE id = 1"))!.Value;
        return WebUtility.HtmlDecode(await _site.Client.GetStringAsync(FormattableString.Invariant($"/story/{story}"), Cancellation));
    }
}
