using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Meetings that were cancelled, postponed or denied: «отменил встречу», "the summit was called off".</summary>
internal sealed class CalledOffMeetings
{
    private const int LeftReach = 8;
    private const int RightReach = 16;

    private readonly EventContext _context;
    private readonly MeetingLexicon _lexicon;
    private readonly MeetingDoubts _doubts;

    public CalledOffMeetings(EventContext context, MeetingLexicon lexicon, MeetingDoubts doubts)
    {
        _context = context;
        _lexicon = lexicon;
        _doubts = doubts;
    }

    // «отменил встречу», «переговоры перенесены», "the summit was called off"; «встреча не состоялась».
    public MeetingStatus? Of(int phrase, PhraseHit noun, TokenRange clause)
    {
        for (int i = phrase - 1; i >= Math.Max(clause.First, phrase - LeftReach); i--)
        {
            if (_lexicon.StatusEndingAt(_context, i, clause.First) is { } hit && IsUndone(MeetingLexicon.StatusOf(hit.Row)))
            {
                return StandsAfterAll(hit, clause) ? MeetingStatus.Planned : _context.IsNegated(hit.First) || IsOnlyThought(hit.First, clause) || (hit.Row[1] == "own" && MeetingLexicon.KindOf(noun.Row) is MeetingKind.Summit or MeetingKind.Other) ? null : MeetingLexicon.StatusOf(hit.Row);
            }

            if (_context.IsFinite(i) || IsOtherMeeting(i) || IsFrame(i, phrase))
            {
                break;
            }
        }

        // «перед беседой Воронов приостановил помощь»
        if (_context.Text.Language != "en" && _lexicon.Before.EndingAt(_context.Text, phrase - 1, clause.First) is not null)
        {
            return null;
        }

        return After(noun.End, clause) ?? BehindAsides(noun, clause) ?? BehindPlan(noun);
    }

    // "a call between Lake and his colleague, Hall, that was planned for Monday had been postponed": nothing but its parties and the plan stands between.
    private MeetingStatus? BehindAsides(PhraseHit noun, TokenRange clause)
    {
        int sentence = _context.Text.Sentences[_context.Text.SentenceOf(noun.First)].EndToken;
        bool isPlanned = false;
        for (int i = noun.End; _context.Text.Language == "en" && i < Math.Min(sentence, noun.End + (2 * RightReach)); i++)
        {
            if (!IsPredicate(i) || _context.MentionAt(i) is not null || _context.Text[i].Upos == Upos.Aux)
            {
                continue;
            }

            if (_lexicon.StatusAt(_context, i, sentence) is not { } hit || (!isPlanned && MeetingLexicon.StatusOf(hit.Row) != MeetingStatus.Planned))
            {
                return null;
            }

            if (IsUndone(MeetingLexicon.StatusOf(hit.Row)))
            {
                return i > clause.First && !_context.IsNegated(i) && _context.Text[i - 1].Upos == Upos.Aux ? MeetingLexicon.StatusOf(hit.Row) : null;
            }

            isPlanned = true;
        }

        return null;
    }

    // «Встреча сторон, запланированная на пятницу, перенесена», «визит, намеченный на среду, он перенес на март»: behind the commas of the plan.
    private MeetingStatus? BehindPlan(PhraseHit noun)
    {
        int end = Math.Min(_context.Text.Sentences[_context.Text.SentenceOf(noun.First)].EndToken, noun.End + (2 * RightReach));
        int behind = PlanBehind(noun.End, end);
        for (int i = behind; behind > 0 && i < Math.Min(end, behind + LeftReach); i++)
        {
            if (_lexicon.StatusAt(_context, i, end) is { } hit && (Verbs.IsVerb(_context.Text[i]) || IsPredicate(i) || _context.Text[i] is { Upos: Upos.Adj, Feats.Case: Case.Nom or Case.None }))
            {
                return IsUndone(MeetingLexicon.StatusOf(hit.Row)) && !_context.IsNegated(i) ? MeetingLexicon.StatusOf(hit.Row) : null;
            }

            if (_context.IsFinite(i))
            {
                return null;
            }
        }

        return null;
    }

    // The token behind the second comma; 0 where no plan stands between two.
    private int PlanBehind(int first, int end)
    {
        bool isPlan = false;
        for (int i = first; _context.Text.Language != "en" && i + 1 < end; i++)
        {
            if (_context.Text[i].Norm != ",")
            {
                if (!isPlan && _context.IsFinite(i))
                {
                    return 0;
                }

                continue;
            }

            if (isPlan && _context.DateAt(i - 1) is { } day && (_context.DateAt(i + 1) is not null || day.End > i))
            {
                continue; // «на пятницу, 4 октября»
            }

            if (isPlan)
            {
                return i + 1;
            }

            isPlan = _lexicon.StatusAt(_context, i + 1, end) is { } plan && MeetingLexicon.StatusOf(plan.Row) == MeetingStatus.Planned && _context.Text[i + 1].Upos is Upos.Adj or Upos.Verb;
            if (!isPlan && _context.Text[i + 1].Upos is not (Upos.Adj or Upos.Propn) && _context.MentionAt(i + 1) is null)
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>«отложена», "was called off" in a clause whose subject stands before <paramref name="after"/>.</summary>
    public MeetingStatus? After(int after, TokenRange clause)
    {
        int reach = RightReach;
        for (int i = after; i < Math.Min(clause.End, after + reach); i++)
        {
            reach += _context.Text.Language == "en" && _context.MentionAt(i) is not null && reach < 3 * RightReach ? 1 : 0; // names are as long as they are
            if (IsPredicate(i) && !IsDenying(i) && _lexicon.StatusAt(_context, i, clause.End) is { } hit && IsUndone(MeetingLexicon.StatusOf(hit.Row)))
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

    // «опровергли отмену визита», «визит никто не отменял»: it is to take place.
    private bool StandsAfterAll(PhraseHit undone, TokenRange clause)
    {
        if (_context.Text.Language == "en" || MeetingLexicon.StatusOf(undone.Row) == MeetingStatus.Denied || undone.Row[1] == "own")
        {
            return false;
        }

        Token word = _context.Text[undone.First];
        if (word.Upos != Upos.Noun)
        {
            return _context.IsFinite(undone.First) && _context.IsNegated(undone.First) && word.Feats is { Aspect: Aspect.Imp, Tense: Tense.Past };
        }

        for (int i = undone.First - 1; i >= Math.Max(clause.First, undone.First - LeftReach / 2); i--)
        {
            if (Verbs.IsVerb(_context.Text[i]))
            {
                return _context.TimeOf(i) is VerbTime.Past or VerbTime.Present && !_context.IsNegated(i) && _lexicon.StatusAt(_context, i, clause.End) is { } denial && MeetingLexicon.StatusOf(denial.Row) == MeetingStatus.Denied;
            }
        }

        return false;
    }

    // "cancelled the permit after Lake's visit", «отменил решение после визита»: what is undone is something else.
    private bool IsFrame(int token, int phrase) => token == phrase - 1 && _context.Text[token].Upos is Upos.Adp or Upos.Sconj && _lexicon.Before.EndingAt(_context.Text, token, Math.Max(0, token - 3)) is { } frame && frame.Row[0] is "held" or "during";

    // "confirmed the talks but denied that she had given in": what somebody denies behind them is something else; "was denied by" is told of them.
    private bool IsDenying(int verb) => _context.Text.Language == "en" && _context.Text[verb].Lemma == "deny" && !(verb > 0 && _context.Text[verb - 1].Lemma == "be");

    // «отменил встречу на саммите»: the words before another meeting are said of that one.
    public bool IsOtherMeeting(int token) => _context.Text[token].Upos == Upos.Noun && _lexicon.Nouns.Has(_context.Text, token, token + 1);

    // "may cancel the talks": they stand.
    private bool IsOnlyThought(int verb, TokenRange clause) =>
        Verbs.IsVerb(_context.Text[verb]) && (_context.TimeOf(verb) == VerbTime.Conditional || _doubts.IsHedged(verb, clause));

    public static bool IsUndone(MeetingStatus status) => status is MeetingStatus.Cancelled or MeetingStatus.Postponed or MeetingStatus.Denied;

    // "after denying" tells nothing of the talks before it, "were called off" does.
    private bool IsPredicate(int token) => Verbs.IsPredicate(_context.Text[token])
        || (Verbs.IsVerb(_context.Text[token]) && _context.Text[token].Feats is { VerbForm: VerbForm.Inf or VerbForm.Part, Tense: not Tense.Pres });
}
