using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>
/// Whether a meeting named by a noun was held, is planned, was called off: told by the words that govern its trigger. Where nothing tells, the answer is null:
/// a wrong status is worse than none.
/// </summary>
internal sealed class NounStatus
{
    private const int LeftReach = 8;
    private const int RightReach = 16;
    private const int NextClauseReach = 4;
    private const int LongestList = 40;

    private readonly EventContext _context;
    private readonly MeetingLexicon _lexicon;
    private readonly NounPhrases _words;
    private readonly Purposes _purposes;
    private readonly SlavicNounStatus _slavic;
    private readonly VerbStatus _verbs;
    private readonly CalledOffMeetings _calledOff;
    private readonly FormerMeetings _former;
    private readonly MeetingDoubts _doubts;
    private readonly MeetingFrames _frames;
    private readonly OwnVisits _own;
    private readonly DeniedReports _rumours;
    private readonly EnglishHappenings _english;

    public NounStatus(EventContext context, MeetingLexicon lexicon)
    {
        _context = context;
        _lexicon = lexicon;
        _words = new NounPhrases(context);
        _purposes = new Purposes(context, lexicon);
        _slavic = new SlavicNounStatus(context, lexicon, _words);
        _verbs = new VerbStatus(context, lexicon);
        _former = new FormerMeetings(context, lexicon);
        _doubts = new MeetingDoubts(context, lexicon);
        _calledOff = new CalledOffMeetings(context, lexicon, _doubts);
        _frames = new MeetingFrames(context, lexicon);
        _own = new OwnVisits(context);
        _english = new EnglishHappenings(context);
        _rumours = new DeniedReports(context, lexicon);
    }

    /// <summary>The status of a meeting named by a noun whose phrase begins at <paramref name="phrase"/>; "denied that a meeting had taken place" is a denial.</summary>
    public MeetingStatus? OfNoun(int phrase, PhraseHit noun) =>
        _rumours.AreDenied(noun.First) ? MeetingStatus.Denied : Told(phrase, noun) is { } told ? told is MeetingStatus.Held && _verbs.IsDenied(noun.First) && IsClaimed(noun) ? MeetingStatus.Denied : told : null;

    // The verb behind the noun tells that it was held: what somebody denies to have done after the talks, he denies of something else.
    private bool IsClaimed(PhraseHit noun) =>
        !_words.IsAfterPreposition(noun.First) && Happened(noun.End, _context.Clauses.At(noun.First)) is MeetingStatus.Held;

    // The first rule that answers wins.
    private MeetingStatus? Told(int phrase, PhraseHit noun)
    {
        TokenRange clause = _context.Clauses.At(noun.First);
        if (_context.Words.Hypothetical.Has(_context.Text, FirstWord(clause), clause.End) || _doubts.IsInstead(phrase, clause))
        {
            return null;
        }

        if (!_words.IsAfterPreposition(noun.First) && _slavic.Reported(clause) is { IsTold: true, Status: var open })
        {
            return open;
        }

        if (_slavic.IsOfDetail(phrase))
        {
            return null;
        }

        if (IsPurpose(phrase, noun.First) && _slavic.IsKeptFrom(phrase, clause))
        {
            return WhichHappened(noun.End, clause);
        }

        if (_slavic.IsThereNone(phrase, noun, clause))
        {
            return MeetingStatus.Denied;
        }

        if (_slavic.AreNotHeld(phrase, noun, clause))
        {
            return MeetingStatus.Denied;
        }

        if (IsDenied(phrase, noun.First, clause))
        {
            return IsToldOfAt(phrase, noun, clause) ? MeetingStatus.Denied : null;
        }

        return _calledOff.Of(phrase, noun, clause)
            ?? _slavic.AsObject(noun, clause, _verbs)
            ?? InPhrase(phrase, noun)
            ?? (IsPurpose(phrase, noun.First) ? WhichHappened(noun.End, clause) ?? _slavic.OnTheWay(phrase, clause) ?? _purposes.StatusOf(phrase - 1, _verbs.OfVerb) : null)
            ?? _frames.Of(phrase, clause, MeetingLexicon.KindOf(noun.Row) == MeetingKind.Talks)
            ?? SpokenIn(phrase, noun, clause)
            ?? _slavic.WhileBeing(phrase, clause, _frames.MainTime)
            ?? IsIn(phrase, clause)
            ?? (IsInTheir(phrase, noun.First) ? _frames.MainTime(clause) == VerbTime.Past ? MeetingStatus.Held : null : Governed(phrase, clause))
            ?? _own.StatusOf(phrase, noun, clause, _frames.MainTime(clause))
            ?? (IsToldOfOthers(noun, clause) ? null : Happened(noun.End, clause, IsGoverned(noun)))
            ?? WhichHappened(noun.End, clause)
            ?? BehindRelative(noun)
            ?? WasSubject(noun, clause);
    }

    // «Встреча министров, на которой подпишут договор, отложена»
    private MeetingStatus? BehindRelative(PhraseHit noun) =>
        _context.Text[noun.End - 1].Feats.Case is Case.Nom or Case.None && !_words.IsAfterPreposition(noun.First) && _words.BehindRelative(noun.End) is { } main
            ? _calledOff.After(main.First, main) ?? Happened(main.First, main)
            : null;

    /// <summary>«Прибыл на встречу»: what somebody has come for may still be to come.</summary>
    public bool IsPurpose(int phrase, int noun) =>
        phrase > 0 && _lexicon.Purpose.Has(_context.Text, phrase - 1, phrase) && _context.Text[noun].Feats.Case is not Case.Loc;

    /// <summary>Whether what the clause tells was at the meeting, not after it.</summary>
    public bool IsDuring(int phrase, TokenRange clause) =>
        _lexicon.Before.EndingAt(_context.Text, phrase - 1, clause.First) is { } frame && frame.Row[0] is "at" or "during" or "venue";

    /// <summary>"On the sidelines of the summit": another meeting is told of beside it.</summary>
    public bool IsVenue(int phrase, TokenRange clause) => _lexicon.Before.EndingAt(_context.Text, phrase - 1, clause.First) is { } frame && frame.Row[0] == "venue";

    /// <summary>«состоялась встреча с Лесной», "Norway will hold talks": its own verb tells that somebody meets, so that one party is enough.</summary>
    public bool IsToldToHappen(int phrase, PhraseHit noun)
    {
        if (MeetingLexicon.KindOf(noun.Row) == MeetingKind.Visit)
        {
            return false;
        }

        TokenRange clause = _context.Clauses.At(noun.First);
        for (int i = phrase - 1; i >= Math.Max(clause.First, phrase - LeftReach); i--)
        {
            if (Verbs.IsVerb(_context.Text[i]))
            {
                return (_context.Text.Language != "en" && _lexicon.Happen.At(_context.Text, i, clause.End) is not null && _context.TimeOf(i) == VerbTime.Past && !_context.IsNegated(i))
                    || (_lexicon.Support.At(_context.Text, i, clause.End) is { } support && support.Row[0] == "hold" && noun.Row[2] != "sitting" && _context.Text[i].Feats.Person != Person.First);
            }
        }

        return false;
    }

    // "No call is planned", "neither a call nor a meeting", «никакой встречи не будет».
    public bool IsDenied(int phrase, int noun, TokenRange clause)
    {
        for (int i = Math.Max(clause.First, phrase - 1); i < noun; i++)
        {
            if (_lexicon.No.Has(_context.Text, i, noun))
            {
                return true;
            }
        }

        return false;
    }

    // That there is none is told by a verb of holding, planning or happening; "no meeting can end it" tells nothing.
    private bool IsToldOfAt(int phrase, PhraseHit noun, TokenRange clause)
    {
        for (int i = Math.Max(clause.First, phrase - LeftReach); i < Math.Min(clause.End, noun.End + RightReach); i++)
        {
            bool isVerb = Verbs.IsVerb(_context.Text[i]) && _context.TimeOf(i) != VerbTime.Conditional;
            if (isVerb && (i < phrase ? _lexicon.Support.Has(_context.Text, i, phrase) : i >= noun.End && (_lexicon.Happen.Has(_context.Text, i, clause.End) || IsPlan(i, clause))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPlan(int verb, TokenRange clause) =>
        _lexicon.StatusAt(_context, verb, clause.End) is { } word && MeetingLexicon.StatusOf(word.Row) == MeetingStatus.Planned;

    // «предстоящая встреча», "last week's talks".
    private MeetingStatus? InPhrase(int phrase, PhraseHit noun)
    {
        for (int i = phrase; i < noun.First; i++)
        {
            if (_lexicon.StatusAt(_context, i, noun.First) is { } hit)
            {
                return _frames.IsMeant(noun.End) && MeetingLexicon.StatusOf(hit.Row) == MeetingStatus.Planned ? MeetingStatus.Proposed : MeetingLexicon.StatusOf(hit.Row);
            }
        }

        return null;
    }

    // «сказал в разговоре с Лесной»: of words for speech the bare preposition tells as well.
    private MeetingStatus? SpokenIn(int phrase, PhraseHit noun, TokenRange clause) =>
        (noun.Row[2] == "speech" || (IsAtFront(phrase - 1, clause) && IsToldOfOthers(noun, clause))) && phrase > clause.First && _lexicon.Place.Has(_context.Text, phrase - 1, phrase) && _frames.MainTime(clause) == VerbTime.Past ? MeetingStatus.Held : null;

    // "wanted to hear it in their July call": what somebody wanted there says nothing against it.
    private bool IsInTheir(int phrase, int noun) =>
        _context.Text.Language == "en" && phrase > 0 && phrase < noun && _context.Text[phrase - 1].Norm == "in" && _context.Words.Possessives.Has(_context.Text, phrase, noun);

    private bool IsAtFront(int preposition, TokenRange clause) => preposition == FirstWord(clause) || (preposition > clause.First && _context.Text[preposition - 1].IsPunct);

    // "is in talks with Norway", "is on a visit to Norway"
    private MeetingStatus? IsIn(int phrase, TokenRange clause)
    {
        int verb = VerbBefore(phrase, clause);
        return verb < 0 || _context.IsNegated(verb) ? null : _context.TimeOf(verb) switch
        {
            VerbTime.Present => MeetingStatus.Ongoing,
            VerbTime.Past => _context.Text[verb].Norm == "been" ? MeetingStatus.Ongoing : MeetingStatus.Held,
            VerbTime.Future => MeetingStatus.Planned,
            _ => null,
        };
    }

    // "was in Norway on Monday for talks"
    private bool IsForDated(int preposition, TokenRange clause) => _context.Text[preposition].Norm == "for" && _context.DateAt(preposition - 1) is { } day && _context.MentionAt(Math.Max(clause.First, BeforeDate(day, clause))) is { Entity.Kind: Entities.EntityKind.Place };

    private int BeforeDate(PlacedDate day, TokenRange clause)
    {
        int at = day.First - 1;
        return at > clause.First && _context.Text[at].Norm is "on" or "in" ? at - 1 : Math.Max(clause.First, at);
    }

    private int VerbBefore(int phrase, TokenRange clause)
    {
        int at = phrase - 1;
        bool isPurpose = at > clause.First && _context.Text[at].Norm == "for" && _context.MentionAt(at - 1) is { Entity.Kind: Entities.EntityKind.Place };
        if (_context.Text.Language != "en" || at <= clause.First || !(_context.Text[at].Norm is "in" or "on" || isPurpose || IsForDated(at, clause)))
        {
            return -1;
        }

        at--;
        at = _context.DateAt(at) is { } day ? BeforeDate(day, clause) : at;
        if (_context.MentionAt(at) is { First: > 1 } place && _lexicon.Place.Has(_context.Text, place.First - 1, place.First))
        {
            at = place.First - 2;
        }

        while (at > clause.First && _context.Text[at].Upos is Upos.Adv)
        {
            at--;
        }

        return _context.Text[at].Lemma == "be" ? at : -1;
    }

    // «проведут переговоры», «созывают совещание», «предложил провести встречу», "agreed to hold talks".
    private MeetingStatus? Governed(int phrase, TokenRange clause)
    {
        for (int i = phrase - 1; i >= Math.Max(clause.First, phrase - LeftReach); i--)
        {
            if (_lexicon.StatusEndingAt(_context, i, clause.First) is { } word)
            {
                return _frames.IsDoneThere(word, phrase) is { } done ? done : _verbs.WhatBecameOf(word, clause) is { } became ? became : _context.IsNegated(word.First) || _frames.IsOfOtherNoun(phrase) || IsDeniedBehind(word) || _slavic.IsIdle(word.First, clause) || HasNothing(word.First, clause) || _former.IsFormerPlan(word, clause) || CalledOffMeetings.IsUndone(MeetingLexicon.StatusOf(word.Row)) ? null : MeetingLexicon.StatusOf(word.Row);
            }

            if (_lexicon.Support.EndingAt(_context.Text, i, clause.First) is { } support && (Verbs.IsVerb(_context.Text[support.First]) || _context.Text[support.First].Norm == "cut"))
            {
                return (support.Row[0] == "convene" && _words.IsAfterPreposition(phrase)) || _slavic.IsOfNoun(phrase) ? null : _verbs.OfSupport(support, clause);
            }

            if (_lexicon.Happen.EndingAt(_context.Text, i, clause.First) is { } happen && _context.IsFinite(happen.First) && !_words.IsAfterPreposition(phrase))
            {
                return _verbs.OfHappening(happen);
            }

            if (_context.IsFinite(i) || _calledOff.IsOtherMeeting(i) || IsObjectOf(i, phrase) || (Verbs.IsInfinitive(_context.Text[i]) && (IsDuring(phrase, clause) || _slavic.IsAside(phrase))))
            {
                return null;
            }
        }

        return null;
    }

    // "would not get a meeting"
    private bool IsDeniedBehind(PhraseHit word) => word.End < _context.Text.Tokens.Length && _context.Text[word.First].Upos == Upos.Aux && _context.Words.Negation.Has(_context.Text, word.End, word.End + 1);

    // "No date has been set for a meeting"
    private bool HasNothing(int verb, TokenRange clause)
    {
        for (int i = verb - 1; i >= Math.Max(clause.First, verb - LeftReach); i--)
        {
            if (_lexicon.No.Has(_context.Text, i, verb))
            {
                return true;
            }
        }

        return false;
    }

    // «может опубликовать разговор»: what may be done to it is not the meeting; "to seek a meeting" is a word of status.
    private bool IsObjectOf(int verb, int phrase) =>
        Verbs.IsInfinitive(_context.Text[verb]) && !_words.IsAfterPreposition(phrase) && _context.Text.Language != "en";

    // "In their call on Monday they agreed to wait": what a pronoun of persons does behind it is not done by the meeting.
    private bool IsToldOfOthers(PhraseHit noun, TokenRange clause)
    {
        for (int i = noun.End; _words.IsAfterPreposition(noun.First) && i + 1 < Math.Min(clause.End, noun.End + RightReach); i++)
        {
            if (_context.IsFinite(i))
            {
                return !_lexicon.Support.Has(_context.Text, i, clause.End) && (_context.Text[i - 1] is { Upos: Upos.Pron, Feats.Case: Case.Nom } || _context.MentionAt(i - 1) is { Entity.Kind: Entities.EntityKind.Person });
            }
        }

        return false;
    }

    // «переговоры Воронова и Лесной пройдут», «встреча запланирована»: the first verb after the phrase.
    private MeetingStatus? Happened(int after, TokenRange clause, bool isGoverned = false)
    {
        int reach = RightReach;
        for (int i = after; i < Math.Min(clause.End, after + reach); i++)
        {
            reach += _context.Text.Language != "en" && reach < LongestList && (_context.MentionAt(i) is not null || _context.Text[i].Norm == ",") ? 1 : 0; // names are as many as they are
            if (!isGoverned && _lexicon.Happen.At(_context.Text, i, clause.End) is { } happen && Verbs.IsVerb(_context.Text[i]))
            {
                return _context.IsFinite(i) ? _verbs.OfHappening(happen) : _english.IsPerfect(i) || _english.IsPast(i) ? MeetingStatus.Held : happen.Row[0] == "end" && _verbs.StatusWordBefore(i, clause) == MeetingStatus.Planned ? MeetingStatus.Ongoing : _verbs.StatusWordBefore(i, clause);
            }

            if (_context.Text.Language == "en" && _context.Text[i] is { Upos: Upos.Verb, Norm: "held" } && _context.Text[i - 1].Lemma == "be")
            {
                return _context.IsNegated(i) ? null : _context.TimeOf(i) switch { VerbTime.Past => MeetingStatus.Held, VerbTime.Future => MeetingStatus.Planned, _ => null };
            }

            if (_lexicon.StatusAt(_context, i, clause.End) is { } word && (Verbs.IsVerb(_context.Text[i]) || IsPredicative(i)))
            {
                return _context.IsNegated(i) || _former.IsFormerPlan(word, clause) ? null : IsToEnd(word, clause) ? MeetingStatus.Ongoing : MeetingLexicon.StatusOf(word.Row) == MeetingStatus.Planned || MayHappen(word, clause) ? MeetingLexicon.StatusOf(word.Row) : null;
            }

            // «в заседании приняли участие», "the talks were attended by"
            if (_lexicon.Support.At(_context.Text, i, clause.End) is { } support && Verbs.IsVerb(_context.Text[i]) && !(_context.Text.Language == "en" && _context.Text[i].Upos == Upos.Aux && _context.Text[i - 1].Upos != Upos.Pron))
            {
                return _context.IsNegated(i) ? null : _context.TimeOf(i) switch
                {
                    VerbTime.Past => MeetingStatus.Held,
                    VerbTime.Present when support.Row[0] == "ongoing" => MeetingStatus.Ongoing,
                    _ => null,
                };
            }

            if (_context.IsFinite(i) && _context.Text[i].Upos != Upos.Aux)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Talks resume in Oslo", "the talks have begun": by a verb of beginning right behind the noun, whatever stands between.</summary>
    public bool IsBeginning(PhraseHit noun)
    {
        TokenRange clause = _context.Clauses.At(noun.First);
        for (int i = noun.End; _context.Text.Language == "en" && i < Math.Min(clause.End, noun.End + RightReach); i++)
        {
            if (_lexicon.Happen.At(_context.Text, i, clause.End) is { } happen && Verbs.IsVerb(_context.Text[i]))
            {
                return _context.Text[i].Lemma is "resume" or "begin" or "start" or "open" or "kick" or "get" && !_context.IsNegated(i) && (_english.IsPerfect(i) || (_context.IsInHeadline(i) && _context.TimeOf(i) is VerbTime.Present or VerbTime.None) || happen.Row[0] == "ongoing");
            }

            if (_context.IsFinite(i) && _context.Text[i].Upos == Upos.Verb)
            {
                return false;
            }
        }

        return false;
    }

    // «зустріч запланована на вівторок»: an adjective in the nominative that no noun follows.
    private bool IsPredicative(int token) =>
        (_context.Text.Language == "en" && _context.Text[token] is { Upos: Upos.Adj, Norm: "due" } && token > 0 && _context.Text[token - 1].Lemma == "be") || (_context.Text.Language != "en" && _context.Text[token] is { Upos: Upos.Adj, Feats.Case: Case.Nom } && (token + 1 >= _context.Text.Tokens.Length || _context.Text[token + 1].Upos is Upos.Adp or Upos.Punct or Upos.Adv || _context.DateAt(token + 1) is not null));

    // «обмен не связан с саммитом, и сейчас идет подготовка»: what another noun does, in the instrumental or the dative no meeting does.
    private bool IsGoverned(PhraseHit noun) =>
        _context.Text.Language != "en" && _context.Text[noun.End - 1].Feats.Case is Case.Ins or Case.Dat or Case.Loc && _words.IsAfterPreposition(noun.First);

    // "The summit is scheduled to end on Friday": what is to end goes on.
    private bool IsToEnd(PhraseHit word, TokenRange clause)
    {
        for (int i = word.End; i < Math.Min(clause.End, word.End + NextClauseReach); i++)
        {
            if (Verbs.IsInfinitive(_context.Text[i]))
            {
                return _lexicon.Happen.At(_context.Text, i, clause.End) is { } happen && happen.Row[0] == "end";
            }
        }

        return false;
    }

    // «встреча может состояться», "the talks could take place"
    private bool MayHappen(PhraseHit word, TokenRange clause)
    {
        if (MeetingLexicon.StatusOf(word.Row) != MeetingStatus.Proposed || _context.IsNegated(word.First))
        {
            return false;
        }

        for (int i = word.End; i < Math.Min(clause.End, word.End + NextClauseReach); i++)
        {
            if (Verbs.IsInfinitive(_context.Text[i]))
            {
                return _lexicon.Happen.Has(_context.Text, i, clause.End) || (_context.Text.Language != "en" && _lexicon.Support.At(_context.Text, i, clause.End) is { } support && support.Row[0] is "hold" or "arrange");
            }
        }

        return false;
    }

    // «переговоры с Лесной коснулись поставок», "the talks lasted two hours": what a meeting did, it was held to do.
    private MeetingStatus? WasSubject(PhraseHit noun, TokenRange clause)
    {
        if (_context.Text[noun.End - 1].Feats.Case is not (Case.Nom or Case.None) || _words.IsAfterPreposition(noun.First) || _words.IsObject(noun.First, clause))
        {
            return null;
        }

        for (int i = noun.End; i < Math.Min(clause.End, noun.End + RightReach); i++)
        {
            if (_context.IsFinite(i))
            {
                return _context.TimeOf(i) == VerbTime.Past && !_context.IsNegated(i) && !HasStatusWord(i, clause) && !IsStateOf(i, clause) ? MeetingStatus.Held : null;
            }
        }

        return null;
    }

    // «визит был под вопросом» tells of a visit that may never have been.
    private bool IsStateOf(int verb, TokenRange clause) =>
        _context.Text[verb].Lemma is "be" or "быть" or "бути" && (verb + 1 >= clause.End || (_context.Text[verb + 1].Upos is not (Upos.Adj or Upos.Verb or Upos.Adv) && !_lexicon.With.Has(_context.Text, verb + 1, clause.End)));

    private bool HasStatusWord(int first, TokenRange clause)
    {
        for (int i = first; i < Math.Min(clause.End, first + LeftReach); i++)
        {
            if (_lexicon.StatusAt(_context, i, clause.End) is { } word && MeetingLexicon.StatusOf(word.Row) != MeetingStatus.Held)
            {
                return true;
            }
        }

        return false;
    }

    // «переговоры, которые состоялись в пятницу», "a summit that will take place".
    private MeetingStatus? WhichHappened(int after, TokenRange clause)
    {
        int start = clause.End;
        if (start >= _context.Text.Tokens.Length || start - after > RightReach || _context.Clauses.At(start) is var next && !BeginsRelative(start, next.End))
        {
            return null;
        }

        return Happened(start, next with { End = Math.Min(next.End, start + NextClauseReach) }) ?? DoneWhere(start, next);
    }

    // "a summit that will take place"; "unless the talks open" tells of something else.
    private bool BeginsRelative(int start, int end) =>
        (_context.Text.Language == "en" ? _lexicon.Company.Which : _context.Words.Subordinators).Has(_context.Text, start, end);

    // "her visit to Norway, where she met Lake": who met or said something there has been there.
    private MeetingStatus? DoneWhere(int start, TokenRange clause)
    {
        for (int i = start; _lexicon.Whither.Has(_context.Text, start, clause.End) && _context.Text.Language == "en" && i < Math.Min(clause.End, start + LeftReach); i++)
        {
            if (_context.IsFinite(i) && _context.Text[i].Upos == Upos.Verb)
            {
                bool isOfMeeting = _context.IsVerbOfSaying(i) || _lexicon.Verbs.Has(_context.Text, i, clause.End) || _lexicon.Support.Has(_context.Text, i, clause.End);
                return isOfMeeting && _context.TimeOf(i) == VerbTime.Past && !_context.IsNegated(i) ? MeetingStatus.Held : null;
            }
        }

        return null;
    }

    private int FirstWord(TokenRange clause)
    {
        int first = clause.First;
        while (first + 1 < clause.End && _context.Text[first].IsPunct)
        {
            first++;
        }

        return first;
    }
}
