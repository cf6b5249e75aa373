using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Forgetting;
using Readout.App.Archive.Writing;
using Readout.App.Site.Access.Keys;
using Readout.App.Site.Pages.Briefs;

namespace Readout.Tests.App.Site.Desk;

/// <summary>A brief is made of what the record has, published at its time, corrected and withdrawn, all of it with forms alone.</summary>
public sealed partial class BriefTests : IDisposable
{
    private const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly TestSite _site = new(SitePages.All, settings => settings with { IsPublic = true });
    private readonly DeskClient _desk;

    public BriefTests()
    {
        _desk = new DeskClient(_site);
        _site.Client.DefaultRequestHeaders.Authorization = new("Bearer", Guarded.Token(_site, "desk", TokenScope.Write));
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Picks_from_anywhere_go_to_the_draft_that_is_open_and_are_published_with_byline_and_sources()
    {
        (long article, string statement) = Statement("We have agreed on nothing");
        (long commitmentArticle, string commitment) = Row("commitment", "to publish the timetable");
        (long meetingArticle, string meeting) = Row("meeting", "will meet again in Sundholm");
        string picked = await Pick("statement", article, statement, "/story/1");
        Assert.Equal("/brief/1/picked?back=%2Fstory%2F1", picked);
        string shown = await _desk.Get(picked);
        Assert.Contains("href=\"/story/1\"", shown, StringComparison.Ordinal);
        Assert.Contains("We have agreed on nothing", shown, StringComparison.Ordinal);
        (long relayedArticle, string relayed) = Statement("знову ходитиме з квітня");
        await Pick("statement", relayedArticle, relayed, "//evil.example");
        await Pick("commitment", commitmentArticle, commitment, "https://evil.example/");
        await Pick("meeting", meetingArticle, meeting, "");
        Assert.Equal("/brief/1/edit", await Pick("statement", article, statement, ""));

        await Save(1, ("headline", "Ferry: what is agreed"), ("standfirst", "Two towns tell it differently."), ("byline", "Ira Desk"), ("photo-credit", "Sundpress"), ("new-words", "Crossings begin in spring."), ("link-title", "The talks"), ("link-url", "/story/1"));
        await _desk.Get("/brief/1");
        Assert.DoesNotContain("Ferry: what is agreed", await Public("/brief"), StringComparison.Ordinal);
        Assert.Equal("/brief/1", await Do(1, "publish"));

        string page = await _desk.Get("/brief/1");
        string text = DeskClient.TextOf(page);
        Assert.Contains("Ferry: what is agreed", text, StringComparison.Ordinal);
        Assert.Contains("By: Ira Desk", text, StringComparison.Ordinal);
        Assert.Contains("Photo: Sundpress", text, StringComparison.Ordinal);
        Assert.Matches("Вісник протоки ?, via агентство Сундпрес ?: Анна Гольм заявила ?: паром", text);
        Assert.Matches("Sundholm Post ?: Erik Dahl said ?: “ ?We have agreed on nothing", text);
        Assert.Contains("Crossings begin in spring. the editor’s words", text, StringComparison.Ordinal);
        Assert.Contains("Sundholm: no agreement on the ferry yet", text, StringComparison.Ordinal);
        Assert.Contains("href=\"https://post.example/harbour/17\"", page, StringComparison.Ordinal);

        using var data = JsonDocument.Parse(LinkedData().Match(page).Groups["json"].Value);
        Assert.Equal(("NewsArticle", "Ferry: what is agreed", "Ira Desk"), (data.RootElement.GetProperty("@type").GetString(), data.RootElement.GetProperty("headline").GetString(), data.RootElement.GetProperty("author").GetProperty("name").GetString()));
        Assert.Contains(data.RootElement.GetProperty("citation").EnumerateArray(), one => one.GetProperty("@type").GetString() == "Quotation" && one.GetProperty("spokenByCharacter").GetProperty("name").GetString() == "Erik Dahl");
    }

    [Fact]
    public async Task A_hope_and_an_inferred_speaker_are_shown_as_such()
    {
        _site.Import([new NewsPage(
            "Голос пролива",
            "https://golos.example/prichal",
            "2026-03-04T18:00:00Z",
            "Причал Сундхольма откроют",
            "«Надеемся, что к пятнице мы откроем причал», — сообщил начальник порта Сундхольма Эрик Даль.",
            "Причал закрыт с ноября, и паром не может подойти к городу, пока его не откроют снова, сообщили в порту.") { Language = "ru" }]);
        (long hopeArticle, string hope) = Row("commitment", "откроем причал");
        (long article, string statement) = Statement("We have agreed on eight crossings");
        await Pick("commitment", hopeArticle, hope, "");
        await Pick("statement", article, statement, "");
        _ = _site.Read(connection => connection.Execute("UPDATE statement SET grade = 'doubtful' WHERE article_id = @article AND local = @local", ("@article", article), ("@local", statement)));
        string text = DeskClient.TextOf(await _desk.Get("/brief/1"));
        Assert.Contains("a hope, not a promise", text, StringComparison.Ordinal);
        Assert.Matches("Anna Holm .{0,20}doubtful", text);
        Assert.DoesNotContain("Quotation", await Published(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_set_for_later_is_not_shown_before_its_time()
    {
        await Draft();
        Assert.Equal("/brief/1", await Do(1, "schedule", ("at", "2026-03-05T08:30"), ("zone", "120")));
        _site.Clock.Now = new DateTimeOffset(2026, 3, 5, 6, 29, 59, TimeSpan.Zero);
        Assert.Equal(HttpStatusCode.NotFound, await Status("/brief/1"));
        Assert.DoesNotContain("Ready", await Public("/brief"), StringComparison.Ordinal);
        _site.Clock.Now = new DateTimeOffset(2026, 3, 5, 6, 30, 0, TimeSpan.Zero);
        Assert.Contains("Ready", await Public("/brief/1"), StringComparison.Ordinal);
        Assert.Contains("Ready", await Public("/brief"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-05T08:30", "-120", "2026-03-05T10:30:00Z")]
    [InlineData("2026-03-05T00:00", "765", "2026-03-04T11:15:00Z")]
    public void A_time_is_read_in_the_zone_that_was_chosen(string at, string zone, string utc)
    {
        var form = new BriefForm(new Brief { Id = 1, Language = "en", ChangedAt = 0 }) { At = at, Zone = int.Parse(zone, CultureInfo.InvariantCulture) };
        Assert.Equal(DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture).ToUnixTimeSeconds(), form.Time);
    }

    [Theory]
    [InlineData("publish", "headline", "", "A headline is missing.")]
    [InlineData("publish", "byline", "", "The name of whoever answers for it is missing.")]
    [InlineData("schedule", "at", "soon", "Choose a day and a time.")]
    [InlineData("schedule", "at", "0001-01-01T00:00", "Choose a day and a time.")]
    [InlineData("schedule", "at", "2026-03-04T19:00", "This time is past.")]
    [InlineData("save", "link-url", "javascript:alert(1)", "The link leads neither")]
    [InlineData("save", "link-url", "data:text/html,x", "The link leads neither")]
    [InlineData("save", "link-url", "//evil.example", "The link leads neither")]
    [InlineData("withdraw", "note", "x", "That cannot be done")]
    public async Task What_is_missing_is_said_and_nothing_typed_is_lost(string verb, string field, string value, string fault)
    {
        await Draft();
        (string, string)[] typed = [("new-words", "Typed for long."), (field, value)];
        string page = verb == "withdraw" ? await _desk.PostRefused("/brief/1/edit", [.. typed, ("do", verb)]) : await _desk.PressRefused("/brief/1/edit", verb, typed);
        Assert.Contains(fault, page, StringComparison.Ordinal);
        Assert.Contains("Typed for long.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript:", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await Status("/brief/1"));
        Assert.DoesNotContain("Typed for long.", await _desk.Get("/brief/1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_what_an_editor_types_is_text()
    {
        await _desk.Post("/brief/new");
        await Save(1, ("headline", Hostile), ("standfirst", Hostile), ("byline", Hostile), ("photo-credit", Hostile), ("new-words", Hostile), ("link-title", Hostile), ("link-url", "https://a.example/\"><script>alert(1)</script>"));
        Assert.Equal("/brief/1", await Do(1, "publish"));
        foreach (string address in (string[])["/brief", "/brief/1", "/brief/1/edit"])
        {
            string page = await _desk.Get(address);
            Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        }

        using var data = JsonDocument.Parse(LinkedData().Match(await _desk.Get("/brief/1")).Groups["json"].Value);
        Assert.Equal(Hostile, data.RootElement.GetProperty("headline").GetString());
    }

    [Fact]
    public async Task Paragraphs_are_ordered_changed_and_taken_out()
    {
        await _desk.Post("/brief/new");
        await Save(1, ("new-words", "First."));
        await Save(1, ("new-words", "Second."));
        Assert.Equal("/brief/1/edit#item-2", await Do(1, "up-2", ("words-1", "First, changed.")));
        Assert.Equal(["Second.", "First, changed."], Paragraphs());
        await Do(1, "up-2");
        Assert.Equal(["Second.", "First, changed."], Paragraphs());
        await Do(1, "remove-2");
        Assert.Equal(["First, changed."], Paragraphs());
        await Do(1, "save", ("words-1", " "));
        Assert.Empty(Paragraphs());
        Assert.Equal("/brief", await Do(1, "delete"));
        await _desk.Get("/brief/1/edit", HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("up")]
    [InlineData("up-x")]
    [InlineData("save-1")]
    [InlineData("burn")]
    [InlineData("")]
    public async Task A_button_that_there_is_not_does_nothing(string pressed)
    {
        await Draft();
        using HttpResponseMessage answer = await _desk.Send("/brief/1/edit", [("do", pressed), ("headline", "Other")]);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Ready", await _desk.Get("/brief/1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_out_is_changed_with_a_dated_note_alone_and_withdrawn_for_good()
    {
        await Draft();
        await Do(1, "publish");
        Assert.Contains("say below what is corrected", await _desk.PressRefused("/brief/1/edit", "save", ("headline", "Readier")), StringComparison.Ordinal);
        Assert.Contains("say below what is corrected", await _desk.PressRefused("/brief/1/edit", "remove-1"), StringComparison.Ordinal);
        Assert.Contains("Ready", await Public("/brief/1"), StringComparison.Ordinal);
        _site.Clock.Now += TimeSpan.FromDays(1);
        await Do(1, "save", ("headline", "Readier"), ("note", "The headline said less."));
        string text = DeskClient.TextOf(await Public("/brief/1"));
        Assert.Contains("Readier", text, StringComparison.Ordinal);
        Assert.Contains("Corrections 5 March 2026, 20:00 UTC : The headline said less.", text, StringComparison.Ordinal);
        await Do(1, "withdraw");
        Assert.Equal(HttpStatusCode.Gone, await Status("/brief/1"));
        Assert.DoesNotContain("Text.", await Public("/brief/1"), StringComparison.Ordinal);
        Assert.DoesNotContain("Readier", await Public("/brief"), StringComparison.Ordinal);
        Assert.Contains("stays as it is", await _desk.PostRefused("/brief/1/edit", ("do", "publish")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_record_has_no_more_is_taken_out_and_what_it_changed_is_said()
    {
        (long article, string statement) = Statement("We have agreed on nothing");
        (long other, string reported) = Statement("would run again", "will run again", "had agreed on eight");
        await Pick("statement", article, statement, "");
        await Pick("statement", other, reported, "");
        await Save(1, ("headline", "Ready"), ("byline", "Ira Desk"));
        await Do(1, "publish");
        await _desk.Post($"/statement/{article}/{statement}/wrong");
        await _desk.Post($"/statement/{other}/{reported}/speaker", ("speaker", "Ida Berg"));
        string text = DeskClient.TextOf(await _desk.Get("/brief/1"));
        Assert.Contains("Taken out: the record has this no more.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("We have agreed on nothing", text, StringComparison.Ordinal);
        Assert.Contains("Ida Berg", text, StringComparison.Ordinal);
        Assert.Contains("Since this was picked, the record was corrected", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_brings_what_is_out_at_its_time_and_tells_of_corrections()
    {
        (long article, string statement) = Statement("We have agreed on nothing");
        await Pick("statement", article, statement, "");
        await Do(1, "schedule", ("headline", "Ready <b>"), ("byline", "Ira Desk"), ("standfirst", "Two towns."), ("at", "2026-03-05T08:30"));
        Assert.DoesNotContain("Ready", await Public("/briefs.atom"), StringComparison.Ordinal);
        _site.Clock.Now = new DateTimeOffset(2026, 3, 5, 8, 30, 0, TimeSpan.Zero);
        string feed = await Public("/briefs.atom");
        XElement entry = Assert.Single(XDocument.Parse(feed).Root!.Elements(Atom + "entry"));
        Assert.Equal("Ready <b>", entry.Element(Atom + "title")!.Value);
        string content = entry.Element(Atom + "content")!.Value;
        Assert.Contains("<p>Two towns. [the editor’s words]</p>", content, StringComparison.Ordinal);
        Assert.Contains("Sundholm Post: Erik Dahl said", content, StringComparison.Ordinal);
        Assert.Contains("type=\"application/atom+xml\" href=\"/briefs.atom\"", WebUtility.HtmlDecode(await Public("/brief")), StringComparison.Ordinal);

        _site.Clock.Now += TimeSpan.FromHours(1);
        await Do(1, "save", ("headline", "Readier"), ("note", "It said less."));
        XElement corrected = Assert.Single(XDocument.Parse(await Public("/briefs.atom")).Root!.Elements(Atom + "entry"));
        Assert.Equal((entry.Element(Atom + "id")!.Value, "2026-03-05T09:30:00Z"), (corrected.Element(Atom + "id")!.Value, corrected.Element(Atom + "updated")!.Value));
        Assert.Contains("It said less.", corrected.Element(Atom + "content")!.Value, StringComparison.Ordinal);
        await Do(1, "withdraw");
        Assert.DoesNotContain("Readier", await Public("/briefs.rss") + await Public("/briefs.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_who_is_forgotten_goes_from_briefs_and_followed_searches_too()
    {
        (long article, string statement) = Statement("We have agreed on nothing");
        await Pick("statement", article, statement, "");
        await _desk.Post("/follow", ("kind", "search"), ("key", "speaker:\"erik dahl\""));
        await Do(1, "publish", ("headline", "What Erik Dahl wants"), ("byline", "Ira Desk"), ("new-words", "Erik Dahl waits."));
        using (var writer = new ArchiveWriter(_site.Database, new WriterSettings { Time = _site.Clock }))
        {
            new Forgetter(writer).ForgetPerson("Erik Dahl");
        }

        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("Dahl", await _desk.Get("/brief/1"), StringComparison.Ordinal);
        Assert.Contains("What █████████ wants", await _desk.Get("/brief/1"), StringComparison.Ordinal);
        Assert.Empty(_site.Read(Readout.App.Site.Pages.Follows.FollowList.Read).All);
    }

    [Fact]
    public async Task The_public_sees_no_more_of_an_article_in_a_brief_than_elsewhere()
    {
        foreach ((long article, string local) in _site.Read(connection => connection.Rows("SELECT article_id, local FROM statement", row => (row.GetInt64(0), row.GetString(1)))))
        {
            await Pick("statement", article, local, "");
        }

        await Do(1, "publish", ("headline", "All of it"), ("byline", "Ira Desk"));
        string own = DeskClient.TextOf(await _desk.Get("/brief/1"));
        string shown = DeskClient.TextOf(await Public("/brief/1"));
        string[] contents = [.. _site.Read(connection => connection.Rows("SELECT content FROM statement", row => row.GetString(0)))];
        Assert.All(contents, content => Assert.Contains(content, own, StringComparison.Ordinal));
        Assert.InRange(contents.Count(content => shown.Contains(content, StringComparison.Ordinal)), 1, contents.Length / 2);
        Assert.Contains("Erik Dahl", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("statement", "1", "s99", HttpStatusCode.NotFound)]
    [InlineData("statement", "99999999999999999999", "s1", HttpStatusCode.BadRequest)]
    [InlineData("words", "1", "s1", HttpStatusCode.BadRequest)]
    [InlineData("article", "1", "", HttpStatusCode.BadRequest)]
    public async Task What_is_not_there_is_not_picked(string kind, string article, string id, HttpStatusCode status)
    {
        using HttpResponseMessage answer = await _desk.Send("/brief/pick", ("kind", kind), ("article", article), ("id", id));
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(0, _site.Read(connection => connection.Number("SELECT count(*) FROM brief")));
    }

    [Fact]
    public async Task Picks_go_to_the_draft_that_was_opened_last()
    {
        (long article, string statement) = Statement("We have agreed on nothing");
        await _desk.Post("/brief/new");
        _site.Clock.Now += TimeSpan.FromMinutes(1);
        await _desk.Post("/brief/new");
        _site.Clock.Now += TimeSpan.FromMinutes(1);
        await _desk.Post("/brief/1/open");
        Assert.StartsWith("/brief/1/picked", await Pick("statement", article, statement, ""), StringComparison.Ordinal);
    }

    private async Task Draft()
    {
        await _desk.Post("/brief/new");
        await Save(1, ("headline", "Ready"), ("byline", "Ira Desk"), ("new-words", "Text."));
    }

    private async Task<string> Published()
    {
        await Do(1, "publish", ("headline", "Ready"), ("byline", "Ira Desk"));
        return LinkedData().Match(await _desk.Get("/brief/1")).Groups["json"].Value;
    }

    private Task<string> Pick(string kind, long article, string id, string back) =>
        _desk.Post("/brief/pick", ("kind", kind), ("article", article.ToString(CultureInfo.InvariantCulture)), ("id", id), ("back", back));

    private async Task Save(long id, params (string Name, string Value)[] fields) => Assert.Equal($"/brief/{id}/edit", await Do(id, "save", fields));

    private Task<string> Do(long id, string pressed, params (string Name, string Value)[] fields) => _desk.Press($"/brief/{id}/edit", pressed, fields);

    private string[] Paragraphs() => [.. _site.Read(connection => BriefTable.Find(connection, 1))!.Paragraphs.Select(item => item.Words!)];

    private (long Article, string Local) Statement(params string[] words) => words.Select(part => Find("statement", "content", part)).First(found => found is not null)!.Value;

    private (long Article, string Local) Row(string table, string words) => Find(table, "words", words)!.Value;

    private (long Article, string Local)? Find(string table, string column, string words) => _site.Read(connection => connection.Rows(
        $"SELECT article_id, local FROM {table} WHERE {column} LIKE @words ORDER BY id", row => ((long, string)?)(row.GetInt64(0), row.GetString(1)), ("@words", $"%{words}%")).FirstOrDefault());

    private async Task<string> Public(string address)
    {
        using HttpResponseMessage answer = await AsPublic(address);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task<HttpStatusCode> Status(string address)
    {
        using HttpResponseMessage answer = await AsPublic(address);
        return answer.StatusCode;
    }

    private async Task<HttpResponseMessage> AsPublic(string address)
    {
        using HttpClient client = _site.NewClient();
        return await client.GetAsync(address, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("<script type=\"application/ld\\+json\">(?<json>[^<]*)</script>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex LinkedData();
}
