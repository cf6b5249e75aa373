using Readout.Dates;
using Readout.Events;
using Readout.Events.Meetings;
using Readout.Formats;
using Readout.Records;
using Readout.Tests.Cases;
using Readout.Text;

namespace Readout.Tests.Formats;

public sealed class CalendarFormatTests
{
    public static TheoryData<string> Cases => [.. PageCase.Names];

    [Fact]
    public void A_due_date_is_an_event_of_its_day()
    {
        string[] lines =
        [
            "BEGIN:VEVENT",
            "UID:befc0dcc-3574-8537-8e06-301ff9e740a0",
            "DTSTAMP:20240305T171200Z",
            "DTSTART;VALUE=DATE:20240308",
            "DTEND;VALUE=DATE:20240309",
            "SUMMARY;LANGUAGE=ru:надежда, не обещание: Тарас Гречка: открыть порт".Replace(",", "\\,", StringComparison.Ordinal),
            "DESCRIPTION;LANGUAGE=ru:Гречка 🌾 заявил: «Мы надеемся открыть порт к пятнице».\\n\\nМинистр 🌾 обещал зерно\\nСтепные вести\\, 5 марта 2024\\, 19:12\\nhttps://stepnye-vesti.example/2024/03/05/zerno",
            "URL:https://stepnye-vesti.example/2024/03/05/zerno",
            "CATEGORIES:Обязательства",
            "STATUS:TENTATIVE",
            "SEQUENCE:0",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ];
        Assert.Equal(lines, CalendarCheck.Unfold(Calendar(SampleRecord.Full)).SkipWhile(line => line != "BEGIN:VEVENT").TakeWhile(line => line != "END:VCALENDAR"));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_calendar_keeps_the_rules_of_its_format(string name) => Assert.Empty(CalendarCheck.Faults(Calendar(PageCase.Open(name).Read())));

    [Fact]
    public void Many_records_and_an_error_make_one_calendar()
    {
        RecordFormat format = AllFormats.Find("ics")!;
        string calendar = SampleRecord.Json(output =>
        {
            format.WriteStart(output);
            format.Write(SampleRecord.Full, RecordScope.Full, output);
            format.WriteSeparator(output);
            format.WriteError(new InputError("a", "b", "c"), output);
            format.WriteSeparator(output);
            format.Write(SampleRecord.Full with { Source = "other", Article = SampleRecord.Full.Article with { Url = null } }, RecordScope.Full, output);
            format.WriteEnd(output);
        });
        Assert.Empty(CalendarCheck.Faults(calendar));
        Assert.Equal(2, CalendarCheck.Unfold(calendar).Count(line => line == "BEGIN:VEVENT"));
    }

    [Theory]
    [InlineData(MeetingStatus.Planned, "CONFIRMED")]
    [InlineData(MeetingStatus.Proposed, "TENTATIVE")]
    [InlineData(MeetingStatus.Postponed, "TENTATIVE")]
    [InlineData(MeetingStatus.Cancelled, "CANCELLED")]
    [InlineData(MeetingStatus.Held, null)]
    [InlineData(MeetingStatus.Denied, null)]
    public void A_meeting_that_is_ahead_is_an_event_with_its_status(MeetingStatus status, string? expected) =>
        Assert.Equal(expected, Value(WithMeeting(new PartialDate { Year = 2024, Month = 3, Day = 7 }, status), "STATUS"));

    [Theory]
    [InlineData("2024-03-07", "DTSTART;VALUE=DATE:20240307", "DTEND;VALUE=DATE:20240308")]
    [InlineData("2024-03", "DTSTART;VALUE=DATE:20240301", "DTEND;VALUE=DATE:20240401")]
    [InlineData("2024-03-07T18:30+02:00", "DTSTART:20240307T163000Z", null)]
    [InlineData("2024-03-07T18:30", "DTSTART:20240307T183000", null)]
    [InlineData("9999-12-31", "DTSTART;VALUE=DATE:99991231", null)]
    [InlineData("2024", null, null)]
    [InlineData("--03-07", null, null)]
    public void Nothing_is_added_to_what_is_known_of_the_time(string date, string? start, string? end)
    {
        Assert.True(IsoDate.TryParse(date, out PartialDate? known));
        string[] lines = Calendar(WithMeeting(known, MeetingStatus.Planned)).Split("\r\n").SkipWhile(line => line != "BEGIN:VEVENT").ToArray();
        Assert.Equal(start, lines.FirstOrDefault(line => line.StartsWith("DTSTART", StringComparison.Ordinal)));
        Assert.Equal(end, lines.FirstOrDefault(line => line.StartsWith("DTEND", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_event_keeps_its_name_when_its_page_changes_and_its_version_grows()
    {
        ArticleRecord before = WithMeeting(new PartialDate { Year = 2024, Month = 3, Day = 7 }, MeetingStatus.Planned);
        PartialDate later = before.Article.Published! with { Time = new TimeOnly(20, 12) };
        ArticleRecord after = WithMeeting(new PartialDate { Year = 2024, Month = 3, Day = 9 }, MeetingStatus.Postponed);
        after = after with { Article = after.Article with { Modified = later } };
        Assert.Equal(Value(before, "UID"), Value(after, "UID"));
        Assert.Equal("0", Value(before, "SEQUENCE"));
        Assert.Equal("60", Value(after, "SEQUENCE"));
    }

    [Fact]
    public void Words_of_a_page_stay_text()
    {
        ArticleRecord record = WithMeeting(new PartialDate { Year = 2024, Month = 3, Day = 7 }, MeetingStatus.Planned);
        record = record with { Meetings = [record.Meetings[0] with { Place = "a;b,c\\d\r\nBEGIN:VEVENT" }] };
        string calendar = Calendar(record);
        Assert.Empty(CalendarCheck.Faults(calendar));
        Assert.Contains("LOCATION;LANGUAGE=ru:a\\;b\\,c\\\\d\\nBEGIN:VEVENT", CalendarCheck.Unfold(calendar));
    }

    private static ArticleRecord WithMeeting(PartialDate date, MeetingStatus status) => SampleRecord.Full with
    {
        Commitments = [],
        Meetings = [new Meeting { Id = "m1", Trigger = new TextSpan(0, 7), Kind = MeetingKind.Talks, Participants = [new EventParticipant(null, "Северный союз")], Date = date, Status = status, Confidence = 1 }],
    };

    private static string? Value(ArticleRecord record, string name) =>
        CalendarCheck.Unfold(Calendar(record)).FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.Ordinal))?[(name.Length + 1)..];

    private static string Calendar(ArticleRecord record)
    {
        RecordFormat format = AllFormats.Find("ics")!;
        return SampleRecord.Json(output =>
        {
            format.WriteStart(output);
            format.Write(record, RecordScope.Full, output);
            format.WriteEnd(output);
        });
    }
}
