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
                return _context.IsNegated(hit.First) || IsOnlyThought(hit.First, clause) || (hit.Row[1] == "own" && MeetingLexicon.KindOf(noun.Row) is MeetingKind.Summit or MeetingKind.Other) ? null : MeetingLexicon.StatusOf(hit.Row);
            }

            if (_context.IsFinite(i) || IsOtherMeeting(i) || IsFrame(i, phrase))
            {
                break;
            }
        }

        return After(noun.End, clause) ?? BehindAsides(noun, clause);
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

    /// <summary>«отложена», "was called off" in a clause whose subject stands before <paramref name="after"/>.</summary>
    public MeetingStatus? After(int after, TokenRange clause)
    {
        for (int i = after; i < Math.Min(clause.End, after + RightReach); i++)
        {
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
