using System.Net;
using System.Text.RegularExpressions;

namespace Readout.Tests.App.Site;

/// <summary>The top of the first page: what is new in a few lines, each as sure as its whole line, with the way to that and its citation.</summary>
public sealed partial class InShortTests : IDisposable
{
    private static readonly NewsPage[] Pages =
    [
        .. SitePages.All,
        new(
            "Голос пролива",
            "https://golos.example/news/biblioteka",
            "2026-03-04T16:00:00+03:00",
            "Библиотека Норрвика открывается по воскресеньям",
            "Директор библиотеки Норрвика Ида Берг сообщила, что поставили подписи 2400 человек.") { Language = "ru" },
        new(
            "Sundholm Post",
            "https://post.example/harbour/22",
            "2026-03-04T15:00:00+01:00",
            "Norrvik library: 2400 names",
            "The director of the library of Norrvik, Ida Berg, said that 2400 people had signed. A source in the port said that Anna Holm and Erik Dahl would meet in Norrvik on 18 March 2026.",
            "Harbour master Erik Dahl promised to open the quay by 9 March 2026."),
        new(
            "Sundholm Post",
            "https://post.example/harbour/23",
            "2026-03-04T16:00:00+01:00",
            "Erik Dahl on the quay",
            "Harbour master Erik Dahl gave the Post an interview.",
            "A source in the harbour office said that Erik Dahl promised to publish the tide tables by 25 March 2026."),
    ];

    private readonly TestSite _site = new(Pages);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Every_line_leads_to_its_whole_line_on_the_page_and_can_be_cited_where_it_stands()
    {
        string page = await Get("/");
        string[] lines = Lines(page);
        Assert.InRange(lines.Length, 3, 6);
        Assert.All(lines, line => Assert.Matches("data-cite|class=\"citing\"", line));
        Assert.All(lines, line => Assert.Contains($"id=\"{Anchor().Match(line).Groups["id"].Value}\"", page, StringComparison.Ordinal));
        Assert.Equal(lines.Length, lines.Select(line => Anchor().Match(line).Groups["id"].Value).Distinct().Count());
    }

    [Fact]
    public async Task What_more_outlets_tell_stands_there_with_who_was_first()
    {
        string said = Assert.Single(Lines(await Get("/")), line => line.Contains(">Said<", StringComparison.Ordinal) && line.Contains("2400 people", StringComparison.Ordinal));
        Assert.Contains("2 outlets", said, StringComparison.Ordinal);
        Assert.Contains("First to report it in English or in Russian: ", said, StringComparison.Ordinal);
        Assert.Contains(">reported<", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_of_an_unnamed_source_is_no_surer_at_the_top()
    {
        string known = Assert.Single(Lines(await Get("/")), line => line.Contains("A meeting that became known", StringComparison.Ordinal));
        Assert.Contains("by an unnamed source’s account (source in the port)", known, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_promise_that_another_tells_of_is_on_that_ones_account()
    {
        string agenda = await Get("/agenda?from=2026-03-25&to=2026-03-25");
        Assert.Contains("tide tables", agenda, StringComparison.Ordinal);
        Assert.Contains("as told by source in the harbour office:", agenda, StringComparison.Ordinal);
        Assert.Contains("as told by source in the harbour office:", (await Get("/agenda.ics")).Replace("\r\n ", "", StringComparison.Ordinal).Split("BEGIN:VEVENT").Single(one => one.Contains("tide tables", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_due_this_week_is_on_the_page_and_counted_among_its_parts()
    {
        string page = await Get("/");
        Assert.Matches("href=\"#week\"[^>]*>.*?Due this week <span class=\"count\">1</span>", page);
        Assert.Contains("open the quay by 9 March", page[page.IndexOf("<section id=\"week\">", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains(Lines(page), line => line.Contains("Due this week", StringComparison.Ordinal) && line.Contains("in the words of Sundholm Post", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_time_without_a_zone_is_by_the_clock_that_the_page_names()
    {
        _site.Clock.Now = SitePages.Now.ToOffset(TimeSpan.FromHours(2));
        string page = await Get("/?since=2026-03-03%2009:30");
        Assert.Contains("New since 3 March 2026, 09:30 UTC+2", page, StringComparison.Ordinal);
        Assert.Contains("times are UTC+2", page, StringComparison.Ordinal);
        Assert.Contains("value=\"2026-03-03 09:30\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"2026-03-03 11:30\"", await Get("/?since=2026-03-03T09:30Z"), StringComparison.Ordinal);
    }

    private static string[] Lines(string page)
    {
        string shortly = page[page.IndexOf("<section id=\"short\">", StringComparison.Ordinal)..];
        return shortly[..shortly.IndexOf("</section>", StringComparison.Ordinal)].Split("<li>")[1..];
    }

    private async Task<string> Get(string address) => WebUtility.HtmlDecode(await _site.Client.GetStringAsync(address, Cancellation));

    [GeneratedRegex("<a href=\"#(?<id>[^\"]+)\" data-open", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Anchor();
}
