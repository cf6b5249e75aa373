namespace Readout.Dates.Rules;

/// <summary>end of the year; к концу декабря; the end of next month; mid-September; середины сентября</summary>
internal sealed class PartsOfPeriods(DateCursor words) : DateRule(words)
{
    public override DateMatch? At(int token)
    {
        bool isEnd = Words.Has(token, DateWordKind.End);
        if (!isEnd && !Words.Has(token, DateWordKind.Middle))
        {
            return null;
        }

        int at = Words.AfterGlue(token + (Words.IsMark(token + 1, '-') ? 2 : 1));
        return Period(at) is { } match ? match with { Shape = match.Shape with { IsEnd = isEnd, IsMiddle = !isEnd } } : null;
    }

    private DateMatch? Period(int at) => CurrentPeriod(at) ?? Month(at) ?? Year(at);

    private DateMatch? CurrentPeriod(int at)
    {
        int? anchor = Words.ValueOf(at, DateWordKind.Anchor);
        int unitAt = at + (anchor is null ? 0 : 1);
        if (Words.UnitAt(unitAt) is not { } unit || unit is DateUnit.Day or DateUnit.Hour || Words.Word(unitAt, DateWordKind.Unit)?.Note is "many")
        {
            return null;
        }

        return new DateMatch(unitAt + 1, new DateShape { Unit = unit, Offset = anchor ?? 0, Direction = anchor < 0 ? DateDirection.Past : DateDirection.Unknown });
    }

    private DateMatch? Month(int at)
    {
        if (Words.Word(at, DateWordKind.Month) is not { Note: not "short" } month || !Words.IsCapitalizedIfNeeded(at))
        {
            return null;
        }

        (int? year, int end) = YearAfter(at + 1);
        (int? offset, int afterAnchor) = year is null ? AnchorYearAfter(at + 1) : (null, end);
        return new DateMatch(year is null ? afterAnchor : end, new DateShape { Unit = DateUnit.Month, Month = month.Value, Year = year, YearOffset = offset });
    }

    private DateMatch? Year(int at)
    {
        (int? year, int end) = YearAfter(at);
        return year is null || Words.IsMark(at, ',') ? null : new DateMatch(end, new DateShape { Unit = DateUnit.Year, Year = year });
    }
}
