using System.Globalization;

namespace Readout.Dates;

/// <summary>
/// The offset of a zone that a text names ("Kyiv time") on a day. A rule is an offset in minutes (<c>180</c>), one with summer time after the European
/// (<c>eu+120</c>) or American rule (<c>us-300</c>), or <c>moscow</c>, whose offset changed by law. Null where the rule did not hold yet.
/// </summary>
internal static class TimeZoneRule
{
    private static readonly DateOnly MoscowWinter = new(2014, 10, 26);
    private static readonly DateOnly MoscowSummer = new(2011, 3, 27);

    public static TimeSpan? OffsetOn(string rule, DateOnly day)
    {
        if (rule == "moscow")
        {
            return day >= MoscowWinter ? TimeSpan.FromHours(3) : day >= MoscowSummer ? TimeSpan.FromHours(4) : WithSummer(TimeSpan.FromHours(3), European(day));
        }

        bool isEuropean = rule.StartsWith("eu", StringComparison.Ordinal);
        bool isAmerican = rule.StartsWith("us", StringComparison.Ordinal);
        var offset = TimeSpan.FromMinutes(int.Parse(rule.AsSpan(isEuropean || isAmerican ? 2 : 0), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        return isEuropean ? WithSummer(offset, European(day)) : isAmerican ? WithSummer(offset, American(day)) : offset;
    }

    private static TimeSpan? WithSummer(TimeSpan offset, bool? isSummer) => isSummer is { } known ? offset + TimeSpan.FromHours(known ? 1 : 0) : null;

    // From the last Sunday of March to the last of October, since 1996.
    private static bool? European(DateOnly day) =>
        day.Year < 1996 ? null : day >= Sunday(day.Year, 4, -1) && day < Sunday(day.Year, 11, -1);

    // From the second Sunday of March to the first of November, since 2007.
    private static bool? American(DateOnly day) =>
        day.Year < 2007 ? null : day >= Sunday(day.Year, 3, 2) && day < Sunday(day.Year, 11, 1);

    // The Sunday of that number in the month; -1 is the last before it.
    private static DateOnly Sunday(int year, int month, int number)
    {
        var first = new DateOnly(year, month, 1);
        int toSunday = (7 - (int)first.DayOfWeek) % 7;
        return first.AddDays(toSunday + (number > 0 ? (number - 1) * 7 : -7));
    }
}
