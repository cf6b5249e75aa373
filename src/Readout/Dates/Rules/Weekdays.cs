namespace Readout.Dates.Rules;

/// <summary>Friday; last Friday; Wednesday, Dec. 8; в среду, 8 декабря; Monday next week; next week's Monday</summary>
internal sealed class Weekdays(DateCursor words, CalendarDays calendar) : DateRule(words)
{
    public override DateMatch? At(int token)
    {
        int at = token;
        int? anchor = Words.ValueOf(at, DateWordKind.Anchor);
        at += anchor is null ? 0 : 1;
        int? weekOffset = null;
        if (anchor is not null && Words.UnitAt(at) == DateUnit.Week && WeekdayAfter(at + 1) is { } later)
        {
            weekOffset = anchor;
            anchor = null;
            at = later;
        }

        // "this past Tuesday"
        if (anchor == 0 && Words.ValueOf(at, DateWordKind.Anchor) is { } second && WeekdayAt(at + 1) is not null)
        {
            anchor = second;
            at++;
        }

        if (WeekdayAt(at) is not { } weekday)
        {
            return null;
        }

        bool isShort = Words.Word(at, DateWordKind.Weekday)?.Note is "short";
        int next = at + (isShort && Words.IsMark(at + 1, '.') ? 2 : 1);
        return WithDate(next, weekday, anchor) ?? (isShort ? null : Alone(next, weekday, anchor, weekOffset));
    }

    private DateMatch? WithDate(int next, int weekday, int? anchor)
    {
        int date = next + (Words.IsMark(next, ',') || Words.IsMark(next, '(') ? 1 : 0);
        if (anchor is not null || calendar.At(date) is not { } match || match.Shape.Month is null)
        {
            return null;
        }

        return new DateMatch(match.End + (Words.IsMark(next, '(') && Words.IsMark(match.End, ')') ? 1 : 0), match.Shape with { Weekday = weekday });
    }

    private DateMatch Alone(int next, int weekday, int? anchor, int? weekOffset)
    {
        next += Words.Has(next, DateWordKind.DayPart) ? 1 : 0;
        if (weekOffset is null && anchor is null && WeekAnchorAfter(next) is var (value, afterWeek) && afterWeek > next)
        {
            weekOffset = value;
            next = afterWeek;
        }

        return new DateMatch(next, new DateShape
        {
            Unit = DateUnit.Day,
            Weekday = weekday,
            Offset = anchor,
            WeekOffset = weekOffset,
            Direction = DirectionOf(anchor ?? weekOffset),
        });
    }

    // next week; в … на следующей неделе
    private (int Value, int End) WeekAnchorAfter(int i)
    {
        int at = i + (Words.Has(i, DateWordKind.Lead) && !Words.Has(i, DateWordKind.Anchor) ? 1 : 0);
        return Words.ValueOf(at, DateWordKind.Anchor) is { } value && Words.UnitAt(at + 1) == DateUnit.Week ? (value, at + 2) : (0, i);
    }

    private int? WeekdayAfter(int i)
    {
        int at = i + (Words.Has(i, DateWordKind.Lead) ? 1 : 0);
        return WeekdayAt(at) is null ? null : at;
    }

    private int? WeekdayAt(int i)
    {
        if (Words.Word(i, DateWordKind.Weekday) is not { } weekday || !Words.IsCapitalizedIfNeeded(i))
        {
            return null;
        }

        return weekday.Note is "" or "short" || IsLedBy(i, weekday.Note) || IsBeforeDate(i) ? weekday.Value : null;
    }

    private bool IsBeforeDate(int i) => Words.IsMark(i + 1, ',') && Words.DayAt(i + 2) is not null;

    private bool IsLedBy(int i, string leads)
    {
        if (i == 0 || leads == "common" || !Words.IsAnyWord(i - 1))
        {
            return false;
        }

        Span<char> buffer = stackalloc char[DateVocabulary.LongestWord];
        ReadOnlySpan<char> before = DateTokens.Norm(Words.WordAt(i - 1), buffer);
        foreach (Range range in leads.AsSpan().Split('|'))
        {
            if (before.SequenceEqual(leads.AsSpan()[range]))
            {
                return true;
            }
        }

        return false;
    }
}
