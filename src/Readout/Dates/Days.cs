namespace Readout.Dates;

/// <summary>Counting on the calendar; a count that leaves it stops at its first or last day.</summary>
internal static class Days
{
    /// <summary>From Monday, 1, to Sunday, 7.</summary>
    public static int OfWeek(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static DateOnly StartOfWeek(DateOnly day) => Add(day, 1 - OfWeek(day));

    public static DateOnly EndOfWeek(DateOnly day) => Add(day, 7 - OfWeek(day));

    public static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    public static DateOnly EndOfQuarter(DateOnly day) => EndOfMonth(new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 3, 1));

    public static DateOnly Add(DateOnly day, int days) =>
        DateOnly.FromDayNumber((int)Math.Clamp((long)day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    public static DateOnly AddMonths(DateOnly day, int months)
    {
        long total = Math.Clamp(((long)day.Year * 12) + day.Month - 1 + months, 12, (9999L * 12) + 11);
        int year = (int)(total / 12);
        int month = (int)(total % 12) + 1;
        return new DateOnly(year, month, Math.Min(day.Day, DateTime.DaysInMonth(year, month)));
    }
}
