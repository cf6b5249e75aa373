namespace Readout.Dates.Rules;

/// <summary>Two dates that are the ends of one: "from Monday to Friday", «с 28 декабря по 3 января», "between June 3 and June 5", "March–May 2022".</summary>
internal sealed class DateRanges(DateCursor words, DateRule[] rules)
{
    /// <summary><paramref name="first"/>, which began at <paramref name="start"/>, as far as the last of its range.</summary>
    public DateMatch Extend(int start, DateMatch first)
    {
        bool isLed = words.Has(start - 1, DateWordKind.From);
        int next = first.End + 1;
        bool isJoined = words.IsDash(first.End) ? first.Shape.Weekday is null || isLed : isLed && (words.Has(first.End, DateWordKind.And) || words.Has(first.End, DateWordKind.Until));
        if (!isJoined || next >= words.Count || first.Shape.LastDay is not null || first.Shape.Last is not null || first.Shape.IsTied)
        {
            return first;
        }

        return Date(next) is { } last && CanEnd(first.Shape, last.Shape) ? new DateMatch(last.End, Joined(first.Shape, last.Shape)) : first;
    }

    private DateMatch? Date(int i)
    {
        foreach (DateRule rule in rules)
        {
            if (words.CanBegin(i) && rule.At(i) is { } match)
            {
                return match;
            }
        }

        return YearAlone(i);
    }

    // from 2010 to 2014
    private DateMatch? YearAlone(int i) =>
        words.IsYear(i) && !words.IsMark(i + 1, '%') ? new DateMatch(i + 1, new DateShape { Unit = DateUnit.Year, Year = words[i].Value }) : null;

    private static bool CanEnd(DateShape first, DateShape last) =>
        first.Unit == last.Unit && first.Weekday is null == last.Weekday is null && first.Month is null == last.Month is null
        && !last.IsCounted && !(first.Year is { } from && last.Year is { } to && to < from);

    // The year that stands at the end holds for both: «с 28 декабря по 3 января 2022 года».
    private static DateShape Joined(DateShape first, DateShape last)
    {
        int? year = first.Year ?? (last is { Year: { } known, Month: { } month } && first.Month is { } from ? known - (from > month ? 1 : 0) : null);
        return first with { Year = year, Last = last with { IsDeadline = false } };
    }
}
