using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Readout.Tests.App.Site.Desk;

namespace Readout.Tests.App.Site;

/// <summary>Pages over reports that are unsure, quoted, kept or told in another language: nothing is shown surer than it is, and nothing is left out.</summary>
public sealed class PageTruthTests : IDisposable
{
    private static readonly NewsPage[] Pages =
    [
        .. SitePages.All,
        new(
            "Sundholm Post",
            "https://post.example/harbour/21",
            "2026-03-04T17:00:00+01:00",
            "Sundholm: a summit on the ferry is possible",
            "A source in the port said that Anna Holm and Erik Dahl would meet in Norrvik on 18 March 2026.",
            "“Nobody has asked me,” Dahl told the Post on Wednesday. Dahl called the rumour “a fog bank”."),
        new(
            "Вісник протоки",
            "https://visnyk.example/zustrich",
            "2026-03-04T18:00:00+02:00",
            "Директорка бібліотеки може зустрітися з начальником порту",
            "Директорка бібліотеки Норвіка Іда Берг говорила з начальником порту Сундгольма Еріком Далем про читальню на поромі.",
            "Берг і Даль можуть зустрітися 19 березня 2026 року.") { Language = "uk" },
    ];

    private static readonly Regex Time = Pattern("<time datetime=\"(?<at>[^\"]+)\"[^>]*>(?<words>[^<]*)</time>");

    // An element that ends in a word, and right behind it one that begins with one.
    private static readonly Regex Glued = Pattern(@"[\p{L}\d%]</(span|a|time|b|q|bdi)>(</(a|span|b)>)*<(span|a|time|b|q|bdi)\b[^>]*>(<bdi>)?[\p{L}\d][^<]{0,20}|%\d|[\p{L}]\d+ statements");

    private readonly TestSite _site = new(Pages);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("/?since=week")]
    [InlineData("/story/STORY")]
    [InlineData("/agenda?lang=uk")]
    [InlineData("/statement/1/s1?lang=ru")]
    [InlineData("/article/4")]
    [InlineData("/now")]
    [InlineData("/search?q=ferry")]
    public async Task Every_time_is_the_outlets_and_names_its_clock_and_no_words_run_together(string address)
    {
        string html = await Get(address);
        string[] times = [.. Time.Matches(html).Where(match => match.Groups["at"].Value.Contains('T', StringComparison.Ordinal)).Select(match => WebUtility.HtmlDecode(match.Groups["words"].Value))];
        Assert.All(times, words => Assert.Matches(@"^\d{1,2} \p{L}+ \d{4}, \d\d:\d\d (UTC([+−]\d{1,2}(:\d\d)?)?|\(.+\))$", words));
        Assert.True(times.Length > 0 || address.StartsWith("/search", StringComparison.Ordinal) || address.StartsWith("/agenda", StringComparison.Ordinal));
        Assert.Empty(Glued.Matches(Pattern("<a class=\"ref\".*?</a>| [a-z-]+=\"[^\"]*\"").Replace(html, "")).Select(match => match.Value));
    }

    [Fact]
    public async Task A_meeting_of_an_unnamed_source_or_a_may_says_so_everywhere()
    {
        string calendar = (await Get("/agenda.ics")).Replace("\r\n ", "", StringComparison.Ordinal);
        string[] events = [.. calendar.Split("BEGIN:VEVENT").Where(one => one.Contains("DTSTART;VALUE=DATE:20260318", StringComparison.Ordinal) || one.Contains("DTSTART;VALUE=DATE:20260319", StringComparison.Ordinal))];
        Assert.True(events.Length == 2, calendar[^4000..]);
        Assert.All(events, one => Assert.Contains("STATUS:TENTATIVE", one, StringComparison.Ordinal));
        Assert.Contains(events, one => one.Contains("\\; by an unnamed source’s account (source in the port))", StringComparison.Ordinal));
        Assert.Contains(events, one => one.Contains("\\; possible\\, not settled)", StringComparison.Ordinal));
        string agenda = await Get("/agenda?from=2026-03-18&to=2026-03-19");
        Assert.Contains("by an unnamed source’s account (source in the port)", agenda, StringComparison.Ordinal);
        Assert.Contains("possible, not settled", agenda, StringComparison.Ordinal);
        Assert.DoesNotContain("possible, not settled", await Get("/agenda?from=2026-03-12&to=2026-03-12"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_start_page_leaves_no_unnamed_source_out_and_tells_of_meetings_that_became_known()
    {
        string morning = await Get("/?since=2026-03-04T00:00Z");
        Assert.Contains("would meet in Norrvik on 18 March 2026", Section(morning, "new"), StringComparison.Ordinal);
        Assert.Contains("by an unnamed source’s account", Section(morning, "known"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_story_has_more_new_lines_than_are_shown_the_page_says_how_many()
    {
        Assert.DoesNotContain("in this story", await Get("/?since=week"), StringComparison.Ordinal);
        long entity = _site.Read(connection => Readout.App.Archive.Databases.Sql.Number(connection, "SELECT id FROM entity WHERE name = 'Anna Holm'"))!.Value;
        await new DeskClient(_site).Post("/follow", ("kind", "entity"), ("key", entity.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Matches("<a href=\"/story/\\d+\\?since=[^\"]*#new\">\\d+ more new lines? in this story", await Get("/?since=week"));
    }

    [Fact]
    public async Task What_another_language_tells_stands_in_the_readers_words_and_names_its_language()
    {
        string news = Section(await Get("/?since=week"), "new");
        Assert.Contains("<span class=\"verb\">said</span>: <span class=\"content words\" lang=\"ru\">", news, StringComparison.Ordinal);
        Assert.Contains(">in Russian<", news, StringComparison.Ordinal);
        Assert.Contains("class=\"verb\" lang=\"ru\">сообщил<", await Get("/statement/5/s1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_on_a_statements_own_page_leads_to_its_words_in_the_article()
    {
        string page = await Get("/statement/4/s1");
        string anchor = Found(page, "href=\"/article/4#(?<anchor>[^\"]+)\"").Groups["anchor"].Value;
        string article = await Get("/article/4");
        Assert.NotEmpty(anchor);
        Assert.Contains($"id=\"{anchor}\"", article, StringComparison.Ordinal);
        Assert.Contains("<article class=\"record\" id=\"r\" lang=\"en\">", article, StringComparison.Ordinal);
        Assert.Matches("<p class=\"words\" lang=\"uk\">.*паром", article);
        Assert.Contains(">reported<", article, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_promise_told_by_an_outlet_is_not_set_as_the_doers_own_words()
    {
        string story = Text(await Get("/story/STORY"));
        Assert.Contains(", in the words of Sound Courier: She promised to publish the timetable", story, StringComparison.Ordinal);
        Assert.Contains(": “Мы обещаем", story, StringComparison.Ordinal);
        Assert.DoesNotContain("in the words of Голос пролива: “", story, StringComparison.Ordinal);
        Assert.Contains(", in the words of Sound Courier: She promised to publish", Text(await Get("/agenda?from=2026-03-01&to=2026-03-31")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citation_names_its_own_address_and_is_in_the_articles_language()
    {
        string page = WebUtility.HtmlDecode(await Get("/statement/3/s2?lang=uk"));
        string address = $"{_site.Address.GetLeftPart(UriPartial.Authority)}/statement/3/s2";
        Assert.Contains($": {address}]", page, StringComparison.Ordinal);
        Assert.DoesNotContain("“We have agreed on nothing but the next date” (за контекстом)", page, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Found(page, "<script type=\"application/ld\\+json\">(?<json>.*?)</script>").Groups["json"].Value);
        Assert.Equal(address, json.RootElement.GetProperty("@id").GetString());
        Assert.DoesNotContain("\\u002B", page, StringComparison.Ordinal);
        Assert.Matches("note = \\{.*" + Regex.Escape(address), page);
    }

    [Fact]
    public async Task A_calendar_is_offered_by_address_as_well()
    {
        string page = await Get("/agenda");
        Assert.Contains($"webcal://{_site.Address.Authority}/agenda.ics", page, StringComparison.Ordinal);
        Assert.Contains($">http://{_site.Address.Authority}/agenda.ics</pre>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/agenda.ics\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chart_is_one_stop_and_the_keys_are_told()
    {
        string page = await Get("/story/STORY");
        Assert.All(Pattern("<svg.*?</svg>").Matches(page).SelectMany(svg => Pattern("<a [^>]*>").Matches(svg.Value)), link => Assert.Contains("tabindex=\"-1\"", link.Value, StringComparison.Ordinal));
        Assert.Contains("<kbd>c</kbd>", page, StringComparison.Ordinal);
        Assert.Contains("id=\"keys-hint\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_on_the_agenda_can_be_cited()
    {
        string page = await Get("/agenda?from=2026-03-01&to=2026-06-30");
        int lines = Pattern("<(section class=\"card meeting\"|div class=\"line undertaking)").Count(page);
        int cites = Pattern("data-cite|class=\"citing\"").Count(Pattern("<ol class=\"list\"><li><div class=\"line st-.*?</ol>").Replace(page, ""));
        Assert.True(lines > 4 && cites >= lines, $"{cites} of {lines}");
    }

    private async Task<string> Get(string address)
    {
        long story = _site.Read(connection => Readout.App.Archive.Databases.Sql.Number(connection, "SELECT story_id FROM article WHERE id = 1"))!.Value;
        return await _site.Client.GetStringAsync(address.Replace("STORY", story.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal), Cancellation);
    }

    private static string Section(string page, string id) => WebUtility.HtmlDecode(Found(page, $"<section id=\"{id}\">.*").Value);

    private static Match Found(string page, string pattern) => Pattern(pattern).Match(page);

    private static string Text(string html) => Pattern(@"\s+").Replace(Pattern("<[^>]*>").Replace(WebUtility.HtmlDecode(html), ""), " ");

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Singleline);
}
