using System.Globalization;
using Readout.Dates;

namespace Readout.Formats.Calendar;

/// <summary>One event of a calendar.</summary>
public sealed record CalendarEvent
{
    public required Guid Uid { get; init; }

    /// <summary>A whole day, or a month of a year.</summary>
    public required PartialDate Date { get; init; }

    public required PartialDate Stamp { get; init; }

    public PartialDate? Modified { get; init; }

    public required int Sequence { get; init; }

    public required CalendarStatus Status { get; init; }

    public required string Category { get; init; }

    public required string Summary { get; init; }

    public required string Description { get; init; }

    public required string Language { get; init; }

    public string? Location { get; init; }

    public string? Url { get; init; }

    /// <summary>True when a calendar can show it: the day is known, or at least the month and the year.</summary>
    public static bool CanShow(PartialDate? date) => date is { Year: not null, Month: not null };

    public void Write(CalendarWriter calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        calendar.Line("BEGIN", "VEVENT");
        calendar.Line("UID", Uid.ToString());
        calendar.Line("DTSTAMP", Instant(Stamp));
        WriteTime(calendar);
        calendar.TextLine("SUMMARY", Summary, Language);
        calendar.TextLine("DESCRIPTION", Description, Language);
        calendar.TextLine("LOCATION", Location, Language);
        if (Url is not null)
        {
            calendar.Line("URL", Url);
        }

        calendar.ListLine("CATEGORIES", Category);
        calendar.Line("STATUS", Status.ToString().ToUpperInvariant());
        calendar.Line("SEQUENCE", Sequence.ToString(CultureInfo.InvariantCulture));
        if (Modified is not null)
        {
            calendar.Line("LAST-MODIFIED", Instant(Modified));
        }

        calendar.Line("TRANSP", "TRANSPARENT");
        calendar.Line("END", "VEVENT");
    }

    // A time whose zone the text does not tell floats; without one the event takes the whole day, or the whole month.
    private void WriteTime(CalendarWriter calendar)
    {
        if (Date is { Time: not null, Day: not null })
        {
            calendar.Line("DTSTART", Date.Offset is null ? Digits(Local(Date)) : Instant(Date));
            return;
        }

        var first = new DateOnly(Date.Year!.Value, Date.Month!.Value, Date.Day ?? 1);
        calendar.Line("DTSTART;VALUE=DATE", Day(first));
        if (Date.Day is null || first < DateOnly.MaxValue)
        {
            calendar.Line("DTEND;VALUE=DATE", Day(Date.Day is null ? EndOfMonth(first) : first.AddDays(1)));
        }
    }

    private static DateOnly EndOfMonth(DateOnly first) => first is { Year: 9999, Month: 12 } ? DateOnly.MaxValue : first.AddMonths(1);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Digits(DateTime time) => time.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static DateTime Local(PartialDate date) => new DateOnly(date.Year!.Value, date.Month ?? 1, date.Day ?? 1).ToDateTime(date.Time ?? TimeOnly.MinValue);

    private static string Instant(PartialDate date)
    {
        long ticks = Local(date).Ticks - (date.Offset ?? TimeSpan.Zero).Ticks;
        return Digits(new DateTime(Math.Clamp(ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), DateTimeKind.Utc)) + "Z";
    }
}

/// <summary>How surely an event takes place, as RFC 5545 names it.</summary>
public enum CalendarStatus
{
    Tentative,
    Confirmed,
    Cancelled,
}
