namespace Readout.Dates.Rules;

/// <summary>
/// A time of day beside a day: «7 декабря в 18:30», "at 10 a.m. EDT on Monday", «в пятницу в 15:00 по киевскому времени». An hour without a day is no date.
/// </summary>
internal sealed class Clocks(DateCursor words, DateRule[] days) : DateRule(words)
{
    /// <summary>The time first, then its day.</summary>
    public override DateMatch? At(int token)
    {
        if (ReadTime(token) is not { } clock)
        {
            return null;
        }

        int at = clock.End + (Words.IsMark(clock.End, ',') ? 1 : 0);
        at += Words.Has(at, DateWordKind.DayLead) ? 1 : 0;
        foreach (DateRule rule in days)
        {
            if (at < Words.Count && rule.At(at) is { Shape: { Unit: DateUnit.Day, LastDay: null } } day)
            {
                return day with { Shape = day.Shape with { Time = clock.Time, Zone = clock.Zone } };
            }
        }

        return null;
    }

    /// <summary>The day first: <paramref name="day"/> with the time that follows it.</summary>
    public DateMatch Extend(DateMatch day)
    {
        if (day.Shape is not { Unit: DateUnit.Day, LastDay: null, Time: null })
        {
            return day;
        }

        int at = day.End + (Words.IsMark(day.End, ',') ? 1 : 0);
        bool isLed = Words.Has(at, DateWordKind.Clock);
        at += isLed ? 1 : 0;
        return (at > day.End || Words.Has(at, DateWordKind.Noon)) && ReadTime(at) is { } clock ? new DateMatch(clock.End, day.Shape with { Time = clock.Time, Zone = clock.Zone }) : day;
    }

    private Clock? ReadTime(int i)
    {
        if (Words.Has(i, DateWordKind.Noon))
        {
            return WithZone(new Clock(new TimeOnly(12, 0), null, i + 1));
        }

        return Words.IsNumberOf(i, 4) ? Digits(i) : HourAndMinute(i) ?? HourAlone(i);
    }

    // 1500 GMT
    private Clock? Digits(int i)
    {
        int value = Words[i].Value;
        return value / 100 < 24 && value % 100 < 60 && WithZone(new Clock(new TimeOnly(value / 100, value % 100), null, i + 1)) is { Zone: not null } clock ? clock : null;
    }

    private Clock? HourAndMinute(int i)
    {
        bool hasMinutes = Words.IsNumber(i, 0, 23) && Words.Touches(i + 1) && Words.Touches(i + 2) && Words.IsNumberOf(i + 2, 2) && Words[i + 2].Value < 60
            && (Words.IsMark(i + 1, ':') || (Words.IsMark(i + 1, '.') && Words.Has(i - 1, DateWordKind.Clock)));
        return hasMinutes && HalfAfter(i + 3, Words[i].Value) is var (hour, end) && hour >= 0
            ? WithZone(new Clock(new TimeOnly(hour, Words[i + 2].Value), null, end))
            : null;
    }

    // 10 a.m.; в 3 часа дня; о 18-й годині; в 18 часов
    private Clock? HourAlone(int i)
    {
        if (!Words.IsNumber(i, 0, 23))
        {
            return null;
        }

        int at = Words.AfterOrdinal(i + 1);
        bool isLed = Words.Has(i - 1, DateWordKind.Clock);
        bool hasHour = isLed && Words.UnitAt(at) == DateUnit.Hour;
        at += hasHour ? 1 : 0;
        return HalfAfter(at, Words[i].Value) is var (hour, end) && hour >= 0 && (hasHour || (end > at && (isLed || char.IsAscii(Words.WordAt(at)[0]))))
            ? WithZone(new Clock(new TimeOnly(hour, 0), null, end))
            : null;
    }

    // am, p.m., утра, вечора; the hour is -1 where it has no such half
    private (int Hour, int End) HalfAfter(int i, int hour)
    {
        if (Words.ValueOf(i, DateWordKind.HalfOfDay) is { } half)
        {
            return hour > 12 ? (hour, i + 1) : ((hour % 12) + half, i + 1);
        }

        bool isDotted = (Words.IsWord(i, "a") || Words.IsWord(i, "p")) && Words.IsMark(i + 1, '.') && Words.IsWord(i + 2, "m");
        if (isDotted)
        {
            int end = i + 3 + (Words.IsMark(i + 3, '.') && i + 4 < Words.Count ? 1 : 0);
            return hour is >= 1 and <= 12 ? ((hour % 12) + (Words.IsWord(i, "p") ? 12 : 0), end) : (-1, i);
        }

        return (hour, i);
    }

    private Clock WithZone(Clock clock)
    {
        int at = clock.End + (Words.IsMark(clock.End, '(') || Words.IsMark(clock.End, ',') ? 1 : 0);
        if (Words.PhraseAt(at, DateWordKind.Zone) is not var (phrase, end))
        {
            return clock;
        }

        return clock with { Zone = phrase.Value, End = end + (Words.IsMark(clock.End, '(') && Words.IsMark(end, ')') ? 1 : 0) };
    }

    private readonly record struct Clock(TimeOnly Time, string? Zone, int End);
}
