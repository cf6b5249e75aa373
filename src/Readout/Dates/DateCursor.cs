namespace Readout.Dates;

/// <summary>The tokens of a text that is searched for dates, each with what its word is to a date. Asking beyond the text finds nothing.</summary>
internal sealed class DateCursor
{
    private static readonly DateWord[] NoWords = [];

    private readonly List<DateToken> _tokens;
    private readonly DateWord[][] _words;
    private readonly DateVocabulary _vocabulary;

    public DateCursor(string text, List<DateToken> tokens, DateVocabulary vocabulary)
    {
        Text = text;
        _tokens = tokens;
        _vocabulary = vocabulary;
        _words = new DateWord[tokens.Count][];
        for (int i = 0; i < tokens.Count; i++)
        {
            _words[i] = tokens[i].Kind == DateTokenKind.Word ? vocabulary.Find(tokens[i].Span.Of(text)) ?? NoWords : NoWords;
        }
    }

    public string Text { get; }

    public int Count => _tokens.Count;

    public DateToken this[int i] => _tokens[i];

    public bool CanBegin(int i) => (_words[i].Length > 0 || _tokens[i].Kind == DateTokenKind.Number) && !IsPartOfWord(i);

    public bool Has(int i, DateWordKind kind) => Word(i, kind) is not null;

    public int? ValueOf(int i, DateWordKind kind) => Word(i, kind)?.Value;

    public DateUnit? UnitAt(int i) => ValueOf(i, DateWordKind.Unit) is { } value ? (DateUnit)value : null;

    public DateWord? Word(int i, DateWordKind kind)
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

    public bool IsKnownWord(int i) => i >= 0 && i < Count && _words[i].Length > 0;

    public bool IsNumber(int i, int least, int most) => i >= 0 && i < Count && _tokens[i].IsNumber(least, most);

    public bool IsNumberOf(int i, int digits) => i >= 0 && i < Count && _tokens[i].Kind == DateTokenKind.Number && _tokens[i].Span.Length == digits;

    public bool IsYear(int i) => IsNumber(i, 1800, 2100) && _tokens[i].Span.Length == 4;

    public bool IsMark(int i, char mark) => i >= 0 && i < Count && _tokens[i].IsMark(mark);

    public bool IsDash(int i) => IsMark(i, '-') || IsMark(i, '–') || IsMark(i, '—');

    public bool IsAnyWord(int i) => i >= 0 && i < Count && _tokens[i].Kind == DateTokenKind.Word;

    public bool IsWord(int i, string word) => IsAnyWord(i) && WordAt(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    public ReadOnlySpan<char> WordAt(int i) => _tokens[i].Span.Of(Text);

    public bool IsCapital(int i) => char.IsUpper(Text[_tokens[i].Span.Start]);

    public bool Touches(int i) => i > 0 && i < Count && _tokens[i].Span.Start == _tokens[i - 1].Span.End;

    /// <summary>English writes months and weekdays with a capital; "may" and "march" without one are verbs.</summary>
    public bool IsCapitalizedIfNeeded(int i) => !char.IsAsciiLetter(Text[_tokens[i].Span.Start]) || IsCapital(i);

    public bool IsArticle(int i) => IsWord(i, "the");

    public bool IsAnd(int i) => IsDash(i) || IsMark(i, ',') || Has(i, DateWordKind.And);

    /// <summary>The token after articles and "of".</summary>
    public int AfterGlue(int i)
    {
        while (Has(i, DateWordKind.Glue) || IsArticle(i))
        {
            i++;
        }

        return i;
    }

    /// <summary>After the ending of an ordinal: 5th, 5-го.</summary>
    public int AfterOrdinal(int i)
    {
        if (!Touches(i))
        {
            return i;
        }

        if (IsWord(i, "th") || IsWord(i, "st") || IsWord(i, "nd") || IsWord(i, "rd"))
        {
            return i + 1;
        }

        return IsMark(i, '-') && Touches(i + 1) && Has(i + 1, DateWordKind.Ending) ? i + 2 : i;
    }

    /// <summary>The day of a month that stands there as a number.</summary>
    public int? DayAt(int i)
    {
        bool isDay = IsNumber(i, 1, 31) && _tokens[i].Span.Length <= 2;
        bool isFraction = isDay && i > 1 && (IsMark(i - 1, ',') || IsMark(i - 1, '.')) && Touches(i) && _tokens[i - 2].Kind == DateTokenKind.Number;
        return isDay && !isFraction ? _tokens[i].Value : null;
    }

    /// <summary>The phrase of that kind that begins there; the longest wins.</summary>
    public (DatePhrase Phrase, int End)? PhraseAt(int i, DateWordKind kind)
    {
        if (!IsAnyWord(i))
        {
            return null;
        }

        foreach (DatePhrase phrase in _vocabulary.Phrases(kind, WordAt(i)))
        {
            if (Matches(phrase, i))
            {
                return (phrase, i + phrase.Words.Length);
            }
        }

        return null;
    }

    /// <summary>True when a phrase of that kind ends before <paramref name="end"/>.</summary>
    public bool HasPhraseBefore(int end, DateWordKind kind)
    {
        for (int i = Math.Max(0, end - DatePhrase.Longest); i < end; i++)
        {
            if (PhraseAt(i, kind) is { } found && found.End == end)
            {
                return true;
            }
        }

        return false;
    }

    private bool Matches(DatePhrase phrase, int i)
    {
        Span<char> buffer = stackalloc char[DateVocabulary.LongestWord];
        for (int n = 1; n < phrase.Words.Length; n++)
        {
            if (!IsAnyWord(i + n) || !phrase.Has(n, DateTokens.Norm(WordAt(i + n), buffer)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsPartOfWord(int i) => Touches(i)
        && (_tokens[i - 1].Kind is DateTokenKind.Word or DateTokenKind.Number || _tokens[i - 1].IsMark('-') && Touches(i - 1) && _tokens[i].Kind == DateTokenKind.Word && !Has(i - 2, DateWordKind.Middle));
}
