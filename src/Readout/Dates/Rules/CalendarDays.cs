namespace Readout.Dates.Rules;

/// <summary>7 декабря; 7 December 2021; December 7-9, 2021; 9 и 10 января; 08.12.2021; 15 числа</summary>
internal sealed class CalendarDays(DateCursor words) : DateRule(words)
{
    public override DateMatch? At(int token) => Numeric(token) ?? DayThenMonth(token) ?? MonthThenDay(token) ?? DayAlone(token);

    private DateMatch? Numeric(int i)
    {
        if (i + 4 >= Words.Count || Words[i].Kind != DateTokenKind.Number || Words[i + 2].Kind != DateTokenKind.Number || Words[i + 4].Kind != DateTokenKind.Number)
        {
            return null;
        }

        bool isDotted = Words.IsMark(i + 1, '.') && Words.IsMark(i + 3, '.') && Words[i + 4].Span.Length is 2 or 4;
        bool isDashed = Words.IsMark(i + 1, '-') && Words.IsMark(i + 3, '-') && Words[i].Span.Length == 4;
        (int year, int month, int day) = isDashed
            ? (Words[i].Value, Words[i + 2].Value, Words[i + 4].Value)
            : (Words[i + 4].Value, Words[i + 2].Value, Words[i].Value);
        year += isDotted && Words[i + 4].Span.Length == 2 ? 2000 : 0;
        bool isDate = (isDotted || isDashed) && Words.Touches(i + 1) && IsOnCalendar(year, month, day);
        bool goesOn = Words.IsMark(i + 5, '.') && i + 6 < Words.Count && Words[i + 6].Kind == DateTokenKind.Number;
        return isDate && !goesOn ? new DateMatch(i + 5, new DateShape { Unit = DateUnit.Day, Year = year, Month = month, Day = day }) : null;
    }

    private DateMatch? DayThenMonth(int i)
    {
        if (Words.DayAt(i) is not { } day)
        {
            return null;
        }

        int next = Words.AfterOrdinal(i + 1);
        int? last = null;
        while (IsBetweenDays(next, i) && Words.DayAt(next + 1) is { } other && other > (last ?? day))
        {
            last = other;
            next = Words.AfterOrdinal(next + 2);
        }

        next += Words.Has(next, DateWordKind.Glue) && !Words.Has(next, DateWordKind.YearWord) && Words.Has(next + 1, DateWordKind.Month) ? 1 : 0;
        if (Words.Word(next, DateWordKind.Month) is not { } month || !Words.IsCapitalizedIfNeeded(next) || !IsOnCalendar(2000, month.Value, last ?? day))
        {
            return null;
        }

        return Day(month.Value, day, last, AfterMonth(next, month));
    }

    // «в ночь с 22 на 23 августа»
    private bool IsBetweenDays(int i, int first) => Words.IsAnd(i) || (Words.IsWord(i, "на") && Words.Has(first - 1, DateWordKind.From));

    private DateMatch? MonthThenDay(int i)
    {
        if (Words.Word(i, DateWordKind.Month) is not { } month || !Words.IsCapital(i))
        {
            return null;
        }

        int at = AfterMonth(i, month);
        if (Words.DayAt(at) is not { } day || Words.IsMark(at + 1, ':') || Words.IsMark(at + 1, '%'))
        {
            return null;
        }

        int next = Words.AfterOrdinal(at + 1);
        int? last = null;
        if (Words.IsAnd(next) && Words.DayAt(next + 1) is { } other && other > day && !Words.Has(next + 2, DateWordKind.Month))
        {
            last = other;
            next = Words.AfterOrdinal(next + 2);
        }

        return IsOnCalendar(2000, month.Value, last ?? day) ? Day(month.Value, day, last, next) : null;
    }

    private int AfterMonth(int i, DateWord month) => i + (month.Note == "short" && Words.IsMark(i + 1, '.') ? 2 : 1);

    private DateMatch Day(int month, int day, int? last, int next)
    {
        (int? year, int end) = YearAfter(next);
        (int? offset, int afterAnchor) = year is null ? AnchorYearAfter(next) : (null, next);
        bool isDay = IsOnCalendar(year ?? 2000, month, day);
        var shape = new DateShape { Unit = DateUnit.Day, Year = isDay ? year : null, YearOffset = offset, Month = month, Day = day, LastDay = last };
        return new DateMatch(isDay && year is not null ? end : offset is not null ? afterAnchor : next, shape);
    }

    // «15-го числа»
    private DateMatch? DayAlone(int i)
    {
        if (Words.DayAt(i) is not { } day)
        {
            return null;
        }

        int next = Words.AfterOrdinal(i + 1);
        return Words.Has(next, DateWordKind.DayOfMonth) ? new DateMatch(next + 1, new DateShape { Unit = DateUnit.Day, Day = day }) : null;
    }

    private static bool IsOnCalendar(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
