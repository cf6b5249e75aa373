namespace Readout.Dates.Rules;

/// <summary>next week; в прошлом месяце; этого года; this weekend; over the weekend; next December; торік; this summer; летом 2020 года</summary>
internal sealed class AnchoredPeriods(DateCursor words) : DateRule(words)
{
    public override DateMatch? At(int token) => Word(token) ?? Weekend(token) ?? Anchored(token) ?? Season(token);

    // «торік»
    private DateMatch? Word(int i) =>
        Words.ValueOf(i, DateWordKind.YearOfWriting) is { } offset
            ? new DateMatch(i + 1, new DateShape { Unit = DateUnit.Year, Offset = offset, Direction = DirectionOf(offset) })
            : null;

    private DateMatch? Anchored(int i)
    {
        if (Words.ValueOf(i, DateWordKind.Anchor) is not { } anchor)
        {
            return null;
        }

        if (Words.UnitAt(i + 1) is { } unit && unit is not (DateUnit.Day or DateUnit.Hour) && Words.Word(i + 1, DateWordKind.Unit)?.Note is not "many")
        {
            return new DateMatch(i + 2, new DateShape { Unit = unit, Offset = anchor, Direction = DirectionOf(anchor) });
        }

        // "this summer", «этим летом»: of the last and the next one the year depends on the season of writing.
        if (anchor == 0 && Words.Has(i + 1, DateWordKind.Season) && !Words.Has(i + 2, DateWordKind.From))
        {
            return new DateMatch(i + 2, new DateShape { Unit = DateUnit.Year, Offset = 0 });
        }

        bool isMonth = Words.Word(i + 1, DateWordKind.Month) is { Note: not "short" } && Words.IsCapitalizedIfNeeded(i + 1) && Words.DayAt(i + 2) is null;
        return isMonth
            ? new DateMatch(i + 2, new DateShape { Unit = DateUnit.Month, Month = Words.ValueOf(i + 1, DateWordKind.Month), Direction = DirectionOf(anchor) })
            : null;
    }

    // "over the weekend", «на выходных»: the nearest on the side of the tense
    private DateMatch? Weekend(int i) =>
        Words.UnitAt(i) == DateUnit.Weekend && (Words.Has(i - 1, DateWordKind.Lead) || (Words.IsArticle(i - 1) && Words.Has(i - 2, DateWordKind.Lead)))
            ? new DateMatch(i + 1, new DateShape { Unit = DateUnit.Weekend })
            : null;

    // A season is known no better than by its year; winter lies in two.
    private DateMatch? Season(int i)
    {
        if (!Words.Has(i, DateWordKind.Season))
        {
            return null;
        }

        (int? year, int end) = YearAfter(Words.AfterGlue(i + 1));
        (int? offset, int afterAnchor) = year is null ? AnchorYearAfter(i + 1) : (null, end);
        return (year, offset) switch
        {
            ({ } known, _) => new DateMatch(end, new DateShape { Unit = DateUnit.Year, Year = known }),
            (_, { } from) => new DateMatch(afterAnchor, new DateShape { Unit = DateUnit.Year, Offset = from, Direction = DirectionOf(from) }),
            _ => null,
        };
    }
}
