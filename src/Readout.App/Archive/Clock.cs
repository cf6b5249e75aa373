using Readout.Dates;

namespace Readout.App.Archive;

/// <summary>Dates as the archive orders them.</summary>
internal static class Clock
{
    public static long Seconds(this TimeProvider time) => time.GetUtcNow().ToUnixTimeSeconds();

    /// <summary>Seconds since 1970 in UTC; null for a date without a year, month and day. A day without a time counts from its beginning, a time without a zone as UTC.</summary>
    public static long? Seconds(PartialDate? date) => Day(date) is not { } day ? null
        : (day * 86_400) + (long)((date!.Time ?? TimeOnly.MinValue).ToTimeSpan() - (date.Offset ?? TimeSpan.Zero)).TotalSeconds;

    /// <summary>The same of a page that was seen then: a time without a zone that is after that was no UTC, and counts as when it was seen.</summary>
    public static long? SecondsSeen(PartialDate? date, long seenAt) => Seconds(date) is { } second && date is { Time: not null, Offset: null } ? Math.Min(second, seenAt) : Seconds(date);

    /// <summary>Days since 1970; null for a date that is not whole.</summary>
    public static long? Day(PartialDate? date) => date?.Date is { } day ? day.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber : null;
}
