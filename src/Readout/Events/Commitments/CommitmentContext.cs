using Readout.Dates;
using Readout.Entities;
using Readout.Languages;
using Readout.Statements;

namespace Readout.Events.Commitments;

/// <summary>What the rules of commitments share: the article, the lexicon, and how far an act's words reach.</summary>
internal sealed class CommitmentContext
{
    private const int ActVerbReach = 5;
    private const int AdverbReach = 8;
    private const int SubjectReach = 30;

    private readonly DescribedPeople _people;

    public CommitmentContext(EventContext events)
    {
        Events = events;
        _people = new DescribedPeople(events);
        Clauses = new CommitmentClauses(events, _people);
        Acts = new ActWords(this);
        ActVerbs = new ActVerbs(this);
        Lexicon = CommitmentLexicon.Of(events.Text.Language);
        Subjects = new Subjects(events);
        Sides = new ClauseTense(events);
    }

    public EventContext Events { get; }

    public CommitmentLexicon Lexicon { get; }

    public CommitmentClauses Clauses { get; }

    public ActWords Acts { get; }

    public ActVerbs ActVerbs { get; }

    public Subjects Subjects { get; }

    public ClauseTense Sides { get; }

    public AnalyzedText Text => Events.Text;

    /// <summary>The one entity that does it; null when the text names none, or several.</summary>
    public EventParticipant? DoerOf(int verb) => HasOtherBefore(verb)
        ? Described(verb, isAnybody: true)
        : DoerInClause(verb) ?? NameBefore(verb) ?? Described(verb, isAnybody: true) ?? SpeakerByPronoun(verb) ?? OfClauseBefore(verb) ?? (JoinedVerbs.Before(Events, verb) is { } joined ? DoerInClause(joined) ?? Described(joined) : null);

    // «перемены дадут порту», «дипломат возглавит союз»: a noun in the nominative before its verb is the subject, whatever stands behind.
    private bool HasOtherBefore(int verb)
    {
        if (Text.Language == "en")
        {
            return false;
        }

        bool hasOther = false;
        for (int i = Math.Max(Math.Max(Events.Clauses.At(verb).First, verb - SubjectReach), (Events.ContentStart(verb) is { } content && content <= verb) ? content : 0); i < verb; i++)
        {
            if (Events.MentionAt(i) is { } mention)
            {
                if (Subjects.CaseOf(mention) is Case.Nom or Case.None)
                {
                    return false;
                }

                i = mention.End - 1;
            }
            else if (Text[i] is { Upos: Upos.Noun, Feats.Case: Case.Nom } noun && Events.DateAt(i) is null)
            {
                hasOther |= noun.Feats.Number == Text[verb].Feats.Number && (i == 0 || Text[i - 1].Upos != Upos.Adp);
            }
        }

        return hasOther;
    }

    // "Lake's lawyer said his client was ready to appear": a noun of the verb's own clause does it, not who stands in the clause before.
    private bool HasNounBefore(int verb)
    {
        for (int i = verb - 1; Text.Language == "en" && i >= Math.Max(Events.Clauses.At(verb).First, Math.Max(verb - ActVerbReach, Events.ContentStart(verb) ?? 0)); i--)
        {
            if (Text[i].Upos == Upos.Noun && Events.MentionAt(i) is null && Events.DateAt(i) is null)
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

    // «Сомов отметил, что газ, каким намерены торговать, дорог»: what many do, one person does not.
    private EventParticipant? OfClauseBefore(int verb) =>
        !HasNounBefore(verb) && Doer(Subjects.Of(verb)) is { } doer && !(Text.Language != "en" && Text[verb].Feats.Number == Number.Plur && IsPerson(doer) && !IsFirstPerson(verb) && Subjects.InOwnClause(verb).Count == 0) ? doer : null;

    /// <summary>The one that does it, by the verb's own clause; null in a relative clause, whose doer stands outside.</summary>
    public EventParticipant? OwnDoerOf(int verb) => RightBefore(verb) ?? (HasOtherBefore(verb) ? null : DoerInClause(verb)) ?? Described(verb) ?? SpeakerByPronoun(verb);

    // "Lake ordered a truce once rebels agreed": the noun right before its verb.
    private EventParticipant? RightBefore(int verb) =>
        Text.Language == "en" && verb > 0 && IsDoerNoun(verb - 1) && Events.MentionAt(verb - 1) is null ? Described(verb) : null;

    /// <summary>Those that a noun at <paramref name="token"/> describes: «министерству», "the army".</summary>
    public EventParticipant? DescribedAt(int token) => DescribedAt(token, Text.Tokens.Length);

    /// <summary>The same, by words before <paramref name="end"/> alone: "the mayor's constant | vow".</summary>
    public EventParticipant? DescribedAt(int token, int end) =>
        IsDoerNoun(token) && Events.MentionAt(token) is null && _people.PhraseOf(token) is var phrase ? new EventParticipant(null, _people.NameOf(phrase with { End = Math.Min(phrase.End, end) })) : null;

    /// <summary>The speaker as a doer, with or without an entity.</summary>
    public static EventParticipant? SpeakerOf(Statement statement) =>
        statement.Speaker is { Grade: not SpeakerGrade.Doubtful } speaker ? new EventParticipant(speaker.Entity, speaker.Name) : null;

    /// <summary>Those that the noun at <paramref name="token"/> describes, by its own words, whoever may be meant: «новому премьеру».</summary>
    public EventParticipant PhraseAt(int token) => new(null, _people.NameOf(_people.PhraseOf(token)));

    /// <summary>The speaker who may do what is told without a doer: not a medium, nor a source that only passes on.</summary>
    public EventParticipant? NewsmakerOf(Statement statement) =>
        SpeakerOf(statement) is { } speaker && !(Events.EntityOf(speaker.Entity)?.IsMedium ?? false) && !speaker.Name.Split(' ').Any(word => Lexicon.Media.Contains(word.ToLowerInvariant())) ? speaker : null;

    /// <summary>Whether a noun means people or a body.</summary>
    public bool IsDoerNoun(int token) => _people.IsHead(token);

    // "told reporters | she would open it": neither whom it was told nor any noun before the pronoun does it.
    private EventParticipant? Described(int verb, bool isAnybody = false) =>
        !IsAfterPronoun(verb) && _people.SubjectOf(verb, isAnybody) is { } phrase && (Events.ContentStart(verb) ?? phrase.First) <= phrase.First ? new EventParticipant(null, _people.NameOf(phrase.First < verb ? phrase with { End = Math.Min(phrase.End, verb) } : phrase)) : null;

    /// <summary>"The ministry said it would open the port": the pronoun that a report opens with is who speaks, where they agree.</summary>
    public EventParticipant? SpeakerByPronoun(int verb)
    {
        if (!IsAfterPronoun(verb) || StatementAt(verb) is not { Kind: not StatementKind.Direct } statement || Events.ContentStart(verb) is not { } first || SpeakerOf(statement) is not { } speaker)
        {
            return null;
        }

        bool isPerson = Events.EntityOf(speaker.Entity) is { } entity ? entity.Kind == EntityKind.Person : Text[first].Feats.Gender != Gender.Neut;
        bool agrees = Text[first] is { Upos: Upos.Pron, Feats: { Person: Person.Third, Number: not Number.Plur } } pronoun && isPerson == (pronoun.Feats.Gender != Gender.Neut);
        return agrees && first < verb && Events.Clauses.At(first).First == Events.Clauses.At(verb).First ? speaker : null;
    }

    private EventParticipant? DoerInClause(int verb) =>
        Subjects.InOwnClause(verb) is var subjects && !IsObjectOfPlural(verb, subjects) ? PersonBehind(verb, subjects) ?? Doer(subjects) : null;

    // «Комитет возглавит Иван Лесной»: a person in the nominative right behind the verb does it to what stands before.
    private EventParticipant? PersonBehind(int verb, IReadOnlyList<Entity> subjects)
    {
        if (Text.Language == "en" || subjects is not [{ Kind: EntityKind.Organization or EntityKind.Place } first, ..] || Text[verb].Feats.Number == Number.Plur || !Clauses.TakesObject(verb))
        {
            return null;
        }

        int end = Math.Min(Events.Clauses.At(verb).End, verb + AdverbReach);
        for (int i = verb + 1; i < end && Text[i].Upos is Upos.Noun or Upos.Propn or Upos.Adj; i++)
        {
            if (Events.MentionAt(i) is { Entity: { Kind: EntityKind.Person } person } mention)
            {
                return person != first && Subjects.CaseOf(mention) == Case.Nom && IsBeforeVerb(first, verb) ? new EventParticipant(person.Id, person.Name) : null;
            }

            if (Text[i].Feats.Case != Case.Nom && i == verb + 1)
            {
                return null;
            }
        }

        return null;
    }

    private bool IsBeforeVerb(Entity entity, int verb) =>
        Enumerable.Range(Events.Clauses.At(verb).First, verb - Events.Clauses.At(verb).First).Any(i => Events.MentionAt(i)?.Entity == entity);

    // «будут использовать „Парус“», «грозили взорвать метро и Биржу»: one name behind a verb in the plural is what they do it to.
    private bool IsObjectOfPlural(int verb, IReadOnlyList<Entity> subjects)
    {
        if (Text.Language == "en" || Text[verb].Feats.Number != Number.Plur || subjects is not [{ } only] || !Clauses.TakesObject(verb))
        {
            return false;
        }

        TokenRange clause = Events.Clauses.At(verb);
        for (int i = Math.Max(clause.First, verb - SubjectReach); i < Math.Min(clause.End, verb + SubjectReach); i++)
        {
            if (Events.MentionAt(i)?.Entity == only)
            {
                return i > verb && !Text[i].IsAllCaps && Text[i].Feats.Number != Number.Plur;
            }
        }

        return false;
    }

    private static EventParticipant? Doer(IReadOnlyList<Entity> subjects) =>
        subjects is [{ Kind: not (EntityKind.Document or EntityKind.Other) } doer, ..] ? new EventParticipant(doer.Id, doer.Name) : null;

    /// <summary>«Кроме того, Путин намерен», "Norda plans to": a name in the nominative right before its verb, which may look like a noun.</summary>
    public EventParticipant? NameBefore(int verb) =>
        verb > 0 && Events.MentionAt(verb - 1) is { } mention && (Text.Language == "en" ? Text[verb].Norm is "plans" or "undertook" : Subjects.CaseOf(mention) == Case.Nom) ? Doer([mention.Entity]) : null;

    /// <summary>A body or a spokesperson: what they tell of somebody else is announced, not foretold.</summary>
    public bool SpeaksForOthers(Speaker? speaker) =>
        speaker is not null && (Events.EntityOf(speaker.Entity) is { } entity ? entity.Kind == EntityKind.Organization || entity.Roles.Any(Names) : Names(speaker.Name));

    /// <summary>A medium, a body, a spokesperson or an unnamed source that knows: what they tell of somebody's act is news of it; what a named person or an observer tells is a forecast.</summary>
    public bool TellsNews(Speaker? speaker) =>
        SpeaksForOthers(speaker) || (speaker is not null && (Events.EntityOf(speaker.Entity) is { } entity ? entity.Kind != EntityKind.Person : !IsObserver(speaker.Name)));

    /// <summary>Whether an observer tells it.</summary>
    public bool IsForecast(Statement statement) => statement.Speaker is { } speaker && IsObserver(speaker.Name);

    private bool IsObserver(string name) => name.Split(' ', '-').Any(word => Lexicon.Observers.Contains(word.ToLowerInvariant()));

    private bool Names(string role) => role.Split(' ', '-', '’', '\'').Any(word => Lexicon.Spokespeople.Contains(word.ToLowerInvariant()));

    public bool IsPerson(EventParticipant who) => Events.EntityOf(who.Entity)?.Kind == EntityKind.Person;

    public bool IsFirstPerson(int verb) => Subjects.IsFirstPerson(verb, Events.Clauses.At(verb));

    public Statement? StatementAt(int token) => Events.StatementAt(token);

    /// <summary>"263 pledged delegates", "used direct mail to", "took a direct swing": what only tells of a noun undertakes nothing.</summary>
    public bool IsAttribute(PhraseHit hit)
    {
        if (Text.Language != "en" || hit.First == 0 || Text[hit.First].Upos == Upos.Noun || Text[hit.End - 1].Norm == "to")
        {
            return false;
        }

        bool isOfNoun = hit.End < Text.Tokens.Length && Text[hit.End].Upos is Upos.Noun or Upos.Adj && Events.MentionAt(hit.End) is null;
        Token before = Text[hit.First - 1];
        return Text[hit.First].Upos == Upos.Adj ? isOfNoun : before.Upos is Upos.Det or Upos.Adp or Upos.Adj or Upos.Num && before.Norm != "to" && isOfNoun;
    }

    /// <summary>The future of "be": "will be", «будут».</summary>
    public bool IsFutureOfBeing(int token) => Text.Language == "en"
        ? Text[token].Norm == "be" && token > 0 && Events.Words.Future.EndingAt(Text, token - 1, Math.Max(0, token - 3)) is not null
        : Events.Words.Future.At(Text, token, token + 1) is not null && Text[token].Feats.Tense is not Tense.Past && Events.IsFinite(token);

    /// <summary>The future that begins at <paramref name="token"/>: its time and the verb that names the act: «сможем объявить», «будем строить», "will send".</summary>
    public (VerbTime Time, int Act)? FutureAt(int token)
    {
        TokenRange clause = Events.Clauses.At(token);
        bool isAuxiliary = Events.Words.Future.At(Text, token, clause.End) is not null && Text.Language == "en";
        bool isGoing = Text.Language == "en" && Text[token].Norm is "was" or "were" && StatementAt(token) is { Kind: StatementKind.Indirect } && !IsFirstPerson(token) && token + 2 < clause.End && Text[token + 1].Norm == "going" && Text[token + 2].Norm == "to";
        bool isWould = isGoing || Text[token].Norm is "would" || (Text[token].Norm is "'d" or "’d" && !IsBeforeParticiple(token));
        VerbTime time = isAuxiliary ? VerbTime.Future : isWould ? VerbTime.Conditional : Text.Language != "en" && Events.IsFinite(token) ? Events.TimeOf(token) : VerbTime.None;
        if (time is not (VerbTime.Future or VerbTime.Conditional) || Events.MentionAt(token) is not null || Text[token].Feats.Person == Person.Second || Lexicon.Forced.Has(Text[token]) || IsNameOfWill(token))
        {
            return null;
        }

        int? act = isAuxiliary || isWould ? ActAfterModal(Events.Words.Future.At(Text, token, clause.End)?.End ?? (isGoing ? token + 3 : token + 1), clause) : InfinitiveAfter(token, clause);
        return act is { } found ? (time, found) : isAuxiliary || isWould ? null : (time, token);
    }

    // "he'd gone to the port": had, not would.
    private bool IsBeforeParticiple(int token) => token + 1 < Text.Tokens.Length && Text[token + 1].Upos is Upos.Verb or Upos.Aux && !Verbs.IsInfinitive(Text[token + 1]);

    // "columnist Peter Will wrote"
    private bool IsNameOfWill(int token) =>
        Text.Language == "en" && Text[token] is { Norm: "will", IsCapitalized: true } && Text.Sentences[Text.SentenceOf(token)].FirstToken != token && !Events.IsInHeading(token) && !Events.IsInHeadline(token);

    private int? InfinitiveAfter(int token, TokenRange clause)
    {
        for (int i = token + 1; i < Math.Min(clause.End, token + ActVerbReach); i++)
        {
            if (Verbs.IsInfinitive(Text[i]))
            {
                return i;
            }
        }

        return IsFutureOfBeing(token) ? InfinitiveAfterAdverbs(token) : null;
    }

    // «будет терпеливо, но настойчиво добиваться»: adverbs that a conjunction opposes are no clause.
    private int? InfinitiveAfterAdverbs(int token)
    {
        for (int i = token + 1; i < Math.Min(Text.Tokens.Length, token + AdverbReach); i++)
        {
            if (Verbs.IsInfinitive(Text[i]))
            {
                return i;
            }

            bool isAdverb = Text[i] is { Upos: Upos.Adv or Upos.Part or Upos.Cconj or Upos.Sconj } or { Upos: Upos.Adj, Feats.Case: Case.None };
            if (!isAdverb && Text[i].Norm != ",")
            {
                return null;
            }
        }

        return null;
    }

    // "will reclaim", also where the verb is taken for another word: what stands first behind "will" and is no adverb.
    private int? ActAfterModal(int first, TokenRange clause)
    {
        for (int i = first; i < Math.Min(clause.End, first + ActVerbReach); i++)
        {
            if (Verbs.IsInfinitive(Text[i]))
            {
                bool isGoingOn = Text[i].Norm == "be" && i + 1 < clause.End && Text[i + 1].Upos == Upos.Verb && Text[i + 1].Norm.EndsWith("ing", StringComparison.Ordinal);
                return isGoingOn ? i + 1 : i;
            }

            bool isVerb = (Text[i] is { Upos: Upos.Verb or Upos.Noun or Upos.Adj, IsCapitalized: false } || (Text[i] is { Upos: Upos.Propn, IsCapitalized: false } && Text[i - 1].Norm == "to")) && !Text[i].Norm.EndsWith("ly", StringComparison.Ordinal);
            if (isVerb && (Text[i - 1].Upos is Upos.Aux or Upos.Adv or Upos.Part || Text[i - 1].Norm == "to") && (i + 1 >= clause.End || !Verbs.IsInfinitive(Text[i + 1])))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Speakers know what they will do: any act of theirs counts, but not what they feel or are.</summary>
    public bool IsOwnAct(int act)
    {
        act = BehindPhase(act);
        int end = Events.Clauses.At(act).End;
        return Lexicon.Acts.Has(Text, act, end) || !Lexicon.States.Has(Text, act, end);
    }

    /// <summary>Of others only what is seen to be done or not done counts: a listed act, or another that has its deadline, or its day where a name does it.</summary>
    public bool IsSeen(int act, EventParticipant? who, TokenRange words)
    {
        int named = BehindPhase(act);
        bool isGoingOn = Text.Language == "en" && named != act && who?.Entity is not null; // "would continue to act": what goes on is seen
        act = named;
        int end = Events.Clauses.At(act).End;
        return Lexicon.Acts.Has(Text, act, end)
            || (isGoingOn && !Lexicon.States.Has(Text, act, end) && !Lexicon.Aims.Has(Text, act, end))
            || (who is not null && !Lexicon.States.Has(Text, act, end) && (HasDeadline(words) || (who.Entity is not null && HasDateAhead(words))));
    }

    // "will continue | to face", "will keep | patrolling": what goes on or begins is named by the verb behind.
    private int BehindPhase(int act)
    {
        int behind = act + 1 < Text.Tokens.Length && Text[act + 1].Norm == "to" ? act + 2 : act + 1;
        return Lexicon.Phases.Has(Text[act]) && behind < Text.Tokens.Length && (Verbs.IsInfinitive(Text[behind]) || (IsGerund(behind) && Lexicon.Acts.Has(Text[behind]))) ? behind : act;
    }

    private bool IsGerund(int token) => Text.Language == "en" && Text[token].Upos == Upos.Verb && Text[token].Norm.EndsWith("ing", StringComparison.Ordinal);

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

    /// <summary>Whether words tell by when: "by Friday".</summary>
    public bool HasDeadline(TokenRange range)
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

    /// <summary>«прибыть в Осло он должен в сентябре»: the day of a duty is ahead where its words do not put it back.</summary>
    public bool HasDayOfDuty(TokenRange range) =>
        Enumerable.Range(range.First, range.End - range.First).Any(i => Events.DateAt(i) is { Expression: { Direction: not DateDirection.Past } date } && IsAfterWriting(date.ResolveEnd(Events.Published, DateDirection.Future)));

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

        return date.Direction == DateDirection.Future || date.IsDeadline || IsAfterWriting(date.ResolveEnd(Events.Published, Sides.At(Text.TokenAt(date.Span.Start))));
    }

    // A month counts where it is later than that of writing.
    private bool IsAfterWriting(PartialDate? date)
    {
        if (date is null || Events.Published is not { } published)
        {
            return false;
        }

        return date.Date is { } day ? day > published.Date : date.Year > published.Year || (date.Year == published.Year && date.Month > published.Month);
    }
}
