using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>A meeting named by a noun: «вторые переговоры Воронова и Лесной», "a phone call with the minister".</summary>
internal sealed class NounMeetings
{
    private const int PhraseReach = 8;
    private const int VerbReach = 8;
    private const int Beside = 3;

    private readonly EventContext _context;
    private readonly MeetingLexicon _lexicon;
    private readonly Subjects _subjects;
    private readonly PartyFinder _parties;
    private readonly MeetingStatusRules _status;
    private readonly MeetingCircumstances _circumstances;

    public NounMeetings(EventContext context, MeetingLexicon lexicon)
    {
        _context = context;
        _lexicon = lexicon;
        _subjects = new Subjects(context);
        _parties = new PartyFinder(context, lexicon, _subjects);
        _status = new MeetingStatusRules(context, lexicon);
        _circumstances = new MeetingCircumstances(context, lexicon);
    }

    public MeetingMention? At(int token)
    {
        TokenRange clause = _context.Clauses.At(token);
        if (_lexicon.Nouns.At(_context.Text, token, clause.End) is not { } hit || !IsNoun(hit) || IsSomethingElse(hit, clause))
        {
            return null;
        }

        int phrase = PhraseStart(hit.First, clause.First);
        MeetingStatus? status = _status.OfNoun(phrase, hit);
        MeetingKind kind = _circumstances.KindOf(MeetingLexicon.KindOf(hit.Row), phrase, hit.End);
        return new MeetingMention
        {
            End = hit.End,
            Sentence = _context.Text.SentenceOf(token),
            Trigger = _context.Text.SpanOf(hit.First, hit.End),
            Kind = kind,
            LeastParties = MeetingLexicon.LeastPartiesOf(hit.Row),
            Parties = PartiesOf(hit, phrase, clause, kind),
            Date = _circumstances.DateOf(hit.First, hit.End, status),
            Place = _circumstances.PlaceOf(hit.End),
            Topic = _circumstances.TopicOf(hit.End),
            Status = status,
        };
    }

    // "They visit", "he calls" are verbs; a phrase of several words is what it says; "call" needs its article.
    private bool IsNoun(PhraseHit hit) =>
        hit.End - hit.First > 1
        || (_context.Text[hit.First].Upos is Upos.Noun or Upos.Propn or Upos.X && (hit.Row[2] != "determined" || IsDetermined(hit.First)));

    private bool IsDetermined(int noun) => noun > 0 && (_context.Text[noun - 1].Upos is Upos.Det or Upos.Adj or Upos.Num || _context.Text[noun - 1].Norm is "'s" or "’s" or "her" or "his" or "their");

    private bool IsSomethingElse(PhraseHit hit, TokenRange clause)
    {
        if (_lexicon.NotOf.Has(_context.Text, hit.End, clause.End) || _lexicon.NotOf.Has(_context.Text, hit.End + 1, clause.End))
        {
            return true;
        }

        for (int i = Math.Max(clause.First, hit.First - Beside); i < Math.Min(clause.End, hit.End + Beside); i++)
        {
            if (_lexicon.NotBeside.Has(_context.Text, i, clause.End))
            {
                return true;
            }
        }

        return false;
    }

    // The noun phrase that the trigger heads begins with its adjectives, numerals, dates and (in English) possessives.
    private int PhraseStart(int token, int first)
    {
        int start = token;
        while (start > Math.Max(first, token - PhraseReach))
        {
            Token before = _context.Text[start - 1];
            bool isInside = before.Upos is Upos.Adj or Upos.Det or Upos.Num
                || before.Norm is "'s" or "’s" or "'" or "-"
                || _context.DateAt(start - 1) is not null
                || (_context.Text.Language == "en" && (_context.MentionAt(start - 1) is not null || before.Upos is Upos.Noun or Upos.Propn));
            if (!isInside)
            {
                break;
            }

            start--;
        }

        return start;
    }

    private Parties PartiesOf(PhraseHit hit, int phrase, TokenRange clause, MeetingKind kind)
    {
        Parties own = _parties.Compound(phrase, hit.First).With(_parties.Genitive(hit.End));
        if (kind == MeetingKind.Visit)
        {
            return VisitParties(own, hit, phrase, clause);
        }

        Parties others = _parties.With(hit.End);
        if (SupportVerb(phrase, clause) is { } verb)
        {
            return new Parties(_subjects.Of(verb), HasUnnamed: false).With(own).With(others);
        }

        // «в ходе переговоров с Лесной Воронов заявил»: one side is the subject of the clause.
        if (own.Count == 0 && others.Count > 0)
        {
            return Doers(hit, clause).With(others);
        }

        return own.With(others);
    }

    // «в ходе визита Воронова в Чили», «посетил с визитом Чили»: the guest, then the host.
    private Parties VisitParties(Parties own, PhraseHit hit, int phrase, TokenRange clause)
    {
        bool hasGuest = own.Entities.Any(entity => entity.Kind != EntityKind.Place);
        Parties guests = hasGuest ? own : GuestsOf(hit, phrase, clause).With(own);
        return _parties.Destination(hit.End) is { } place ? guests.With(new Parties([place], HasUnnamed: false)) : guests;
    }

    private Parties GuestsOf(PhraseHit hit, int phrase, TokenRange clause) =>
        SupportVerb(phrase, clause) is { } verb ? new Parties(_subjects.Of(verb), HasUnnamed: false) : Doers(hit, clause);

    private Parties Doers(PhraseHit hit, TokenRange clause)
    {
        int verb = FiniteVerb(clause) ?? hit.First;
        IReadOnlyList<Entity> subjects = _subjects.Of(verb);
        if (subjects.Count == 0 && _context.SpeakerOf(_context.StatementAt(hit.First)) is { } speaker)
        {
            subjects = [speaker];
        }

        return new Parties(subjects, HasUnnamed: false);
    }

    private int? FiniteVerb(TokenRange clause)
    {
        for (int i = clause.First; i < Math.Min(clause.End, clause.First + (8 * VerbReach)); i++)
        {
            if (_context.IsFinite(i))
            {
                return i;
            }
        }

        return null;
    }

    // The nearest verb before the noun phrase, when it is one of holding or attending.
    private int? SupportVerb(int phrase, TokenRange clause)
    {
        for (int i = phrase - 1; i >= Math.Max(clause.First, phrase - VerbReach); i--)
        {
            if (_lexicon.Support.EndingAt(_context.Text, i, clause.First) is { } support && Verbs.IsVerb(_context.Text[support.First]))
            {
                return support.First;
            }

            if (Verbs.IsVerb(_context.Text[i]))
            {
                return null;
            }
        }

        return null;
    }
}
