using Readout.Text;

namespace Readout.Records.Searching;

/// <summary>Reads one query by recursive descent: alternatives of sequences of terms. Not to be used twice.</summary>
internal sealed class SearchQueryParser(string text)
{
    private const int Deepest = 16;
    private const string Openers = "\"«“„”";

    private readonly SearchTermReader _terms = new();
    private readonly List<(SearchExpression Bound, int Position)> _bounds = [];
    private int _at;
    private int _depth;
    private int _count;

    public SearchQueryError? Error { get; private set; }

    /// <summary>Null when there is an error.</summary>
    public SearchQuery? Parse()
    {
        SkipSpace();
        SearchExpression? expression = _at == text.Length ? new SearchAll() : ReadAlternatives();
        if (expression is null)
        {
            return null;
        }

        if (_at < text.Length)
        {
            Fail(_at, "there is no '(' that this ')' closes");
            return null;
        }

        return WithBounds(expression);
    }

    // Times and stories are no tokens of the index: they bound the whole query.
    private SearchQuery? WithBounds(SearchExpression expression)
    {
        IReadOnlyList<SearchExpression> parts = expression is SearchEvery every ? every.Parts : [expression];
        foreach ((SearchExpression bound, int position) in _bounds)
        {
            if (!parts.Contains(bound, ReferenceEqualityComparer.Instance))
            {
                Fail(position, "from:, to: and story: hold for the whole query; they cannot stand behind - or within OR or parentheses");
                return null;
            }
        }

        SearchExpression[] bounds = [.. _bounds.Select(bound => bound.Bound)];
        SearchExpression[] rest = [.. parts.Where(part => !bounds.Contains(part, ReferenceEqualityComparer.Instance))];
        return new SearchQuery(rest.Length switch { 0 => new SearchAll(), 1 => rest[0], _ => new SearchEvery(rest) }, bounds);
    }

    private SearchExpression? ReadAlternatives()
    {
        var parts = new List<SearchExpression>();
        do
        {
            if (ReadSequence() is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }
        while (TakeWord("OR"));
        return parts.Count == 1 ? parts[0] : new SearchAny(parts);
    }

    private SearchExpression? ReadSequence()
    {
        var parts = new List<SearchExpression>();
        while (_at < text.Length && text[_at] != ')' && !IsWord("OR"))
        {
            if (!TakeWord("AND"))
            {
                if (ReadFactor() is not { } part)
                {
                    return null;
                }

                AddUnlessAll(parts, part);
            }
        }

        return parts.Count switch
        {
            0 => Fail(_at, _at == text.Length ? "the query ends where something to look for is expected" : "something to look for is expected here"),
            1 => parts[0],
            _ => new SearchEvery(parts),
        };
    }

    // A term without letters and digits, such as a lone dash, asks for nothing; it only counts where nothing else stands.
    private static void AddUnlessAll(List<SearchExpression> parts, SearchExpression part)
    {
        if (parts is [SearchAll])
        {
            parts.Clear();
        }

        if (part is not SearchAll || parts.Count == 0)
        {
            parts.Add(part);
        }
    }

    private SearchExpression? ReadFactor()
    {
        int start = _at;
        if (text[_at] == '-' && _at + 1 < text.Length && !char.IsWhiteSpace(text[_at + 1]))
        {
            _at++;
            return ReadFactorOf(start) is not { } excluded ? null : excluded is SearchAll ? excluded : new SearchNot(excluded);
        }

        return ReadFactorOf(start);
    }

    private SearchExpression? ReadFactorOf(int start)
    {
        if (++_count > SearchQuery.MostTerms)
        {
            return Fail(start, $"a query has at most {SearchQuery.MostTerms} terms");
        }

        return text[_at] == '(' ? ReadGroup() : ReadTerm();
    }

    private SearchExpression? ReadGroup()
    {
        int start = _at++;
        if (++_depth > Deepest)
        {
            return Fail(start, $"parentheses stand at most {Deepest} deep");
        }

        SkipSpace();
        if (ReadAlternatives() is not { } inner)
        {
            return null;
        }

        if (_at == text.Length)
        {
            return Fail(start, "this '(' is not closed");
        }

        _at++;
        _depth--;
        SkipSpace();
        return inner;
    }

    private SearchExpression? ReadTerm()
    {
        int start = _at;
        if (SearchDays.At(text, start) is { } day)
        {
            return ReadDay(day.Day, day.Span);
        }

        int colon = EndOfName();
        SearchField? known = SearchTermReader.FieldOf(text.AsSpan(start..colon));
        if (!IsField(start, colon, known))
        {
            return TakeValue() is { } words ? _terms.Words(SearchField.Words, words.In(text)) : null;
        }

        if (known is not { } field)
        {
            return Fail(start, $"there is no field '{text[start..colon]}'. Fields: {SearchTermReader.FieldNames}. To look for the words themselves, put them in quotation marks");
        }

        _at = colon + 1;
        if (_at == text.Length || char.IsWhiteSpace(text[_at]) || text[_at] is '(' or ')')
        {
            return Fail(_at, $"{text[start.._at]} needs a value right behind the colon");
        }

        if (TakeValue() is not { } value)
        {
            return null;
        }

        SearchExpression? term = _terms.Read(field, value.In(text), out string? message);
        if (term is SearchTime or SearchValue { Field: SearchField.Story })
        {
            _bounds.Add((term, start));
        }

        return term ?? Fail(colon + 1, message!);
    }

    // A day in words or figures finds what has them as they stand, and what is of or about that day however it is written.
    private SearchAny ReadDay(string day, TextSpan span)
    {
        _at = span.End;
        SkipSpace();
        return new SearchAny([_terms.Words(SearchField.Words, span.In(text)), new SearchValue(SearchField.Day, day)]);
    }

    // "http://" and a word before a colon and a space are no fields.
    private bool IsField(int start, int colon, SearchField? known) => colon > start && colon < text.Length && text[colon] == ':'
        && (known is not null || colon + 1 == text.Length || !(char.IsWhiteSpace(text[colon + 1]) || text[colon + 1] == '/'));

    private int EndOfName()
    {
        int at = _at;
        while (at < text.Length && char.IsAsciiLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The words in quotation marks, or up to white space or a parenthesis; null with an error.</summary>
    private TextSpan? TakeValue()
    {
        if (!Openers.Contains(text[_at], StringComparison.Ordinal))
        {
            int start = _at;
            while (_at < text.Length && !char.IsWhiteSpace(text[_at]) && text[_at] is not ('(' or ')'))
            {
                _at++;
            }

            var bare = new TextSpan(start, _at);
            SkipSpace();
            return bare;
        }

        int opening = _at++;
        int end = text.AsSpan(_at).IndexOfAny(ClosersOf(text[opening]));
        if (end < 0)
        {
            Fail(opening, "this quotation mark is not closed");
            return null;
        }

        var quoted = TextSpan.OfLength(_at, end);
        _at += end + 1;
        SkipSpace();
        return quoted;
    }

    private static string ClosersOf(char opener) => opener switch
    {
        '«' => "»",
        '"' => "\"",
        _ => "”“\"",
    };

    private bool TakeWord(string word)
    {
        bool taken = IsWord(word);
        if (taken)
        {
            _at += word.Length;
            SkipSpace();
        }

        return taken;
    }

    private bool IsWord(string word)
    {
        int end = _at + word.Length;
        return text.AsSpan(_at).StartsWith(word, StringComparison.Ordinal) && (end == text.Length || char.IsWhiteSpace(text[end]) || text[end] is '(' or ')');
    }

    private void SkipSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }
    }

    private SearchExpression? Fail(int position, string message)
    {
        Error ??= new SearchQueryError(position, message);
        return null;
    }
}
