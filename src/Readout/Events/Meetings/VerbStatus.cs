using Readout.Dates;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>What a verb tells of the meeting that it names, holds or happens to: by its time, negation, doubt and the words that govern it.</summary>
internal sealed class VerbStatus
{
    private const int LeftReach = 8;
    private const int RightReach = 16;
    private const int SentenceReach = 60;
    private const int JointReach = 24;

    private readonly EventContext _context;
    private readonly MeetingLexicon _lexicon;
    private readonly Purposes _purposes;
    private readonly FormerMeetings _former;
    private readonly MeetingDoubts _doubts;
    private readonly MeetingFrames _frames;
    private readonly ReportedDoubts _reported;
    private readonly DeniedReports _rumours;

    public VerbStatus(EventContext context, MeetingLexicon lexicon)
    {
        _context = context;
        _lexicon = lexicon;
        _purposes = new Purposes(context, lexicon);
        _former = new FormerMeetings(context, lexicon);
        _doubts = new MeetingDoubts(context, lexicon);
        _frames = new MeetingFrames(context, lexicon);
        _reported = new ReportedDoubts(context, lexicon);
        _rumours = new DeniedReports(context, lexicon);
    }

    /// <summary>The status of a meeting told by a verb.</summary>
    public MeetingStatus? OfVerb(int verb) => Told(verb) is { } status ? IsDenied(verb) ? MeetingStatus.Denied : status : null;

    /// <summary>«На полях саммита Воронов встретился с Лесной»: on the day of what the story tells.</summary>
    public bool IsAside(int verb)
    {
        TokenRange clause = _context.Clauses.At(verb);
        for (int i = Math.Max(clause.First, verb - RightReach); _context.Text.Language != "en" && i < Math.Min(clause.End, verb + RightReach); i++)
        {
            if (_lexicon.Before.At(_context.Text, i, clause.End) is { } frame && frame.Row[0] == "venue")
            {
                return true;
            }
        }

        return false;
    }

    // "denied that Lake had met Stonefield": what a denial tells did not take place, by who denies it.
    public bool IsDenied(int verb) => _rumours.AreDenied(verb) || (_context.StatementAt(verb) is { Force: Statements.StatementForce.Denied, Kind: not Statements.StatementKind.Direct } && !IsOpposed(verb));

    // «выразил протест против визита»: what one is against may well have taken place.
    private bool IsOpposed(int verb) => _context.ContentStart(verb) is { } content && content > 0 && _lexicon.Company.Against.Has(_context.Text, content - 1, content);

    private MeetingStatus? Told(int verb)
    {
        TokenRange clause = _context.Clauses.At(verb);
        if (_context.IsNegated(verb) || _doubts.IsHypothetical(verb, clause) || _doubts.IsInstead(verb, clause))
        {
            return IsKeptAway(verb, clause) ? MeetingStatus.Cancelled : null;
        }

        if (_reported.Of(clause) is { IsTold: true, Status: var open })
        {
            return open;
        }

        VerbTime time = _context.TimeOf(verb);
        if (Verbs.IsInfinitive(_context.Text[verb]))
        {
            return PlanUndone(verb, clause) ?? OfInfinitive(verb, time, clause) ?? _purposes.StatusOf(verb, OfVerb) ?? (IsAnnounced(verb) ? MeetingStatus.Planned : InBareHeadline(verb));
        }

        // "is scheduled to be received": the infinitive of the passive.
        if (_context.Text.Language == "en" && verb > clause.First + 1 && _context.Text[verb - 1].Norm == "be" && _context.Text[verb - 2].Norm == "to")
        {
            return time == VerbTime.Future ? MeetingStatus.Planned : StatusWordBefore(verb, clause);
        }

        // "looked forward to meeting Stonefield in Oslo"
        if (_context.Text.Language == "en" && verb > clause.First + 2 && _context.Text[verb].Norm.EndsWith("ing", StringComparison.Ordinal) && _context.Text[verb - 1].Norm == "to" && _context.Text[verb - 2].Norm == "forward")
        {
            return MeetingStatus.Planned;
        }

        if (WhileMeeting(verb, clause) is { } meeting)
        {
            return meeting;
        }

        // "after meeting Stonefield": a gerund is framed like a noun.
        if (IsGerund(_context.Text[verb]) && verb - 1 >= clause.First && _context.Text[verb - 1].Upos != Upos.Aux)
        {
            return _frames.Of(verb, clause) is { } framed ? framed == MeetingStatus.Planned && IsBehindPast(verb) ? null : framed : _context.Text[verb].Feats.Tense == Tense.Pres ? BesidePast(verb, clause) : null;
        }

        // «принимая министра, Воронов заявил»: when he said so.
        if (_context.Text[verb].Feats.VerbForm == VerbForm.Conv)
        {
            return TimeBeside(clause) switch { VerbTime.Past => MeetingStatus.Held, VerbTime.Future => MeetingStatus.Planned, _ => null };
        }

        return time switch
        {
            VerbTime.Past => IsRepeated(verb) || IsUnderWay(verb) ? null : MeetingStatus.Held,
            VerbTime.Future => _doubts.IsHedged(verb, clause) ? MeetingStatus.Proposed : MeetingStatus.Planned,
            VerbTime.Conditional => OfConditional(verb),
            VerbTime.Present => IsHabit(verb) ? WhenItComes(clause) ?? InHeadline(verb) : MeetingStatus.Ongoing,
            _ => null,
        };
    }

    // "League ministers meeting in Oslo on Monday extended the ban", "Leaders, gathered in Oslo, said": what they did there, they did at the meeting.
    private MeetingStatus? WhileMeeting(int verb, TokenRange clause)
    {
        Token at = _context.Text[verb];
        bool isWhile = _context.Text.Language == "en" && at.Feats.VerbForm == VerbForm.Part && verb > clause.First && verb + 1 < clause.End && _context.Text[verb - 1] is { Upos: Upos.Noun or Upos.Propn or Upos.Punct } && _context.Text[verb + 1].Norm is "in" or "at" or "on"
            && _lexicon.Company.Sitting.Has(_context.Text, verb, verb + 1);
        for (int i = verb + 2; isWhile && i < Math.Min(clause.End, verb + RightReach); i++)
        {
            if (_context.IsFinite(i))
            {
                return (_context.TimeOf(i), _context.Text[i].Upos) switch
                {
                    (VerbTime.Past, _) => MeetingStatus.Held,
                    (VerbTime.Future, _) => MeetingStatus.Planned,
                    (VerbTime.Present, Upos.Verb) when _context.IsInHeadline(verb) => MeetingStatus.Held,
                    (VerbTime.Present, Upos.Aux) when _context.Text[i].Norm is "have" or "has" && i + 1 < clause.End && _context.Text[i + 1].Feats.VerbForm == VerbForm.Part => MeetingStatus.Held, // "have failed"
                    _ => null,
                };
            }
        }

        return null;
    }

    private VerbTime TimeBeside(TokenRange clause)
    {
        VerbTime time = _frames.MainTime(clause);
        int sentence = _context.Text.SentenceOf(clause.First);
        time = time == VerbTime.None && clause.End + 1 < _context.Text.Tokens.Length && _context.Text.SentenceOf(clause.End) == sentence ? _frames.MainTime(_context.Clauses.At(clause.End + 1)) : time;
        return time == VerbTime.None && clause.First > 0 && _context.Text.SentenceOf(clause.First - 1) == sentence ? _frames.MainTime(_context.Clauses.At(clause.First - 1)) : time;
    }

    // «не полетит в Осло на саммит»: who stays away from what he was to come for.
    private bool IsKeptAway(int verb, TokenRange clause)
    {
        bool isGoing = _context.Text.Language != "en" && _context.TimeOf(verb) == VerbTime.Future && _lexicon.Verbs.At(_context.Text, verb, clause.End) is { } go && go.Row[1] is "travel" or "go" or "place" && !_doubts.IsHypothetical(verb, clause) && !_doubts.IsHedged(verb, clause);
        for (int i = verb + 1; isGoing && i < Math.Min(clause.End, verb + RightReach); i++)
        {
            if (_lexicon.Nouns.At(_context.Text, i, clause.End) is { } noun && MeetingLexicon.KindOf(noun.Row) != MeetingKind.Visit && _context.Text[i].Feats.Case is Case.Acc or Case.None or Case.Nom)
            {
                return true;
            }
        }

        return false;
    }

    // "Plans for Lake to visit Norway have been cancelled", «планы посетить Норвегию отменены»: what became of the plan became of the visit.
    private MeetingStatus? PlanUndone(int verb, TokenRange clause)
    {
        if (_context.Text[Math.Max(clause.First, 0)].Upos != Upos.Noun || _lexicon.StatusAt(_context, clause.First, verb) is not { } plan || MeetingLexicon.StatusOf(plan.Row) is not (MeetingStatus.Planned or MeetingStatus.Proposed))
        {
            return null;
        }

        for (int i = verb + 1; i < Math.Min(clause.End, verb + RightReach); i++)
        {
            if (Verbs.IsVerb(_context.Text[i]) && _lexicon.StatusAt(_context, i, clause.End) is { } hit && MeetingLexicon.StatusOf(hit.Row) is MeetingStatus.Cancelled or MeetingStatus.Postponed)
            {
                return _context.IsNegated(i) ? null : MeetingLexicon.StatusOf(hit.Row);
            }
        }

        return null;
    }

    // "had breakfast with Lake before visiting Stonefield": by the day of writing it may have come.
    private bool IsBehindPast(int verb)
    {
        int first = _context.Text.Sentences[_context.Text.SentenceOf(verb)].FirstToken;
        for (int i = verb - 2; i > Math.Max(first, verb - SentenceReach); i--)
        {
            if (_context.IsFinite(i))
            {
                return _context.TimeOf(i) == VerbTime.Past && !_context.IsVerbOfSaying(i);
            }
        }

        return false;
    }

    // "Lake meets Stonefield" is the headline's way to say that they met.
    private MeetingStatus? InHeadline(int verb) => _context.IsInHeadline(verb) ? MeetingStatus.Held : null;

    // "when they meet in Oslo" is ahead.
    private MeetingStatus? WhenItComes(TokenRange clause) => _context.Words.TimeSubordinators.At(_context.Text, clause.First, clause.End) is { } word && word.Row[0] == "ahead" ? MeetingStatus.Planned : null;

    // "Lake, Stonefield hold talks": the tagger may take the plural for an infinitive.
    private MeetingStatus? InBareHeadline(int verb) => _context.Text.Language == "en" && verb > 0 && (_context.MentionAt(verb - 1) is not null || _context.Text[verb - 1] is { Upos: Upos.Noun, Feats.Number: Number.Plur }) ? InHeadline(verb) : null;

    // The headline's future: "Lake to meet Stonefield".
    private bool IsAnnounced(int verb) =>
        _context.Text.Language == "en" && _context.IsInHeadline(verb) && verb > 1 && _context.Text[verb - 1].Norm == "to" && (_context.MentionAt(verb - 2) is not null || _lexicon.People.Has(_context.Text, verb - 2, verb - 1));

    // "went to Oslo, holding talks with Lake": what goes with an act of the past was held.
    private MeetingStatus? BesidePast(int verb, TokenRange clause) => IsAdjunct(verb, clause) && PastBeside(verb, clause) ? MeetingStatus.Held : null;

    private bool PastBeside(int verb, TokenRange clause) =>
        _frames.MainTime(clause) is var own && own != VerbTime.None ? own == VerbTime.Past : clause.First > 0 && _context.Text.SentenceOf(clause.First - 1) == _context.Text.SentenceOf(verb) && _frames.MainTime(_context.Clauses.At(clause.First - 1)) == VerbTime.Past;

    // The tagger gives the one form in "ing" a tense, and the other none.
    private bool IsGerund(Token verb) =>
        verb.Feats is { VerbForm: VerbForm.Part, Tense: Tense.Pres } || (_context.Text.Language == "en" && verb.Feats is { VerbForm: VerbForm.Part, Tense: Tense.None } && verb.Norm.EndsWith("ing", StringComparison.Ordinal));

    private bool IsAdjunct(int verb, TokenRange clause)
    {
        Token at = _context.Text[verb];
        if (_context.Text.Language != "en" || at.Feats is not { VerbForm: VerbForm.Part, Tense: Tense.Pres })
        {
            return false;
        }

        for (int i = verb - 1; i >= Math.Max(clause.First, verb - 4); i--)
        {
            if (_context.Text[i].Upos == Upos.Aux || _context.Text[i].Lemma == "be")
            {
                return false;
            }
        }

        return true;
    }

    // "often meets" tells of no meeting, "are meeting" does.
    private bool IsHabit(int verb) => _context.Text.Language == "en" ? _context.Text[verb].Feats.VerbForm != VerbForm.Part : HasHabitWord(verb);

    // «направлялся в Осло»: whether he came there, nothing tells.
    private bool IsUnderWay(int verb) => _context.Text.Language != "en" && _context.Text[verb].Feats.Aspect == Aspect.Imp && _lexicon.Company.Heading.Has(_context.Text, verb, verb + 1);

    // «встречался каждую неделю»
    private bool IsRepeated(int verb) => _context.Text.Language != "en" && _context.Text[verb].Feats.Aspect == Aspect.Imp && HasHabitWord(verb);

    private bool HasHabitWord(int verb)
    {
        TokenRange clause = _context.Clauses.At(verb);
        for (int i = Math.Max(clause.First, verb - LeftReach); i < Math.Min(clause.End, verb + LeftReach); i++)
        {
            if (_lexicon.Habit.Has(_context.Text, i, clause.End))
            {
                return true;
            }
        }

        return false;
    }

    public MeetingStatus? OfSupport(PhraseHit support, TokenRange clause)
    {
        int verb = support.First;
        if (_context.IsNegated(verb) || _doubts.IsHypothetical(verb, clause))
        {
            return null;
        }

        VerbTime time = _context.TimeOf(verb);
        if (Verbs.IsInfinitive(_context.Text[verb]) && !(_context.Text[verb].Norm == "cut" && _context.MentionAt(verb - 1) is not null))
        {
            return OfInfinitive(verb, time, clause) ?? (IsAnnounced(verb) ? MeetingStatus.Planned : InBareHeadline(verb));
        }

        return (time, support.Row[0]) switch
        {
            (VerbTime.Future, _) => _doubts.IsHedged(verb, clause) ? MeetingStatus.Proposed : StatusWordBefore(verb, clause) ?? MeetingStatus.Planned,
            (VerbTime.None or VerbTime.Present, _) when _context.Text[verb].Norm is "cut" => MeetingStatus.Held, // "cut short a visit": its past looks like its present
            (VerbTime.Present, "convene") => MeetingStatus.Planned,
            (VerbTime.Present, _) when IsAdjunct(verb, clause) => BesidePast(verb, clause),
            (VerbTime.Present, "ongoing") => MeetingStatus.Ongoing,
            (VerbTime.Present, _) => _context.IsFinite(verb) && IsHabit(verb) ? InHeadline(verb) : MeetingStatus.Ongoing,
            (VerbTime.Past, "convene") => null,
            (VerbTime.Past, _) => MeetingStatus.Held,
            (VerbTime.Conditional, _) => OfConditional(verb),
            _ => null,
        };
    }

    // "said Lake would meet Stonefield" is the future of what was said; "could meet" and "would like to meet" are not.
    private MeetingStatus OfConditional(int verb)
    {
        TokenRange clause = _context.Clauses.At(verb);
        int before = verb - 1;
        while (before > clause.First && _context.Text[before].Upos == Upos.Adv)
        {
            before--;
        }

        bool isWould = before >= clause.First && _context.Text[before].Norm is "would" || (verb > clause.First + 1 && _context.Text[verb - 1].Norm is "be" && _context.Text[verb - 2].Norm is "would");
        return isWould && _context.StatementAt(verb) is { Kind: not Statements.StatementKind.Direct } && !_doubts.IsHedged(verb, clause) ? MeetingStatus.Planned : MeetingStatus.Proposed;
    }

    // «предложил провести», "will hold", "agreed to meet"; an infinitive that nothing governs tells nothing.
    private MeetingStatus? OfInfinitive(int verb, VerbTime time, TokenRange clause) =>
        time == VerbTime.Conditional && OfConditional(verb) == MeetingStatus.Planned ? MeetingStatus.Planned
        : StatusWordBefore(verb, clause) is { } status && !(time == VerbTime.Future && status == MeetingStatus.Planned) ? status
        : time switch
        {
            VerbTime.Future => _doubts.IsHedged(verb, clause) ? MeetingStatus.Proposed : MeetingStatus.Planned,
            VerbTime.Conditional => OfConditional(verb),
            _ => StatusWordBefore(verb, clause) ?? (IsStillToBe(verb) ? MeetingStatus.Planned : JoinedTo(verb, clause)),
        };

    // "will hold talks with Lake and meet with Stonefield": the infinitive of the same auxiliary.
    private MeetingStatus? JoinedTo(int verb, TokenRange clause)
    {
        int joint = verb - 1;
        while (joint > clause.First && _context.Text[joint].Upos is Upos.Adv or Upos.Part)
        {
            joint--;
        }

        for (int i = joint - 1; _context.Text.Language == "en" && joint >= clause.First && _context.Text[joint].Upos == Upos.Cconj && i >= Math.Max(clause.First, joint - JointReach); i--)
        {
            if (Verbs.IsVerb(_context.Text[i]) && _context.Text[i].Upos == Upos.Verb && _context.MentionAt(i) is null)
            {
                return !Verbs.IsInfinitive(_context.Text[i]) || _context.IsNegated(i) || _doubts.IsHypothetical(i, clause) ? null
                    : OfInfinitive(i, _context.TimeOf(i), clause) is (MeetingStatus.Planned or MeetingStatus.Proposed) and { } joined ? joined : null;
            }
        }

        return null;
    }

    // "was to meet later on Friday", on that day.
    private bool IsStillToBe(int verb)
    {
        bool isTo = _context.Text.Language == "en" && verb > 1 && _context.Text[verb - 1].Norm == "to" && _context.Text[verb - 2].Norm is "was" or "were";
        for (int i = verb + 1; isTo && i < Math.Min(_context.Clauses.At(verb).End, verb + RightReach); i++)
        {
            if (_context.DateAt(i) is { } date)
            {
                return _context.Published?.Date is { } now && date.Expression.Resolve(_context.Published, DateDirection.Future)?.Date is { } day && day == now && i > 1 && (_context.Text[i - 1].Norm == "later" || _context.Text[i - 2].Norm == "later");
            }
        }

        return false;
    }

    // «состоялись переговоры», "the summit will take place"; what is still going on is told by its verb.
    public MeetingStatus? OfHappening(PhraseHit happen) => (_context.TimeOf(happen.First), _context.IsNegated(happen.First)) switch
    {
        (_, true) => null,
        (VerbTime.Past, _) => MeetingStatus.Held,
        (VerbTime.Future, _) => _doubts.IsHedged(happen.First, _context.Clauses.At(happen.First)) ? MeetingStatus.Proposed : MeetingStatus.Planned,
        (VerbTime.Present, _) when happen.Row[0] == "end" && _context.IsInHeadline(happen.First) => MeetingStatus.Held, // "Summit ends without a deal"
        (VerbTime.Present, _) => happen.Row[0] switch { "ongoing" => MeetingStatus.Ongoing, "ahead" => MeetingStatus.Planned, _ => null },
        (VerbTime.Conditional, _) => MeetingStatus.Proposed,
        _ => null,
    };

    public MeetingStatus? StatusWordBefore(int verb, TokenRange clause)
    {
        for (int i = verb - 1; i >= Math.Max(clause.First, verb - LeftReach); i--)
        {
            if (_lexicon.StatusEndingAt(_context, i, clause.First) is { } word)
            {
                return _context.IsNegated(word.First) || HasNone(word.First, clause) || _former.IsFormerPlan(word, clause) ? null : WhatBecameOf(word, clause) ?? MeetingLexicon.StatusOf(word.Row);
            }
        }

        return null;
    }

    // "scrapped plans to visit Norway", "accepted an invitation to visit Norway": what is done to the plan is done to the visit.
    public MeetingStatus? WhatBecameOf(PhraseHit plan, TokenRange clause)
    {
        int before = plan.First - 1;
        while (before > clause.First && (_context.Text[before].Upos is Upos.Det or Upos.Adj || _context.Text[before].Norm is "'s" or "’s" || _context.MentionAt(before) is not null || _context.Words.Possessives.Has(_context.Text, before, before + 1)))
        {
            before--;
        }

        bool isNoun = _context.Text[plan.First].Upos == Upos.Noun || (_context.Text.Language == "en" && plan.First > clause.First && Verbs.IsVerb(_context.Text[plan.First - 1]) && _context.Text[plan.First].Norm.EndsWith('s'));
        if (!isNoun || before < clause.First || _context.IsNegated(before))
        {
            return null;
        }

        return _lexicon.Company.Accept.EndingAt(_context.Text, before, clause.First) is { } accept ? MeetingLexicon.StatusOf(accept.Row)
            : _lexicon.StatusEndingAt(_context, before, clause.First) is { } undone && CalledOffMeetings.IsUndone(MeetingLexicon.StatusOf(undone.Row)) ? MeetingLexicon.StatusOf(undone.Row) : null;
    }

    // «не имели возможности встретиться»: what one has not.
    private bool HasNone(int noun, TokenRange clause)
    {
        for (int i = noun - 1; _context.Text[noun].Upos == Upos.Noun && i >= Math.Max(clause.First, noun - 3); i--)
        {
            if (Verbs.IsVerb(_context.Text[i]))
            {
                return _context.IsNegated(i);
            }
        }

        return false;
    }
}
