using System.Security.Cryptography;
using System.Text;
using Readout.Dates;
using Readout.Events.Commitments;
using Readout.Events.Meetings;
using Readout.Languages;
using Readout.Records;
using Readout.Text;

namespace Readout.Formats.Calendar;

/// <summary>What of a record belongs in a calendar: meetings that are ahead or were called off, and due dates.</summary>
internal sealed class CalendarEvents(ArticleRecord record)
{
    private const int LongestSummary = 120;

    private readonly Labels _labels = Labels.For(record.Article.Language);
    private readonly Lazy<AnalyzedText?> _sentences = new(() => TextAnalyzer.Analyze(record.Document, record.Article.Language));
    private readonly HashSet<Guid> _uids = [];

    public IEnumerable<CalendarEvent> All() =>
    [
        .. EventOrder.MeetingsByDate(record).Where(meeting => CalendarEvent.CanShow(meeting.Date) && StatusOf(meeting.Status) is not null).Select(Of),
        .. EventOrder.CommitmentsByDate(record).Where(commitment => CalendarEvent.CanShow(commitment.Due)).Select(Of),
    ];

    // What was held or denied is not ahead.
    private static CalendarStatus? StatusOf(MeetingStatus status) => status switch
    {
        MeetingStatus.Planned or MeetingStatus.Ongoing => CalendarStatus.Confirmed,
        MeetingStatus.Proposed or MeetingStatus.Postponed => CalendarStatus.Tentative,
        MeetingStatus.Cancelled => CalendarStatus.Cancelled,
        _ => null,
    };

    private CalendarEvent Of(Meeting meeting)
    {
        string who = string.Join(", ", meeting.Participants.Select(participant => participant.Name));
        string kind = _labels.Of("meeting", meeting.Kind);
        string status = _labels.Of("meeting", meeting.Status);
        string what = meeting.Status == MeetingStatus.Planned ? kind : $"{kind} ({status})";
        return Event(meeting.Date!, meeting.Trigger, $"meeting\n{meeting.Kind}\n{who}") with
        {
            Status = StatusOf(meeting.Status)!.Value,
            Category = _labels["meeting", "meetings"],
            Summary = Summary(string.Join(": ", new[] { what, who, meeting.Topic ?? "" }.Where(part => part.Length > 0))),
            Location = meeting.Place,
        };
    }

    // How firm it is stands first: a hope is never shown as a promise.
    private CalendarEvent Of(Commitment commitment)
    {
        string act = PlainText.OneLine(commitment.Span.Of(record.Document.Text));
        string told = PlainText.OneLine(commitment.Clause.Of(record.Document.Text));
        string who = commitment.Who?.Name ?? _labels["commitment", "nobody"];
        return Event(commitment.Due!, commitment.Span, $"commitment\n{who}\n{act}") with
        {
            Status = commitment.Strength is CommitmentStrength.Promises or CommitmentStrength.Orders ? CalendarStatus.Confirmed : CalendarStatus.Tentative,
            Category = _labels["commitment", "commitments"],
            Summary = Summary($"{_labels.Of("commitment", commitment.Strength)}: {who}: {told}"),
        };
    }

    private CalendarEvent Event(PartialDate date, TextSpan evidence, string identity) => new()
    {
        Uid = UidOf(identity),
        Date = date,
        Stamp = Written() ?? date,
        Modified = record.Article.Modified is { IsWholeDay: true } modified ? modified : null,
        Sequence = Sequence(),
        Status = CalendarStatus.Tentative,
        Category = "",
        Summary = "",
        Description = Description(evidence),
        Language = record.Article.Language ?? "en",
        Url = Page(),
    };

    private PartialDate? Written() =>
        record.Article.Modified is { IsWholeDay: true } modified ? modified : record.Article.Published is { IsWholeDay: true } published ? published : record.Retrieved;

    // A page that was changed later gives later versions of its events: minutes from publication to change.
    private int Sequence() =>
        record.Article is { Published: { IsWholeDay: true } published, Modified: { IsWholeDay: true } modified }
            ? (int)Math.Clamp((InstantOf(modified) - InstantOf(published)).TotalMinutes, 0, int.MaxValue)
            : 0;

    private static DateTime InstantOf(PartialDate date)
    {
        long ticks = date.Date!.Value.ToDateTime(date.Time ?? TimeOnly.MinValue).Ticks - (date.Offset ?? TimeSpan.Zero).Ticks;
        return new DateTime(Math.Clamp(ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), DateTimeKind.Utc);
    }

    // The sentence that tells of it, then its page.
    private string Description(TextSpan evidence)
    {
        string[] lines =
        [
            SentenceOf(evidence),
            "",
            PlainText.OneLine(record.Article.Title),
            string.Join(", ", new[] { PlainText.OneLine(record.Article.Outlet), record.Article.Published is { } published ? _labels.Date(published) : "" }.Where(part => part.Length > 0)),
            Page() ?? PlainText.OneLine(record.Source),
        ];
        return string.Join('\n', lines.Where((line, i) => line.Length > 0 || i == 1));
    }

    private string SentenceOf(TextSpan evidence)
    {
        string text = record.Document.Text;
        return PlainText.OneLine(_sentences.Value is { Tokens.Length: > 0 } analyzed
            ? analyzed.Sentences[analyzed.SentenceOf(Math.Min(analyzed.TokenAt(evidence.Start), analyzed.Tokens.Length - 1))].Span.Of(text)
            : evidence.Of(text));
    }

    private string? Page() =>
        Uri.TryCreate(record.Article.Url, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" ? url.AbsoluteUri : null;

    private static string Summary(string words) => PlainText.Shorten(PlainText.OneLine(words), LongestSummary);

    // A UUID of the page and of what the event is, without its date: a meeting that is put off stays the same event.
    private Guid UidOf(string identity)
    {
        string name = $"{Page() ?? record.Source}\n{identity}";
        Guid uid = Uuid(name);
        for (int n = 2; !_uids.Add(uid); n++)
        {
            uid = Uuid($"{name}\n{n}");
        }

        return uid;
    }

    // RFC 9562, version 8.
    private static Guid Uuid(string name)
    {
        byte[] bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
