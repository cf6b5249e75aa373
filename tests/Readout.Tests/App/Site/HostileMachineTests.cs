using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Readout.App.Archive.Databases;
using Readout.Tests.App.Site.Feeds;
using Readout.Tests.Formats;

namespace Readout.Tests.App.Site;

/// <summary>
/// Whatever stands in titles, names, words and addresses of what came in, feeds stay well-formed and valid, calendars keep their lines, JSON parses, no markup of it gets
/// through, and no address is written as a link that is none of the web's.
/// </summary>
public sealed class HostileMachineTests
{
    private const string Markup = "</title></item>]]><script>alert(1)</script><img src=x onerror=alert(2)>&amp;&lt;\"'";
    private const string Directions = "\u202Eevil\u2066\u200F\u2028\u2029\u0085";
    private const string Controls = "a\u0000b\u0001\u0007\u001B[31m\u007F\uFFFE\uFFFFc";
    private const string CalendarLines = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:injected\r\n;,:\\n\\";

    private static readonly string[] Texts = [Markup, Directions, Controls, CalendarLines, new string('ы', 5000)];
    private static readonly string[] Urls = ["javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "https://evil.example/\"><script>?a=b&c=d\r\nX:1", "http://[::1", "\u202Ehttps://x"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Hostile => new(
        from text in Texts
        from url in Urls
        select (text, url));

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Nothing_of_what_came_in_breaks_out(string text, string url)
    {
        using var site = new TestSite(SitePages.All.Take(3));
        (string story, string entity) = Poison(site, text, url);
        foreach (string view in (string[])["/now", "/agenda", $"/story/{story}", $"/entity/{entity}", "/search", $"/search?q={Uri.EscapeDataString(text.Length < 100 ? $"-{text[..1]}zz" : "x")}"])
        {
            await CheckFeeds(site, view);
        }

        foreach (string address in (string[])["/agenda.ics", $"/story/{story}.ics", $"/entity/{entity}.ics"])
        {
            string calendar = await site.Client.GetStringAsync(address, Cancellation);
            Assert.Empty(CalendarCheck.Faults(calendar));
            Assert.DoesNotContain("\r\nSUMMARY:injected", calendar, StringComparison.Ordinal);
            Assert.All(CalendarCheck.Unfold(calendar).Where(line => line.StartsWith("URL", StringComparison.Ordinal)), line => Assert.StartsWith("URL:" + site.Address.AbsoluteUri, line, StringComparison.Ordinal));
        }

        foreach (string address in (string[])["statements", "articles", "meetings", "commitments", "stories", $"stories/{story}", "entities", $"entities/{entity}", "agenda?from=2026-03-01"])
        {
            using var json = JsonDocument.Parse(await site.Client.GetByteArrayAsync("/api/v1/" + address, Cancellation));
            Assert.All(Links(json.RootElement), link => Assert.StartsWith(site.Address.AbsoluteUri, link, StringComparison.Ordinal));
        }
    }

    private static async Task CheckFeeds(TestSite site, string view)
    {
        string[] parts = view.Split('?');
        string At(string extension) => parts[0] + extension + (parts.Length > 1 ? "?" + parts[1] : "");
        byte[] atom = await site.Client.GetByteArrayAsync(At(".atom"), Cancellation);
        byte[] rss = await site.Client.GetByteArrayAsync(At(".rss"), Cancellation);
        byte[] json = await site.Client.GetByteArrayAsync(At(".json"), Cancellation);
        Assert.Empty(FeedCheck.OfAtom(atom));
        Assert.Empty(FeedCheck.OfRss(rss));
        Assert.Empty(FeedCheck.OfJson(json));
        XNamespace space = "http://www.w3.org/2005/Atom";
        Assert.All(XDocument.Load(new MemoryStream(atom)).Descendants(space + "content"), content => Assert.Empty(FeedCheck.OfHtml(content.Value)));
        Assert.All(XDocument.Load(new MemoryStream(rss)).Descendants("item"), item => Assert.Empty(FeedCheck.OfHtml(item.Element("description")!.Value)));
        Assert.DoesNotContain(Encoding.UTF8.GetString(atom), c => c is '\u202E' or '\u2066' or '\u200F' or '\u0007' or '\uFFFE');
    }

    // Every column that holds words of pages, as a page or a record could have brought them.
    private static (string Story, string Entity) Poison(TestSite site, string text, string url)
    {
        using DbConnection connection = site.Database.Open();
        connection.Execute("UPDATE article SET title = @text, outlet = @text || id, summary = @text, url = @url, published = @text, language = CASE WHEN id = 2 THEN @text ELSE language END", ("@text", text), ("@url", url));
        connection.Execute("UPDATE article SET outlet = NULL WHERE id = 2");
        connection.Execute("UPDATE statement SET content = content || @text, speaker = @text, cue = @text, relays = @text, said_on = @text", ("@text", text));
        connection.Execute("UPDATE meeting SET words = @text, place = @text, topic = @text, participants = @text", ("@text", text));
        connection.Execute("UPDATE gathering SET place = @text", ("@text", text));
        connection.Execute("UPDATE commitment SET words = words || @text, who = @text", ("@text", text));
        connection.Execute("UPDATE story SET title = @text", ("@text", text));
        connection.Execute("UPDATE entity SET name = @text WHERE kind <> 'person'", ("@text", text));
        string Number(string question) => connection.Number(question)!.Value.ToString(CultureInfo.InvariantCulture);
        return (Number("SELECT min(id) FROM story WHERE joined_into IS NULL"), Number("SELECT min(id) FROM entity WHERE name = 'Anna Holm'"));
    }

    private static IEnumerable<string> Links(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.NameEquals("link") ? [member.Value.GetString()!] : Links(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Links),
        _ => [],
    };
}
