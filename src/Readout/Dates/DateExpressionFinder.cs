using Readout.Dates.Rules;
using Readout.Text;

namespace Readout.Dates;

/// <summary>
/// Finds the dates that running text names in words, by the date words of its language (<c>date-words.LANG.lexicon</c>).
/// One pass over the text; a language without such words has no dates. Stateless and thread-safe.
/// </summary>
public static class DateExpressionFinder
{
    /// <summary>The expressions within <paramref name="span"/> of <paramref name="text"/>, in text order, disjoint; their spans point into the text.</summary>
    public static IReadOnlyList<DateExpression> Find(string text, TextSpan span, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        if (DateVocabulary.Of(language) is not { } vocabulary)
        {
            return [];
        }

        var words = new DateCursor(text, DateTokens.Of(span.Of(text), span.Start), vocabulary);
        return new DateExpressionScanner(words).Scan();
    }
}

/// <summary>Tries the rules of dates at each token, the surest first.</summary>
internal sealed class DateExpressionScanner
{
    private readonly DateCursor _words;
    private readonly DateRule[] _rules;
    private readonly DateRanges _ranges;
    private readonly Clocks _clocks;

    public DateExpressionScanner(DateCursor words)
    {
        _words = words;
        var calendar = new CalendarDays(words);
        var weekdays = new Weekdays(words, calendar);
        var dayWords = new DayWords(words, calendar);
        DateRule[] days = [weekdays, calendar, dayWords];
        DateRule[] periods = [new PartsOfPeriods(words), new NumberedPeriods(words), new AnchoredPeriods(words)];
        _clocks = new Clocks(words, days);
        _rules = [new Holidays(words), .. days, _clocks, .. periods, new Counts(words, calendar), new Months(words), new Years(words)];
        _ranges = new DateRanges(words, [.. days, .. periods, new Months(words), new Years(words)]);
    }

    public List<DateExpression> Scan()
    {
        var found = new List<DateExpression>();
        int i = 0;
        while (i < _words.Count)
        {
            if (!_words.CanBegin(i) || Match(i) is not { } match)
            {
                i++;
                continue;
            }

            found.Add(new DateExpression(new TextSpan(_words[i].Span.Start, _words[match.End - 1].Span.End), WithContext(i, match.Shape)));
            i = match.End;
        }

        return found;
    }

    private DateMatch? Match(int i)
    {
        foreach (DateRule rule in _rules)
        {
            if (rule.At(i) is { } match)
            {
                return _ranges.Extend(i, _clocks.Extend(match));
            }
        }

        return null;
    }

    // "by Friday", "к пятнице", "не позднее 7 декабря", "by the end of May": the words before say that it is ahead and a last moment.
    private DateShape WithContext(int i, DateShape shape)
    {
        int before = i;
        while (_words.IsArticle(before - 1) || _words.Has(before - 1, DateWordKind.End) || _words.Has(before - 1, DateWordKind.Part))
        {
            before--;
        }

        bool isDeadline = shape.IsDeadline || _words.HasPhraseBefore(before, DateWordKind.Until);
        return isDeadline && shape.Direction == DateDirection.Unknown
            ? shape with { IsDeadline = true, Direction = shape.Year is null ? DateDirection.Future : DateDirection.Unknown }
            : shape with { IsDeadline = isDeadline };
    }
}
