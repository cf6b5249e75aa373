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
    private readonly NounPhrases _words;

    public MeetingStatusRules(EventContext context, MeetingLexicon lexicon)
    {
        _context = context;
        _lexicon = lexicon;
        _words = new NounPhrases(context);
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
            ?? SpokenIn(phrase, noun, clause)
            ?? Governed(phrase, clause)
            ?? Happened(noun.End, clause)
            ?? WhichHappened(noun.End, clause)
            ?? WasSubject(noun, clause);
    }

    /// <summary>Whether what the clause tells was at the meeting, not after it.</summary>
    public bool IsDuring(int phrase, TokenRange clause) =>
        _lexicon.Before.EndingAt(_context.Text, phrase - 1, clause.First) is { } frame && frame.Row[0] is "at" or "during";

    /// <summary>«состоялась встреча с Лесной»: its own verb tells that it took place, so that one party is enough.</summary>
    public bool IsToldToHappen(int phrase, PhraseHit noun)
    {
        TokenRange clause = _context.Clauses.At(noun.First);
        for (int i = phrase - 1; i >= Math.Max(clause.First, phrase - LeftReach); i--)
        {
            if (Verbs.IsVerb(_context.Text[i]))
            {
                return _lexicon.Happen.At(_context.Text, i, clause.End) is not null && _context.TimeOf(i) == VerbTime.Past && !_context.IsNegated(i);
            }
        }

        return false;
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
            VerbTime.Present => IsHabit(verb) ? null : MeetingStatus.Ongoing,
            _ => null,
        };
    }

    // "often meets" tells of no meeting, "are meeting" does.
    private bool IsHabit(int verb) => _context.Text.Language == "en" && _context.Text[verb].Feats.VerbForm != VerbForm.Part;

    // «отменил встречу», «переговоры перенесены», "the summit was called off"; «встреча не состоялась».
    private MeetingStatus? CalledOff(int phrase, PhraseHit noun, TokenRange clause)
    {
        for (int i = phrase - 1; i >= Math.Max(clause.First, phrase - LeftReach); i--)
        {
            if (_lexicon.Status.EndingAt(_context.Text, i, clause.First) is { } hit && IsUndone(MeetingLexicon.StatusOf(hit.Row)))
            {
                return _context.IsNegated(hit.First) ? null : MeetingLexicon.StatusOf(hit.Row);
            }

            if (_context.IsFinite(i))
            {
                break;
            }
        }

        return CalledOffAfter(noun, clause);
    }

    private MeetingStatus? CalledOffAfter(PhraseHit noun, TokenRange clause)
    {
        for (int i = noun.End; i < Math.Min(clause.End, noun.End + RightReach); i++)
        {
            if (IsPredicate(i) && _lexicon.Status.At(_context.Text, i, clause.End) is { } hit && IsUndone(MeetingLexicon.StatusOf(hit.Row)))
            {
                return _context.IsNegated(i) ? null : MeetingLexicon.StatusOf(hit.Row);
            }

            if (_lexicon.Happen.At(_context.Text, i, clause.End) is { } happen && happen.Row[0] != "ongoing" && _context.IsNegated(i))
            {
                return MeetingStatus.Cancelled;
            }
        }

        return null;
    }

    private static bool IsUndone(MeetingStatus status) => status is MeetingStatus.Cancelled or MeetingStatus.Postponed or MeetingStatus.Denied;

    // "after denying" tells nothing of the talks before it, "were called off" does.
    private bool IsPredicate(int token) => Verbs.IsPredicate(_context.Text[token])
        || (Verbs.IsVerb(_context.Text[token]) && _context.Text[token].Feats is { VerbForm: VerbForm.Inf or VerbForm.Part, Tense: not Tense.Pres });

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
            ("during", VerbTime.Past or VerbTime.None) => MeetingStatus.Held,
            ("at", VerbTime.Past) => MeetingStatus.Held,
            _ => null,
        };
    }

    // «сказал в разговоре с Лесной»: of words for speech the bare preposition tells as well.
    private MeetingStatus? SpokenIn(int phrase, PhraseHit noun, TokenRange clause) =>
        noun.Row[2] == "speech" && phrase > clause.First && _lexicon.Place.Has(_context.Text, phrase - 1, phrase) && MainTime(clause) == VerbTime.Past ? MeetingStatus.Held : null;

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

            // «в заседании приняли участие», "the talks were attended by"
            if (_lexicon.Support.At(_context.Text, i, clause.End) is { } support && Verbs.IsVerb(_context.Text[i]))
            {
                return _context.IsNegated(i) || _context.TimeOf(i) != VerbTime.Past ? null : MeetingStatus.Held;
            }

            if (_context.IsFinite(i) && _context.Text[i].Upos != Upos.Aux)
            {
                return null;
            }
        }

        return null;
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
        _context.Text[verb].Lemma is "be" or "быть" or "бути" && (verb + 1 >= clause.End || _context.Text[verb + 1].Upos is not (Upos.Adj or Upos.Verb or Upos.Adv));

    private bool HasStatusWord(int first, TokenRange clause)
    {
        for (int i = first; i < Math.Min(clause.End, first + LeftReach); i++)
        {
            if (_lexicon.Status.At(_context.Text, i, clause.End) is { } word && MeetingLexicon.StatusOf(word.Row) != MeetingStatus.Held)
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
