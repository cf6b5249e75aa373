namespace Readout.Dates.Rules;

/// <summary>в декабре; in December 2021; early March; January last year</summary>
internal sealed class Months(DateCursor words) : DateRule(words)
{
    public override DateMatch? At(int token)
    {
        if (Words.Word(token, DateWordKind.Month) is not { Note: not "short" } month || !Words.IsCapitalizedIfNeeded(token))
        {
            return null;
        }

        int at = token + 1;
        at += Words.Has(at, DateWordKind.Glue) && at + 1 < Words.Count && Words[at + 1].Kind == DateTokenKind.Number ? 1 : 0;
        (int? year, int end) = YearAfter(at);
        (int? offset, int afterAnchor) = year is null ? AnchorYearAfter(token + 1) : (null, end);
        if (year is null && offset is null && !IsLed(token))
        {
            return null;
        }

        return new DateMatch(
            year is not null ? end : offset is not null ? afterAnchor : token + 1,
            new DateShape { Unit = DateUnit.Month, Month = month.Value, Year = year, YearOffset = offset });
    }

    private bool IsLed(int i) => Words.Has(i - 1, DateWordKind.Lead) || Words.Has(i - 1, DateWordKind.Part) || Words.HasPhraseBefore(i, DateWordKind.Until);
}
