using System.Diagnostics.CodeAnalysis;

namespace Readout.Dates;

/// <summary>Reads ISO 8601 dates as far as they are known, the inverse of <see cref="PartialDate.ToString"/>.</summary>
public static class IsoDate
{
    /// <summary>
    /// <c>2021</c>, <c>2021-12</c>, <c>2021-12-08</c>, <c>--12-07</c>, <c>--12</c>, <c>---07</c>; a whole day may carry a time
    /// (after <c>T</c> or a space) and an offset: <c>2021-12-08T19:12:00+02:00</c>. Fractions of a second are dropped.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PartialDate? date)
    {
        ReadOnlySpan<char> rest = text.Trim();
        date = TakeDate(ref rest);
        if (date is null || !IsOnCalendar(date))
        {
            date = null;
            return false;
        }

        if (!rest.IsEmpty)
        {
            date = date.IsWholeDay && rest[0] is 'T' or 't' or ' ' ? WithTime(date, rest[1..]) : null;
        }

        return date is not null;
    }

    private static PartialDate? TakeDate(ref ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("---"))
        {
            rest = rest[3..];
            return TakeNumber(ref rest, 2) is { } day ? new PartialDate { Day = day } : null;
        }

        if (rest.StartsWith("--"))
        {
            rest = rest[2..];
            return TakeNumber(ref rest, 2) is { } month ? WithDay(new PartialDate { Month = month }, ref rest) : null;
        }

        if (TakeNumber(ref rest, 4) is not { } year)
        {
            return null;
        }

        var date = new PartialDate { Year = year };
        if (!rest.StartsWith('-'))
        {
            return date;
        }

        rest = rest[1..];
        return TakeNumber(ref rest, 2) is { } monthOfYear ? WithDay(date with { Month = monthOfYear }, ref rest) : null;
    }

    private static PartialDate? WithDay(PartialDate date, ref ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith('-'))
        {
            return date;
        }

        rest = rest[1..];
        return TakeNumber(ref rest, 2) is { } day ? date with { Day = day } : null;
    }

    private static PartialDate? WithTime(PartialDate date, ReadOnlySpan<char> rest)
    {
        if (TakeNumber(ref rest, 2) is not { } hour || hour > 23 || !TakeChar(ref rest, ':') || TakeNumber(ref rest, 2) is not { } minute || minute > 59)
        {
            return null;
        }

        int? second = null;
        if (TakeChar(ref rest, ':'))
        {
            second = TakeNumber(ref rest, 2);
            if (second is null or > 59)
            {
                return null;
            }

            rest = WithoutFraction(rest);
        }

        date = date with { Time = new TimeOnly(hour, minute, second ?? 0), HasSeconds = second is not null };
        return rest.IsEmpty ? date : WithOffset(date, rest);
    }

    private static PartialDate? WithOffset(PartialDate date, ReadOnlySpan<char> rest)
    {
        if (rest is "Z" or "z")
        {
            return date with { Offset = TimeSpan.Zero };
        }

        bool isEast = rest[0] == '+';
        if (!isEast && rest[0] is not ('-' or '\u2212'))
        {
            return null;
        }

        rest = rest[1..];
        if (TakeNumber(ref rest, 2) is not { } hours || hours > 14)
        {
            return null;
        }

        TakeChar(ref rest, ':');
        int minutes = rest.IsEmpty ? 0 : TakeNumber(ref rest, 2) ?? 60;
        var offset = new TimeSpan(hours, minutes, 0);
        return minutes < 60 && rest.IsEmpty ? date with { Offset = isEast ? offset : -offset } : null;
    }

    private static ReadOnlySpan<char> WithoutFraction(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || rest[0] is not ('.' or ','))
        {
            return rest;
        }

        ReadOnlySpan<char> afterMark = rest[1..];
        int end = afterMark.IndexOfAnyExceptInRange('0', '9');
        return end switch
        {
            < 0 when afterMark.IsEmpty => rest,
            < 0 => [],
            0 => rest,
            _ => afterMark[end..],
        };
    }

    private static bool IsOnCalendar(PartialDate date) =>
        date.Year is null or >= 1 && date.Month is null or (>= 1 and <= 12)
        && (date.Day is not { } day || (day >= 1 && day <= (date.Month is { } month ? DateTime.DaysInMonth(date.Year ?? 2000, month) : 31)));

    private static int? TakeNumber(ref ReadOnlySpan<char> rest, int digits)
    {
        if (rest.Length < digits || rest[..digits].ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        int value = 0;
        foreach (char digit in rest[..digits])
        {
            value = (value * 10) + (digit - '0');
        }

        rest = rest[digits..];
        return value;
    }

    private static bool TakeChar(ref ReadOnlySpan<char> rest, char expected)
    {
        if (!rest.StartsWith(expected))
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }
}
