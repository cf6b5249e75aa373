using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Readout.App.Archive.Databases;
using Readout.App.Output;
using Readout.App.Site.Demo;
using Readout.App.Site.Hosting;

namespace Readout.Tests.App.Site;

/// <summary>The first page of the demo: what somebody new reads there, and takes away as a citation.</summary>
public sealed partial class DemoFirstPageTests(DemoFirstPageTests.Served demo) : IClassFixture<DemoFirstPageTests.Served>
{
    [Fact]
    public async Task It_is_under_a_hundred_kilobytes_with_its_style_sheet_and_script()
    {
        string[] assets = [.. Assets().Matches(demo.Page).Select(match => match.Value).Distinct()];
        Assert.Equal(3, assets.Length);
        int bytes = (await demo.Client.GetByteArrayAsync("/", TestContext.Current.CancellationToken)).Length;
        foreach (string asset in assets)
        {
            bytes += (await demo.Client.GetByteArrayAsync(asset, TestContext.Current.CancellationToken)).Length;
        }

        Assert.InRange(bytes, 1000, 100_000);
    }

    [Fact]
    public void Of_meetings_one_that_took_place_and_one_to_come_stand_in_short()
    {
        string[] known = [.. Short().Where(line => line.Contains("A meeting that became known", StringComparison.Ordinal))];
        Assert.Equal(2, known.Length);
        Assert.Contains("call: Adrian Keller, Marta Olsen", Text(known[0]), StringComparison.Ordinal);
        Assert.Contains("summit, Zalnik: Adrian Keller, Marta Olsen", Text(known[1]), StringComparison.Ordinal);
        Assert.All(known, line => Assert.Contains("First to report the meeting in ", Text(line), StringComparison.Ordinal));
    }

    [Fact]
    public void A_promise_kept_stands_in_short_with_its_words_and_what_came_of_others_behind_it()
    {
        string promise = Text(Assert.Single(Short(), line => line.Contains("What came of a promise", StringComparison.Ordinal)));
        Assert.Contains("Viktor Sandler, in the words of Brindle Gazette: seven boatmen would be released by Wednesday, 11 March", promise, StringComparison.Ordinal);
        Assert.Contains("1 more: Diana Moreno – reported: nothing seen of it yet", promise, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_accounts_differ_on_says_of_what() =>
        Assert.Contains("the number (17 boatmen / 24 Karvenian boatmen, later: 21 Karvenian boatmen)", Text(Assert.Single(Short(), line => line.Contains("Accounts differ", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void A_meeting_is_cited_by_the_earliest_account_and_with_every_unnamed_source()
    {
        string summit = Citation("news-m8");
        Assert.StartsWith("Слово дня: Источник в правительстве Вельмарии (источник не назван) сообщил: саммит может пройти 20 марта [", summit, StringComparison.Ordinal);
        Assert.Matches("Brindle Gazette: [^:]*planned; by an unnamed source’s account \\(source in the Karvenian president's office\\)", summit);
        Assert.Contains("Новий ранок: summit (proposed; possible, not settled)", summit, StringComparison.Ordinal);
        Assert.DoesNotContain("What is said of it", summit, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_side_counts_later_is_cited_where_accounts_differ() =>
        Assert.Contains(" Later: Meridian Daily: Tamara Linden said: Velmaria was holding 21 Karvenian boatmen [", Citation("news-m3"), StringComparison.Ordinal);

    [Fact]
    public void What_is_said_opens_its_statement_and_other_lines_the_whole_line()
    {
        Assert.All(Short(), line => Assert.Single(Opened().Matches(line)));
        Assert.All(Short(), line => Assert.Equal(line.Contains(">Said<", StringComparison.Ordinal) ? "/statement/" : "#", Opened().Match(line).Groups["way"].Value));
    }

    [Fact]
    public async Task What_each_side_says_is_where_its_link_leads()
    {
        Assert.Contains("<a href=\"/story/1#m3-sides\">What each side says</a>", demo.Page, StringComparison.Ordinal);
        Assert.Contains("<details id=\"m3-sides\"><summary>What each side says", await demo.Get("/story/1"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_given_word_for_word_says_where_it_stands() =>
        Assert.Contains("Lucia Ferreira, word for word in Brindle Gazette: I will present a draft agreement on the water by Sunday, 15 March", Text(demo.Page), StringComparison.Ordinal);

    [Fact]
    public void A_citation_is_one_plain_fold_that_says_when_it_was_copied()
    {
        Assert.Contains("data-copied=\"copied\"", demo.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("</pre><button", demo.Page, StringComparison.Ordinal);
    }

    private string[] Short() => demo.Page[demo.Page.IndexOf("<section id=\"short\">", StringComparison.Ordinal)..demo.Page.IndexOf("<section id=\"outcomes\">", StringComparison.Ordinal)].Split("<li>")[1..];

    private string Citation(string anchor)
    {
        string line = demo.Page[demo.Page.IndexOf($"id=\"{anchor}\"", StringComparison.Ordinal)..];
        return Cited().Match(line).Groups["text"].Value;
    }

    private static string Text(string html) => Spaces().Replace(Tags().Replace(html, ""), " ");

    [GeneratedRegex("<pre[^>]*>(?<text>[^<]*)</pre>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cited();

    [GeneratedRegex("<a href=\"(?<way>#|/statement/)[^\"]*\" data-open", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Opened();

    [GeneratedRegex("/assets/[a-z0-9]+/[a-z.]+", RegexOptions.None, 1000)]
    private static partial Regex Assets();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tags();

    [GeneratedRegex("\\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    /// <summary>The demo's archive, served, and its first page.</summary>
    public sealed class Served : IAsyncLifetime
    {
        private readonly DemoArchiveFixture _demo = new();
        private ArchiveDatabase _database = null!;
        private WebApplication _app = null!;

        public HttpClient Client { get; private set; } = null!;

        public string Page { get; private set; } = "";

        public async ValueTask InitializeAsync()
        {
            _database = ArchiveDatabase.At(_demo.Address);
            _app = SiteServer.Build(_database, new SiteSettings { Urls = "http://127.0.0.1:0", Clock = new SetClock { Now = DemoArchive.Now }, IsDemo = true }, new ConsoleMessages());
            await _app.StartAsync();
            Client = new HttpClient { BaseAddress = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
            Page = await Get("/");
        }

        /// <summary>A page's markup with its characters as they are.</summary>
        public async Task<string> Get(string address) => WebUtility.HtmlDecode(await Client.GetStringAsync(address));

        public async ValueTask DisposeAsync()
        {
            Client.Dispose();
            await _app.DisposeAsync();
            _database.Dispose();
            _demo.Dispose();
        }
    }
}
