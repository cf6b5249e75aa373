using System.Globalization;
using Readout.Dates;
using Readout.Stories.Commitments;

namespace Readout.App.Archive.Views;

/// <summary>Days since 1970 and dates as text.</summary>
internal static class Days
{
    private const long SecondsOfDay = 86_400;

    private static readonly DateOnly Epoch = DateOnly.FromDateTime(DateTime.UnixEpoch);

    public static long Of(DateOnly day) => day.DayNumber - Epoch.DayNumber;

    public static DateOnly Date(long day) => Epoch.AddDays((int)day);

    /// <summary>The day in UTC on which a second lies.</summary>
    public static DateOnly OfSecond(long second) => Date(Math.DivRem(second, SecondsOfDay) is var (day, rest) && rest < 0 ? day - 1 : second / SecondsOfDay);

    /// <summary>The first second of a day in UTC.</summary>
    public static long Start(DateOnly day) => Of(day) * SecondsOfDay;

    /// <summary>So many days later, or earlier; at the ends of the calendar as far as it goes.</summary>
    public static DateOnly Shifted(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    public static DateOnly? Shifted(DateOnly? day, int days) => day is { } known ? Shifted(known, days) : null;

    public static string Iso(long day) => Iso(Date(day));

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A second as ISO 8601 in UTC.</summary>
    public static string Instant(long second) => DateTimeOffset.FromUnixTimeSeconds(second).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>The days that a date known in part covers; null for one without a year, and for what is no date.</summary>
    public static (DateOnly First, DateOnly Last)? Covered(string? date) => IsoDate.TryParse(date, out PartialDate? read) ? DuePeriod.Of(read) : null;
}
