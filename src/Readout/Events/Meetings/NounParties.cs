using Readout.Dates;
using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Who takes part in a meeting named by a noun: those whom its phrase names, the subject of the verb that holds it, who does something at it.</summary>
internal sealed class NounParties
{
    private const int VerbReach = 8;

    // How far back in a sentence somebody is looked for; this keeps the search linear.
    private const int SentenceReach = 60;

    private readonly EventContext _context;
    private readonly MeetingLexicon _lexicon;
    private readonly Subjects _subjects;
    private readonly PartyFinder _parties;
    private readonly NounPhrases _phrases;
    private readonly NounVerbs _verbs;
    private readonly MeetingCompany _company;
    private readonly EnglishSittings _sittings;
    private readonly VisitParties _visits;
    private readonly HeadlineStates _headline;
    private readonly EnglishTalks _english;
    private readonly SlavicNounParties _slavic;
    private readonly SlavicBareOfficials _bare;
    private readonly EnglishInvolved _involved;
    private readonly EnglishCompany _others;

    public NounParties(EventContext context, MeetingLexicon lexicon)
    {
        _context = context;
        _lexicon = lexicon;
        _subjects = new Subjects(context);
        _parties = new PartyFinder(context, lexicon, _subjects);
        _phrases = new NounPhrases(context);
        _verbs = new NounVerbs(context, lexicon, _phrases);
        _sittings = new EnglishSittings(context, lexicon);
        _headline = new HeadlineStates(context);
        _english = new EnglishTalks(context, lexicon, _parties);
        _company = new MeetingCompany(context, lexicon, _parties, _subjects);
        _bare = new SlavicBareOfficials(context, lexicon);
        _visits = new VisitParties(context, lexicon, _parties, _company, _verbs, _subjects, Doers, HasUnknownOwner);
        _others = new EnglishCompany(context, lexicon, _subjects, _parties);
        _involved = new EnglishInvolved(context);
        _slavic = new SlavicNounParties(context, lexicon, _subjects, _parties, _verbs, _phrases);
    }

    /// <summary>Those whom the words of the meeting name.</summary>
    public Parties Of(PhraseHit noun, int phrase, MeetingKind kind)
    {
        TokenRange clause = _context.Clauses.At(noun.First);
        Parties own = _parties.Slavic.OfMinistries(_parties.Compound(_headline.StartOf(phrase), noun.First).With(noun.Row[2] == "topic" ? Parties.None : _parties.Genitive(noun.End)));
        own = noun.Row[2] == "topic" || kind == MeetingKind.Visit ? own : _bare.Meant(own, noun.End, clause);
        own = own.Described.Count == 0 && own.Entities.Count < 2 && kind == MeetingKind.Summit && _parties.BodyOfSummit(noun.End) is { Count: > 0 } body ? body : own;
        own = own.Count == 0 && kind == MeetingKind.Meeting && _sittings.BoardBefore(phrase, noun.First) is { } board ? new Parties([], [board]) { AreMany = true } : own;
        own = _context.Text.Language != "en" ? own : kind == MeetingKind.Summit ? _english.OfSummit(own, phrase, noun) : kind == MeetingKind.Visit ? own : _english.WithoutTown(own);
        if (own.Entities.Count < 2 && kind != MeetingKind.Visit && _others.Invited(phrase, clause) is { Count: > 0 } states)
        {
            return states;
        }

        if (own.Entities.Count < 2 && kind != MeetingKind.Visit && _company.Invited(phrase, clause) is { Count: > 0 } invited)
        {
            return invited;
        }

        if (_parties.Slavic.IsTalkedAbout(phrase, clause))
        {
            return own;
        }

        own = own is { AreMany: true, Entities.Count: 0 } && kind == MeetingKind.Meeting ? own.With(_others.Goer(phrase, clause)) : own;
        Parties found = kind == MeetingKind.Visit ? _visits.Of(own, noun, phrase, clause) : _sittings.AsSitting(OfTalks(own, noun, phrase, clause, kind), noun, phrase, kind);
        found = _context.Text.Language != "en" && found.Entities.Any(static one => one.IsMedium) ? found with { Entities = [.. found.Entities.Where(static one => !one.IsMedium)] } : found;
        found = kind == MeetingKind.Meeting ? _parties.WithItsStates(found, noun.End, Math.Min(clause.End, noun.End + VerbReach + VerbReach)) : found;
        bool isOfPeople = kind == MeetingKind.Summit && found.Described.Count == 0 && found.Entities.All(static one => one.Kind == EntityKind.Person);
        return isOfPeople || found.Count == 0 ? _company.OfFormat(phrase, noun.End, clause).With(found) : found;
    }

    /// <summary>"The call with Stonefield lasted an hour": the day of the sentence before, which names the other side.</summary>
    public PartialDate? DayBefore(PhraseHit noun, int phrase, Parties found) => _others.DayBefore(noun, phrase, found);

    /// <summary>"The talks involve Norway": the words tell only who is in them.</summary>
    public bool AreInvolved(PhraseHit noun) => _involved.Are(noun);

    /// <summary>«рабочая группа соберется»: the verb tells of it.</summary>
    public bool IsGathering(TokenRange clause) => _slavic.IsGathering(clause);

    /// <summary>The verb that holds the meeting.</summary>
    public int? HolderOf(int phrase, PhraseHit noun) => _verbs.Support(noun, phrase, _context.Clauses.At(noun.First));

    /// <summary>«Осло и Лима близки к соглашению, переговоры продолжаются»: the two countries of the sentence, where it names no other; of talks that go on, of the sentences before, where it names none.</summary>
    public Parties CountriesBefore(PhraseHit noun, int phrase, bool isOngoing)
    {
        var found = new List<Entity>();
        int sentence = _context.Text.Sentences[_context.Text.SentenceOf(noun.First)].FirstToken;
        for (int i = Math.Max(sentence, noun.First - SentenceReach); i < noun.First; i++)
        {
            // "the Oslo grain talks"
            if (_context.Text.Language == "en" && i >= phrase && _context.MentionAt(i) is { Entity: var town } && !_context.Countries.IsNoTown(town))
            {
                continue;
            }

            if (_context.Text.Language == "en" && _context.Clauses.At(noun.First).Contains(i) && _context.Words.FirstPerson.Has(_context.Text, i, i + 1))
            {
                return Parties.None; // "we are in talks"
            }

            if (_context.MentionAt(i) is { Entity: { Kind: EntityKind.Place, State: not null } country } && !found.Exists(one => CountryNames.AreOne(one, country)))
            {
                found.Add(country);
            }
        }

        return found.Count == 2 ? Parties.Named(found) : found.Count == 0 && (isOngoing || NamesSides(noun)) ? _parties.SidesSpokenOf(noun.First) : Parties.None;
    }

    // «стороны вели переговоры»: right before the verb that holds them.
    private bool NamesSides(PhraseHit noun)
    {
        int first = _context.Clauses.At(noun.First).First;
        for (int i = noun.First - 2; i >= Math.Max(first, noun.First - VerbReach); i--)
        {
            if (_context.Words.Parties.Has(_context.Text, i, noun.First) && Verbs.IsVerb(_context.Text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Those who speak at a meeting, after it or during it, and are persons; at a summit and in a headline, whatever they do there.</summary>
    public Parties DoersAt(PhraseHit noun, int phrase, MeetingKind kind, bool isOfGroup)
    {
        TokenRange clause = _context.Clauses.At(noun.First);
        bool isFramed = (_lexicon.Before.EndingAt(_context.Text, phrase - 1, clause.First) is { } frame && frame.Row[0] != "planned") || IsSaidInCall(noun, phrase, kind);
        int? saying = (IsSaidInCall(noun, phrase, kind) ? _verbs.Finite(clause) : null) ?? _verbs.Saying(clause) ?? (kind is MeetingKind.Call or MeetingKind.Video ? _verbs.Finite(clause) : null);
        Parties told = isFramed && kind is MeetingKind.Call or MeetingKind.Video && saying is { } tells ? _parties.GroupAt(tells + 1, clause.End) : Parties.None;
        return isFramed && !IsNotDone(phrase, clause) && (kind == MeetingKind.Summit || isOfGroup || _context.IsInFirstBlock(noun.First) || saying is not null || kind is MeetingKind.Call or MeetingKind.Video)
            ? Parties.Named([.. Doers(noun, phrase, clause).Entities.Where(doer => doer.Kind == EntityKind.Person).Union(Told(saying))]).With(told)
            : Parties.None;
    }

    // «в телефонном разговоре заверил Лесную»: what is done to somebody there is said to her.
    private bool IsSaidInCall(PhraseHit noun, int phrase, MeetingKind kind) =>
        _context.Text.Language != "en" && kind == MeetingKind.Call && noun.Row[2] == "speech" && phrase > 0 && _lexicon.Place.Has(_context.Text, phrase - 1, phrase) && _parties.With(noun.End).Count == 0;

    /// <summary>"Told a meeting", "said after the talks", "made the remarks at the meeting": somebody says something there.</summary>
    public bool IsSaidThere(int phrase)
    {
        TokenRange clause = _context.Clauses.At(phrase);
        bool isFramed = _lexicon.Before.EndingAt(_context.Text, phrase - 1, clause.First) is { } frame && frame.Row[0] is "at" or "during" or "held" or "venue";
        int? verb = _verbs.Saying(clause);
        if (verb is { } said && (isFramed || said == phrase - 1 || said == phrase - 2))
        {
            return _context.TimeOf(said) == VerbTime.Past;
        }

        for (int i = phrase - 1; isFramed && i >= Math.Max(clause.First, phrase - VerbReach); i--)
        {
            if (_lexicon.Company.Remarks.Has(_context.Text, i, phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"General Hall said during the call": who says something there.</summary>
    public Parties SpeakersAt(PhraseHit noun, int phrase)
    {
        TokenRange clause = _context.Clauses.At(noun.First);
        bool isDuring = _lexicon.Before.EndingAt(_context.Text, phrase - 1, clause.First) is { } frame && frame.Row[0] is "during" or "at";
        return isDuring && _verbs.Saying(clause) is { } verb && _context.CueAt(verb) is { } said && _context.StatementAt(noun.First) is null && _context.SpeakerOf(said) is { Kind: EntityKind.Person, IsMedium: false } speaker
            ? Parties.Named([speaker])
            : Parties.None;
    }

    // «не стали встречаться на полях саммита»: who did not do something there is not told to have been there.
    private bool IsNotDone(int phrase, TokenRange clause) =>
        (_verbs.FiniteBefore(phrase, clause) ?? _verbs.Finite(clause)) is { } verb && _context.IsNegated(verb) && _context.CueAt(verb) is null && !_context.IsVerbOfSaying(verb);

    // «сказал Лесной в телефонном разговоре», "told Stonefield in a call": who is told is there.
    private IEnumerable<Entity> Told(int? verb) =>
        verb is { } said && _parties.Object(said + 1, Case.None) is { Entity: { Kind: EntityKind.Person, IsMedium: false } told } ? [told] : [];

    private Parties OfTalks(Parties own, PhraseHit noun, int phrase, TokenRange clause, MeetingKind kind)
    {
        // «перед саммитом они встретились с Лесной» tells nobody of those at it but its body.
        if (kind == MeetingKind.Summit && _context.Text.Language != "en" && !_context.IsInFirstBlock(phrase) && _lexicon.Before.EndingAt(_context.Text, phrase - 1, clause.First) is { } ahead && ahead.Row[0] == "planned")
        {
            return own.With(_parties.With(noun.End) is { Entities.Count: > 1 } sides && sides.IsAll ? sides : Parties.None);
        }

        if (_involved.Of(noun) is { Count: > 0 } involved)
        {
            return involved;
        }

        if (own.Count == 0 && _parties.With(noun.End).Count == 0 && _company.Together(phrase, clause) is { Count: > 1 } company)
        {
            return company;
        }

        if (own.Count == 0 && _parties.TheirPair(phrase, noun.First) is { Count: > 1 } pair)
        {
            return pair.With(_parties.With(noun.End));
        }

        if (own.Count == 0 && OwnMeeting(noun, phrase, clause) is { Count: > 0 } body)
        {
            return body.With(_parties.With(noun.End)) with { AreMany = true };
        }

        Parties others = _parties.With(noun.End).With(_parties.HostedFor(noun, phrase)).With(kind is MeetingKind.Call or MeetingKind.Video ? _parties.To(noun.End) : Parties.None);
        others = others.Count == 0 ? _english.AtMinistry(noun, clause) : others;
        others = others.Count == 0 && _verbs.Support(noun, phrase, clause) is { } before && before < phrase ? _parties.Slavic.WithBefore(before, phrase) : others;
        own = others.Count == 1 && own.Count == 0 ? _parties.AtWhom(phrase) : others.Count == 0 && own.Count == 1 && MeetingLexicon.LeastPartiesOf(noun.Row) == 1 ? _parties.AtWhom(phrase).With(own) : own;
        if (own.Count == 0 && others.Count == 0 && (_verbs.Support(noun, phrase, clause) ?? _verbs.FiniteBefore(phrase, clause)) is { } ours && _company.WithUs(ours) is { Count: > 1 } us)
        {
            return us;
        }

        if (own.Count == 0 && others.Count == 0 && _parties.Slavic.BetweenBefore(phrase, clause) is { Count: > 1 } between)
        {
            return between;
        }

        if (others.IsAll)
        {
            return _others.AreThose(noun, others) ? own : own.With(others);
        }

        // «присутствовал при разговоре Воронова с Лесной»: whose talk it was is told in full.
        bool isTold = others.Count > 0 && own.Entities.Any(entity => entity.Kind == EntityKind.Person);
        if (!isTold && _verbs.Support(noun, phrase, clause) is { } verb)
        {
            return IsArrangedFor(verb, clause, own.With(others)) || (IsAbsent(verb) && _context.Text[noun.End - 1].Feats.Case != Case.Gen) ? own.With(others) : HoldersOf(verb, own.With(others).Count == 0) is var holders && _english.IsTopic(own, holders) ? holders.With(others) : holders.With(own).With(others);
        }

        if (own.Count == 0 && others.Count == 0)
        {
            return OfUnnamed(noun, phrase, clause, kind);
        }

        return OfOneSide(own, others, noun, phrase, clause, kind);
    }

    // The words of the meeting name one side, or both.
    private Parties OfOneSide(Parties own, Parties others, PhraseHit noun, int phrase, TokenRange clause, MeetingKind kind)
    {
        // «в ходе переговоров с Лесной Воронов заявил»: one side is the subject of the clause.
        if (own.Count == 0 && kind == MeetingKind.Talks && noun.Row[2].Length == 0 && _slavic.CountryOfSpeaker(noun, clause, others) is { } country)
        {
            return Parties.Named([country]).With(others);
        }

        if (own.Count == 0 && _others.Before(noun, phrase, others) is { Count: > 0 } ahead)
        {
            return ahead.With(others);
        }

        return own.Count == 0 && !(others.Count > 1 && IsSpokenOf(phrase, clause)) ? (_parties.Slavic.Asked(phrase) is { Count: > 0 } proposed ? proposed : OneSide(noun, phrase, clause)).With(others) : own.With(others);
    }

    // The words of the meeting name nobody: those who agree to it, discuss something there, attend it.
    private Parties OfUnnamed(PhraseHit noun, int phrase, TokenRange clause, MeetingKind kind)
    {
        if (GovernorOf(phrase, clause) is { } governor && _parties.DoersOf(governor) is { Count: > 1 } agreed)
        {
            return agreed;
        }

        if (_english.DiscussedBy(phrase, clause) is { Count: > 1 } talking)
        {
            return talking;
        }

        if (_others.Joined(phrase, clause) is { Count: > 1 } joined)
        {
            return joined;
        }

        if (AttendedBy(clause) is { Count: > 1 } attending)
        {
            return attending;
        }

        if (_slavic.GroupAt(phrase, clause, kind) is { Count: > 0 } officials)
        {
            return officials;
        }

        if (kind is MeetingKind.Meeting or MeetingKind.Summit && _english.OfGroupAt(phrase, clause, _verbs.FiniteBefore(phrase, clause)) is { Count: > 0 } group)
        {
            return group;
        }

        return MeetingLexicon.LeastPartiesOf(noun.Row) == 1 && kind == MeetingKind.Meeting ? Sitting(noun, phrase, clause) : Parties.None;
    }

    // «переговоры, в которых приняли участие Воронов и Лесная»: the relative clause behind tells who was there.
    private Parties AttendedBy(TokenRange clause)
    {
        if (_context.Text.Language == "en" || clause.End + 2 >= _context.Text.Tokens.Length)
        {
            return Parties.None;
        }

        TokenRange relative = _context.Clauses.At(clause.End);
        int pronoun = _context.Text[clause.End].IsPunct ? clause.End + 2 : clause.End + 1;
        bool opens = pronoun < relative.End && _context.Text[pronoun - 1].Upos == Upos.Adp && _context.Words.Relatives.Has(_context.Text, pronoun, relative.End);
        return opens && _verbs.SupportAfter(pronoun, relative) is { } verb ? _parties.DoersOf(verb) : Parties.None;
    }

    // «не приедет на саммит Лиги»: who stays away.
    private bool IsAbsent(int verb) => _context.Text.Language != "en" && _context.IsNegated(verb);

    // «предложил организовать встречу Воронова и Лесной»: who arranges it for two others is none of them.
    private bool IsArrangedFor(int verb, TokenRange clause, Parties parties) => (_english.IsHostedFor(verb, parties) && _parties.With(verb).Count == 0) || (parties.Count > 1 && _lexicon.Support.At(_context.Text, verb, clause.End) is { } support && support.Row[0] == "arrange");

    // "gave details about a meeting with Lake and Stonefield": who tells of several need not have been there.
    private bool IsSpokenOf(int phrase, TokenRange clause) => _lexicon.Topic.EndingAt(_context.Text, phrase - 1, clause.First) is not null;

    // «предложил Осло провести переговоры»: who asks and who is asked. Who calls on others to talk ("urged Norway to hold talks") is none of them.
    private Parties HoldersOf(int verb, bool areAll)
    {
        Parties doers = _parties.DoersOf(verb);
        if (areAll && _parties.Slavic.Asked(verb) is { Count: > 0 } asked)
        {
            // «министр предложил Озерии и Полесью»: who asks two states to talk stands between them; a third state is one of them.
            IReadOnlyList<Entity> askers = _subjects.InOwnClause(verb);
            bool isBetween = asked.Count > 1 && askers.All(static asker => asker.Kind == EntityKind.Person) && asked.Entities.All(static one => one.Kind == EntityKind.Place);
            return isBetween ? asked : Parties.Named(askers).With(asked);
        }

        return areAll && _context.Text.Language != "en" && doers.Count == 1 && Verbs.IsInfinitive(_context.Text[verb]) ? Parties.Named(_subjects.InOwnClause(verb)).With(doers) : doers;
    }

    // «Воронов и Лесная договорились о встрече», "agreed to a meeting": the verb that the phrase hangs on.
    private int? GovernorOf(int phrase, TokenRange clause)
    {
        for (int i = phrase - 1; i >= Math.Max(clause.First, phrase - VerbReach); i--)
        {
            if (_lexicon.StatusEndingAt(_context, i, clause.First) is { } word && Verbs.IsVerb(_context.Text[word.First]))
            {
                return word.First;
            }

            if (Verbs.IsVerb(_context.Text[i]) || _verbs.IsOtherObject(i))
            {
                return null;
            }
        }

        return null;
    }

    // "after a meeting with farmers the minister said": the subject, named or described.
    private Parties OneSide(PhraseHit noun, int phrase, TokenRange clause)
    {
        Parties doers = Doers(noun, phrase, clause);
        return doers.Count > 0 || HasUnknownOwner(noun, phrase) || _verbs.Finite(clause) is not { } verb || IsSubject(noun, verb) ? doers : _parties.DescribedDoers(verb);
    }

    // «правительство во время заседания утвердило план»: the body that acts there is the one that sits.
    private Parties Sitting(PhraseHit noun, int phrase, TokenRange clause)
    {
        bool isDuring = _lexicon.Before.EndingAt(_context.Text, phrase - 1, clause.First) is { } frame && (frame.Row[0] is "during" or "venue" or "at" || (frame.Row[0] == "held" && phrase - 1 == clause.First && _context.Text.Language == "en"));
        int? verb = _verbs.Finite(clause);
        return isDuring && verb is { } acts ? BodyThat(acts) : Parties.None;
    }

    private Parties Doers(PhraseHit noun, int phrase, TokenRange clause)
    {
        if (HasUnknownOwner(noun, phrase))
        {
            return Parties.None;
        }

        int verb = _verbs.FiniteBefore(phrase, clause) ?? _verbs.Finite(clause) ?? noun.First;
        IReadOnlyList<Entity> subjects = _subjects.InOwnClause(verb);
        if (subjects.Count == 0 && !IsSubject(noun, verb))
        {
            subjects = _subjects.Of(verb);
        }

        if (subjects.Count == 0 && !_slavic.IsTheyWho(verb) && _verbs.Finite(clause) is not null && _context.StatementAt(noun.First) is { Cue: not null } said && _context.SpeakerOf(said) is { } speaker)
        {
            subjects = [speaker];
        }

        return subjects.Count == 0 && IsAfterIt(verb) && _context.StatementAt(noun.First) is { Speaker: { Entity: null, Grade: Statements.SpeakerGrade.Named or Statements.SpeakerGrade.Resolved } body }
            ? new Parties([], [body.Name])
            : Parties.Named([.. subjects.Where(subject => !subject.IsMedium)]);
    }

    // "The company said it is in talks with Norway": who says so.
    private bool IsAfterIt(int verb) => verb > 0 && _context.Text.Language == "en" && _context.Text[verb - 1].Norm is "it" or "they";

    // "after her meeting with Lake, the ministry announced": whose it was is not known; "Stonefield told of his meeting with Lake": the one person who does it.
    private bool HasUnknownOwner(PhraseHit noun, int phrase)
    {
        for (int i = phrase; i < noun.First; i++)
        {
            if (_context.MentionAt(i) is null && _context.Words.Possessives.At(_context.Text, i, noun.First) is { } whose)
            {
                return whose.Row[0] != "own" && !IsOfSubject(whose, phrase);
            }
        }

        return false;
    }

    // "The League approved it at its meeting", «уряд ухвалив на своєму засіданні»: a body's own.
    private Parties OwnMeeting(PhraseHit noun, int phrase, TokenRange clause)
    {
        string? owner = _context.Words.Possessives.At(_context.Text, phrase, noun.First)?.Row[0];
        if (owner is not ("body" or "own") || (_verbs.FiniteBefore(phrase, clause) ?? _verbs.Finite(clause)) is not { } verb)
        {
            return Parties.None;
        }

        return owner == "own" && noun.Row[2] == "sitting" ? BodyThat(verb) : _subjects.InOwnClause(verb) is [{ Kind: EntityKind.Organization } body] ? Parties.Named([body]) : _sittings.OfOnlyBody(phrase, clause);
    }

    // The one body that does it, named or described.
    private Parties BodyThat(int verb)
    {
        Entity[] bodies = [.. _subjects.InOwnClause(verb).Where(static subject => subject is { Kind: EntityKind.Organization, IsMedium: false })];
        return bodies.Length switch
        {
            0 when _context.Text.Language != "en" && _parties.DescribedDoers(verb) is { Entities.Count: 0, Described: [var body] } described && _lexicon.Company.Cabinets.Is(body) => described,
            1 => Parties.Named(bodies),
            _ => Parties.None,
        };
    }

    // The subject of its own clause that stands before it, where a person (or for "its" a body) does it alone.
    private bool IsOfSubject(PhraseHit possessive, int phrase)
    {
        TokenRange clause = _context.Clauses.At(phrase);
        EntityKind? wanted = possessive.Row[0] switch { "person" => EntityKind.Person, "body" => EntityKind.Organization, _ => null };
        return wanted is { } kind && (_verbs.FiniteBefore(phrase, clause) ?? _verbs.Finite(clause)) is { } verb && _subjects.InOwnClause(verb) is [{ } owner] && owner.Kind == kind;
    }

    // «переговоры с Лесной продлились час»: what the verb tells is told of the meeting.
    private bool IsSubject(PhraseHit noun, int verb) =>
        verb > noun.First && _context.Text[noun.End - 1].Feats.Case is Case.Nom or Case.None && !_phrases.IsAfterPreposition(noun.First);
}
