using System.Globalization;
using System.Net;
using System.Text;
using Readout.App.Archive.Databases;
using Readout.Tests.Formats;

namespace Readout.Tests.App.Site.Calendar;

/// <summary>Calendars of the agendas: valid, stable over changes, whole days where no hour is known.</summary>
public sealed class CalendarTests(SiteServerFixture fixture) : IClassFixture<SiteServerFixture>
{
    private static readonly NewsPage CalledOff = new(
        "Sundholm Post",
        "https://post.example/harbour/18",
        "2026-03-03T08:00:00Z",
        "Sundholm calls off the meeting on the ferry",
        "A meeting of Anna Holm and Erik Dahl in Sundholm on 12 March 2026 was cancelled, the port said.",
        "The ferry between Norrvik and Sundholm was to run again from April, Norrvik mayor Anna Holm had said on Monday after talks with the port of Sundholm.",
        "The ferry was stopped in November when the old boat failed its inspection, and some six hundred people who work on the other side of the sound have since taken the long road.");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Calendars => ["/agenda.ics", "/story/STORY.ics", "/entity/ENTITY.ics", "/agenda.ics?lang=uk"];

    [Theory]
    [MemberData(nameof(Calendars))]
    public async Task Every_calendar_is_valid(string address)
    {
        byte[] calendar = await fixture.Client.GetByteArrayAsync(Filled(address), Cancellation);
        Assert.Empty(CalendarCheck.Faults(Encoding.UTF8.GetString(calendar)));
        Assert.Contains(Events(calendar), one => one.ContainsKey("UID"));
    }

    [Fact]
    public async Task Meetings_and_deadlines_have_their_status_and_their_day()
    {
        List<Dictionary<string, string>> events = Events(await fixture.Client.GetByteArrayAsync("/agenda.ics", Cancellation));
        Assert.Contains(events, one => one["SUMMARY"] == "meeting (cancelled): Anna Holm\\, Erik Dahl" && one["STATUS"] == "CANCELLED" && one["DTSTART"] == "20260305" && one["DTEND"] == "20260306");
        Assert.Contains(events, one => one["SUMMARY"].StartsWith("talks (held)", StringComparison.Ordinal) && one["STATUS"] == "CONFIRMED" && one["DTSTART"] == "20260302");
        Assert.Contains(events, one => one["SUMMARY"].StartsWith("promise: Anna Holm", StringComparison.Ordinal) && one["STATUS"] == "TENTATIVE" && one["DTSTART"] == "20260320");
        Assert.Contains(events, one => one["SUMMARY"].StartsWith("intends: library", StringComparison.Ordinal) && one["STATUS"] == "TENTATIVE" && one["DTSTART"] == "20260315");
        Assert.All(events, one => Assert.Matches("^(Sound Courier|Sundholm Post|Northern Mirror|Вісник протоки|Голос пролива): ", one["DESCRIPTION"]));
    }

    [Fact]
    public async Task An_event_is_the_same_in_every_calendar_that_has_it()
    {
        HashSet<string> all = [.. Events(await fixture.Client.GetByteArrayAsync("/agenda.ics", Cancellation)).Select(one => one["UID"])];
        List<Dictionary<string, string>> some = Events(await fixture.Client.GetByteArrayAsync(Filled("/story/STORY.ics?lang=ru"), Cancellation));
        Assert.NotEmpty(some);
        Assert.All(some, one => Assert.Contains(one["UID"], all));
    }

    [Fact]
    public async Task It_is_named_and_says_how_often_to_look_and_is_not_sent_again()
    {
        using HttpResponseMessage first = await fixture.Client.GetAsync("/agenda.ics", Cancellation);
        string calendar = await first.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal("text/calendar", first.Content.Headers.ContentType!.MediaType);
        Assert.Contains("\r\nNAME:Readout: meetings and deadlines\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n", calendar, StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/agenda.ics") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using HttpResponseMessage second = await fixture.Client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/story/999.ics")]
    [InlineData("/entity/999.ics")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using HttpResponseMessage answer = await fixture.Client.GetAsync(address, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_meeting_that_is_put_off_or_called_off_stays_the_same_event_with_a_higher_sequence()
    {
        using var site = new TestSite(SitePages.All.Take(1));
        Dictionary<string, string> planned = await Meeting(site);
        site.Clock.Now = site.Clock.Now.AddHours(5);
        site.Import([CalledOff]);
        await Task.Delay(TimeSpan.FromSeconds(1), Cancellation);
        Dictionary<string, string> cancelled = await Meeting(site);
        Assert.Equal((planned["UID"], "TENTATIVE", "CANCELLED"), (cancelled["UID"], planned["STATUS"], cancelled["STATUS"]));
        Assert.True(Number(cancelled["SEQUENCE"]) > Number(planned["SEQUENCE"]), $"{planned["SEQUENCE"]}, then {cancelled["SEQUENCE"]}");
        Assert.True(string.CompareOrdinal(cancelled["DTSTAMP"], planned["DTSTAMP"]) > 0);
    }

    private static async Task<Dictionary<string, string>> Meeting(TestSite site) =>
        Assert.Single(Events(await site.Client.GetByteArrayAsync("/agenda.ics", Cancellation)), one => one["CATEGORIES"] == "Meetings" && one["DTSTART"] == "20260312");

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Events(byte[] calendar)
    {
        string unfolded = Encoding.UTF8.GetString(calendar).Replace("\r\n ", "", StringComparison.Ordinal);
        return [.. unfolded.Split("BEGIN:VEVENT\r\n").Skip(1).Select(text => text.Split("END:VEVENT")[0].Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .ToDictionary(line => line.Split(':')[0].Split(';')[0], line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal))];
    }

    private string Filled(string address) => address
        .Replace("STORY", Found("SELECT id FROM story WHERE joined_into IS NULL ORDER BY id LIMIT 1"), StringComparison.Ordinal)
        .Replace("ENTITY", Found("SELECT id FROM entity WHERE name = 'Anna Holm'"), StringComparison.Ordinal);

    private string Found(string question) => fixture.Site.Read(connection => connection.Number(question)!.Value.ToString(CultureInfo.InvariantCulture));
}
