namespace Readout.Dates.Rules;

/// <summary>first quarter of 2022; в третьем квартале; the second half of next year; III квартал</summary>
internal sealed class NumberedPeriods(DateCursor words) : DateRule(words)
{
    public override DateMatch? At(int token)
    {
        if (Words.ValueOf(token, DateWordKind.Ordinal) is not { } number || Words.UnitAt(token + 1) is not { } unit
            || unit is not (DateUnit.Quarter or DateUnit.HalfYear) || (unit == DateUnit.HalfYear && number > 2))
        {
            return null;
        }

        int at = Words.AfterGlue(token + 2);
        (int? year, int end) = YearAfter(at);
        if (year is not null)
        {
            return new DateMatch(end, new DateShape { Unit = unit, Quarter = number, Year = year });
        }

        (int? offset, int afterAnchor) = AnchorYearAfter(at);

        // "the second half" may be of anything.
        return unit == DateUnit.HalfYear && offset is null && Words.Word(token + 1, DateWordKind.Unit)?.Note != "year"
            ? null
            : new DateMatch(offset is null ? token + 2 : afterAnchor, new DateShape { Unit = unit, Quarter = number, Offset = offset });
    }
}
