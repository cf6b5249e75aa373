using System.Globalization;
using System.Text.RegularExpressions;

namespace Readout.Bench.Quality.Pages.Measures;

/// <summary>Whether two dates name the same day, and the same instant. A day may be taken in the gold's time zone.</summary>
internal static partial class DateAgreement
{
    public static (bool Day, bool Instant) Of(string? gold, string? found)
    {
        if (Parse(gold) is not { } wanted || Parse(found) is not { } got)
        {
            return (false, false);
        }

        bool day = wanted.Day == got.Day;
        if (wanted.Time is not { } wantedTime || got.Time is not { } gotTime)
        {
            return (day, false);
        }

        if (wanted.Zone is not { } wantedZone || got.Zone is not { } gotZone)
        {
            return (day, day && wantedTime == gotTime);
        }

        DateTime wantedUtc = wanted.Day.ToDateTime(wantedTime) - wantedZone;
        DateTime gotUtc = got.Day.ToDateTime(gotTime) - gotZone;
        return (day || DateOnly.FromDateTime(gotUtc + wantedZone) == wanted.Day, wantedUtc == gotUtc);
    }

    private static (DateOnly Day, TimeOnly? Time, TimeSpan? Zone)? Parse(string? text)
    {
        Match match = Iso().Match((text ?? "").Trim());
        if (!match.Success || !DateOnly.TryParseExact(match.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return null;
        }

        if (!match.Groups["time"].Success)
        {
            return (day, null, null);
        }

        string seconds = match.Groups["seconds"].Success ? match.Groups["seconds"].Value : "00";
        return TimeOnly.TryParseExact(match.Groups["time"].Value + ":" + seconds, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time)
            ? (day, time, ZoneOf(match.Groups["zone"].Value))
            : (day, null, null);
    }

    private static TimeSpan? ZoneOf(string zone)
    {
        if (zone.Length == 0)
        {
            return null;
        }

        if (zone is "Z" or "UTC")
        {
            return TimeSpan.Zero;
        }

        string digits = zone.Replace(":", "", StringComparison.Ordinal);
        int hours = int.Parse(digits.AsSpan(1, 2), CultureInfo.InvariantCulture);
        int minutes = digits.Length > 3 ? int.Parse(digits.AsSpan(3, 2), CultureInfo.InvariantCulture) : 0;
        var offset = new TimeSpan(hours, minutes, 0);
        return digits[0] == '-' ? -offset : offset;
    }

    [GeneratedRegex(@"^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ](?<time>[0-9]{2}:[0-9]{2})(?::(?<seconds>[0-9]{2})(?:[.,][0-9]+)?)?\s*(?<zone>Z|UTC|[+-][0-9]{2}:?[0-9]{2}|[+-][0-9]{2})?)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Iso();
}
