using System.Globalization;
using System.Text;
using Readout.App.Archive.Views;
using Readout.App.Site.Feeds;
using Readout.App.Site.Pages;
using Readout.App.Site.Parts;
using Readout.App.Site.Words;
using Readout.Dates;
using Readout.Formats;
using Readout.Formats.Calendar;

namespace Readout.App.Site.Calendar;

/// <summary>An agenda as a calendar that programs subscribe to (<see href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</see>, <see href="https://www.rfc-editor.org/rfc/rfc7986">RFC 7986</see>).</summary>
internal sealed class AgendaCalendar(PageRequest request, Tellings tellings)
{
    private const int LongestSummary = 120;
    private const string Refresh = "PT1H";

    private SiteWords Words => request.Visit.Words;

    public byte[] Write(string name, IEnumerable<AgendaEntry> entries)
    {
        var calendar = new CalendarWriter();
        calendar.Begin(FeedText.Line(name), Refresh);
        foreach (AgendaEntry entry in entries)
        {
            if (Parts.Dates.Parse(entry.Date) is { } date && CalendarEvent.CanShow(date))
            {
                Event(entry, date).Write(calendar);
            }
        }

        calendar.End();
        return Encoding.UTF8.GetBytes(calendar.Text.ToString());
    }

    private CalendarEvent Event(AgendaEntry entry, PartialDate date)
    {
        var sentence = AgendaSentence.Of(entry, Words, tellings);
        return new CalendarEvent
        {
            Uid = FeedId.Of("agenda", request.Site, entry.Id),
            Date = date,
            Stamp = Instant(Math.Max(entry.ChangedAt, entry.Article.SeenAt)),
            Modified = entry.ChangedAt > 0 ? Instant(entry.ChangedAt) : null,
            Sequence = (int)Math.Clamp(entry.Sequence, 0, int.MaxValue),
            Status = StatusOf(entry),
            Category = Words.Labels[entry.What == "meeting" ? "meeting" : "commitment", entry.What == "meeting" ? "meetings" : "commitments"],
            Summary = PlainText.Shorten(string.Join(": ", new[] { sentence.What, sentence.Who, entry.What == "meeting" ? "" : sentence.More }.Where(part => part.Length > 0)), LongestSummary),
            Description = Description(entry, sentence),
            Language = Words.Language,
            Location = entry.Place is { } place ? PlainText.OneLine(place) : null,
            Url = request.Site + Addresses.Article(entry.Article.Id),
        };
    }

    // Who tells it and in what words, what must be told beside it, then where it can be read.
    private string Description(AgendaEntry entry, AgendaSentence sentence)
    {
        IEnumerable<string> carriers = entry.Carriers.Select(carrier => $"{EntryEvidence.Of(carrier, Words).Name} {Addresses.Outside(carrier.Url)}".TrimEnd());
        return string.Join('\n', [$"{StatementSentence.OutletOf(sentence.Article, Words)}: {sentence.Told(entry)}", .. sentence.Notes.Select(note => PlainText.OneLine(note)), .. carriers]);
    }

    // What is ahead may be called off, and a deadline is somebody's word.
    private CalendarStatus StatusOf(AgendaEntry entry) => entry switch
    {
        { What: "meeting", Status: "cancelled" or "denied" } => CalendarStatus.Cancelled,
        { Meeting: { Status: "ongoing" or "held" } meeting } when tellings.IsPlain(meeting) => CalendarStatus.Confirmed,
        _ => CalendarStatus.Tentative,
    };

    private static PartialDate Instant(long seconds) =>
        Parts.Dates.Parse(DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))!;
}
