using System.Data.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Readout.App.Archive.Databases;
using Readout.App.Site.Access;

namespace Readout.Tests.App.Site;

/// <summary>An archive whose every text is hostile, on every page that there is: nothing of it is ever markup, a script, or an address that is not of the web.</summary>
public sealed class HostileContentTests
{
    private const string Markup = "</script></title></textarea></style><script>probe()</script><probe onclick=probe()><img src=x onerror=probe()>\"'><!-- ]]> {{7*7}} &lt;probe&gt;";
    private const string Reversed = "\u202Ereversed\u2066 \u200F";

    private static readonly string[] Urls =
        ["javascript:probe()", "JaVaScRiPt:probe()", " javascript:probe()", "java\tscript:probe()", "data:text/html,<script>probe()</script>", "vbscript:probe()", "file:///etc/passwd", "//evil.example/", "https://evil.example/\" onmouseover=\"probe()", "\u0001javascript:probe()"];

    private static readonly string[] Addressed = ["href", "src", "action", "formaction", "cite", "data", "poster", "srcset"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_that_came_from_a_page_is_markup_or_leads_anywhere_but_the_web()
    {
        using var site = new TestSite(SitePages.All);
        MakeHostile(site);
        var faults = new List<string>();
        int pages = 0;
        foreach (string address in Addresses(site))
        {
            using HttpResponseMessage answer = await site.Client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, Cancellation);
            Assert.True((int)answer.StatusCode < 500, $"{address}: {answer.StatusCode}");
            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                pages++;
                faults.AddRange(Faults(await answer.Content.ReadAsStringAsync(Cancellation)).Select(fault => $"{address}: {fault}"));
            }
        }

        Assert.Empty(faults.Distinct(StringComparer.Ordinal));
        Assert.True(pages > 3);
    }

    [Fact]
    public void The_check_finds_what_it_looks_for()
    {
        const string Page = "<html><body onload=x><script>1</script><a href='javascript:1'>a</a><probe></probe><svg><a xlink:href='data:1'></a></svg><iframe></iframe><p style='color:red'></p></body></html>";
        Assert.Equal(7, Faults(Page).Count());
        Assert.Empty(Faults("<html><head><script src=/assets/1/site.js></script></head><body><a href=/x>x</a><a href='https://news.example/'>y</a><a href='#z'>z</a></body></html>"));
    }

    private static IEnumerable<string> Faults(string page)
    {
        using IHtmlDocument document = new HtmlParser().ParseDocument(page);
        foreach (IElement element in document.All)
        {
            if (element.LocalName is "probe" or "img" or "iframe" or "object" or "embed" or "base" || (element.LocalName == "script" && !IsOurs(element)))
            {
                yield return $"<{element.LocalName}>";
            }

            foreach (IAttr attribute in element.Attributes)
            {
                if (attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style" || (Addressed.Contains(attribute.LocalName) && !IsSafe(attribute.Value)))
                {
                    yield return $"<{element.LocalName} {attribute.Name}={attribute.Value}>";
                }
            }
        }
    }

    private static bool IsOurs(IElement script) => script.GetAttribute("type") == "application/ld+json"
        ? !script.TextContent.Contains("</script", StringComparison.OrdinalIgnoreCase)
        : script.GetAttribute("src")?.StartsWith("/assets/", StringComparison.Ordinal) == true && script.TextContent.Length == 0;

    private static bool IsSafe(string address) =>
        address is "" or ['#', ..] or ['?', ..] or ['/'] or ['/', not '/' and not '\\', ..] || (Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" or "webcal" && address.StartsWith(uri.Scheme + "://", StringComparison.Ordinal));

    private static IEnumerable<string> Addresses(TestSite site)
    {
        string[] numbers = ["1", "2", "3", "4", "5", "6"];
        foreach (SiteRoute route in Guarded.Routes(site).Where(route => route.Method == "GET" && route.Audience is not { Kind: AudienceKind.Everybody }))
        {
            foreach (string number in numbers)
            {
                yield return route.Address.Replace("/1", $"/{number}", StringComparison.Ordinal).Replace("/en", "/s1", StringComparison.Ordinal);
            }
        }

        foreach (string query in (string[])["/search?q=", "/search?in=articles&q=", "/search?in=meetings&q=", "/search?in=commitments&q=", "/login?back=", "/sources?added=", "/agenda?from=", "/now?after=", "/no-such-"])
        {
            yield return query;
            yield return query + Uri.EscapeDataString(Markup);
            yield return query + Uri.EscapeDataString(Urls[0]);
        }

        yield return "/agenda?from=2026-03-01&to=2026-06-30";
        yield return "/search?q=probe";
    }

    // Worse than any reader of pages would let in: every text column of what is shown, links and names included.
    private static void MakeHostile(TestSite site)
    {
        using DbConnection connection = site.Database.Open();
        (string Table, string[] Columns)[] texts =
        [
            ("article", ["title", "outlet", "summary", "source"]), ("statement", ["speaker", "content", "relays", "cue"]), ("meeting", ["place", "topic", "participants", "words"]),
            ("commitment", ["who", "words"]), ("story", ["title"]), ("entity", ["name"]), ("claim", ["words"]), ("undertaking", ["words"]),
        ];
        foreach ((string table, string[] columns) in texts)
        {
            foreach (string column in columns)
            {
                connection.Execute($"UPDATE {table} SET {column} = @markup || {column} WHERE {column} IS NOT NULL", ("@markup", Markup + Reversed));
            }
        }

        for (int i = 0; i < Urls.Length; i++)
        {
            connection.Execute("UPDATE article SET url = @url WHERE id % @count = @number", ("@url", Urls[i]), ("@count", (long)Urls.Length), ("@number", (long)i));
            connection.Execute(
                "INSERT INTO watch_source (url, kind, title, folder, home_page, added_at, is_gone, next_poll, failures, reason, message) VALUES (@feed, 'feed', @markup, @markup, @feed, 0, 0, 0, 1, 'other', @markup)",
                ("@feed", $"https://evil.example/{i}?\"onclick=probe()"),
                ("@markup", Markup));
        }
    }
}
