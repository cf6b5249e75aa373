using System.Globalization;
using Readout.App.Archive.Views;

namespace Readout.App.Site.Pages;

/// <summary>The instant from which on something is new to a reader.</summary>
/// <param name="At">The instant.</param>
/// <param name="Choice">What was chosen: <c>seen</c>, <c>visit</c>, <c>day</c>, <c>three-days</c>, <c>week</c> or <c>time</c>.</param>
public sealed record Since(DateTimeOffset At, string Choice)
{
    /// <summary>What a reader can choose, in order.</summary>
    public static IEnumerable<string> Choices(Visit visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return new[] { visit.Seen is null ? null : "seen", visit.LastVisit is null ? null : "visit", "day", "three-days", "week" }.OfType<string>();
    }

    public long Seconds => At.ToUnixTimeSeconds();

    /// <summary>Its day by the reader's calendar.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At.DateTime);

    /// <summary>What the address asks for: a choice by name or a time; else what was not seen yet (<see cref="Unseen"/>).</summary>
    internal static Since Of(PageRequest request)
    {
        Visit visit = request.Visit;
        return request.Query("since") switch
        {
            "day" => Back(visit, 1, "day"),
            "three-days" => Back(visit, 3, "three-days"),
            "week" => Back(visit, 7, "week"),
            { } text when Time(text, visit) is { } time => new Since(time, "time"),
            "visit" when visit.LastVisit is { } last => new Since(last, "visit"),
            "seen" when visit.Seen is { } seen => new Since(seen, "seen"),
            _ => Unseen(visit),
        };
    }

    // A look takes nothing away: what is new stays at least from yesterday's beginning on, until the reader says that they have seen it.
    private static Since Unseen(Visit visit)
    {
        Since since = Back(visit, 1, "day");
        since = visit.LastVisit is { } last && last < since.At ? new Since(last, "visit") : since;
        return visit.Seen is { } seen && seen > since.At ? new Since(seen, "seen") : since;
    }

    /// <summary>The question for what is new since then to a reader who asks now.</summary>
    internal NewsQuestion Question(Visit visit, ViewFilter filter, int most) => new()
    {
        Since = Seconds,
        SinceDay = Day,
        Until = visit.Now.ToUnixTimeSeconds() + 1,
        Today = DateOnly.FromDateTime(visit.Now.UtcDateTime),
        Filter = filter,
        Limit = most,
    };

    // A time that names no zone is by the clock that the page shows.
    private static DateTimeOffset? Time(string text, Visit visit) => !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time) ? null
        : DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime own) && own.Kind == DateTimeKind.Unspecified ? new DateTimeOffset(own, visit.Now.Offset)
        : time;

    // From the beginning of a day: "yesterday" has all of it.
    private static Since Back(Visit visit, int days, string choice) => new(new DateTimeOffset(visit.Now.Date.AddDays(-days), visit.Now.Offset), choice);
}
