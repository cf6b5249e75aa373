using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Readout.App.Archive;
using Readout.App.Archive.Databases;
using Readout.App.Site.Access;

namespace Readout.Tests.App.Site;

/// <summary>Everything that the public can ask for is asked for, and what it has then seen of each article is held against the cap.</summary>
public sealed class PublicRoutesTests
{
    private static readonly Regex Parameter = new(@"\{[^}]+\}", RegexOptions.NonBacktracking);
    private static readonly string[] Numbers = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
    private static readonly string[] Texts = ["en", "s1", "s2", "m1", "c1", "rss", "atom", "json", "ics", "rss.xml", "atom.xml", "feed.json", "text", "bibtex", "jsonld", "annotation", "statements", "meetings", "commitments", "articles"];
    private static readonly string[] Queries = ["", "?q=ferry", "?q=%D0%BF%D0%B0%D1%80%D0%BE%D0%BC", "?q=in:articles+ferry&in=articles", "?limit=200", "?from=2026-03-01&to=2026-06-30", "?since=2026-01-01", "?day=2026-03-12", "?languages=en,uk,ru"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void The_measure_finds_what_is_shown_in_any_form()
    {
        const string Text = "The ferry will run again from April. Nobody pays more than they paid before, she said. It is late.";
        foreach (string answer in (string[])[
            "<p>Nobody <mark>pays</mark> more than they paid before</p>", "{\"text\":\"Nobody pays more than they\\u0020paid before\"}", "DESCRIPTION:Nobody pays more th\r\n an they paid before",
            "<description>&lt;p&gt;Nobody &lt;b&gt;pays&lt;/b&gt; more than they paid before&lt;/p&gt;</description>"])
        {
            var disclosure = new Disclosure();
            disclosure.Add(answer);
            Assert.Equal((38, 1), disclosure.Of(Text, "Ferry again"));
            Assert.Equal((0, 0), disclosure.Of("Something else stands here, and nobody has shown it.", ""));
        }
    }

    [Fact]
    public async Task All_that_the_public_sees_of_an_article_stays_within_the_cap()
    {
        using TestSite site = Guarded.Site(settings => settings with { IsPublic = true });
        Disclosure disclosure = await SeeAll(site);
        foreach ((string title, string text) in Articles(site))
        {
            (int characters, int sentences) = disclosure.Of(text, title);
            Assert.True(characters <= Math.Min(300, 0.15 * text.Length), $"{title}: {characters} characters of {text.Length}");
            Assert.True(sentences <= 2, $"{title}: {sentences} sentences");
        }
    }

    private static async Task<Disclosure> SeeAll(TestSite site)
    {
        var disclosure = new Disclosure();
        int reader = 0;
        foreach (string address in Addresses(site))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "X-Forwarded-For", $"198.51.100.{reader++ / 50 % 250}" } } };
            using HttpResponseMessage answer = await site.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
            Assert.True((int)answer.StatusCode < 500 && answer.StatusCode != HttpStatusCode.TooManyRequests, $"{address}: {answer.StatusCode}");
            if (answer.Content.Headers.ContentType?.MediaType is { } type and not "text/event-stream" && answer.IsSuccessStatusCode)
            {
                disclosure.Add(await answer.Content.ReadAsStringAsync(Cancellation));
            }
        }

        return disclosure;
    }

    private static IEnumerable<string> Addresses(TestSite site) =>
        from route in Guarded.Routes(site)
        where route is { Method: "GET", Audience: { Kind: not AudienceKind.Owner } } && !route.Pattern.StartsWith("/assets", StringComparison.Ordinal)
        from address in Filled("/" + route.Pattern.TrimStart('/'))
        from query in Queries
        select address + query;

    // Every parameter takes every value: numbers where the route wants one, else words that rooms may know.
    private static IEnumerable<string> Filled(string pattern)
    {
        if (Parameter.Match(pattern) is not { Success: true } parameter)
        {
            return [pattern];
        }

        bool isNumber = parameter.Value.Contains(":long", StringComparison.Ordinal) || parameter.Value.Contains(":int", StringComparison.Ordinal);
        return (isNumber ? Numbers : [.. Texts, .. Numbers]).SelectMany(value => Filled(pattern[..parameter.Index] + value + pattern[(parameter.Index + parameter.Length)..]));
    }

    private static List<(string Title, string Text)> Articles(TestSite site) => site.Read(connection => connection.Rows(
        "SELECT a.title, r.record FROM article a JOIN revision r ON r.article_id = a.id AND r.number = a.revision",
        row =>
        {
            using var json = JsonDocument.Parse(Compression.Unpack(row.GetFieldValue<byte[]>(1)));
            return (row.GetString(0), json.RootElement.GetProperty("article").GetProperty("text").GetString()!);
        }));
}
