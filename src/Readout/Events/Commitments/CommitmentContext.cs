using Readout.Dates;
using Readout.Entities;
using Readout.Languages;
using Readout.Statements;

namespace Readout.Events.Commitments;

/// <summary>What the rules of commitments share: the article, the lexicon, and how far an act's words reach.</summary>
internal sealed class CommitmentContext
{
    private const int ActReach = 60;
    private const int HypotheticalReach = 25;
    private const int ActVerbReach = 5;
    private const int SubjectReach = 12;

    // A short promise is understood with its condition only: "harsh consequences if they come back".
    private const int ConditionedAct = 5;

    private readonly DescribedPeople _people;

    public CommitmentContext(EventContext events)
    {
        Events = events;
        Lexicon = CommitmentLexicon.Of(events.Text.Language);
        Subjects = new Subjects(events);
        Sides = new ClauseTense(events);
        _people = new DescribedPeople(events);
    }

    public EventContext Events { get; }

    public CommitmentLexicon Lexicon { get; }

    public Subjects Subjects { get; }

    public ClauseTense Sides { get; }

    public AnalyzedText Text => Events.Text;

    /// <summary>The one entity that does it; null when the text names none, or several.</summary>
    public EventParticipant? DoerOf(int verb) => Doer(Subjects.InOwnClause(verb)) ?? NameBefore(verb) ?? Described(verb) ?? Doer(Subjects.Of(verb));

    /// <summary>The one that does it, by the verb's own clause; null in a relative clause, whose doer stands outside.</summary>
    public EventParticipant? OwnDoerOf(int verb) => Doer(Subjects.InOwnClause(verb)) ?? Described(verb);

    /// <summary>The speaker as a doer, with or without an entity.</summary>
    public static EventParticipant? SpeakerOf(Statement statement) =>
        statement.Speaker is { Grade: not SpeakerGrade.Doubtful } speaker ? new EventParticipant(speaker.Entity, speaker.Name) : null;

    /// <summary>Whether a noun means people or a body.</summary>
    public bool IsDoerNoun(int token) => _people.IsHead(token);

    private EventParticipant? Described(int verb) =>
        _people.SubjectOf(verb) is { } phrase ? new EventParticipant(null, _people.NameOf(phrase)) : null;

    private static EventParticipant? Doer(IReadOnlyList<Entity> subjects) =>
        subjects is [{ Kind: not (EntityKind.Document or EntityKind.Other) } doer, ..] ? new EventParticipant(doer.Id, doer.Name) : null;

    // «Кроме того, Путин намерен»: a name in the nominative right before its verb.
    private EventParticipant? NameBefore(int verb) =>
        verb > 0 && Events.MentionAt(verb - 1) is { } mention && Subjects.CaseOf(mention) == Case.Nom ? Doer([mention.Entity]) : null;

    public bool IsPerson(EventParticipant who) => Events.EntityOf(who.Entity)?.Kind == EntityKind.Person;

    public bool IsFirstPerson(int verb) => Subjects.IsFirstPerson(verb, Events.Clauses.At(verb));

    public Statement? StatementAt(int token) => Events.StatementAt(token);

    /// <summary>True in a sentence that asks.</summary>
    public bool IsQuestion(int token)
    {
        Sentence sentence = Text.Sentences[Text.SentenceOf(token)];
        for (int i = sentence.EndToken - 1; i >= Math.Max(sentence.FirstToken, sentence.EndToken - 3); i--)
        {
            if (Text[i].Norm.StartsWith('?'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The future of "be": "will be", «будут».</summary>
    public bool IsFutureOfBeing(int token) => Text.Language == "en"
        ? Text[token].Norm == "be" && token > 0 && Events.Words.Future.EndingAt(Text, token - 1, Math.Max(0, token - 3)) is not null
        : Events.Words.Future.At(Text, token, token + 1) is not null && Text[token].Feats.Tense is not Tense.Past && Events.IsFinite(token);

    /// <summary>True in an "if" clause, after "if", and with «бы».</summary>
    public bool IsHypothetical(int verb)
    {
        TokenRange clause = Events.Clauses.At(verb);
        return IsUnreal(verb) || (clause.First > Text.Sentences[Text.SentenceOf(verb)].FirstToken && IsCondition(Events.Clauses.At(clause.First - 1)));
    }

    /// <summary>True in an "if" clause itself, and with «бы».</summary>
    public bool IsUnreal(int verb)
    {
        TokenRange clause = Events.Clauses.At(verb);
        int first = Math.Max(clause.First, verb - HypotheticalReach);
        for (int i = first; i < Math.Min(clause.End, verb + 3); i++)
        {
            if (Events.Words.Hypothetical.Has(Text, i, clause.End))
            {
                return true;
            }
        }

        return false;
    }

    // «Если построят мост, …», "If the court agrees, …": what follows hangs on it.
    private bool IsCondition(TokenRange clause)
    {
        for (int i = clause.First; i < Math.Min(clause.End, clause.First + 3); i++)
        {
            if (Events.Words.Hypothetical.Has(Text, i, clause.End) && Events.Words.Subordinators.Has(Text, i, clause.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The future that begins at <paramref name="token"/>: its time and the verb that names the act: «сможем объявить», «будем строить», "will send".</summary>
    public (VerbTime Time, int Act)? FutureAt(int token)
    {
        TokenRange clause = Events.Clauses.At(token);
        bool isAuxiliary = Events.Words.Future.At(Text, token, clause.End) is not null && Text.Language == "en";
        bool isWould = Text[token].Norm is "would" or "'d" or "’d";
        VerbTime time = isAuxiliary ? VerbTime.Future : isWould ? VerbTime.Conditional : Events.IsFinite(token) ? Events.TimeOf(token) : VerbTime.None;
        if (time is not (VerbTime.Future or VerbTime.Conditional) || Text[token].Feats.Person == Person.Second)
        {
            return null;
        }

        for (int i = token + 1; i < Math.Min(clause.End, token + ActVerbReach); i++)
        {
            if (Verbs.IsInfinitive(Text[i]))
            {
                bool isGoingOn = Text[i].Norm == "be" && i + 1 < clause.End && Text[i + 1].Upos == Upos.Verb && Text[i + 1].Norm.EndsWith("ing", StringComparison.Ordinal);
                return (time, isGoingOn ? i + 1 : i);
            }
        }

        return isAuxiliary || isWould ? null : (time, token);
    }

    /// <summary>«…, которая войдет в состав»: the doer stands in another clause.</summary>
    public bool BeginsSubordinate(TokenRange clause) => Events.Words.Subordinators.Has(Text, FirstWord(clause), clause.End);

    /// <summary>"when we reach", «как только подпишут»: what the clause tells is no undertaking but the time of one.</summary>
    public bool IsTimeClause(int verb)
    {
        TokenRange clause = Events.Clauses.At(verb);
        int first = FirstWord(clause);
        while (first < verb && Text[first].Upos is Upos.Cconj)
        {
            first++;
        }

        return Events.Words.TimeClauses.Has(Text, first, clause.End) || Events.Words.TimeClauses.Has(Text, clause.First, clause.End);
    }

    /// <summary>«заявил, что разрешит»: no noun or pronoun before the verb may be its subject.</summary>
    public bool LacksSubject(int verb)
    {
        if (Text.Language == "en")
        {
            return false;
        }

        TokenRange clause = Events.Clauses.At(verb);
        for (int i = clause.First; i < verb; i++)
        {
            if (Text[i] is { Upos: Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num, Feats.Case: Case.Nom or Case.None } && Events.DateAt(i) is null && !Events.Words.Subordinators.Has(Text, i, i + 1))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True in a relative clause; one that completes a report ("that", «что») is none.</summary>
    public bool IsRelative(TokenRange clause) => BeginsSubordinate(clause) && !Events.Words.Completions.Has(Text, FirstWord(clause), clause.End);

    /// <summary>Speakers know what they will do: any act of theirs counts, but not what they feel or are.</summary>
    public bool IsOwnAct(int act)
    {
        int end = Events.Clauses.At(act).End;
        return Lexicon.Acts.Has(Text, act, end) || !Lexicon.States.Has(Text, act, end);
    }

    /// <summary>Of others only what is seen to be done or not done counts: a listed act, or another that has its deadline.</summary>
    public bool IsSeen(int act, EventParticipant? who, TokenRange words)
    {
        int end = Events.Clauses.At(act).End;
        return Lexicon.Acts.Has(Text, act, end)
            || (who?.Entity is not null && !Lexicon.States.Has(Text, act, end) && HasDeadline(words));
    }

    /// <summary>"They plan to": a third person whom no entity stands for.</summary>
    public bool IsAfterPronoun(int verb)
    {
        for (int i = verb - 1; i >= Math.Max(Events.Clauses.At(verb).First, verb - ActVerbReach); i--)
        {
            if (Text[i].Upos == Upos.Pron && Text[i].Feats is { Person: Person.Third, Case: Case.Nom or Case.None })
            {
                return true;
            }

            if (Text[i].Upos is not (Upos.Adv or Upos.Aux or Upos.Part))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The first word of the verb's clause where its subject stands near before it, else the verb.</summary>
    public int SubjectStart(int verb)
    {
        int start = StartOf(verb);
        if (IsJoined(verb, start))
        {
            return verb;
        }

        return verb - start <= SubjectReach && !BeginsSubordinate(new TokenRange(start, verb + 1)) ? start : verb;
    }

    private bool HasDeadline(TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (Events.DateAt(i) is { Expression.IsDeadline: true })
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
        while (before > start && Text[before].Upos is Upos.Adv or Upos.Part)
        {
            before--;
        }

        return before >= start && Text[before].Upos == Upos.Cconj;
    }

    /// <summary>Whether a date ahead stands in the words <paramref name="range"/>.</summary>
    public bool HasDateAhead(TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (Events.DateAt(i) is { } date && IsAhead(date.Expression))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAhead(DateExpression date)
    {
        if (date.Direction == DateDirection.Past)
        {
            return false;
        }

        return date.Direction == DateDirection.Future || date.IsDeadline
            || (date.ResolveEnd(Events.Published, Sides.At(Text.TokenAt(date.Span.Start))) is { Date: { } day } && day > Events.Published?.Date);
    }

    /// <summary>The first word of the verb's clause, after another verb («says the line will»), that is no mark or conjunction.</summary>
    public int StartOf(int verb)
    {
        int first = Subjects.AfterVerb(new TokenRange(Events.Clauses.At(verb).First, verb)).First;
        while (first < verb && (Text[first].IsPunct || Text[first].Upos is Upos.Cconj or Upos.Sconj or Upos.Part))
        {
            first++;
        }

        return first;
    }

    private int FirstWord(TokenRange clause)
    {
        int first = clause.First;
        while (first < clause.End && (Text[first].IsPunct || Text[first].Upos == Upos.Adp))
        {
            first++;
        }

        return first;
    }

    public bool IsHedged(int verb)
    {
        TokenRange clause = Events.Clauses.At(verb);
        for (int i = Math.Max(clause.First, verb - 6); i < Math.Min(clause.End, verb + 2); i++)
        {
            if (Events.Words.Hedges.Has(Text, i, clause.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The words of an act from <paramref name="first"/>: to the end of the statement that holds it, or of its sentence; without the report
    /// that follows, conditions and reasons, and without the mark at the end.
    /// </summary>
    public TokenRange ActFrom(int first, int verb)
    {
        Sentence sentence = Text.Sentences[Text.SentenceOf(verb)];
        Statement? statement = Events.StatementAt(verb);
        int end = verb + 1;
        while (end < Math.Min(sentence.EndToken, verb + ActReach) && ReferenceEquals(Events.StatementAt(end), statement) && !IsCut(end, verb))
        {
            end++;
        }

        while (end > verb + 1 && (Text[end - 1].IsPunct || Text[end - 1].Upos is Upos.Cconj))
        {
            end--;
        }

        return new TokenRange(first, end);
    }

    // A new clause ends the act unless it completes it: «объявить, что…», "announce that…".
    private bool IsCut(int token, int verb)
    {
        TokenRange clause = Events.Clauses.At(token);
        if (Lexicon.Conditions.Has(Text, token, Text.Tokens.Length))
        {
            return token - verb > ConditionedAct;
        }

        if (IsCircumstance(token) || Lexicon.Cuts.Has(Text, token, Text.Tokens.Length))
        {
            return true;
        }

        if (clause.First != token || clause.First <= verb)
        {
            return false;
        }

        return !IsCompletion(token, clause) && !GoesOn(clause);
    }

    // "…, with half of it paid by the town", «несмотря на…»: what surrounds the act is no part of it.
    private bool IsCircumstance(int token) =>
        Events.Words.Circumstances.Has(Text, token, Text.Tokens.Length)
        || (Text[token].Upos == Upos.Adp && Text[token - 1].Norm == "," && (token + 1 >= Text.Tokens.Length || Text[token + 1].Upos != Upos.Num));

    // «Мы откроем мост, закроем переправу и построим порт»: futures in a row are one undertaking.
    private bool GoesOn(TokenRange clause)
    {
        if (Events.Words.Subordinators.Has(Text, clause.First, clause.End))
        {
            return false;
        }

        for (int i = clause.First; i < Math.Min(clause.End, clause.First + HypotheticalReach); i++)
        {
            if (Events.IsFinite(i))
            {
                return Events.TimeOf(i) == VerbTime.Future;
            }
        }

        return false;
    }

    private bool IsCompletion(int token, TokenRange clause)
    {
        while (token < clause.End && Text[token].IsPunct)
        {
            token++;
        }

        return token < clause.End && Events.Words.Completions.Has(Text, token, clause.End);
    }
}
