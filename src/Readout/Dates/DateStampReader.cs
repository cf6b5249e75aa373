using System.Buffers;
using System.Globalization;
using Readout.Text;

namespace Readout.Dates;

/// <summary>
/// Reads the dates and times that pages write beside titles and in lists: "11:55 06 сен 2025.", "December 8, 2021 7:12 PM EST", "08.12.2021 19:12".
/// What a stamp does not say stays open; a date that can be read in two ways
/// (04/05/2021 in English, unless the language has a region that settles it: "en-GB") is none. Stateless and thread-safe.
/// </summary>
public static class DateStampReader
{
    private static readonly SearchValues<string> DayWords = SearchValues.Create([.. EmbeddedData.Lexicon("stamp-words")["day"].Keys], StringComparison.OrdinalIgnoreCase);

    /// <summary>The date of a text that is one stamp and nothing else, null when it is not one or gives no date.</summary>
    public static PartialDate? Read(ReadOnlySpan<char> text, string? language = null) =>
        ReadStart(text, language) is { } stamp && IsRestEmpty(text[stamp.Span.End..]) ? stamp.Date : null;

    /// <summary>The longest stamp that the text begins with; leading marks and brackets are skipped.</summary>
    public static DateStamp? ReadStart(ReadOnlySpan<char> text, string? language = null)
    {
        // A stamp is short; what follows it may be long.
        ReadOnlySpan<char> head = text[..Math.Min(text.Length, 96)];
        List<DateToken> tokens = DateTokens.Of(head, 0);
        int first = tokens.FindIndex(token => token.Kind != DateTokenKind.Mark);
        return first < 0 ? null : new StampParser(tokens, head, language).Parse(first);
    }

    /// <summary>The stamp that the text ends with, when one does.</summary>
    public static DateStamp? ReadEnd(ReadOnlySpan<char> text, string? language = null)
    {
        int cut = Math.Max(0, text.Length - 64);
        ReadOnlySpan<char> tail = text[cut..];
        List<DateToken> tokens = DateTokens.Of(tail, 0);
        var parser = new StampParser(tokens, tail, language);
        for (int i = 0; i < tokens.Count; i++)
        {
            bool isInsideWord = i > 0 && tokens[i - 1].Span.End == tokens[i].Span.Start && tokens[i - 1].Kind != DateTokenKind.Mark;
            if (!isInsideWord && (i > 0 || cut == 0) && parser.Parse(i) is { } stamp && IsRestEmpty(tail[stamp.Span.End..]))
            {
                return stamp with { Span = stamp.Span.Shift(cut) };
            }
        }

        return null;
    }

    /// <summary>True when a whole line is a stamp, absolute or not.</summary>
    public static bool IsStamp(ReadOnlySpan<char> text, string? language = null) =>
        MayBeStamp(text) && ReadStart(text, language) is { } stamp && IsRestEmpty(text[stamp.Span.End..]);

    // Most lines are no stamps: without a number only "today" and its like are any.
    private static bool MayBeStamp(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9') || text.ContainsAny(DayWords);

    private static bool IsRestEmpty(ReadOnlySpan<char> rest) => rest.Trim().TrimEnd(".,;:|-–—)]•·").IsWhiteSpace();
}

/// <summary>Reads one stamp from a place in the tokens on; each method moves on only when it has read something.</summary>
internal ref struct StampParser(List<DateToken> tokens, ReadOnlySpan<char> text, string? language)
{
    private static readonly Lexicon Words = EmbeddedData.Lexicon("stamp-words");
    private static readonly Lexicon Zones = EmbeddedData.Lexicon("time-zones");

    private readonly ReadOnlySpan<char> _text = text;
    private readonly string?[] _lower = new string?[tokens.Count];
    private int _at;
    private PartialDate? _date;
    private TimeOnly? _time;
    private bool _hasSeconds;
    private TimeSpan? _offset;
    private bool _isCounted;

    public DateStamp? Parse(int first)
    {
        (_at, _date, _time, _hasSeconds, _offset, _isCounted) = (first, null, null, false, null, false);
        int end = first;
        while (_at < tokens.Count && tokens[_at].Kind != DateTokenKind.Break && TryPart())
        {
            end = _at;
            SkipGlue();
            end = _at == tokens.Count ? _at : end;
        }

        if (end == first || (_date is null && _time is null && !_isCounted))
        {
            return null;
        }

        return new DateStamp { Span = new TextSpan(tokens[first].Span.Start, tokens[end - 1].Span.End), Date = _isCounted ? null : Whole(), Time = _time };
    }

    private PartialDate? Whole() => _date is not { IsWholeDay: true } || _time is null
        ? _date
        : _date with { Time = _time, HasSeconds = _hasSeconds, Offset = _offset };

    private bool TryPart() =>
        (_date is null && !_isCounted && (TryDate() || TryCounted()))
        || (_time is null && TryTime())
        || (_time is not null && _offset is null && TryZone())
        || TryWeekday();

    private bool TryDate() => TryYearFirst() || TryNamedParts() || TryDayFirst() || TryMonthFirst();

    // 2021-12-08, 2021/12/08, 2021.12.08
    private bool TryYearFirst()
    {
        if (!Is(_at, 1900, 2099, 4) || !IsSeparator(_at + 1, '-', '/', '.') || !IsSame(_at + 1, _at + 3))
        {
            return false;
        }

        bool taken = Number(_at + 2, 1, 12) is { } month && Number(_at + 4, 1, 31) is { } day && SetDate(tokens[_at].Value, month, day, 5);
        if (taken && Text(_at) is "T" or "t" && Touches(_at - 1, _at))
        {
            _at++;
        }

        return taken;
    }

    // 2021年12月8日, 2021년 12월 8일: each part is followed by its name
    private bool TryNamedParts() =>
        Is(_at, 1900, 2099, 4) && IsNamed(_at + 1, '年', '년') && Number(_at + 2, 1, 12) is { } month && IsNamed(_at + 3, '月', '월')
        && Number(_at + 4, 1, 31) is { } day && IsNamed(_at + 5, '日', '일') && SetDate(tokens[_at].Value, month, day, 6);

    private bool IsNamed(int i, params ReadOnlySpan<char> names) => Text(i) is [var first, ..] && names.Contains(first);

    // 08.12.2021, 8/12/21, 8 декабря 2021, 8th of December 2021, 8. Dezember, 06 сен 2025
    private bool TryDayFirst()
    {
        if (Number(_at, 1, 31) is not { } day)
        {
            return false;
        }

        if (IsSeparator(_at + 1, '.', '/', '-') && IsSame(_at + 1, _at + 3) && Number(_at + 2, 1, 31) is { } second && YearAt(_at + 4, 2) is { } shortYear)
        {
            return SetNumericDate(tokens[_at + 1].Value, day, second, shortYear);
        }

        int next = _at + 1;
        next += IsOrdinalMark(next) ? 1 : 0;
        next += IsGlue(next) ? 1 : 0;
        next += IsSeparator(next, '-', '/', '.') ? 1 : 0;
        if (MonthAt(next) is not { } month)
        {
            return false;
        }

        return SetDayAndMonth(day, month, next + 1);
    }

    // December 8, 2021; Dec. 8; December 2021
    private bool TryMonthFirst()
    {
        if (MonthAt(_at) is not { } month)
        {
            return false;
        }

        int next = _at + 1;
        next += IsSeparator(next, '.', '-', '/') ? 1 : 0;
        if (YearAt(next, 4) is { } year)
        {
            return Set(new PartialDate { Year = year, Month = month }, next + 1);
        }

        if (Number(next, 1, 31) is not { } day || tokens[next].Span.Length > 2)
        {
            return false;
        }

        next++;
        next += IsOrdinalMark(next) ? 1 : 0;
        return SetDayAndMonth(day, month, next);
    }

    private bool SetDayAndMonth(int day, int month, int next)
    {
        // A month may stand in two of its names: "24 نيسان / أبريل 2020".
        int beforeYear = next;
        while (IsSeparator(beforeYear, '.', ',', '-', '/', '،') || IsGlue(beforeYear) || (beforeYear > next && MonthAt(beforeYear) == month))
        {
            beforeYear++;
        }

        if (YearAt(beforeYear, 4) is { } year && Text(beforeYear + 1) is not ":")
        {
            return IsDay(year, month, day) && Set(new PartialDate { Year = year, Month = month, Day = day }, beforeYear + 1);
        }

        return IsDay(2000, month, day) && Set(new PartialDate { Month = month, Day = day }, next);
    }

    private bool SetNumericDate(int separator, int first, int second, int year)
    {
        bool isMonthFirstPossible = language is null or "en" or "en-US" or "en-CA" or "en-PH" && separator != '.';
        if (isMonthFirstPossible && first <= 12 && second <= 12 && first != second)
        {
            return false;
        }

        (int day, int month) = isMonthFirstPossible && second > 12 ? (second, first) : (first, second);
        return SetDate(year, month, day, 5);
    }

    private bool SetDate(int year, int month, int day, int count) =>
        IsDay(year, month, day) && Set(new PartialDate { Year = year, Month = month, Day = day }, _at + count);

    private bool Set(PartialDate date, int next)
    {
        _date = date;
        _at = next;
        return true;
    }

    private static bool IsDay(int year, int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    // today, вчора; 3 hours ago
    private bool TryCounted()
    {
        if (IsIn("day", _at))
        {
            _isCounted = true;
            _at++;
            return true;
        }

        int unit = _at + 1;
        if (Number(_at, 0, 999) is null || !IsIn("unit", unit))
        {
            return false;
        }

        // "31 хвилин(и) тому": the ending in brackets is a word of its own.
        int ago = unit + 1;
        ago += IsSeparator(ago, '(') ? 1 : 0;
        ago += IsSeparator(ago + 1, ')') ? 2 : 0;
        ago += IsSeparator(ago, '.') ? 1 : 0;
        if (!IsIn("ago", ago))
        {
            return false;
        }

        _isCounted = true;
        _at = ago + 1;
        return true;
    }

    // 19:12, 7:12:30 PM, 7 p.m., 14h30; 19.12 after a date
    private bool TryTime()
    {
        if (Number(_at, 0, 24) is not { } hour || tokens[_at].Span.Length > 2)
        {
            return false;
        }

        bool isDotted = _date is not null && IsSeparator(_at + 1, '.');
        bool isClock = (IsSeparator(_at + 1, ':') || isDotted || Text(_at + 1) is "h" or "H") && Is(_at + 2, 0, 59, 2) && Touches(_at, _at + 1) && Touches(_at + 1, _at + 2);
        if (!isClock)
        {
            return HalfAt(_at + 1) is { } half && SetTime(hour, 0, null, half, _at + 1);
        }

        int minute = tokens[_at + 2].Value;
        bool hasSeconds = IsSeparator(_at + 3, ':') && Is(_at + 4, 0, 59, 2);
        int next = _at + (hasSeconds ? 5 : 3);
        int? second = hasSeconds ? tokens[_at + 4].Value : null;
        next += hasSeconds && IsSeparator(next, '.', ':') && Touches(next - 1, next) && Number(next + 1, 0, 999_999) is not null && Touches(next, next + 1) ? 2 : 0;
        return SetTime(hour, minute, second, HalfAt(next), next);
    }

    private bool SetTime(int hour, int minute, int? second, (int Hours, int Count)? half, int next)
    {
        if (half is { } given)
        {
            if (hour is < 1 or > 12)
            {
                return false;
            }

            hour = (hour % 12) + given.Hours;
            next += given.Count;
        }

        if (hour > 23)
        {
            return false;
        }

        _time = new TimeOnly(hour, minute, second ?? 0);
        _hasSeconds = second is not null;
        _at = next;
        return true;
    }

    // pm, p.m., p.m
    private (int Hours, int Count)? HalfAt(int i)
    {
        if (Words["half"].Find(Lower(i)) is { } row)
        {
            return (int.Parse(row[0], CultureInfo.InvariantCulture), 1);
        }

        if (Lower(i) is "a" or "p" && IsSeparator(i + 1, '.') && Lower(i + 2) is "m")
        {
            return (Lower(i) is "p" ? 12 : 0, IsSeparator(i + 3, '.') && Touches(i + 2, i + 3) ? 4 : 3);
        }

        return null;
    }

    // +03:00, +0300, GMT+3, EST, (МСК)
    private bool TryZone()
    {
        int at = _at;
        at += IsSeparator(at, '(') ? 1 : 0;
        if (Zones[""].Find(Lower(at)) is { } row)
        {
            _offset = TimeSpan.FromMinutes(int.Parse(row[0], CultureInfo.InvariantCulture));
            _at = at + 1;
            TryNumericOffset(_at);
            _at += at > 0 && IsSeparator(at - 1, '(') && IsSeparator(_at, ')') ? 1 : 0;
            return true;
        }

        return TryNumericOffset(_at);
    }

    private bool TryNumericOffset(int at)
    {
        if (!IsSeparator(at, '+', '-', '\u2212') || !Touches(at, at + 1) || Number(at + 1, 0, 1400) is not { } value)
        {
            return false;
        }

        bool isPair = IsSeparator(at + 2, ':') && Is(at + 3, 0, 59, 2);
        int digits = tokens[at + 1].Span.Length;
        (int hours, int minutes) = isPair ? (value, tokens[at + 3].Value) : digits == 4 ? (value / 100, value % 100) : (value, 0);
        if (hours > 14 || minutes > 59 || (digits != 4 && digits > 2))
        {
            return false;
        }

        var offset = new TimeSpan(hours, minutes, 0);
        _offset = tokens[at].Value == '+' ? offset : -offset;
        _at = at + (isPair ? 4 : 2);
        return true;
    }

    private bool TryWeekday()
    {
        if (_at >= tokens.Count || tokens[_at].Kind != DateTokenKind.Word || CalendarNames.Weekday(Text(_at), language) is null)
        {
            return false;
        }

        // A weekday belongs to a stamp only beside a date or a time.
        int next = _at + 1;
        next += IsSeparator(next, '.') ? 1 : 0;
        next += IsSeparator(next, ',', '|', '/', '،') ? 1 : 0;
        if (_date is null && _time is null && next < tokens.Count && tokens[next].Kind == DateTokenKind.Break)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void SkipGlue()
    {
        while (_at < tokens.Count && (IsSeparator(_at, ',', '.', '|', '-', '–', '—', '·', '•', '/', '(', ')', '\'', '،') || IsGlue(_at)))
        {
            if (IsSeparator(_at, '-', '+') && Touches(_at - 1, _at) && _time is not null && _offset is null && Number(_at + 1, 0, 1400) is not null)
            {
                return;
            }

            if (IsSeparator(_at, '(') && Zones[""].Contains(Lower(_at + 1)))
            {
                return;
            }

            _at++;
        }
    }

    private int? MonthAt(int i) => i < tokens.Count && tokens[i].Kind == DateTokenKind.Word ? CalendarNames.Month(Text(i), language) : null;

    private int? YearAt(int i, int leastDigits)
    {
        if (i >= tokens.Count || tokens[i].Kind != DateTokenKind.Number)
        {
            return null;
        }

        return tokens[i].Span.Length switch
        {
            4 when tokens[i].Value is >= 1900 and <= 2099 => tokens[i].Value,
            2 when leastDigits == 2 => tokens[i].Value + (tokens[i].Value < 70 ? 2000 : 1900),
            _ => null,
        };
    }

    private int? Number(int i, int least, int most) => i < tokens.Count && tokens[i].IsNumber(least, most) ? tokens[i].Value : null;

    private bool Is(int i, int least, int most, int digits) => Number(i, least, most) is not null && tokens[i].Span.Length == digits;

    private bool IsSeparator(int i, params ReadOnlySpan<char> marks) => i >= 0 && i < tokens.Count && tokens[i].Kind == DateTokenKind.Mark && marks.Contains((char)tokens[i].Value);

    private bool IsSame(int i, int k) => k < tokens.Count && tokens[i].Kind == tokens[k].Kind && tokens[i].Value == tokens[k].Value;

    private bool Touches(int i, int k) => i >= 0 && k < tokens.Count && tokens[i].Span.End == tokens[k].Span.Start;

    private bool IsOrdinalMark(int i) => (IsSeparator(i, '.', 'º', '°') || Lower(i) is "th" or "st" or "nd" or "rd" or "er" or "го") && Touches(i - 1, i);

    private bool IsGlue(int i) => i < tokens.Count && tokens[i].Kind == DateTokenKind.Word && Words["glue"].Contains(Lower(i));

    private bool IsIn(string section, int i) => i < tokens.Count && tokens[i].Kind == DateTokenKind.Word && Words[section].Contains(Lower(i));

    private ReadOnlySpan<char> Text(int i) => i >= 0 && i < tokens.Count ? tokens[i].Span.Of(_text) : [];

    private string Lower(int i) => i >= 0 && i < tokens.Count && tokens[i].Kind == DateTokenKind.Word && tokens[i].Span.Length <= 16
        ? _lower[i] ??= Text(i).ToString().ToLowerInvariant()
        : "";
}
