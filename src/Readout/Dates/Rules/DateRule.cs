namespace Readout.Dates.Rules;

/// <summary>A date that a rule read: what it says, and the token after it.</summary>
internal readonly record struct DateMatch(int End, DateShape Shape);

/// <summary>One way in which running text names a date.</summary>
internal abstract class DateRule(DateCursor words)
{
    protected DateCursor Words { get; } = words;

    /// <summary>The date whose words begin at <paramref name="token"/>, null when none does.</summary>
    public abstract DateMatch? At(int token);

    protected static DateDirection DirectionOf(int? offset) => offset switch
    {
        < 0 => DateDirection.Past,
        > 0 => DateDirection.Future,
        _ => DateDirection.Unknown,
    };

    /// <summary>2021; , 2021; 2021 года; 2023-го</summary>
    protected (int? Year, int End) YearAfter(int i)
    {
        int at = i + (Words.IsMark(i, ',') ? 1 : 0);
        return Words.IsYear(at) && !Words.IsMark(at + 1, ':') ? (Words[at].Value, AfterYearWord(Words.AfterOrdinal(at + 1))) : (null, i);
    }

    /// <summary>прошлого года; last year; of this year</summary>
    protected (int? Offset, int End) AnchorYearAfter(int i)
    {
        int at = Words.AfterGlue(i);
        return Words.ValueOf(at, DateWordKind.Anchor) is { } anchor && Words.UnitAt(at + 1) == DateUnit.Year ? (anchor, at + 2) : (null, i);
    }

    private int AfterYearWord(int i)
    {
        if (!Words.Has(i, DateWordKind.YearWord))
        {
            return i;
        }

        bool isShortened = Words[i].Span.Length == 1 && Words.IsMark(i + 1, '.') && i + 2 < Words.Count && !(Words.IsAnyWord(i + 2) && Words.IsCapital(i + 2));
        return i + (isShortened ? 2 : 1);
    }
}
