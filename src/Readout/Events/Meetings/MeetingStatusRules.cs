using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>
/// Whether a meeting was held, is planned, was called off: told by the words that govern its trigger. Where nothing tells, the answer is null:
/// a wrong status is worse than none.
/// </summary>
internal sealed class MeetingStatusRules
{
    private const int LeftReach = 8;
    private const int RightReach = 16;
    private const int NextClauseReach = 4;

    private readonly EventContext _context;
    private readonly MeetingLexicon _lexicon;

    public MeetingStatusRules(EventContext context, MeetingLexicon lexicon)
    {
        _context = context;
        _lexicon = lexicon;
    }

    /// <summary>The status of a meeting named by a noun whose phrase begins at <paramref name="phrase"/>. The first rule that answers wins.</summary>
    public MeetingStatus? OfNoun(int phrase, PhraseHit noun)
    {
        TokenRange clause = _context.Clauses.At(noun.First);
        if (_context.Words.Hypothetical.Has(_context.Text, FirstWord(clause), clause.End))
        {
            return null;
        }

        return CalledOff(phrase, noun, clause)
            ?? InPhrase(phrase, noun)
            ?? Framed(phrase, clause)
            ?? Governed(phrase, clause)
            ?? Happened(noun.End, clause)
            ?? WhichHappened(noun.End, clause);
    }

    /// <summary>The status of a meeting told by a verb.</summary>
    public MeetingStatus? OfVerb(int verb)
    {
        TokenRange clause = _context.Clauses.At(verb);
        if (_context.IsNegated(verb) || IsHypothetical(verb, clause))
        {
            return null;
        }

        VerbTime time = _context.TimeOf(verb);
        if (Verbs.IsInfinitive(_context.Text[verb]))
        {
            return OfInfinitive(verb, time, clause);
        }

        // "after meeting Stonefield": a gerund is framed like a noun.
        if (_context.Text[verb].Feats is { VerbForm: VerbForm.Part, Tense: Tense.Pres } && verb - 1 >= clause.First && _context.Text[verb - 1].Upos != Upos.Aux)
        {
            return Framed(verb, clause);
        }

        return time switch
        {
            VerbTime.Past => MeetingStatus.Held,
            VerbTime.Future => IsHedged(verb, clause) ? MeetingStatus.Proposed : MeetingStatus.Planned,
            VerbTime.Conditional => MeetingStatus.Proposed,
            VerbTime.Present => MeetingStatus.Ongoing,
            _ => null,
        };
    }

    // «отменил встречу», «переговоры перенесены», "the summit was called off"; «встреча не состоялась».
    private MeetingStatus? CalledOff(int phrase, PhraseHit noun, TokenRange clause)
    {
        int end = Math.Min(clause.End, noun.End + RightReach);
        for (int i = Math.Max(clause.First, phrase - LeftReach); i < end; i++)
        {
            if (_lexicon.Status.At(_context.Text, i, clause.End) is { } hit
                && MeetingLexicon.StatusOf(hit.Row) is var status and (MeetingStatus.Cancelled or MeetingStatus.Postponed or MeetingStatus.Denied))
            {
                return _context.IsNegated(i) ? null : status;
            }

            if (i >= noun.End && _lexicon.Happen.At(_context.Text, i, clause.End) is { } happen && happen.Row[0] != "ongoing" && _context.IsNegated(i))
            {
                return MeetingStatus.Cancelled;
            }
        }

        return null;
    }

    // «предстоящая встреча», "last week's talks".
    private MeetingStatus? InPhrase(int phrase, PhraseHit noun)
    {
        for (int i = phrase; i < noun.First; i++)
        {
            if (_lexicon.Status.At(_context.Text, i, noun.First) is { } hit)
            {
                return MeetingLexicon.StatusOf(hit.Row);
            }
        }

        return null;
    }

    // «в ходе переговоров», "ahead of the talks": what holds the phrase tells, with the time of the clause.
    private MeetingStatus? Framed(int phrase, TokenRange clause)
    {
        if (_lexicon.Before.EndingAt(_context.Text, phrase - 1, clause.First) is not { } frame)
        {
            return null;
        }

        VerbTime time = MainTime(clause);
        return (frame.Row[0], time) switch
        {
            ("planned", _) => MeetingStatus.Planned,
            (_, VerbTime.Future) => MeetingStatus.Planned,
            ("held", VerbTime.Conditional) => null,
            ("held", _) => MeetingStatus.Held,
            ("at", VerbTime.Past) => MeetingStatus.Held,
            _ => null,
        };
    }

    // «проведут переговоры», «созывают совещание», «предложил провести встречу», "agreed to hold talks".
    private MeetingStatus? Governed(int phrase, TokenRange clause)
    {
        for (int i = phrase - 1; i >= Math.Max(clause.First, phrase - LeftReach); i--)
        {
            if (_lexicon.Status.EndingAt(_context.Text, i, clause.First) is { } word)
            {
                return _context.IsNegated(word.First) ? null : MeetingLexicon.StatusOf(word.Row);
            }

            if (_lexicon.Support.EndingAt(_context.Text, i, clause.First) is { } support && Verbs.IsVerb(_context.Text[support.First]))
            {
                return OfSupport(support, clause);
            }

            if (_lexicon.Happen.EndingAt(_context.Text, i, clause.First) is { } happen && _context.IsFinite(happen.First))
            {
                return OfHappening(happen);
            }

            if (_context.IsFinite(i))
            {
                return null;
            }
        }

        return null;
    }

    private MeetingStatus? OfSupport(PhraseHit support, TokenRange clause)
    {
        int verb = support.First;
        if (_context.IsNegated(verb) || IsHypothetical(verb, clause))
        {
            return null;
        }

        VerbTime time = _context.TimeOf(verb);
        if (Verbs.IsInfinitive(_context.Text[verb]))
        {
            return OfInfinitive(verb, time, clause);
        }

        return (time, support.Row[0]) switch
        {
            (VerbTime.Future, _) => IsHedged(verb, clause) ? MeetingStatus.Proposed : StatusWordBefore(verb, clause) ?? MeetingStatus.Planned,
            (VerbTime.Present, "convene") => MeetingStatus.Planned,
            (VerbTime.Present, "ongoing") => MeetingStatus.Ongoing,
            (VerbTime.Present, _) => _context.IsFinite(verb) ? null : MeetingStatus.Ongoing,
            (VerbTime.Past, "convene") => null,
            (VerbTime.Past, _) => MeetingStatus.Held,
            (VerbTime.Conditional, _) => MeetingStatus.Proposed,
            _ => null,
        };
    }

    // «предложил провести», "will hold", "agreed to meet"; an infinitive that nothing governs tells nothing.
    private MeetingStatus? OfInfinitive(int verb, VerbTime time, TokenRange clause) =>
        StatusWordBefore(verb, clause) is { } status && !(time == VerbTime.Future && status == MeetingStatus.Planned) ? status
        : time switch
        {
            VerbTime.Future => IsHedged(verb, clause) ? MeetingStatus.Proposed : MeetingStatus.Planned,
            VerbTime.Conditional => MeetingStatus.Proposed,
            _ => StatusWordBefore(verb, clause),
        };

    // «состоялись переговоры», "the summit will take place"; what is still going on is told by its verb.
    private MeetingStatus? OfHappening(PhraseHit happen) => (_context.TimeOf(happen.First), _context.IsNegated(happen.First)) switch
    {
        (_, true) => null,
        (VerbTime.Past, _) => MeetingStatus.Held,
        (VerbTime.Future, _) => IsHedged(happen.First, _context.Clauses.At(happen.First)) ? MeetingStatus.Proposed : MeetingStatus.Planned,
        (VerbTime.Present, _) => happen.Row[0] == "ongoing" ? MeetingStatus.Ongoing : null,
        (VerbTime.Conditional, _) => MeetingStatus.Proposed,
        _ => null,
    };

    // «переговоры Воронова и Лесной пройдут», «встреча запланирована»: the first verb after the phrase.
    private MeetingStatus? Happened(int after, TokenRange clause)
    {
        for (int i = after; i < Math.Min(clause.End, after + RightReach); i++)
        {
            if (_lexicon.Happen.At(_context.Text, i, clause.End) is { } happen && Verbs.IsVerb(_context.Text[i]))
            {
                return _context.IsFinite(i) ? OfHappening(happen) : StatusWordBefore(i, clause);
            }

            if (_lexicon.Status.At(_context.Text, i, clause.End) is { } word && Verbs.IsVerb(_context.Text[i]))
            {
                return MeetingLexicon.StatusOf(word.Row) == MeetingStatus.Planned ? MeetingStatus.Planned : null;
            }

            if (_context.IsFinite(i) && _context.Text[i].Upos != Upos.Aux)
            {
                return null;
            }
        }

        return null;
    }

    // «переговоры, которые состоялись в пятницу», "a summit that will take place".
    private MeetingStatus? WhichHappened(int after, TokenRange clause)
    {
        int start = clause.End;
        if (start >= _context.Text.Tokens.Length || start - after > RightReach || _context.Clauses.At(start) is var next && !_context.Words.Subordinators.Has(_context.Text, start, next.End))
        {
            return null;
        }

        return Happened(start, next with { End = Math.Min(next.End, start + NextClauseReach) });
    }

    private MeetingStatus? StatusWordBefore(int verb, TokenRange clause)
    {
        for (int i = verb - 1; i >= Math.Max(clause.First, verb - LeftReach); i--)
        {
            if (_lexicon.Status.EndingAt(_context.Text, i, clause.First) is { } word)
            {
                return _context.IsNegated(word.First) ? null : MeetingLexicon.StatusOf(word.Row);
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

    private VerbTime MainTime(TokenRange clause)
    {
        for (int i = clause.First; i < Math.Min(clause.End, clause.First + (4 * RightReach)); i++)
        {
            if (_context.IsFinite(i))
            {
                return _context.TimeOf(_context.Text[i].Upos == Upos.Aux ? LexicalVerb(i, clause) : i);
            }
        }

        return VerbTime.None;
    }

    // "are to meet", "will have met": the verb that the auxiliary belongs to.
    private int LexicalVerb(int auxiliary, TokenRange clause)
    {
        for (int i = auxiliary + 1; i < Math.Min(clause.End, auxiliary + LeftReach); i++)
        {
            if (_context.Text[i].Upos == Upos.Verb)
            {
                return i;
            }
        }

        return auxiliary;
    }

    private bool IsHypothetical(int verb, TokenRange clause) =>
        _context.Words.Hypothetical.Has(_context.Text, clause.First, clause.End)
        || (verb + 1 < clause.End && _context.Words.Hypothetical.Has(_context.Text, verb + 1, clause.End));

    private bool IsHedged(int verb, TokenRange clause)
    {
        for (int i = Math.Max(clause.First, verb - LeftReach); i < verb; i++)
        {
            if (_context.Words.Hedges.Has(_context.Text, i, verb))
            {
                return true;
            }
        }

        return false;
    }
}
