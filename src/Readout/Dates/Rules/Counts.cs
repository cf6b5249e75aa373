namespace Readout.Dates.Rules;

/// <summary>three days ago; два дня назад; через неделю; within ten days; in the next 48 hours; two days after the summit</summary>
internal sealed class Counts(DateCursor words, CalendarDays calendar) : DateRule(words)
{
    public override DateMatch? At(int token)
    {
        DateWord? ahead = Words.Word(token, DateWordKind.Ahead);
        int at = token + (ahead is null ? 0 : 1);
        at = IsNext(at) ? at + (Words.IsArticle(at) ? 2 : 1) : at;
        bool isSpan = ahead is { Note: "span" } || at > token + 1;
        (int count, DateUnit unit, int end) = Amount(at);
        if (end == at)
        {
            return null;
        }

        if (Tied(end, count, unit) is { } tied)
        {
            return tied;
        }

        if (Words.Has(end, DateWordKind.Ago))
        {
            return Counted(-count, unit, end + 1, isDeadline: false);
        }

        bool isFromNow = Words.IsWord(end, "from") && Words.IsWord(end + 1, "now");
        return isFromNow ? Counted(count, unit, end + 2, isDeadline: false)
            : ahead is not null && !Words.Has(end, DateWordKind.Glue) ? Counted(count, unit, end, isSpan)
            : null;
    }

    // in the next 10 days; в ближайшие 48 часов
    private bool IsNext(int i)
    {
        int at = i + (Words.IsArticle(i) ? 1 : 0);
        return Words.ValueOf(at, DateWordKind.Anchor) == 1 && (Words.IsNumber(at + 1, 1, 999) || Words.Has(at + 1, DateWordKind.Number));
    }

    // Without a number only a unit in the singular counts: «неделю назад», "a week ago".
    private (int Count, DateUnit Unit, int End) Amount(int i)
    {
        bool isNumber = Words.IsNumber(i, 1, 999) || Words.Has(i, DateWordKind.Number);
        int count = Words.IsNumber(i, 1, 999) ? Words[i].Value : Words.ValueOf(i, DateWordKind.Number) ?? 1;
        int at = isNumber ? i + 1 : i;
        at += isNumber && Words.IsMark(at, '-') && Words.Touches(at) && Words.Touches(at + 1) ? 1 : 0;
        if (Words.Word(at, DateWordKind.Unit) is not { } word || (!isNumber && word.Note is not ("one" or "half")))
        {
            return (0, default, i);
        }

        var unit = (DateUnit)word.Value;
        return unit == DateUnit.HalfYear ? (count * 6, DateUnit.Month, at + 1)
            : count == 0 ? (unit == DateUnit.Year ? 6 : 0, DateUnit.Month, unit == DateUnit.Year ? at + 1 : i)
            : (count, unit, at + 1);
    }

    // "two days after 24 February" can be counted; after a summit it cannot.
    private DateMatch? Tied(int end, int count, DateUnit unit)
    {
        if (Words.ValueOf(end, DateWordKind.Side) is not { } side)
        {
            return null;
        }

        if (calendar.At(Words.AfterGlue(end + 1)) is { } from)
        {
            return new DateMatch(from.End, new DateShape { Unit = unit, Offset = count * side, IsCounted = true, Base = from.Shape });
        }

        return new DateMatch(end + 1, new DateShape { Unit = unit, IsTied = true });
    }

    private static DateMatch Counted(int offset, DateUnit unit, int end, bool isDeadline) =>
        new(end, new DateShape { Unit = unit, Offset = offset, IsCounted = true, IsDeadline = isDeadline, Direction = DirectionOf(offset) });
}
