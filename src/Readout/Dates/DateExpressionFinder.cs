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

        List<DateToken> tokens = DateTokens.Of(span.Of(text), span.Start);
        return new DateExpressionScanner(text, tokens, vocabulary).Scan();
    }
}

/// <summary>
/// Tries the shapes of date expressions at each token, the longest first. A shape that fits leaves what it read in <see cref="_shape"/>
/// and returns the token after it.
/// </summary>
internal sealed class DateExpressionScanner
{
    private static readonly DateWord[] NoWords = [];

    private readonly string _text;
    private readonly List<DateToken> _tokens;
    private readonly DateWord[][] _words;
    private DateShape _shape = new();

    public DateExpressionScanner(string text, List<DateToken> tokens, DateVocabulary vocabulary)
    {
        _text = text;
        _tokens = tokens;
        _words = new DateWord[tokens.Count][];
        for (int i = 0; i < tokens.Count; i++)
        {
            _words[i] = tokens[i].Kind == DateTokenKind.Word ? vocabulary.Find(tokens[i].Span.Of(text)) ?? NoWords : NoWords;
        }
    }

    public List<DateExpression> Scan()
    {
        var found = new List<DateExpression>();
        int i = 0;
        while (i < _tokens.Count)
        {
            if (!CanBegin(i))
            {
                i++;
                continue;
            }

            _shape = new DateShape();
            int end = Match(i);
            if (end <= i)
            {
                i++;
                continue;
            }

            DateShape shape = WithContext(i, _shape);
            found.Add(new DateExpression(new TextSpan(_tokens[i].Span.Start, _tokens[end - 1].Span.End), shape));
            i = end;
        }

        return found;
    }

    private bool CanBegin(int i) => (_words[i].Length > 0 || _tokens[i].Kind == DateTokenKind.Number) && !IsPartOfWord(i);

    private int Match(int i)
    {
        int end = MatchWeekday(i);
        end = end > i ? end : MatchCalendarDay(i);
        end = end > i ? end : MatchDayWord(i);
        end = end > i ? end : MatchEnd(i);
        end = end > i ? end : MatchQuarter(i);
        end = end > i ? end : MatchAnchored(i);
        end = end > i ? end : MatchCounted(i);
        end = end > i ? end : MatchMonth(i);
        end = end > i ? end : MatchYear(i);
        return end > i ? MatchClock(end) : i;
    }

    // "by Friday", "к пятнице", "до 7 декабря": the word before says that it is ahead and a last moment.
    private DateShape WithContext(int i, DateShape shape)
    {
        bool isDeadline = Has(i - 1, DateWordKind.Until) || (IsArticle(i - 1) && Has(i - 2, DateWordKind.Until))
            || (Has(i - 1, DateWordKind.End) && Has(i - 2, DateWordKind.Until));
        return isDeadline && shape.Direction == DateDirection.Unknown
            ? shape with { IsDeadline = true, Direction = shape.Year is null ? DateDirection.Future : DateDirection.Unknown }
            : shape with { IsDeadline = isDeadline };
    }

    // Friday; last Friday; Wednesday, Dec. 8; в среду, 8 декабря; Monday next week; next week's Monday
    private int MatchWeekday(int i)
    {
        int at = i;
        int? anchor = ValueOf(at, DateWordKind.Anchor);
        at += anchor is null ? 0 : 1;
        int? weekOffset = null;
        if (anchor is not null && UnitAt(at) == DateUnit.Week && WeekdayAfter(at + 1) is { } later)
        {
            weekOffset = anchor;
            anchor = null;
            at = later;
        }

        if (WeekdayAt(at) is not { } weekday)
        {
            return i;
        }

        int next = at + 1;
        next += IsMark(next, '.') && Word(at, DateWordKind.Weekday)?.Note is "short" ? 1 : 0;
        int date = next + (IsMark(next, ',') || IsMark(next, '(') ? 1 : 0);
        if (anchor is null && MatchCalendarDay(date) is int end && end > date)
        {
            _shape = _shape with { Weekday = weekday };
            return end + (IsMark(next, '(') && IsMark(end, ')') ? 1 : 0);
        }

        if (Word(at, DateWordKind.Weekday)?.Note is "short")
        {
            return i;
        }

        next = AfterDayPart(next);
        if (weekOffset is null && anchor is null && WeekAnchorAfter(next) is var (value, afterWeek) && afterWeek > next)
        {
            weekOffset = value;
            next = afterWeek;
        }

        _shape = new DateShape { Weekday = weekday, Offset = anchor, WeekOffset = weekOffset, Direction = DirectionOf(anchor ?? weekOffset) };
        return next;
    }

    // next week; в … на следующей неделе
    private (int Value, int End) WeekAnchorAfter(int i)
    {
        int at = i + (Has(i, DateWordKind.Lead) && !Has(i, DateWordKind.Anchor) ? 1 : 0);
        return ValueOf(at, DateWordKind.Anchor) is { } value && UnitAt(at + 1) == DateUnit.Week ? (value, at + 2) : (0, i);
    }

    private int? WeekdayAfter(int i)
    {
        int at = i + (Has(i, DateWordKind.Lead) ? 1 : 0);
        return WeekdayAt(at) is null ? null : at;
    }

    // 7 декабря; 7 December 2021; December 7-9, 2021; 9 и 10 января; 08.12.2021
    private int MatchCalendarDay(int i)
    {
        int end = MatchNumericDate(i);
        end = end > i ? end : MatchDayThenMonth(i);
        return end > i ? end : MatchMonthThenDay(i);
    }

    private int MatchNumericDate(int i)
    {
        if (i + 4 >= _tokens.Count || _tokens[i].Kind != DateTokenKind.Number || _tokens[i + 2].Kind != DateTokenKind.Number || _tokens[i + 4].Kind != DateTokenKind.Number)
        {
            return i;
        }

        bool isDotted = IsMark(i + 1, '.') && IsMark(i + 3, '.') && _tokens[i + 4].Span.Length is 2 or 4;
        bool isDashed = IsMark(i + 1, '-') && IsMark(i + 3, '-') && _tokens[i].Span.Length == 4;
        (int year, int month, int day) = isDashed
            ? (_tokens[i].Value, _tokens[i + 2].Value, _tokens[i + 4].Value)
            : (_tokens[i + 4].Value, _tokens[i + 2].Value, _tokens[i].Value);
        year += isDotted && _tokens[i + 4].Span.Length == 2 ? 2000 : 0;
        bool isDate = (isDotted || isDashed) && _tokens[i].Span.End == _tokens[i + 1].Span.Start && IsOnCalendar(year, month, day);
        if (!isDate || IsMark(i + 5, '.') && i + 6 < _tokens.Count && _tokens[i + 6].Kind == DateTokenKind.Number)
        {
            return i;
        }

        _shape = new DateShape { Year = year, Month = month, Day = day };
        return i + 5;
    }

    private int MatchDayThenMonth(int i)
    {
        if (DayAt(i) is not { } day)
        {
            return i;
        }

        int next = AfterOrdinal(i + 1);
        int? last = null;
        while (next < _tokens.Count && IsAnd(next) && DayAt(next + 1) is { } other && other > (last ?? day))
        {
            last = other;
            next = AfterOrdinal(next + 2);
        }

        next += Has(next, DateWordKind.Glue) && !Has(next, DateWordKind.YearWord) && Word(next + 1, DateWordKind.Month) is not null ? 1 : 0;
        if (Word(next, DateWordKind.Month) is not { } month || !IsCapitalizedIfNeeded(next) || !IsOnCalendar(2000, month.Value, last ?? day))
        {
            return i;
        }

        next++;
        next += month.Note == "short" && IsMark(next, '.') ? 1 : 0;
        return SetCalendarDay(month.Value, day, last, next);
    }

    private int MatchMonthThenDay(int i)
    {
        if (Word(i, DateWordKind.Month) is not { } month || !char.IsUpper(_text[_tokens[i].Span.Start]))
        {
            return i;
        }

        int at = i + 1;
        at += month.Note == "short" && IsMark(at, '.') ? 1 : 0;
        if (DayAt(at) is not { } day || IsMark(at + 1, ':') || IsMark(at + 1, '%'))
        {
            return i;
        }

        int next = AfterOrdinal(at + 1);
        int? last = null;
        if (next < _tokens.Count && IsAnd(next) && DayAt(next + 1) is { } other && other > day && Word(next + 2, DateWordKind.Month) is null)
        {
            last = other;
            next = AfterOrdinal(next + 2);
        }

        return IsOnCalendar(2000, month.Value, last ?? day) ? SetCalendarDay(month.Value, day, last, next) : i;
    }

    private int SetCalendarDay(int month, int day, int? last, int next)
    {
        (int? year, int end) = YearAfter(next);
        bool isDay = IsOnCalendar(year ?? 2000, month, day);
        _shape = new DateShape { Year = isDay ? year : null, Month = month, Day = day, LastDay = last };
        return isDay ? end : next;
    }

    // 2021; , 2021; 2021 года; прошлого года
    private (int? Year, int End) YearAfter(int i)
    {
        int at = i + (IsMark(i, ',') ? 1 : 0);
        if (at < _tokens.Count && _tokens[at].IsNumber(1800, 2100) && _tokens[at].Span.Length == 4 && !IsMark(at + 1, ':'))
        {
            int end = at + 1;
            end += Has(end, DateWordKind.YearWord) ? 1 : 0;
            end += Has(end - 1, DateWordKind.YearWord) && _tokens[end - 1].Span.Length == 1 && IsMark(end, '.') && end + 1 < _tokens.Count && !IsSentenceStart(end + 1) ? 1 : 0;
            return (_tokens[at].Value, end);
        }

        return (null, i);
    }

    // today; вчера вечером; сегодня, 8 декабря; накануне
    private int MatchDayWord(int i)
    {
        if (ValueOf(i, DateWordKind.Day) is not { } offset || IsBeforeSomething(i, offset))
        {
            return i;
        }

        int date = i + 1 + (IsMark(i + 1, ',') || IsMark(i + 1, '(') ? 1 : 0);
        int end = MatchCalendarDay(date);
        if (end > date)
        {
            return end + (IsMark(i + 1, '(') && IsMark(end, ')') ? 1 : 0);
        }

        _shape = new DateShape { Offset = offset, Direction = DirectionOf(offset) };
        return AfterDayPart(i + 1);
    }

    // "накануне саммита" is the day before something else: the word that follows stands in the genitive.
    private bool IsBeforeSomething(int i, int offset)
    {
        ReadOnlySpan<char> word = _tokens[i].Span.Of(_text);
        bool isEve = offset == -1 && (word.EndsWith("накануне", StringComparison.OrdinalIgnoreCase) || word.EndsWith("напередодні", StringComparison.OrdinalIgnoreCase));
        if (!isEve || i + 1 >= _tokens.Count || _tokens[i + 1].Kind == DateTokenKind.Mark)
        {
            return false;
        }

        if (_tokens[i + 1].Kind != DateTokenKind.Word)
        {
            return true;
        }

        ReadOnlySpan<char> next = _tokens[i + 1].Span.Of(_text);
        return next.Length > 2 && "аяиыіїйв".Contains(char.ToLowerInvariant(next[^1]), StringComparison.Ordinal) && !next.EndsWith("ла", StringComparison.Ordinal);
    }

    // end of the year; к концу декабря; кінця тижня; the end of next month
    private int MatchEnd(int i)
    {
        if (!Has(i, DateWordKind.End))
        {
            return i;
        }

        int at = i + 1;
        while (Has(at, DateWordKind.Glue) || IsArticle(at))
        {
            at++;
        }

        int? anchor = ValueOf(at, DateWordKind.Anchor);
        at += anchor is null ? 0 : 1;
        DateDirection direction = anchor < 0 ? DateDirection.Past : DateDirection.Unknown;
        if (UnitAt(at) is { } unit and not DateUnit.Day)
        {
            _shape = new DateShape { IsEnd = true, Unit = unit, Offset = anchor ?? 0, Direction = direction };
            return at + 1;
        }

        if (Word(at, DateWordKind.Month) is { } month && IsCapitalizedIfNeeded(at))
        {
            (int? year, int end) = YearAfter(at + 1);
            _shape = new DateShape { IsEnd = true, Month = month.Value, Year = year };
            return end;
        }

        (int? only, int afterYear) = YearAfter(at);
        _shape = new DateShape { IsEnd = true, Year = only };
        return only is null || IsMark(at, ',') ? i : afterYear;
    }

    // first quarter of 2022; в третьем квартале
    private int MatchQuarter(int i)
    {
        if (ValueOf(i, DateWordKind.Ordinal) is not { } quarter || UnitAt(i + 1) != DateUnit.Quarter)
        {
            return i;
        }

        int at = i + 2;
        while (Has(at, DateWordKind.Glue) || IsArticle(at))
        {
            at++;
        }

        (int? year, int end) = YearAfter(at);
        int? anchor = year is null && UnitAt(at + 1) == DateUnit.Year ? ValueOf(at, DateWordKind.Anchor) : null;
        _shape = new DateShape { Unit = DateUnit.Quarter, Quarter = quarter, Year = year, Offset = anchor };
        return year is not null ? end : anchor is not null ? at + 2 : i + 2;
    }

    // next week; в прошлом месяце; этого года; this weekend; next December
    private int MatchAnchored(int i)
    {
        if (ValueOf(i, DateWordKind.Anchor) is not { } anchor)
        {
            return i;
        }

        if (UnitAt(i + 1) is { } unit and not DateUnit.Day)
        {
            _shape = new DateShape { Unit = unit, Offset = anchor, Direction = DirectionOf(anchor) };
            return i + 2;
        }

        if (Word(i + 1, DateWordKind.Month) is { } month && month.Note != "short" && IsCapitalizedIfNeeded(i + 1) && DayAt(i + 2) is null)
        {
            _shape = new DateShape { Unit = DateUnit.Month, Month = month.Value, Direction = DirectionOf(anchor) };
            return i + 2;
        }

        return i;
    }

    // three days ago; два дня назад; через неделю; in two weeks
    private int MatchCounted(int i)
    {
        int at = i + (Has(i, DateWordKind.Ahead) ? 1 : 0);
        bool isAhead = at > i;
        int count = 1;
        if (at < _tokens.Count && (_tokens[at].IsNumber(1, 99) || Has(at, DateWordKind.Number)))
        {
            count = _tokens[at].Kind == DateTokenKind.Number ? _tokens[at].Value : ValueOf(at, DateWordKind.Number)!.Value;
            at++;
        }

        if (UnitAt(at) is not { } unit || _words[at].Length == 0)
        {
            return i;
        }

        bool isAgo = Has(at + 1, DateWordKind.Ago);
        if (!isAgo && !(isAhead && !Has(at + 1, DateWordKind.Glue)))
        {
            return i;
        }

        DateDirection direction = isAgo ? DateDirection.Past : DateDirection.Future;
        _shape = new DateShape { Unit = unit, Offset = isAgo ? -count : count, IsCounted = true, Direction = direction };
        return at + (isAgo ? 2 : 1);
    }

    // в декабре; in December 2021; early March
    private int MatchMonth(int i)
    {
        if (Word(i, DateWordKind.Month) is not { } month || month.Note == "short" || !IsCapitalizedIfNeeded(i))
        {
            return i;
        }

        int at = i + 1;
        at += Has(at, DateWordKind.Glue) && at + 1 < _tokens.Count && _tokens[at + 1].Kind == DateTokenKind.Number ? 1 : 0;
        (int? year, int end) = YearAfter(at);
        if (year is null && !Has(i - 1, DateWordKind.Lead) && !Has(i - 1, DateWordKind.Until) && !Has(i - 1, DateWordKind.Part) && !IsAnchorYear(i + 1))
        {
            return i;
        }

        int? anchor = year is null && IsAnchorYear(i + 1) ? ValueOf(i + 1, DateWordKind.Anchor) : null;
        DateDirection direction = anchor switch
        {
            < 0 => DateDirection.Past,
            > 0 => DateDirection.Future,
            _ => DateDirection.Unknown,
        };
        _shape = new DateShape { Unit = DateUnit.Month, Month = month.Value, Year = year, Direction = direction };
        return year is not null ? end : anchor is not null ? i + 3 : i + 1;
    }

    private bool IsAnchorYear(int i) => Has(i, DateWordKind.Anchor) && UnitAt(i + 1) == DateUnit.Year;

    // в 2014 году; in 2014
    private int MatchYear(int i)
    {
        if (!_tokens[i].IsNumber(1800, 2100) || _tokens[i].Span.Length != 4 || IsMark(i + 1, '%'))
        {
            return i;
        }

        bool hasWord = Has(i + 1, DateWordKind.YearWord);
        bool hasLead = IsWord(i - 1, "in") || IsWord(i - 1, "since") || IsWord(i - 1, "by") || IsWord(i - 1, "until") || IsWord(i - 1, "of");
        if (!hasWord && (!hasLead || (i + 1 < _tokens.Count && _tokens[i + 1].Kind == DateTokenKind.Word && !IsFollowedByNoNoun(i + 1))))
        {
            return i;
        }

        _shape = new DateShape { Unit = DateUnit.Year, Year = _tokens[i].Value };
        return i + (hasWord ? 2 : 1);
    }

    // "in 2014 people": a number; "in 2014 and", "in 2014 when": a year.
    private bool IsFollowedByNoNoun(int i) => _words[i].Length > 0 || _tokens[i].Span.Length <= 5 || char.IsUpper(_text[_tokens[i].Span.Start]);

    // … в 18:00; … at 7 p.m.
    private int MatchClock(int i)
    {
        int at = i + (IsMark(i, ',') ? 1 : 0);
        at += Has(at, DateWordKind.Clock) ? 1 : 0;
        bool isClock = at + 2 < _tokens.Count && _tokens[at].IsNumber(0, 23) && (IsMark(at + 1, ':') || IsMark(at + 1, '.')) && _tokens[at + 2].IsNumber(0, 59) && _tokens[at + 2].Span.Length == 2;
        if (_shape.Unit != DateUnit.Day || at == i || !isClock || _shape.LastDay is not null)
        {
            return i;
        }

        int hour = _tokens[at].Value;
        bool isHalf = IsWord(at + 3, "pm") || (IsWord(at + 3, "p") && IsMark(at + 4, '.'));
        bool isMorning = IsWord(at + 3, "am") || (IsWord(at + 3, "a") && IsMark(at + 4, '.'));
        if ((isHalf || isMorning) && hour is < 1 or > 12)
        {
            return i;
        }

        hour = isHalf || isMorning ? (hour % 12) + (isHalf ? 12 : 0) : hour;
        _shape = _shape with { Time = new TimeOnly(hour, _tokens[at + 2].Value) };
        return at + 3;
    }

    private int AfterDayPart(int i) => Has(i, DateWordKind.DayPart) ? i + 1 : i;

    private int AfterOrdinal(int i)
    {
        if (i >= _tokens.Count || _tokens[i].Span.Start == 0 || _tokens[i].Kind == DateTokenKind.Break)
        {
            return i;
        }

        bool touches = _tokens[i].Span.Start == _tokens[i - 1].Span.End;
        if (touches && (IsWord(i, "th") || IsWord(i, "st") || IsWord(i, "nd") || IsWord(i, "rd")))
        {
            return i + 1;
        }

        return touches && IsMark(i, '-') && (IsWord(i + 1, "го") || IsWord(i + 1, "е")) ? i + 2 : i;
    }

    private int? DayAt(int i)
    {
        bool isDay = i >= 0 && i < _tokens.Count && _tokens[i].IsNumber(1, 31) && _tokens[i].Span.Length <= 2;
        bool isFraction = isDay && i > 1 && (IsMark(i - 1, ',') || IsMark(i - 1, '.')) && _tokens[i - 1].Span.End == _tokens[i].Span.Start && _tokens[i - 2].Kind == DateTokenKind.Number;
        return isDay && !isFraction ? _tokens[i].Value : null;
    }

    private int? WeekdayAt(int i)
    {
        if (Word(i, DateWordKind.Weekday) is not { } weekday || !IsCapitalizedIfNeeded(i))
        {
            return null;
        }

        return weekday.Note is "" or "short" || IsLedBy(i, weekday.Note) || IsBeforeDate(i) ? weekday.Value : null;
    }

    private bool IsBeforeDate(int i) => IsMark(i + 1, ',') && DayAt(i + 2) is not null;

    private bool IsLedBy(int i, string leads)
    {
        if (i == 0 || leads == "common")
        {
            return false;
        }

        Span<char> buffer = stackalloc char[20];
        ReadOnlySpan<char> before = DateTokens.Norm(_tokens[i - 1].Span.Of(_text), buffer);
        foreach (Range range in leads.AsSpan().Split('|'))
        {
            if (before.SequenceEqual(leads.AsSpan()[range]))
            {
                return true;
            }
        }

        return false;
    }

    // English writes months and weekdays with a capital; "may" and "march" without one are verbs.
    private bool IsCapitalizedIfNeeded(int i) => !char.IsAsciiLetter(_text[_tokens[i].Span.Start]) || char.IsUpper(_text[_tokens[i].Span.Start]);

    private bool IsAnd(int i) => IsMark(i, '-') || IsMark(i, '–') || IsMark(i, '—') || IsMark(i, ',') || Has(i, DateWordKind.And);

    private bool IsArticle(int i) => IsWord(i, "the");

    private bool IsSentenceStart(int i) => _tokens[i].Kind == DateTokenKind.Word && char.IsUpper(_text[_tokens[i].Span.Start]);

    private bool IsPartOfWord(int i) => i > 0 && _tokens[i - 1].Span.End == _tokens[i].Span.Start
        && (_tokens[i - 1].Kind is DateTokenKind.Word or DateTokenKind.Number || _tokens[i - 1].IsMark('-') && i > 1 && _tokens[i - 2].Span.End == _tokens[i - 1].Span.Start && _tokens[i].Kind == DateTokenKind.Word);

    private DateUnit? UnitAt(int i) => ValueOf(i, DateWordKind.Unit) is { } value ? (DateUnit)value : null;

    private bool IsMark(int i, char mark) => i >= 0 && i < _tokens.Count && _tokens[i].IsMark(mark);

    private bool IsWord(int i, string word) =>
        i >= 0 && i < _tokens.Count && _tokens[i].Kind == DateTokenKind.Word && _tokens[i].Span.Of(_text).Equals(word, StringComparison.OrdinalIgnoreCase);

    private bool Has(int i, DateWordKind kind) => Word(i, kind) is not null;

    private int? ValueOf(int i, DateWordKind kind) => Word(i, kind)?.Value;

    private DateWord? Word(int i, DateWordKind kind)
    {
        if (i < 0 || i >= _words.Length)
        {
            return null;
        }

        foreach (DateWord word in _words[i])
        {
            if (word.Kind == kind)
            {
                return word;
            }
        }

        return null;
    }

    private static DateDirection DirectionOf(int? offset) => offset switch
    {
        < 0 => DateDirection.Past,
        > 0 => DateDirection.Future,
        _ => DateDirection.Unknown,
    };

    private static bool IsOnCalendar(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
