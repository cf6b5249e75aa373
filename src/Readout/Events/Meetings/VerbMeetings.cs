using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>A meeting told by a verb: «Воронов встретился с Лесной», "Lake visited Stonebridge".</summary>
internal sealed class VerbMeetings
{
    private const int PlaceReach = 5;
    private const int MissionReach = 8;
    private const int RivalReach = 3;

    // Behind a gerund's own words the clause it belongs to begins.
    private const int GerundReach = 20;

    private readonly EventContext _context;
    private readonly MeetingLexicon _lexicon;
    private readonly Subjects _subjects;
    private readonly PartyFinder _parties;
    private readonly VerbStatus _status;
    private readonly MeetingCircumstances _circumstances;
    private readonly FormerMeetings _former;

    public VerbMeetings(EventContext context, MeetingLexicon lexicon)
    {
        _context = context;
        _lexicon = lexicon;
        _subjects = new Subjects(context);
        _parties = new PartyFinder(context, lexicon, _subjects);
        _status = new VerbStatus(context, lexicon);
        _circumstances = new MeetingCircumstances(context, lexicon);
        _former = new FormerMeetings(context, lexicon);
    }

    public MeetingMention? At(int token)
    {
        Token at = _context.Text[token];
        if (!Verbs.IsVerb(at) || IsReceived(token) || IsOfName(token) || IsOfRivals(token) || _lexicon.Verbs.At(_context.Text, token, _context.Clauses.At(token).End) is not { } hit)
        {
            return null;
        }

        MeetingKind kind = _circumstances.KindOf(MeetingLexicon.KindOf(hit.Row), token, hit.End);
        bool isTimetable = _context.TimeOf(token) == VerbTime.Present && !_context.IsNegated(token) && _circumstances.IsAhead(token, hit.End);
        if (PartiesOf(hit, kind) is not { } parties || (isTimetable ? MeetingStatus.Planned : _status.OfVerb(token)) is not { } status)
        {
            return null;
        }

        MeetingStatus? undone = status == MeetingStatus.Planned ? _former.Undone(token) : null;
        return new MeetingMention
        {
            End = hit.End,
            Sentence = _context.Text.SentenceOf(token),
            Trigger = _context.Text.SpanOf(token, hit.End),
            Kind = kind,
            LeastParties = parties.Count == 1 && IsAlone(parties, token) ? 1 : 2,
            Parties = parties,
            Date = _circumstances.DateOf(token, hit.End, undone is null ? status : MeetingStatus.Held),
            Place = _circumstances.PlaceOf(hit.End),
            Topic = _circumstances.TopicOf(hit.End),
            Traits = MeetingTraits.Of(_context, _lexicon, token, hit),
            Statements = MeetingAccounts.About(_context, hit.First),
            Status = undone ?? status,
            IsInHeadline = _context.IsInFirstBlock(token),
            IsEarlier = _former.IsLastTime(token),
        };
    }

    // "was met with protests", "were met by fans": a reception, not a meeting.
    private bool IsReceived(int verb) => verb > 0 && _context.Text[verb].Norm == "met" && _context.Text[verb - 1].Lemma == "be";

    // "the two teams will meet in Oslo": to play; "Lake's team will meet officials", "met with Stonefield" is a meeting.
    private bool IsOfRivals(int verb)
    {
        TokenRange clause = _context.Clauses.At(verb);
        bool hasOther = verb + 1 < clause.End && (_lexicon.With.Has(_context.Text, verb + 1, clause.End) || (_context.Text[verb + 1] is { IsPunct: false, Upos: not (Upos.Adp or Upos.Adv) } && _context.DateAt(verb + 1) is null));
        for (int i = verb - 1; !hasOther && i >= Math.Max(clause.First, verb - RivalReach); i--)
        {
            if (_lexicon.Rivals.Has(_context.Text, i, verb))
            {
                return true;
            }
        }

        return false;
    }

    // "the Met Office": a word of a name tells nothing.
    private bool IsOfName(int verb) => _context.MentionAt(verb) is { Mention.Form: MentionForm.Name, Entity.Kind: not EntityKind.Person };

    private Parties? PartiesOf(PhraseHit hit, MeetingKind kind) => hit.Row[1] switch
    {
        "with" when kind is MeetingKind.Talks => Mutual(hit, _parties.With(hit.End)) is { } talkers && (talkers.Count == 0 || talkers.Entities.Count > 1 || talkers.Entities.Any(IsKnown)) ? talkers : null,
        "with" => Mutual(hit, _parties.With(hit.End) is { Count: > 0 } others ? others : _parties.WithHim(hit.End, Doers(hit.First))),
        "any" => Mutual(hit, MetWhom(hit)),
        "gather" => Gathered(hit),
        "discuss" when IsMeeting(hit.End) => null,
        "discuss" => Mutual(hit, OtherTalkers(hit.End)),
        "phone" when kind is MeetingKind.Talks => WithPerson(hit),
        "phone" or "phone-object" when kind is MeetingKind.Call or MeetingKind.Video => Mutual(hit, MetWhom(hit)),
        "dative" => ToObject(hit, Case.Dat),
        "object" => ToObject(hit, _context.Text.Language == "en" ? Case.None : Case.Acc),
        "place" or "stay" or "go" => ToPlace(hit),
        "person" => ToPerson(hit),
        _ => null,
    };

    // "discussed the issues between the two countries" tells of the issues.
    private Parties OtherTalkers(int after) => _parties.With(after) is { IsAll: false } others ? others with { Described = [] } : Parties.None;

    // «лидеры обсудили саммит»: a meeting that was talked about; where they talked of it, the words do not tell.
    private bool IsMeeting(int after)
    {
        int at = after;
        while (at < _context.Clauses.At(after - 1).End && _context.Text[at].Upos is Upos.Det or Upos.Adj or Upos.Num)
        {
            at++;
        }

        return at < _context.Text.Tokens.Length && _lexicon.Nouns.At(_context.Text, at, _context.Clauses.At(at).End) is not null;
    }

    // "European leaders met", "the board met": many, or a body, meet among themselves.
    private bool IsAlone(Parties parties, int verb) =>
        _context.Text[verb].Lemma == "meet" ? IsBody(parties) || (parties.Described.Count == 1 && _parties.With(verb + 1).Count == 0 && IsOfMany(verb)) : parties.Described.Count == 1 && _parties.With(verb + 1).Count == 0 && IsPlural(verb);

    private static bool IsBody(Parties parties) => parties is { Described.Count: 0, Entities: [{ Kind: EntityKind.Organization, IsMedium: false }] };

    // Of people chatting with others whom nobody names only those count who hold an office, or speak for a body or a country.
    private bool IsKnown(Entity party) => party.Kind != EntityKind.Person || _context.Holders.HoldsOffice(party);

    // «встретился с Лесной»; without others, «Воронов и Лесная встретились».
    private Parties? Mutual(PhraseHit hit, Parties others)
    {
        Parties doers = Doers(hit.First);
        if (others.Count == 0 && doers.Count == 1 && Verbs.IsInfinitive(_context.Text[hit.First]))
        {
            // «предложил Лесной встретиться»: who asks is the other side.
            doers = Parties.Named(_subjects.InOwnClause(hit.First)).With(doers);
        }

        bool isMutual = others.Count > 0 || doers.Count > 1 || (hit.Row[1] == "any" && _context.Text[hit.First].Lemma == "meet" && IsBody(doers)) || (doers.Described.Count > 0 && hit.Row[1] is "with" or "any" or "phone" && IsOfMany(hit.First));
        if (!isMutual && doers.Count == 0 && hit.Row[1] != "discuss" && IsPlural(hit.First))
        {
            return Parties.None;
        }

        return isMutual ? doers.With(others) : null;
    }

    // «Министры Норвегии и Чили соберутся в Осло»: those in office, at a place or on a day; not «собрались уехать».
    private Parties? Gathered(PhraseHit hit)
    {
        Parties doers = Doers(hit.First);
        bool areKnown = doers.Count > 1 && doers.Entities.All(one => !one.IsMedium && IsKnown(one)) && doers.Described.Count == 0;
        return areKnown && (_circumstances.PlaceOf(hit.End) is not null || _circumstances.HasDate(hit.First, hit.End)) ? doers : null;
    }

    // "European leaders met": the plural tells that they met each other.
    private bool IsOfMany(int verb) => IsPlural(verb) || (_context.Text.Language == "en" && !_context.Text[verb].Norm.EndsWith('s'));

    // «они побеседовали», "they met": both sides, whoever they are.
    private bool IsPlural(int verb)
    {
        Token token = _context.Text[verb];
        return token.Feats.Number == Number.Plur
            || (token.Feats.Tense == Tense.Past && (token.Norm.EndsWith("ли", StringComparison.Ordinal) || token.Norm.EndsWith("лись", StringComparison.Ordinal) || token.Norm.EndsWith("лися", StringComparison.Ordinal)))
            || (verb > 0 && _context.Text[verb - 1].Norm == "they");
    }

    // «приехавшего в Осло»: the noun before; «отметил, что встретится с Лесной»: who says so, where a subject is left out.
    private Parties Doers(int verb)
    {
        if (_subjects.DescribedBy(verb) is { } described)
        {
            return Parties.Named([described]);
        }

        Parties doers = _parties.DoersOf(IsGerundAfterPreposition(verb) && FiniteAfter(verb) is { } main ? main : verb);
        return doers.Count == 0 && !IsPlural(verb) && _context.SpeakerOf(_context.StatementAt(verb)) is { } speaker && !_subjects.HasOwn(verb) ? Parties.Named([speaker]) : doers;
    }

    // "after meeting Lake, Stonefield left": who leaves has met.
    private bool IsGerundAfterPreposition(int verb) =>
        _context.Text.Language == "en" && verb > 0 && _context.Text[verb].Norm.EndsWith("ing", StringComparison.Ordinal) && _context.Text[verb - 1].Upos is Upos.Adp or Upos.Sconj && _context.Clauses.At(verb).First >= verb - 1;

    private int? FiniteAfter(int verb)
    {
        for (int i = verb + 1; i < Math.Min(_context.Clauses.At(verb).End, verb + GerundReach); i++)
        {
            if (_context.IsFinite(i))
            {
                return i;
            }
        }

        return null;
    }

    // "spoke with Stonefield", with a person who is no journalist of the article's own.
    private Parties? WithPerson(PhraseHit hit)
    {
        Parties others = _parties.With(hit.End);
        bool isWith = hit.End < _context.Text.Tokens.Length && _lexicon.With.Has(_context.Text, hit.End, hit.End + 1);
        return isWith && others.Entities.Count > 0 && others.Entities.All(other => other is { Kind: EntityKind.Person, IsMedium: false } && _context.Holders.HoldsOffice(other)) ? Mutual(hit, others) : null;
    }

    private Parties MetWhom(PhraseHit hit)
    {
        Parties with = _parties.With(hit.End).With(_parties.To(hit.End));
        if (with.Count > 0)
        {
            return with;
        }

        if (_parties.Object(hit.End, Case.None) is { } met)
        {
            return _parties.List(met.First, _context.Clauses.At(hit.First).End);
        }

        bool isObject = hit.End < _context.Text.Tokens.Length && _context.Text[hit.End].Upos is Upos.Det or Upos.Adj or Upos.Noun && _context.DateAt(hit.End) is null;
        return isObject ? _parties.List(hit.End, _context.Clauses.At(hit.First).End, arePeople: true) : Parties.None;
    }

    private Parties? ToObject(PhraseHit hit, Case wanted)
    {
        Parties guests = Doers(hit.First);
        if (guests.Entities is [{ Kind: EntityKind.Place }] && guests.Described.Count == 0 && MeetingLexicon.KindOf(hit.Row) == MeetingKind.Visit)
        {
            return null;
        }

        if (_parties.Object(hit.End, wanted) is not { } host)
        {
            return wanted is Case.Acc or Case.None && _parties.Destinations.SiteAt(hit.End) is { } site && guests.Entities.Any(guest => guest.Kind == EntityKind.Person) ? guests.With(new Parties([], [site])) : null;
        }

        return guests.Count == 0 ? null : guests.With(Parties.Named([host.Entity]));
    }

    // «принял в Осло президента Чили Анну Лесную», "Lake receives Stonefield".
    private Parties? ToPerson(PhraseHit hit) => ReceivedBy(hit.First) ?? (ToObject(hit, Case.Dat) is { Entities: [.., { Kind: EntityKind.Person }] } parties ? parties : null);

    // "Lake was received by Stonefield"
    private Parties? ReceivedBy(int verb)
    {
        bool isPassive = verb + 1 < _context.Text.Tokens.Length && _context.Text[verb + 1].Norm == "by" && verb > 0 && _context.Text[verb - 1] is { Upos: Upos.Aux, Lemma: "be" };
        Parties guests = isPassive ? Doers(verb) : Parties.None;
        return guests.Count > 0 && _parties.Object(verb + 2, Case.None) is { Entity.Kind: EntityKind.Person } host ? guests.With(Parties.Named([host.Entity])) : null;
    }

    // «миссия Лиги прибыла в Осло», "a League delegation arrived in Oslo": whom it comes for.
    private Parties? MissionBefore(int verb)
    {
        TokenRange clause = _context.Clauses.At(verb);
        for (int i = verb - 1; i >= Math.Max(clause.First, verb - MissionReach); i--)
        {
            if (_lexicon.Missions.Has(_context.Text, i, verb))
            {
                return (_context.MentionAt(i) ?? (_context.Text.Language == "en" ? _context.MentionAt(Math.Max(clause.First, i - 1)) : _context.MentionAt(i + 1))) is { Entity.Kind: EntityKind.Organization or EntityKind.Place } sender
                    ? Parties.Named([sender.Entity])
                    : null;
            }

            if (_context.IsFinite(i))
            {
                return null;
            }
        }

        return null;
    }

    // «прибыл в Озерию», "arrived in Lakeland": a person goes to a country, or somebody in office anywhere; others only travel.
    private Parties? ToPlace(PhraseHit hit)
    {
        Parties guests = MissionBefore(hit.First) ?? Doers(hit.First);
        bool isMission = guests.Entities is [{ Kind: EntityKind.Organization or EntityKind.Place }];
        if (!isMission && !guests.Entities.Any(guest => guest.Kind == EntityKind.Person && (hit.Row[1] != "go" || _context.Holders.HoldsOffice(guest))))
        {
            return null;
        }

        bool isStay = hit.Row[1] == "stay";
        int end = Math.Min(_context.Clauses.At(hit.First).End, hit.End + PlaceReach);
        for (int i = hit.End; i < end; i++)
        {
            bool isInto = isStay ? _lexicon.Place.Has(_context.Text, i, end) : _lexicon.Destination.Has(_context.Text, i, end);
            if (isInto && i + 1 < end && _context.MentionAt(i + 1) is { Entity.Kind: EntityKind.Place } place && (place.Entity.State is not null || isMission || guests.Entities.Any(_context.Holders.HoldsOffice)))
            {
                return guests.With(Parties.Named([place.Entity]));
            }
        }

        TokenRange clause = _context.Clauses.At(hit.First);
        return !isStay && (_parties.Destinations.Before(hit.First, clause) ?? _parties.Destinations.Antecedent(clause)) is { State: not null } before
            ? guests.With(Parties.Named([before]))
            : null;
    }
}
