using Readout.Languages;
using Readout.Statements;

namespace Readout.Events.Commitments;

/// <summary>Which words tell what is undertaken: from the subject to where something else begins.</summary>
internal sealed class ActWords(CommitmentContext context)
{
    private const int ActReach = 60;
    private const int ClauseReach = 25;
    private const int SubjectReach = 12;
    private const int ConjunctionReach = 5;
    private const int BracketReach = 15;
    private const int DatelineReach = 10;

    /// <summary>A short promise is understood with its condition only: "harsh consequences if they come back".</summary>
    public const int ConditionedAct = 5;

    /// <summary>The first word of the verb's clause where its subject stands near before it, else the verb.</summary>
    public int SubjectStart(int verb)
    {
        int start = StartOf(verb);
        if (IsJoined(verb, start))
        {
            return verb;
        }

        return verb - start <= SubjectReach && !IsParted(start, verb) && !context.Clauses.BeginsSubordinate(new TokenRange(start, verb + 1)) ? start : verb;
    }

    /// <summary>The same; where the subject is longer than the act, from <paramref name="undertaking"/>, the word that undertakes it: "The board of the Larkton Harbour Authority | plans to close it".</summary>
    public int WithoutLongSubject(int undertaking, int act)
    {
        int start = SubjectStart(undertaking);
        int end = From(act, act).End;
        return IsSubjectAlone(start, undertaking) && context.Text.SpanOf(start, undertaking).Length > context.Text.SpanOf(act, end).Length ? undertaking : start;
    }

    // «Станцию решили строить», «В мае мэр решил», "On Friday Lake plans": what it is done to, where and when is told of the act.
    private bool IsSubjectAlone(int first, int end)
    {
        bool isCircumstance = context.Text[first].Upos == Upos.Adp || context.Text[first].Feats.Case is not (Case.Nom or Case.None);
        return first < end && !isCircumstance && !Enumerable.Range(first, end - first).Any(i => context.Events.DateAt(i) is not null);
    }

    // "Lake, a trader from the north, will open": what stands between the subject and its verb tells who that is.
    private bool IsParted(int start, int verb)
    {
        for (int i = start + 1; i < verb; i++)
        {
            bool isList = context.Events.MentionAt(i - 1) is not null && context.Events.MentionAt(i + 1) is not null;
            if (context.Text[i].Norm is "," && !isList && context.Events.DateAt(i) is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"It is late but we will close": what stands before the conjunction tells of something else, where it has a verb of its own.</summary>
    public int AfterConjunction(int first, int verb)
    {
        for (int i = verb - 1; i > Math.Max(first, verb - ConjunctionReach); i--)
        {
            if (context.Text[i].Upos == Upos.Cconj || context.Text[i].Norm is "but" or "so")
            {
                return HasVerb(first, i) ? i + 1 : first;
            }
        }

        return first;
    }

    private bool HasVerb(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (context.Events.IsFinite(i))
            {
                return true;
            }
        }

        return false;
    }

    // "cut supplies and threatened to": the second verb has its subject elsewhere.
    private bool IsJoined(int verb, int start)
    {
        int before = verb - 1;
        while (before > start && context.Text[before].Upos is Upos.Adv or Upos.Part or Upos.Aux)
        {
            before--;
        }

        return before >= start && context.Text[before].Upos == Upos.Cconj;
    }

    /// <summary>The first word of the verb's clause, after another verb («says the line will»), that is no mark or conjunction.</summary>
    public int StartOf(int verb)
    {
        int clause = context.Events.Clauses.At(verb).First;
        int first = BracketsBefore(clause) is { } open
            ? context.Subjects.AfterVerb(new TokenRange(context.Events.Clauses.At(open - 1).First, open)).First
            : context.Subjects.AfterVerb(new TokenRange(clause, verb)).First;
        while (first < verb && (context.Text[first].IsPunct || context.Text[first].Upos is Upos.Cconj or Upos.Sconj or Upos.Part))
        {
            first++;
        }

        return AfterConjunction(AfterOpening(AfterDateline(first, verb), verb), verb);
    }

    // "LARKTON (Falcon News) – | Lake will open": where and by whom it was written.
    private int AfterDateline(int first, int verb)
    {
        if (context.Text.Language != "en" || !context.Text[first].IsAllCaps || context.Text.Sentences[context.Text.SentenceOf(first)].FirstToken != first)
        {
            return first;
        }

        for (int i = first + 1; i < Math.Min(verb, first + DatelineReach); i++)
        {
            if (context.Text[i].Norm is "-" or "–" or "—" or "--")
            {
                return i + 1;
            }
        }

        return first;
    }

    /// <summary>«По словам Сомова, | порт откроют», "Despite the rain, | Lake will open it": what surrounds the act may open its clause.</summary>
    public int AfterOpening(int first, int verb)
    {
        if (!context.Lexicon.Cuts.Has(context.Text, first, verb) && !context.Lexicon.Limits.Has(context.Text, first, verb) && !context.Events.Words.Circumstances.Has(context.Text, first, verb))
        {
            return first;
        }

        for (int i = first + 1; i < Math.Min(verb, first + SubjectReach); i++)
        {
            if (context.Text[i].Norm == ",")
            {
                return i + 1;
            }
        }

        return first;
    }

    // "the list (drawn up in May) will be checked": the clause goes on behind the brackets.
    private int? BracketsBefore(int first)
    {
        if (first < 2 || context.Text[first - 1].Norm != ")")
        {
            return null;
        }

        int open = first - 2;
        while (open > Math.Max(0, first - BracketReach) && context.Text[open].Norm != "(")
        {
            open--;
        }

        return open > 0 && context.Text[open].Norm == "(" ? open : null;
    }

    /// <summary>
    /// The words of an act from <paramref name="first"/>: to the end of the statement that holds it, or of its sentence; without the report
    /// that follows, conditions and reasons, and without the mark at the end.
    /// </summary>
    public TokenRange From(int first, int verb)
    {
        Sentence sentence = context.Text.Sentences[context.Text.SentenceOf(verb)];
        Statement? statement = context.Events.StatementAt(verb);
        int end = verb + 1;
        while (end < Math.Min(sentence.EndToken, verb + ActReach) && IsOfStatement(end, statement, verb) && !IsCut(end, verb))
        {
            end++;
        }

        while (end > verb + 1 && (context.Text[end - 1].IsPunct || context.Text[end - 1].Upos is Upos.Cconj))
        {
            end--;
        }

        return new TokenRange(first, ClosesQuotation(verb, end) ? end + 1 : end);
    }

    // «выделят „не позднее мая“»: words in marks keep both of them.
    private bool ClosesQuotation(int verb, int end)
    {
        int open = 0;
        for (int i = verb + 1; i < end; i++)
        {
            open += context.Text[i].Norm switch { "«" or "“" or "„" => 1, "»" or "”" => -1, _ => 0 };
        }

        return open > 0 && end < context.Text.Tokens.Length && context.Text[end].Norm is "»" or "”" or "“";
    }

    // «подписать указ, предписывающий …», "will discuss a treaty": reported words within the report, or behind the act itself, end no act.
    private bool IsOfStatement(int token, Statement? statement, int verb)
    {
        Statement? at = context.Events.StatementAt(token);
        return ReferenceEquals(at, statement) || (at is not null && ((statement is not null && at.Within == statement.Id) || IsObjectOf(at, verb)));
    }

    // "will discuss a treaty", but not "will discuss how to open it" nor "will say that".
    private bool IsObjectOf(Statement statement, int verb) =>
        statement.Cue is { } cue && cue.Contains(context.Text[verb].Span) && statement.Content.Count > 0 && context.Text.TokenAt(statement.Content[0].Start) is var first
        && first == verb + 1 && context.Text[first].Upos is Upos.Det or Upos.Adj or Upos.Noun or Upos.Num;

    // A new clause ends the act unless it completes it: «объявить, что…», "announce that…".
    private bool IsCut(int token, int verb)
    {
        TokenRange clause = context.Events.Clauses.At(token);
        if (context.Lexicon.Conditions.Has(context.Text, token, context.Text.Tokens.Length))
        {
            return token - verb > ConditionedAct;
        }

        if (IsWithinLimit(token, verb))
        {
            return false;
        }

        if (context.Lexicon.Limits.At(context.Text, token, context.Text.Tokens.Length) is { } limit)
        {
            return token - verb > ConditionedAct && !IsDate(limit.End);
        }

        if (IsCircumstance(token) || BeginsPast(token) || IsPurpose(token) || BeginsTime(token, verb) || (token > verb + 1 && context.Lexicon.Cuts.Has(context.Text, token, context.Text.Tokens.Length)))
        {
            return true;
        }

        if (clause.First != token || clause.First <= verb)
        {
            return false;
        }

        return !(IsCompletion(token, clause) && IsWanting(token, verb)) && !GoesOn(clause) && !TellsWhich(token, clause) && !GoesOnBehindMark(token, verb);
    }

    // "as | soon | as"
    private bool IsWithinLimit(int token, int verb)
    {
        for (int i = Math.Max(verb + 1, token - 2); i < token; i++)
        {
            if (context.Lexicon.Limits.At(context.Text, i, context.Text.Tokens.Length) is { } limit && limit.End > token)
            {
                return true;
            }
        }

        return false;
    }

    // "hold fire until | Friday": a day is part of the act, whatever its length.
    private bool IsDate(int token) => token < context.Text.Tokens.Length && (context.Events.DateAt(token) is not null || context.Text[token].Upos == Upos.Num);

    // «люди, которые живут у моста»: a relative clause right behind a common noun is part of what the noun names, unless it tells of what is ahead.
    private bool TellsWhich(int token, TokenRange clause)
    {
        int before = token - 1;
        while (before > 0 && context.Text[before].IsPunct)
        {
            before--;
        }

        return context.Text.Language != "en" && before == token - 2 && context.Text[before].Upos == Upos.Noun && context.Events.MentionAt(before) is null && context.Events.DateAt(before) is null
            && context.Events.Words.Relatives.Has(context.Text, context.Clauses.FirstWord(clause), clause.End) && TimeOfFirstVerb(clause) is not VerbTime.Future;
    }

    // "open the port (and the pier) in May", «завтра — 14 мая»
    private bool GoesOnBehindMark(int token, int verb)
    {
        string mark = context.Text[token - 1].Norm;
        if (mark is "-" or "—" or "–")
        {
            return context.Events.DateAt(token) is not null && token - 2 > verb && context.Events.DateAt(token - 2) is not null;
        }

        int close = mark == "(" ? token : token - 1;
        while (mark == "(" && close < Math.Min(context.Text.Tokens.Length, token + BracketReach) && context.Text[close].Norm != ")")
        {
            close++;
        }

        return mark is "(" or ")" && close + 1 < context.Text.Tokens.Length && context.Text[close].Norm == ")" && !context.Text[close + 1].IsPunct;
    }

    // "…, with half of it paid by the town", «несмотря на…»: what surrounds the act is no part of it.
    private bool IsCircumstance(int token) =>
        context.Events.Words.Circumstances.Has(context.Text, token, context.Text.Tokens.Length)
        || IsAside(token)
        || (context.Text[token].Upos == Upos.Adp && context.Text[token - 1].Norm == "," && (token + 1 >= context.Text.Tokens.Length || context.Text[token + 1].Upos != Upos.Num));

    // "will close the port, to keep it safe"
    private bool IsPurpose(int token) => context.Text.Language == "en" && context.Text[token].Norm == "to" && context.Text[token - 1].Norm == ",";

    // "will meet the governors on Monday | when she arrives in Larkton": when it is to be, a clause tells.
    private bool BeginsTime(int token, int verb)
    {
        if (context.Text.Language != "en" || token < verb + 3 || !context.Events.Words.TimeClauses.Has(context.Text, token, context.Text.Tokens.Length))
        {
            return false;
        }

        bool hasVerb = token + 1 < context.Text.Tokens.Length && context.Text[token + 1] is { Upos: Upos.Pron, Feats.Case: Case.Nom };
        for (int i = token + 1; i < Math.Min(context.Text.Tokens.Length, token + ClauseReach) && !context.Text[i].IsPunct; i++)
        {
            if (context.Events.DateAt(i) is not null)
            {
                return false; // "when she arrives on Friday": its day is that of the act
            }

            hasVerb |= context.Events.IsFinite(i);
        }

        return hasVerb;
    }

    // "promised to send two ships and closed the port", "… and is sure of it": what is joined was done, or is so.
    private bool BeginsPast(int token)
    {
        if (context.Text[token].Upos != Upos.Cconj)
        {
            return false;
        }

        for (int i = token + 1; i < Math.Min(context.Text.Tokens.Length, token + ConjunctionReach) && !context.Text[i].IsPunct; i++)
        {
            if (context.Events.IsFinite(i))
            {
                bool isOfState = context.Text.Language == "en" && context.Text[i] is { Upos: Upos.Aux, Lemma: "be" or "have" } && context.Events.TimeOf(i) == VerbTime.Present;
                return isOfState || (context.Text[i].Upos == Upos.Verb && context.Events.TimeOf(i) == VerbTime.Past);
            }
        }

        return false;
    }

    // "expand the port, reversing an old policy": what somebody tells of the act.
    private bool IsAside(int token) =>
        context.Text.Language == "en" && context.Text[token - 1].Norm == "," && context.Text[token] is { Upos: Upos.Verb } verb && verb.Norm.EndsWith("ing", StringComparison.Ordinal);

    // «Мы откроем мост, закроем переправу и построим порт»: futures in a row are one undertaking.
    private bool GoesOn(TokenRange clause)
    {
        if (context.Events.Words.Subordinators.Has(context.Text, clause.First, clause.End))
        {
            return false;
        }

        return TimeOfFirstVerb(clause) == VerbTime.Future;
    }

    private VerbTime TimeOfFirstVerb(TokenRange clause)
    {
        for (int i = clause.First; i < Math.Min(clause.End, clause.First + ClauseReach); i++)
        {
            if (context.Events.IsFinite(i))
            {
                return context.Events.TimeOf(i);
            }
        }

        return VerbTime.None;
    }

    // «посчитать, | во что обойдется», «объявить, | где…», but not «едет в порт, | где его ждут»: a place or a day behind the verb is told more of.
    private bool IsWanting(int token, int verb)
    {
        int before = token - 1;
        while (before > verb && (context.Text[before].IsPunct || context.Text[before].Upos == Upos.Adp))
        {
            before--;
        }

        int word = context.Clauses.FirstWord(context.Events.Clauses.At(token));
        return context.Text.Language == "en" || before == verb || context.Text[word].Norm is "что" or "чтобы" or "що" or "щоб" || context.Events.MentionAt(before) is null;
    }

    private bool IsCompletion(int token, TokenRange clause)
    {
        while (token < clause.End && (context.Text[token].IsPunct || context.Text[token].Upos == Upos.Adp))
        {
            token++;
        }

        return token < clause.End && context.Events.Words.Completions.Has(context.Text, token, clause.End);
    }
}
