using Readout.Languages;
using Readout.Statements;

namespace Readout.Events.Commitments;

/// <summary>What kind of clause a verb stands in: one that asks, that only supposes, that tells when, that tells of a noun.</summary>
internal sealed class CommitmentClauses(EventContext events, DescribedPeople people)
{
    private const int HypotheticalReach = 25;
    private const int QuestionReach = 5;

    // "If her son, who had died, were here, she would": a condition may stand some clauses before what hangs on it.
    private const int ClausesBack = 4;

    private const int OpinionReach = 14;
    private const int ObjectReach = 6;
    private const int OnceReach = 9;
    private const int NewsReach = 5;

    private readonly EventContext _events = events;
    private readonly CommitmentLexicon _lexicon = CommitmentLexicon.Of(events.Text.Language);

    /// <summary>True in a sentence that asks.</summary>
    public bool IsQuestion(int token)
    {
        Sentence sentence = _events.Text.Sentences[_events.Text.SentenceOf(token)];
        for (int i = sentence.EndToken - 1; i >= Math.Max(sentence.FirstToken, sentence.EndToken - 3); i--)
        {
            if (_events.Text[i].Norm.StartsWith('?'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True in an "if" clause, after "if", and with «бы».</summary>
    public bool IsHypothetical(int verb)
    {
        TokenRange clause = _events.Clauses.At(verb);
        return IsUnreal(verb) || HasConditionBefore(clause, _events.TimeOf(verb) == VerbTime.Conditional || _events.Text[verb].Norm is "would" ? ClausesBack : 1);
    }

    private bool HasConditionBefore(TokenRange clause, int back)
    {
        int sentence = _events.Text.Sentences[_events.Text.SentenceOf(clause.First)].FirstToken;
        for (int i = 0; i < back && clause.First > sentence; i++)
        {
            clause = _events.Clauses.At(clause.First - 1);
            if (IsCondition(clause))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True in an "if" clause itself, and with «бы».</summary>
    public bool IsUnreal(int verb)
    {
        TokenRange clause = _events.Clauses.At(verb);
        int first = Math.Max(clause.First, verb - HypotheticalReach);
        for (int i = first; i < Math.Min(clause.End, verb + 3); i++)
        {
            if (_events.Words.Hypothetical.Has(_events.Text, i, clause.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first token of the "if" clause right before that of <paramref name="verb"/>; null where none stands there.</summary>
    public int? ConditionBefore(int verb)
    {
        TokenRange clause = _events.Clauses.At(verb);
        if (clause.First <= _events.Text.Sentences[_events.Text.SentenceOf(verb)].FirstToken || _events.Clauses.At(clause.First - 1) is var before && !IsCondition(before))
        {
            return null;
        }

        int first = before.First;
        while (!_events.Words.Hypothetical.Has(_events.Text, first, before.End))
        {
            first++;
        }

        return ReferenceEquals(_events.StatementAt(first), _events.StatementAt(verb)) ? first : null;
    }

    // «Если построят мост, …», "If the court agrees, …": what follows hangs on it.
    private bool IsCondition(TokenRange clause)
    {
        for (int i = clause.First; i < Math.Min(clause.End, clause.First + 3); i++)
        {
            if (_events.Words.Hypothetical.Has(_events.Text, i, clause.End) && _events.Words.Subordinators.Has(_events.Text, i, clause.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«…, которая войдет в состав»: the doer stands in another clause.</summary>
    public bool BeginsSubordinate(TokenRange clause) => _events.Words.Subordinators.Has(_events.Text, FirstWord(clause), clause.End);

    // «Стало известно, что | Озерия откроет порт»: what nobody in particular tells is told as the article itself tells it.
    private bool BeginsNews(TokenRange clause)
    {
        int first = _events.Text.Sentences[_events.Text.SentenceOf(clause.First)].FirstToken;
        return _events.Words.Completions.Has(_events.Text, FirstWord(clause), clause.End)
            && Enumerable.Range(Math.Max(first, clause.First - NewsReach), clause.First - Math.Max(first, clause.First - NewsReach)).Any(i => _lexicon.Known.Has(_events.Text, i, clause.First));
    }

    /// <summary>"as Lake will hold two events": a reason beside the main clause tells what is to come as that does.</summary>
    public bool BeginsReason(TokenRange clause) => BeginsNews(clause) || IsOpposed(clause) || _events.Text.Language == "en" && _events.Text[clause.First].Norm is "as" or "because" or "since" or "while" or "but" or "though" or "although";

    /// <summary>"when we reach", «как только подпишут»: what the clause tells is no undertaking but the time of one.</summary>
    public bool IsTimeClause(int verb)
    {
        TokenRange clause = _events.Clauses.At(verb);
        int first = FirstWord(clause);
        while (first < verb && _events.Text[first].Upos is Upos.Cconj)
        {
            first++;
        }

        return _events.Words.TimeClauses.Has(_events.Text, first, clause.End) || _events.Words.TimeClauses.Has(_events.Text, clause.First, clause.End) || GoesOnTime(clause);
    }

    // «после того, как подпишут»: the comma stands within the words that begin the clause.
    private bool GoesOnTime(TokenRange clause)
    {
        int comma = clause.First - 1;
        return _events.Text.Language != "en" && comma > 1 && _events.Text[comma].Norm == "," && _events.Text[comma - 1].Upos is Upos.Pron or Upos.Det
            && _lexicon.TimeOpenings.EndingAt(_events.Text, comma - 1, Math.Max(0, comma - 3)) is not null;
    }

    /// <summary>«рассказал, какой мост планируется построить»: the clause asks.</summary>
    public bool IsAsked(int verb)
    {
        TokenRange clause = _events.Clauses.At(verb);
        bool isContent = _events.ContentStart(verb) is { } content && _events.Text.Language == "en" && content < verb && _events.Words.Questions.Has(_events.Text, content, verb) && _events.StatementAt(verb) is { Kind: StatementKind.Indirect };
        if (isContent || _events.Words.Questions.Has(_events.Text, FirstWord(clause), clause.End))
        {
            return true;
        }

        // «неизвестно, насколько жители будут»: the main clause has no verb.
        for (int i = verb - 1; _events.Text.Language != "en" && i > Math.Max(clause.First, verb - QuestionReach); i--)
        {
            if (_events.Text[i - 1].Norm == "," && _events.Words.Questions.Has(_events.Text, i, verb))
            {
                return true;
            }
        }

        // "would not say how Lake intended to": no comma parts the question from what it hangs on.
        int before = verb - 1;
        while (before > clause.First && verb - before < QuestionReach && (_events.MentionAt(before) is not null || _events.Text[before].Upos is Upos.Pron or Upos.Adv or Upos.Det) && !_events.Words.Questions.Has(_events.Text, before, verb))
        {
            before--;
        }

        return _events.Text.Language == "en" && before >= clause.First && _events.Words.Questions.Has(_events.Text, before, verb);
    }

    /// <summary>«заявил, что разрешит»: no noun or pronoun before the verb may be its subject.</summary>
    public bool LacksSubject(int verb)
    {
        if (_events.Text.Language == "en")
        {
            return false;
        }

        TokenRange clause = _events.Clauses.At(verb);
        for (int i = clause.First; i < verb; i++)
        {
            if (!IsObject(i, verb) && !IsOfOtherNumber(i, verb) && (IsAbbreviation(i) || _events.Text[i] is { Upos: Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.X, Feats.Case: Case.Nom or Case.None }) && _events.DateAt(i) is null && !_events.Words.Subordinators.Has(_events.Text, i, i + 1))
            {
                return false;
            }
        }

        return true;
    }

    // «имена мэр назовет»: several things do nothing that a verb in the singular tells; «будет» may have no subject at all.
    private bool IsOfOtherNumber(int noun, int verb) =>
        _events.Text[noun] is { Upos: Upos.Noun, Feats: { Number: Number.Plur, Animacy: not Animacy.Anim } } && _events.Text[verb].Feats is { Number: Number.Sing, Person: Person.Third } && !_events.Words.Future.Has(_events.Text[verb]);

    /// <summary>«городок разберут», «ограничения отменят»: a thing beside a verb in the plural that takes an object; one thing is no subject of theirs, several have the form of both cases.</summary>
    public bool IsObject(int noun, int verb)
    {
        AnalyzedText text = _events.Text;
        bool isThing = text[noun] is { Upos: Upos.Noun, Feats: { Animacy: not Animacy.Anim, Case: Case.Nom or Case.Acc or Case.None } } && _events.MentionAt(noun) is null;
        bool takesObject = text[verb].Feats is { Number: Number.Plur, Person: Person.Third } && _lexicon.Acts.Has(text, verb, verb + 1) && TakesObject(verb);
        return isThing && takesObject && !(noun < verb && HasObjectBehind(verb)) && (text[noun].Feats.Number == Number.Plur ? !people.IsHead(noun) : !IsOneOfSeveral(noun));
    }

    // «поставки увеличат объем»: with an object behind the verb, what stands before it is the subject.
    private bool HasObjectBehind(int verb)
    {
        TokenRange clause = _events.Clauses.At(verb);
        for (int i = verb + 1; i < Math.Min(clause.End, verb + ObjectReach) && !_events.Text[i].IsPunct && _events.Text[i].Upos != Upos.Adp; i++)
        {
            if (_events.DateAt(i) is null && _events.Text[i] is { Upos: Upos.Noun or Upos.Num or Upos.Propn, Feats.Case: Case.Acc or Case.Nom or Case.None })
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOneOfSeveral(int noun) =>
        (noun > 0 && _events.Words.Connectives.Has(_events.Text, noun - 1, noun)) || (noun + 1 < _events.Text.Tokens.Length && _events.Words.Connectives.Has(_events.Text, noun + 1, noun + 2));

    /// <summary>«откроют», but not «приедут» nor «начнутся».</summary>
    public bool TakesObject(int verb) => !_lexicon.Moves.Has(_events.Text, verb, _events.Clauses.At(verb).End) && !IsReflexive(verb);

    private bool IsReflexive(int verb) => _events.Text[verb].Norm.EndsWith("ся", StringComparison.Ordinal) || _events.Text[verb].Norm.EndsWith("сь", StringComparison.Ordinal);

    // «НАТО»: capitals show no case.
    private bool IsAbbreviation(int token) =>
        _events.Text[token].IsAllCaps && _events.MentionAt(token) is not null && (token == 0 || _events.Text[token - 1].Upos is not (Upos.Adp or Upos.Noun or Upos.Adj));

    // «…, а правительство откроет порт», «однако»: another main clause; not so «но и».
    private bool IsOpposed(TokenRange clause) =>
        _events.Text.Language != "en" && FirstWord(clause) is var first && _events.Text[first].Norm is "а" or "но" or "однако" or "але" or "однак" or "проте" && first + 1 < clause.End && _events.Text[first + 1].Norm is not ("и" or "й" or "і") && !IsWithinCompletion(clause);

    // «спорят о том, что Озерия закроет порт, а Ивнянск откроет»: what stands opposed within a clause is as little told as that is.
    private bool IsWithinCompletion(TokenRange clause) =>
        clause.First > _events.Text.Sentences[_events.Text.SentenceOf(clause.First)].FirstToken && _events.Clauses.At(clause.First - 1) is var before && _events.StatementAt(before.End - 2) is null && _events.Words.Completions.Has(_events.Text, FirstWord(before), before.End);

    /// <summary>True in a relative clause; one that completes a report ("that", «что») or opposes another (but, «а») is none.</summary>
    public bool IsRelative(TokenRange clause) => BeginsSubordinate(clause) && !IsOpposed(clause) && !_events.Words.Completions.Has(_events.Text, FirstWord(clause), clause.End);

    /// <summary>«схемы, которые планируем применять»: the relative pronoun is what the act is done to.</summary>
    public bool IsOfRelativeObject(TokenRange clause)
    {
        int first = FirstWord(clause);
        return _events.Text.Language != "en" && _events.Words.Relatives.Has(_events.Text, first, clause.End)
            && (_events.Text[first].Feats.Case is not (Case.Nom or Case.None) || _events.Text[first].Norm.EndsWith("ими", StringComparison.Ordinal));
    }

    public int FirstWord(TokenRange clause)
    {
        int first = clause.First;
        while (first < clause.End && (_events.Text[first].IsPunct || _events.Text[first].Upos == Upos.Adp))
        {
            first++;
        }

        return first;
    }

    /// <summary>"a rule that Lake said would help", "the issues he will raise": what stands before does it, or has it done to it.</summary>
    public bool IsOfNounBefore(int verb)
    {
        int before = verb - 1;
        int first = _events.Clauses.At(verb).First;
        while (before > first && _events.Text[before].Upos is Upos.Adv or Upos.Part)
        {
            before--;
        }

        if (_events.Text.Language != "en" || before <= first)
        {
            return false;
        }

        bool isPronoun = _events.Text[before] is { Upos: Upos.Pron, Feats.Person: Person.Third } && _events.ContentStart(verb) != before;
        return isPronoun
            ? _events.Text[before - 1].Upos == Upos.Noun && _events.DateAt(before - 1) is null && _events.Text[first].Upos != Upos.Adp
            : _events.Text[before].Upos == Upos.Verb && _events.IsFinite(before) && _events.IsVerbOfSaying(before);
    }

    /// <summary>"Lake said her party would", «наш комитет хочет»: whose the body is tells the one who speaks for it.</summary>
    public bool IsOfOwnBody(int verb)
    {
        int body = verb - 1;
        while (body > 1 && _events.Text[body].Upos is Upos.Adv or Upos.Part)
        {
            body--;
        }

        int owner = body > 1 && _events.Text[body - 1].Upos is Upos.Adj && !IsOwning(body - 1) ? body - 2 : body - 1;
        bool isBody = owner >= 0 && _events.Text[body] is { Upos: Upos.Noun, Feats.Case: Case.Nom or Case.None } && _lexicon.Bodies.Has(_events.Text[body]);
        return isBody && IsOwning(owner) && (owner == 0 || _events.Text[owner - 1].Upos != Upos.Adp);
    }

    private bool IsOwning(int token) =>
        (_events.Words.Possessives.Has(_events.Text, token, token + 1) && _events.Text[token].Lemma != "ваш") || _events.Text[token].Norm is "our" or "my";

    /// <summary>«изначально планировали», "would attend in the past": a plan that gave way to another, a habit of old.</summary>
    public bool IsOfOnce(int act, TokenRange clause)
    {
        for (int i = Math.Max(clause.First, act - OnceReach); i < Math.Min(clause.End, act + OnceReach); i++)
        {
            if (_lexicon.Once.Has(_events.Text, i, clause.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"I think we will get it": what one thinks of what is to come is no undertaking.</summary>
    public bool IsOpinion(int verb)
    {
        int sentence = _events.Text.Sentences[_events.Text.SentenceOf(verb)].FirstToken;
        for (int i = verb - 1; i >= Math.Max(sentence, verb - OpinionReach); i--)
        {
            if (_lexicon.Opinions.Has(_events.Text, i, verb))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsHedged(int verb)
    {
        TokenRange clause = _events.Clauses.At(verb);
        for (int i = Math.Max(clause.First, verb - 6); i < Math.Min(clause.End, verb + 2); i++)
        {
            if (_events.Words.Hedges.Has(_events.Text, i, clause.End))
            {
                return true;
            }
        }

        return false;
    }
}
