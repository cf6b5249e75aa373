using Readout.Languages;

namespace Readout.Stories.Numbers;

/// <summary>Reads the number phrase at a token of one sentence: value, multiplier, range, unit, and what the words before say. Not thread-safe.</summary>
internal sealed class NumberPhrase(AnalyzedText text, Sentence sentence)
{
    private const int LongestBound = 4;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;
    private const decimal Largest = 1e18m;

    private readonly NumberWords _words = NumberWords.Of(text.Language);

    /// <summary>Null where no number stands; <paramref name="end"/> is the token behind what was read.</summary>
    public ClaimedNumber? At(int first, out int end)
    {
        end = first;
        if (Value(first, out int valueEnd) is not { } value)
        {
            return null;
        }

        end = valueEnd;
        (decimal low, decimal high) = value;
        if (low == high && IsBetween(first, end) && Value(end + 1, out int rangeEnd) is { } upper && upper.Low == upper.High && upper.Low > low)
        {
            (low, high) = (ScaleOf(low, upper.Low, first, end), upper.Low);
            end = rangeEnd;
        }

        string? unit = Unit(first, ref end);
        if (IsDesignated(first) || (unit is null && IsDateOrName(first, end, low)) || (unit is not null && IsYear(first, end, low) && !IsUnit(end - 1)))
        {
            return null;
        }

        return low > high || high > Largest ? null : new ClaimedNumber(text.SpanOf(first, end), low, high, unit, Bound(first));
    }

    // «от 12 до 15 тысяч» counts thousands both times.
    private decimal ScaleOf(decimal low, decimal high, int first, int end)
    {
        bool isBare = end == first + 1 && char.IsAsciiDigit(text.Form(first)[^1]);
        decimal scale = high >= 1_000_000_000 ? 1_000_000_000 : high >= 1_000_000 ? 1_000_000 : high >= 1000 ? 1000 : 1;
        return isBare && low < 1000 && low < high / scale ? low * scale : low;
    }

    private (decimal Low, decimal High)? Value(int token, out int end)
    {
        end = token;
        if (token >= sentence.EndToken)
        {
            return null;
        }

        (decimal Low, decimal High)? value = Digits(token, ref end) ?? InWords(token, ref end);
        while (value is { } read && end < sentence.EndToken && _words.MultiplierOf(text[end]) is { } factor && read.High * factor <= Largest && !IsUnitLetter(end))
        {
            value = (read.Low * factor, read.High * factor);
            end++;
        }

        return value;
    }

    // "m" and «т» behind a number are metres and tonnes where they stand alone.
    private bool IsUnitLetter(int token) => text[token].Span.Length == 1 && _words.UnitOf(text[token]) is not null;

    private (decimal Low, decimal High)? Digits(int token, ref int end)
    {
        if (Numeral.Read(text.Form(token), _words, text.Language) is not { } value)
        {
            return null;
        }

        end = token + 1;
        decimal whole = value.Low;
        while (value.Low == value.High && whole >= 1 && text[end - 1].Span.Length <= 3 && end < sentence.EndToken && IsGroup(end))
        {
            whole = (whole * 1000) + Numeral.Read(text.Form(end), _words, text.Language)!.Value.Low;
            value = (whole, whole);
            end++;
        }

        return value;
    }

    // «1 200 000»
    private bool IsGroup(int token)
    {
        ReadOnlySpan<char> form = text.Form(token);
        return form.Length == 3 && char.IsAsciiDigit(form[0]) && char.IsAsciiDigit(form[1]) && char.IsAsciiDigit(form[2])
            && text[token].Span.Start - text[token - 1].Span.End == 1 && text.Text[text[token].Span.Start - 1] is ' ' or '\u00a0' or '\u202f';
    }

    // «сто пятьдесят семь тысяч двести»: what is smaller adds up, a multiplier closes what stands before it.
    private (decimal Low, decimal High)? InWords(int token, ref int end)
    {
        decimal total = 0;
        decimal current = 0;
        decimal last = decimal.MaxValue;
        int at = token;
        for (; at < sentence.EndToken; at++)
        {
            if (WordValue(at) is { } value && value < last)
            {
                current += value;
                last = value is >= 20 or 0.5m or 1.5m ? value : 0;
            }
            else if (_words.MultiplierOf(text[at]) is { } factor && (current > 0 || IsSingle(at)) && !IsUnitLetter(at) && factor < Limit(total))
            {
                total += (current == 0 ? 1 : current) * factor;
                (current, last) = (0, factor);
            }
            else if (!(text.Form(at) is "and" or "-" && at > token && at + 1 < sentence.EndToken && WordValue(at + 1) < last))
            {
                break;
            }
        }

        end = at > token ? at : end;
        return at > token ? (total + current, total + current) : null;
    }

    private static decimal Limit(decimal total) => total == 0 ? decimal.MaxValue : total;

    // "a million", «миллион»; not "millions".
    private bool IsSingle(int token) => text[token].Feats.Number != Number.Plur && !text[token].Norm.EndsWith('s');

    private decimal? WordValue(int token)
    {
        if (_words.ValueOf(text[token]) is { } value)
        {
            return value;
        }

        ReadOnlySpan<char> form = text[token].Norm;
        int hyphen = form.IndexOf('-');
        return hyphen > 0 && TensOf(form[..hyphen]) is { } tens && TensOf(form[(hyphen + 1)..]) is { } ones && tens >= 20 && ones < 10 ? tens + ones : null;
    }

    private decimal? TensOf(ReadOnlySpan<char> word)
    {
        string norm = word.ToString();
        return _words.ValueOf(new Token(default, Upos.Num, default, norm, norm));
    }

    private bool IsBetween(int first, int end) =>
        end < sentence.EndToken - 1 && (text.Form(end) is "-" or "–" or "—" || (_words.IsBetween(text[end]) && (text[end].Norm == "to" || (first > sentence.FirstToken && _words.StartsBetween(text[first - 1])))));

    // The currency's sign before, the unit or counted noun behind with an adjective or two before it.
    private string? Unit(int first, ref int end)
    {
        if (first > sentence.FirstToken && text[first - 1] is { Upos: Upos.Sym } && _words.UnitOf(text[first - 1]) is { } sign)
        {
            return sign;
        }

        for (int i = end; i < Math.Min(end + 3, sentence.EndToken); i++)
        {
            Token token = text[i];
            if (_words.IsNotCounted(token) || (_words.IsMonth(token) && i == end))
            {
                return null;
            }

            if (_words.UnitOf(token) is { } unit)
            {
                end = i + 1;
                return unit;
            }

            if (token.Upos is Upos.Noun or Upos.Propn && token.NameKind == NameKind.None)
            {
                int head = HeadOf(i);
                end = head + 1;
                return text[head].Lemma;
            }

            if (token.Upos != Upos.Adj)
            {
                return null;
            }
        }

        return null;
    }

    // English counts the last of several nouns, and what stands before it has no plural's ending: "24 Karvenian boatmen", "six police officers".
    private int HeadOf(int noun)
    {
        while (text.Language == "en" && !(text[noun].Feats.Number == Number.Plur && text[noun].Norm != text[noun].Lemma) && noun + 1 < sentence.EndToken && text[noun + 1] is { Upos: Upos.Noun, NameKind: NameKind.None })
        {
            noun++;
        }

        return noun;
    }

    private bool IsDateOrName(int first, int end, decimal value)
    {
        bool isOfMonth = (end < sentence.EndToken && (_words.IsMonth(text[end]) || _words.IsNotCounted(text[end]))) || (first > sentence.FirstToken && _words.IsMonth(text[first - 1]));
        return IsYear(first, end, value) || IsTime(first, end) || isOfMonth || (value == 1 && !char.IsAsciiDigit(text.Form(first)[0]));
    }

    private bool IsYear(int first, int end, decimal value) =>
        value is >= FirstYear and <= LastYear && value == Math.Floor(value) && text[first].Span.Length == 4 && char.IsAsciiDigit(text.Form(first)[0]) && text[end - 1].Upos != Upos.Sym && !_words.MultiplierOf(text[Math.Min(first + 1, sentence.EndToken - 1)]).HasValue;

    // «до 16.00»
    private bool IsTime(int first, int end) => end == first + 1 && text.Form(first) is { Length: 4 or 5 } form && form.EndsWith(".00");

    private bool IsUnit(int token) => _words.UnitOf(text[token]) is not null;

    private bool IsDesignated(int first) => first > sentence.FirstToken && _words.IsDesignation(text[first - 1]);

    private NumberBound Bound(int first)
    {
        int before = first - 1;
        if (before >= sentence.FirstToken && (text[before].Upos == Upos.Sym || text[before].Norm is "a" or "an"))
        {
            before--;
        }

        for (int length = Math.Min(LongestBound, before - sentence.FirstToken + 1); length > 0; length--)
        {
            string phrase = text.SpanOf(before - length + 1, before + 1).In(text.Text).ToLowerInvariant().Replace('ё', 'е');
            if (_words.BoundOf(phrase) is { } bound)
            {
                return bound;
            }
        }

        return NumberBound.Exact;
    }
}
