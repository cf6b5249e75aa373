using Readout.Dates;

namespace Readout.Articles.Html;

/// <summary>
/// Gives an instant that a page states in UTC the zone that another stamp of the page shows: the same instant with an offset,
/// or the clock on the wall where the article was published, a whole number of half hours away.
/// </summary>
internal static class LocalTime
{
    // Zones in use run from -11 to +14; twelve hours are more often a clock that does not say which half of the day it shows.
    private static readonly TimeSpan West = TimeSpan.FromHours(-11);
    private static readonly TimeSpan East = TimeSpan.FromHours(14);
    private static readonly TimeSpan HalfDay = TimeSpan.FromHours(12);

    /// <summary>The same instant in local time; null when <paramref name="other"/> does not tell the zone.</summary>
    public static PartialDate? Of(PartialDate date, PartialDate other) => Offset(date, other) is { } offset ? At(date, offset) : null;

    /// <summary>The zone in which the instant <paramref name="date"/>, in UTC, is the clock time <paramref name="other"/>; null when it is in none.</summary>
    public static TimeSpan? Offset(PartialDate date, PartialDate other)
    {
        if (!IsUtc(date) || other.Time is null || !other.IsWholeDay || other.Offset == TimeSpan.Zero)
        {
            return null;
        }

        TimeSpan offset = Minutes(other) - Minutes(date);
        bool isSame = other.Offset is null ? offset >= West && offset <= East && offset != HalfDay && offset.Minutes % 30 == 0 : other.Offset == offset;
        return isSame && offset != TimeSpan.Zero ? offset : null;
    }

    /// <summary>An instant in UTC, and any other date as it is, in a zone.</summary>
    public static PartialDate At(PartialDate date, TimeSpan offset)
    {
        if (!IsUtc(date))
        {
            return date;
        }

        DateTime local = date.Date!.Value.ToDateTime(date.Time!.Value).Add(offset);
        return PartialDate.Of(DateOnly.FromDateTime(local)) with { Time = TimeOnly.FromDateTime(local), HasSeconds = date.HasSeconds, Offset = offset };
    }

    private static bool IsUtc(PartialDate date) => date.Offset == TimeSpan.Zero && date.Time is not null && date.IsWholeDay;

    private static TimeSpan Minutes(PartialDate date) =>
        TimeSpan.FromMinutes(Math.Floor(date.Date!.Value.ToDateTime(date.Time!.Value).Ticks / (double)TimeSpan.TicksPerMinute));
}
