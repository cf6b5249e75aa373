using Readout.Languages;

namespace Readout.Events;

/// <summary>
/// Which clause each token stands in, told from punctuation, subordinators and finite verbs. A comma bounds a clause when a subordinator follows
/// or when both sides have a finite verb; lists and appositions stay whole.
/// </summary>
internal sealed class ClauseMap
{
    private const int TimeClauseReach = 16;
    private const int AsideReach = 5;

    private readonly AnalyzedText _text;
    private readonly ClauseWords _words;
    private readonly int[] _mentionAt;
    private readonly TokenRange[] _clauses;
    private int _first;
    private bool _hasVerb;

    private ClauseMap(AnalyzedText text, ClauseWords words, int[] mentionAt)
    {
        _mentionAt = mentionAt;
        _text = text;
        _words = words;
        _clauses = new TokenRange[text.Tokens.Length];
    }

    // A word of a name is no verb, whatever it looks like, so mentionAt tells for each token the mention that holds it, or -1.
    public static ClauseMap Of(AnalyzedText text, ClauseWords words, int[] mentionAt)
    {
        var map = new ClauseMap(text, words, mentionAt);
        foreach (Sentence sentence in text.Sentences)
        {
            map.AddSentence(sentence);
        }

        return map;
    }

    /// <summary>The clause that holds <paramref name="token"/>.</summary>
    public TokenRange At(int token) => _clauses[token];

    private void AddSentence(Sentence sentence)
    {
        _first = sentence.FirstToken;
        _hasVerb = false;
        int segment = sentence.FirstToken;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (BoundaryAt(i) is not { } mark)
            {
                continue;
            }

            AddSegment(segment, i, sentence.EndToken);
            segment = mark.IsWord ? i : i + 1;
            if (mark.IsHard)
            {
                Close(segment);
            }
        }

        AddSegment(segment, sentence.EndToken, sentence.EndToken);
        Close(sentence.EndToken);
    }

    private void AddSegment(int first, int end, int sentenceEnd)
    {
        bool hasVerb = false;
        for (int i = first; i < end && !hasVerb; i++)
        {
            hasVerb = _mentionAt[i] < 0 && Verbs.IsPredicate(_text[i]);
        }

        if (first < sentenceEnd && ((hasVerb && _hasVerb) || BeginsSubordinate(first, end)))
        {
            Close(first);
        }

        _hasVerb |= hasVerb;
    }

    private bool BeginsSubordinate(int first, int end)
    {
        int at = first;
        while (at < end && (_text[at].IsPunct || _text[at].Upos is Upos.Adp or Upos.Part))
        {
            at++;
        }

        return _words.Subordinators.Has(_text, at, end);
    }

    // "the agency (ADA)": a few words without a verb between parentheses leave the clause whole.
    private bool IsAside(int mark)
    {
        int step = _text[mark].Norm == "(" ? 1 : -1;
        for (int i = mark + step; i >= 0 && i < _text.Tokens.Length && Math.Abs(i - mark) <= AsideReach; i += step)
        {
            if (_text[i].Norm is "(" or ")")
            {
                return true;
            }

            if (_mentionAt[i] < 0 && Verbs.IsPredicate(_text[i]))
            {
                return false;
            }
        }

        return false;
    }

    // "the EU-Ukraine summit", «саммит Россия – США»: two names that a dash joins, unless each has a verb of its own.
    private bool IsBetweenNames(int dash) => dash > 0 && dash + 1 < _text.Tokens.Length && _mentionAt[dash - 1] >= 0 && _mentionAt[dash + 1] >= 0;

    // "envoys from Norway, Chile and Peru would meet": a list that an English preposition governs goes on to its "and".
    private bool IsInList(int comma)
    {
        if (_words.InnerSubordinators.IsEmpty || comma == 0 || comma + 1 >= _text.Tokens.Length || _mentionAt[comma - 1] < 0 || _mentionAt[comma + 1] < 0)
        {
            return false;
        }

        int before = comma - 1;
        while (before > 0 && _mentionAt[before] == _mentionAt[comma - 1])
        {
            before--;
        }

        before -= before > 0 && _text[before].Upos == Upos.Det ? 1 : 0;
        int behind = comma + 1;
        while (behind < _text.Tokens.Length && _mentionAt[behind] == _mentionAt[comma + 1])
        {
            behind++;
        }

        return before >= 0 && _text[before].Norm is "from" or "of" or "between" or "among" && behind + 1 < _text.Tokens.Length && _text[behind].Norm == "and" && (_mentionAt[behind + 1] >= 0 || _text[behind + 1].Upos == Upos.Det);
    }

    // "weeks before Norway and Chile are to meet": the same word may be a preposition, so its clause must have a name and a verb before any mark.
    private bool BeginsTimeClause(int token)
    {
        if (!_words.TimeSubordinators.Has(_text, token, token + 1) || token + 1 >= _text.Tokens.Length || _text[token + 1].Upos is not (Upos.Propn or Upos.Pron or Upos.Det or Upos.Adj or Upos.Noun))
        {
            return false;
        }

        for (int i = token + 1; i < Math.Min(_text.Tokens.Length, token + TimeClauseReach) && !_text[i].IsPunct; i++)
        {
            if (_mentionAt[i] < 0 && Verbs.IsFinite(_text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private void Close(int end)
    {
        var clause = new TokenRange(_first, end);
        for (int i = _first; i < end; i++)
        {
            _clauses[i] = clause;
        }

        _first = end;
        _hasVerb = false;
    }

    private (bool IsWord, bool IsHard)? BoundaryAt(int token)
    {
        Token at = _text[token];
        if (at.IsPunct || at.Upos == Upos.Sym)
        {
            return at.Norm switch
            {
                "," => IsInList(token) ? null : (false, false),
                "(" or ")" when IsAside(token) => null,
                "—" or "–" or "-" when IsBetweenNames(token) => (false, false),
                ";" or ":" or "(" or ")" or "—" or "–" or "-" or "…" => (false, true),
                _ => null,
            };
        }

        if (_words.InnerSubordinators.IsEmpty)
        {
            return null;
        }

        bool isInner = at.Upos != Upos.Det && (_words.InnerSubordinators.Has(_text, token, token + 1) || BeginsTimeClause(token));
        // "said he would come"
        bool isBareSubject = at is { Upos: Upos.Pron, Feats.Case: Case.Nom } && token > 0 && Verbs.IsFinite(_text[token - 1]);
        return isInner || isBareSubject ? (true, isBareSubject) : null;
    }
}
