namespace Readout.Dates.Rules;

/// <summary>в 2014 году; in 2014; 2027-й; in 2010-2014; from 2010 to 2014. A decade («1990-е годы», "the 1990s") is no date.</summary>
internal sealed class Years(DateCursor words) : DateRule(words)
{
    private const int LongestSpan = 100;

    public override DateMatch? At(int token)
    {
        if (!Words.IsYear(token) || Words.IsMark(token + 1, '%'))
        {
            return null;
        }

        int year = Words[token].Value;
        if (Words.IsDash(token + 1) && Words.IsYear(token + 2) && Words[token + 2].Value is var last && last > year && last - year < LongestSpan)
        {
            return Year(token + 2) is { } end ? end with { Shape = end.Shape with { Year = year, Last = end.Shape } } : null;
        }

        return Year(token);
    }

    private DateMatch? Year(int i)
    {
        int next = Words.AfterOrdinal(i + 1);
        bool isDecade = Words.IsMark(i + 1, '-') && Words.Touches(i + 1) && Words.IsAnyWord(i + 2) && Words.Touches(i + 2) && (next == i + 1 || Words.IsWord(i + 2, "е"));
        bool hasWord = Words.Has(next, DateWordKind.YearWord);
        bool hasLead = Words.Has(i - 1, DateWordKind.YearLead) || (Words.IsDash(i - 1) && Words.Has(i - 3, DateWordKind.YearLead));
        bool isYear = hasWord || next > i + 1 || (hasLead && IsFollowedByNoNoun(next));
        return isYear && !isDecade ? new DateMatch(next + (hasWord ? 1 : 0), new DateShape { Unit = DateUnit.Year, Year = Words[i].Value }) : null;
    }

    // "in 2014 people": a number; "in 2014 and", "in 2014 when": a year.
    private bool IsFollowedByNoNoun(int i) =>
        !Words.IsAnyWord(i) || (!Words.Touches(i) && (Words.IsKnownWord(i) || Words[i].Span.Length <= 5 || Words.IsCapital(i)));
}
