using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>A meeting told by a verb: «Воронов встретился с Лесной», "Lake visited Stonebridge".</summary>
internal sealed class VerbMeetings
{
    private const int PhraseReach = 8;
    private const int RivalReach = 3;
    private const int StemLength = 5;

    // Behind a gerund's own words the clause it belongs to begins.
    private const int GerundReach = 20;

    private readonly EventContext _context;
    private readonly MeetingLexicon _lexicon;
    private readonly Subjects _subjects;
    private readonly PartyFinder _parties;
    private readonly VerbStatus _status;
    private readonly MeetingCircumstances _circumstances;
    private readonly FormerMeetings _former;
    private readonly OtherTalk _others;
    private readonly MeetingCompany _company;
    private readonly VerbVisits _visits;
    private readonly VerbCalls _calls;
    private readonly EnglishCalls _phone;
    private readonly Purposes _purposes;
    private readonly Gatherings _gatherings;
    private readonly Encounters _encounters;
    private readonly EnglishHosts _hosts;
    private readonly ThoseOfBefore _those;
    private readonly HeadlineVerbs _headline;
    private readonly EnglishTeams _teams;
    private readonly EnglishHeadlines _untold;
    private readonly TalkedOfMeetings _talkedOf;

    public VerbMeetings(EventContext context, MeetingLexicon lexicon)
    {
        _context = context;
        _lexicon = lexicon;
        _subjects = new Subjects(context);
        _parties = new PartyFinder(context, lexicon, _subjects);
        _status = new VerbStatus(context, lexicon);
        _circumstances = new MeetingCircumstances(context, lexicon);
        _former = new FormerMeetings(context, lexicon);
        _others = new OtherTalk(context, lexicon);
        _company = new MeetingCompany(context, lexicon, _parties, _subjects);
        _purposes = new Purposes(context, lexicon);
        _calls = new VerbCalls(context, lexicon, _parties);
        _phone = new EnglishCalls(context, lexicon);
        _encounters = new Encounters(context, lexicon, _parties, Doers);
        _hosts = new EnglishHosts(context, lexicon, _parties, Doers);
        _those = new ThoseOfBefore(context, lexicon, new DescribedPeople(context));
        _untold = new EnglishHeadlines(context, lexicon, Doers);
        _teams = new EnglishTeams(context, lexicon);
        _headline = new HeadlineVerbs(context, lexicon);
        _talkedOf = new TalkedOfMeetings(context, lexicon);
        _gatherings = new Gatherings(context, lexicon, _parties, _circumstances, Doers);
        _visits = new VerbVisits(context, lexicon, _parties, _company, _subjects, Doers);
    }

    public MeetingMention? At(int token)
    {
        Token at = _context.Text[token];
        if (!Verbs.IsVerb(at) || IsReceived(token) || IsOfName(token) || IsOfRivals(token) || _lexicon.Verbs.At(_context.Text, token, _context.Clauses.At(token).End) is not { } hit || IsPlayed(token))
        {
            return null;
        }

        MeetingKind kind = IsFaceToFace(hit) ? MeetingKind.Meeting : _calls.IsPhoned(hit) || _phone.IsByPhone(hit) ? MeetingKind.Call : _circumstances.KindOf(MeetingLexicon.KindOf(hit.Row), token, hit.End);
        bool isTimetable = !IsBareGerund(token) && _context.TimeOf(token) == VerbTime.Present && !_context.IsNegated(token) && (_circumstances.IsAhead(token, hit.End) || (_context.Text.Language != "en" && _lexicon.Company.Heading.Has(_context.Text, token, hit.End)) || (hit.Row[1] == "leave" && _circumstances.IsToday(token, hit.End)) || (_context.Published is null && _context.Text.Language != "en" && hit.Row[1] is "place" or "travel" or "go" && _circumstances.HasDate(token, hit.End)));
        Parties? found = PartiesOf(hit, kind) ?? (hit.Row[1] is "with" or "any" && _those.AreTwoOfPost(token) && MetWhom(hit.End).Count == 0 ? Parties.None : null);
        Parties? bare = found is null ? _headline.Of(hit) ?? (hit.Row[1] == "discuss" && _others.IsAtMeeting(hit.End) ? null : _untold.Of(hit)) : null;
        bool isBare = bare is not null;
        if ((found ?? bare) is not { } parties || parties.Entities.Any(party => party.IsMedium || _others.IsNewsroom(party)))
        {
            return null;
        }

        bool isUnderWay = isBare && _context.Text.Language == "en" && _untold.IsUnderWay(hit);
        MeetingStatus? status = isUnderWay ? null : StatusOf(hit, isTimetable) ?? (isBare && _untold.IsToCome(token) ? MeetingStatus.Planned : null);
        if (status is null && !isUnderWay)
        {
            return null;
        }


        bool areThose = (_context.Text.Language == "en" || hit.Row[1] is "gather" or "with") && _those.Are(token, parties);
        MeetingStatus? undone = status == MeetingStatus.Planned ? _former.Undone(token) : status is { } known && IsOfDays(hit, known, kind) ? MeetingStatus.Ongoing : null;
        return InEnglish(hit, isBare, new MeetingMention
        {
            End = hit.End,
            Sentence = _context.Text.SentenceOf(token),
            Trigger = _context.Text.SpanOf(token, hit.End),
            Kind = kind,
            LeastParties = isBare ? int.MaxValue : parties.Count == 1 && (IsAlone(parties, token) || (hit.Row[1] is "gather" or "convene" or "discuss" && Gatherings.AreEnough(parties)) || (AreMembers(parties, hit) && _parties.With(hit.End).Count == 0)) ? 1 : 2,
            Parties = parties,
            Date = _circumstances.DateOf(token, hit.End, undone is null ? status : MeetingStatus.Held),
            Place = _circumstances.PlaceOf(hit.End),
            Topic = _circumstances.TopicOf(hit.End),
            Traits = MeetingTraits.Of(_context, _lexicon, token, hit),
            Statements = MeetingAccounts.About(_context, hit.First),
            Status = undone ?? status,
            IsInHeadline = _context.IsInFirstBlock(token),
            IsFollowing = IsAgain(token, hit.End) || (_context.Text.Language != "en" && (parties.Count == 0 || areThose) && !isBare && status is MeetingStatus.Planned or MeetingStatus.Proposed && hit.Row[1] is "gather" or "with"),
            IsOfThose = (areThose && !isBare) || (parties.Count == 0 && (_those.AreTwo(token) || _those.AreTwoOfPost(token))),
            IsEarlier = _former.IsLastTime(token),
            IsEncounter = _context.Text.Language != "en" && hit.Row[1] is "with" or "person",
            Stem = _context.Text.Language != "en" ? at.Norm[..Math.Min(at.Norm.Length, StemLength)] : "",
            IsSlavic = _context.Text.Language != "en",
            IsJoined = _circumstances.IsJoined(token),
            IsOfStory = _context.Text.Language != "en" && at.Feats.Aspect != Aspect.Imp && !_former.IsBackground(token),
            Now = _context.Published?.Date,
            MayTakeDay = _context.Text.Language == "en" && status is MeetingStatus.Planned or MeetingStatus.Held,
            IsBeside = _circumstances.IsBeside(token),
            IsSaidThere = _status.IsAside(token) || (_context.Text.Language == "en" && IsBareGerund(token) && token > 0 && _context.Text[token - 1].Norm is "after" or "following"),
            // «прилетал в Осло для встречи с Лесной»: a journey of its own, which is over.
            IsGoing = hit.Row[1] is "place" or "travel" or "go" or "straight" or "leave" or "invite" or "be" && (_context.Text.Language == "en" || at.Feats is not { Aspect: Aspect.Imp, Tense: Tense.Past }),
        });
    }

    // What only English rules ask.
    private MeetingMention InEnglish(PhraseHit hit, bool isBare, MeetingMention mention) => _context.Text.Language != "en" ? mention : mention with
    {
        DaysAfterLast = mention.Status == MeetingStatus.Held ? _circumstances.AfterLast(hit.First) : null,
        AreSeveral = _circumstances.AreSeveral(hit.End),
        IsBareVerb = isBare,
        IsTour = _context.Text[hit.First].Lemma == "tour" && mention.Parties.Entities.All(static party => party.Kind == EntityKind.Person),
    };

    // "League ministers discussed it on Monday", "last spoke in Oslo on Monday"
    private bool IsFaceToFace(PhraseHit hit) =>
        (hit.Row[1] == "discuss" && _gatherings.OfMembers(hit) is not null)
        || (hit.Row[1] == "phone" && _context.Text.Language == "en" && hit.End + 1 < _context.Text.Tokens.Length && _context.Text[hit.End].Norm == "in" && _context.MentionAt(hit.End + 1) is { Entity.Kind: EntityKind.Place });

    // "will next meet in Oslo", "will meet again"
    private bool IsAgain(int verb, int end)
    {
        TokenRange clause = _context.Clauses.At(verb);
        for (int i = Math.Max(clause.First, verb - RivalReach); _context.Text.Language == "en" && i < Math.Min(clause.End, end + RivalReach); i++)
        {
            if (_context.DateAt(i) is null && _lexicon.Company.Again.Has(_context.Text, i, clause.End))
            {
                return true;
            }
        }

        return false;
    }

    // «прибыл в Осло с двухдневным визитом»: today, or on a day that nobody tells.
    private bool IsOfDays(PhraseHit hit, MeetingStatus status, MeetingKind kind)
    {
        TokenRange clause = _context.Clauses.At(hit.First);
        bool mayLast = status == MeetingStatus.Held && kind == MeetingKind.Visit && hit.Row[1] is "place" or "travel" && _context.Text.Language != "en" && (!_circumstances.HasDate(hit.First, hit.End) || _circumstances.IsToday(hit.First, hit.End));
        for (int i = Math.Max(clause.First, hit.First - PhraseReach); mayLast && i < Math.Min(clause.End, hit.End + PhraseReach); i++)
        {
            if (_lexicon.Company.OfDays.Has(_context.Text, i, clause.End))
            {
                return true;
            }
        }

        return false;
    }

    // Whom somebody invites may come.
    private MeetingStatus? StatusOf(PhraseHit hit, bool isTimetable) =>
        isTimetable || (hit.Row[1] == "gather" && _context.Text.Language != "en" && _context.TimeOf(hit.First) == VerbTime.Present && !_context.IsNegated(hit.First)) ? MeetingStatus.Planned : hit.Row[1] == "invite" ? _status.OfVerb(hit.First) is null ? null : MeetingStatus.Proposed : _status.OfVerb(hit.First);

    // "was met with protests", "were met by fans": a reception; "first met Lake at school": an acquaintance.
    private bool IsReceived(int verb) => verb > 0 && _context.Text[verb].Norm == "met" && (_context.Text[verb - 1].Norm == "first" || (_context.Text[verb - 1].Lemma == "be" && !(verb + 2 < _context.Text.Tokens.Length && _encounters.MetBy(verb) is not null)));

    // "the two teams will meet in Oslo": to play; "Lake's team will meet officials", "met with Stonefield" is a meeting.
    private bool IsOfRivals(int verb)
    {
        TokenRange clause = _context.Clauses.At(verb);
        int behind = verb + 1 < clause.End && _context.Text[verb + 1].Upos == Upos.Adv ? verb + 2 : verb + 1; // "met separately with"
        bool hasOther = behind < clause.End && (_lexicon.With.Has(_context.Text, behind, clause.End) || (_context.Text[verb + 1] is { IsPunct: false, Upos: not (Upos.Adp or Upos.Adv) } && _context.DateAt(verb + 1) is null));
        for (int i = verb - 1; !hasOther && i >= Math.Max(clause.First, verb - RivalReach); i--)
        {
            if (_lexicon.Rivals.Has(_context.Text, i, verb))
            {
                return _context.Text.Language != "en" || i == 0 || (!EnglishMeetingWords.Shared.WorkingTeams.Has(_context.Text, i - 1, i) && _teams.MayPlay(i));
            }
        }

        return false;
    }

    // "Norway meets Chile in the final": sides without anybody in office, in a clause about a match.
    private bool IsPlayed(int verb)
    {
        TokenRange clause = _context.Clauses.At(verb);
        bool isPlayed = false;
        for (int i = Math.Max(clause.First, verb - MatchReach); i < Math.Min(clause.End, verb + MatchReach); i++)
        {
            if (_context.MentionAt(i) is { Entity.Kind: EntityKind.Person } person && _context.Holders.HoldsOffice(person.Entity))
            {
                return false;
            }

            isPlayed |= _lexicon.Company.Played.Has(_context.Text, i, clause.End);
        }

        return isPlayed;
    }

    // A clause without marks goes on and on.
    private const int MatchReach = 40;

    // "the Met Office": a word of a name tells nothing.
    private bool IsOfName(int verb) => _context.MentionAt(verb) is { Mention.Form: MentionForm.Name, Entity.Kind: not EntityKind.Person };

    private Parties? PartiesOf(PhraseHit hit, MeetingKind kind) => hit.Row[1] switch
    {
        "with" or "any" when _those.AreTwo(hit.First) && _parties.With(hit.End).Count == 0 && (hit.Row[1] == "with" || MetWhom(hit.End).Count == 0) => Parties.None,
        "with" or "any" or "phone" when _others.IsOfPress(hit.End, _context.Clauses.At(hit.First)) => null,
        "phone" when IsOnlyTopic(hit.End) => null,
        "with" when kind is MeetingKind.Talks => Mutual(hit, _parties.With(hit.End)) is { } talkers && (talkers.Count == 0 || (talkers.Entities.Count > 1 && talkers.Entities.Any(IsNamed)) || talkers.Entities.Any(_context.Holders.IsOfficial)) ? talkers : null,
        "with" => Mutual(hit, _parties.With(hit.End) is { Count: > 0 } others ? others : _parties.Slavic.WithAhead(hit.First) is { Count: > 0 } ahead ? ahead : _parties.WithHim(hit.End, Doers(hit.First))) is { } meeting && !IsHabitOfCitizens(hit.First, meeting) ? meeting : null,
        "any" when hit.First > 0 && _context.Text[hit.First].Norm == "met" && _context.Text[hit.First - 1].Lemma == "be" => _encounters.MetBy(hit.First),
        "any" when IsThing(hit.End) => null,
        "any" => Mutual(hit, MetWhom(hit.End) is { Count: > 0 } met ? met : _parties.WithHim(hit.End, Doers(hit.First))),
        "see" when _hosts.IsThemAgain(hit.End) => Parties.None,
        "see" => _encounters.Seen(hit) ?? (_context.TimeOf(hit.First) is VerbTime.Conditional ? null : _hosts.Received(hit)),
        "be" => _visits.Being(hit),
        "summon" => _hosts.Summoned(hit),
        "gather" => _gatherings.Of(hit),
        "convene" => _gatherings.Convened(hit) ?? _gatherings.Of(hit),
        "straight" => _visits.Straight(hit),
        "discuss" when _talkedOf.IsMeeting(hit.End) || IsGerundAfterPreposition(hit.First) || _others.IsAtMeeting(hit.End) => null,
        "discuss" when (_gatherings.OfOfficials(hit) ?? _gatherings.OfMembers(hit)) is { } officials => officials,
        "guest" when Verbs.IsInfinitive(_context.Text[hit.First]) => null,
        "discuss" => Mutual(hit, OtherTalkers(hit.End)) is { } talkers && !(talkers.Entities.Count > 0 && talkers.Entities.All(static one => one.Kind == EntityKind.Organization)) ? IsSpokenOf(hit.First) ? Parties.None : talkers : null,
        "phone" when kind is MeetingKind.Talks or MeetingKind.Meeting => (_calls.Interlocutors(hit) is { Count: > 0 } behind ? behind : _calls.InOffice(_parties.Slavic.WithAhead(hit.First))) is { Count: > 0 } others && Mutual(hit, others) is { } talking && talking.Entities[0].Kind != EntityKind.Organization ? talking : _calls.EachOther(hit, Doers(hit.First)),
        "phone" or "phone-object" when kind is MeetingKind.Call or MeetingKind.Video => _calls.WithMe(hit, Doers(hit.First)) ?? Mutual(hit, MetWhom(hit.End)),
        "ring" => _calls.WithMe(hit, Doers(hit.First)) ?? _visits.ToObject(hit, Case.None),
        "dative" => _calls.WithMe(hit, Doers(hit.First)) ?? _visits.ToObject(hit, Case.Dat) ?? _calls.ToOfficials(hit, Doers(hit.First)),
        "round" => _visits.ToObject(hit, Case.Acc) ?? _calls.ToOfficials(hit, Doers(hit.First)),
        "object" => _visits.ToObject(hit, _context.Text.Language == "en" ? Case.None : Case.Acc),
        "place" or "stay" or "go" or "leave" or "travel" => _visits.ToPlace(hit),
        "person" or "guest" => _visits.ToPerson(hit) ?? _hosts.Received(hit),
        "invite" when IsBareGerund(hit.First) && hit.First == _context.Text.Sentences[_context.Text.SentenceOf(hit.First)].FirstToken => null, // "Inviting her was a mistake"
        "invite" => _visits.ToInvited(hit),
        _ => null,
    };

    // "spoke of the call with Stonefield", «говорил о разговоре с Лесной»: what was spoken of.
    private bool IsOnlyTopic(int after) =>
        after < _context.Text.Tokens.Length && !_lexicon.Modifiers.Has(_context.Text, after, _context.Text.Tokens.Length) && (_lexicon.Topic.Has(_context.Text, after, _context.Text.Tokens.Length) || _context.Text[after].Norm == "of");

    // "discussed the issues between the two countries" tells of the issues.
    private Parties OtherTalkers(int after) =>
        _parties.With(after) is { IsAll: false } others && (_context.Text.Language == "en" || IsWithAt(after) || others.Entities is [{ Kind: EntityKind.Person }, ..]) ? others with { Described = [] } : _parties.Slavic.WithAhead(after - 1) with { Described = [] };

    // «обсуждают связь с Осло» tells of the link, «обсуждают с Осло» of the other side.
    private bool IsWithAt(int after)
    {
        TokenRange clause = _context.Clauses.At(after - 1);
        int at = after;
        while (at < clause.End && (_context.DateAt(at) is not null || _context.Text[at].Upos is Upos.Adv or Upos.Part))
        {
            at++;
        }

        return at < clause.End && _lexicon.With.Has(_context.Text, at, clause.End);
    }

    // "They will discuss it", «обсудили с коллегой»: those of a meeting told before.
    private bool IsSpokenOf(int verb)
    {
        TokenRange clause = _context.Clauses.At(verb);
        int before = verb - 1;
        while (before > clause.First && _context.Text[before].Upos is Upos.Aux or Upos.Adv or Upos.Part)
        {
            before--;
        }

        bool isThey = before >= clause.First && _context.Text[before] is { Upos: Upos.Pron, Feats: { Person: Person.Third, Number: Number.Plur } };
        for (int i = verb + 1; !isThey && i < Math.Min(clause.End, verb + PhraseReach); i++)
        {
            isThey = _lexicon.Company.Counterparts.Has(_context.Text, i, clause.End) && (i + 1 >= clause.End || _context.MentionAt(i + 1) is null) && (_context.MentionAt(i) is null || IsNameless(i));
        }

        return isThey;
    }

    // «с моим озерским коллегой»
    private bool IsNameless(int token) => _context.Text.Language != "en" && _context.MentionAt(token) is { Mention.Form: MentionForm.Role } role && !IsNamed(role.Entity);

    private static bool IsNamed(Entity party) => party.Mentions.Any(static mention => mention.Form == MentionForm.Name);

    // "European leaders met", "the board met": many, or a body, meet among themselves.
    private bool IsAlone(Parties parties, int verb) =>
        _context.Text[verb].Lemma == "meet"
            ? MetWhom(verb + 1).Count == 0 && (IsBody(parties) || (parties.Described.Count == 1 && !IsSitting(verb) && IsOfMany(verb)))
            : parties.Described.Count == 1 && _parties.With(verb + 1).Count == 0 && (IsPlural(verb) || (_context.Text[verb].Lemma is "huddle" or "confer" && IsOfMany(verb)));

    // «с этими видами мы еще встретимся», «здесь встречаются обитатели степи»: nobody who acts, or what is found there.
    private bool IsOfNobody(int verb, Parties doers, Parties others) =>
        _context.Text.Language != "en" && doers.Entities.Count == 0 && others.Entities.Count == 0 && (doers.Count == 0 ? others.Count > 0 : others.Count == 0 && _context.TimeOf(verb) == VerbTime.Present);

    // «Министры стран Лиги встретятся»: a body that sends several, as the plural tells.
    private bool AreMembers(Parties parties, PhraseHit hit) => _context.Text.Language != "en" && hit.Row[1] == "with" && MeetingLexicon.KindOf(hit.Row) == MeetingKind.Meeting && IsBody(parties) && IsPlural(hit.First);

    // "The cabinet met on Tuesday": a body that sits, without a name.
    private bool IsSitting(int verb)
    {
        int noun = verb - 1;
        while (noun > 0 && _context.Text[noun].Upos is Upos.Aux or Upos.Adv)
        {
            noun--;
        }

        return noun >= 0 && _lexicon.Company.Sitters.Has(_context.Text, noun, verb);
    }

    private static bool IsBody(Parties parties) => parties is { Described.Count: 0, Entities: [{ Kind: EntityKind.Organization, IsMedium: false }] };

    // «встречалась с режиссерами»: of those who hold no office the imperfective past tells a habit, or an affair.
    private bool IsHabitOfCitizens(int verb, Parties parties) =>
        _context.Text[verb].Feats is { Aspect: Aspect.Imp, Tense: Tense.Past } && parties.Described.Count > 0 && !parties.Entities.Any(_context.Holders.IsOfficial);

    // «встретился с Лесной»; without others, «Воронов и Лесная встретились».
    private Parties? Mutual(PhraseHit hit, Parties others)
    {
        Parties doers = Doers(hit.First);
        others = others.Count == 0 ? _company.WithUs(hit.First) : _hosts.Nameless(hit, doers, others) ?? others;
        if (others.Count == 0 && doers.Count == 1 && !doers.AreMany && Verbs.IsInfinitive(_context.Text[hit.First]) && _purposes.GoingBefore(hit.First) is null)
        {
            // «предложил Лесной встретиться»: who asks is the other side.
            doers = Parties.Named(_subjects.InOwnClause(hit.First)).With(doers);
        }

        if (IsOfNobody(hit.First, doers, others))
        {
            return null;
        }

        bool isMutual = others.Count > 0 || doers.Count > 1 || (hit.Row[1] == "any" && _context.Text[hit.First].Lemma == "meet" && IsBody(doers)) || AreMembers(doers, hit) || (doers.Described.Count > 0 && hit.Row[1] is "with" or "any" or "phone" && IsOfMany(hit.First));
        if (!isMutual && doers.Count == 0 && hit.Row[1] != "discuss" && IsPlural(hit.First))
        {
            return Parties.None;
        }

        return isMutual ? doers.With(others) : null;
    }

    // "European leaders met": the plural tells that they met each other.
    private bool IsOfMany(int verb) => IsPlural(verb) || (_context.Text.Language == "en" && !_context.Text[verb].Norm.EndsWith('s'));

    // «они побеседовали», "they met": both sides, whoever they are.
    private bool IsPlural(int verb)
    {
        Token token = _context.Text[_context.Text.Language == "en" ? verb : Gatherings.FiniteOf(_context, verb)];
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

        if (_company.Accepter(verb) is { } accepter)
        {
            return _parties.DoersOf(accepter);
        }

        Parties doers = _parties.DoersOf(IsGerundAfterPreposition(verb) && FiniteAfter(verb) is { } main ? main : Verbs.IsInfinitive(_context.Text[verb]) && _purposes.GoingBefore(verb) is { } going ? going : verb);
        if (IsOfOwner(verb, doers))
        {
            return Parties.None;
        }

        // «в министерстве заявили о готовности обсудить»
        if (doers.Count == 0 && _context.Text.Language != "en" && Verbs.IsInfinitive(_context.Text[verb]) && verb > 0 && _context.Text[verb - 1].Upos == Upos.Noun && _lexicon.StatusEndingAt(_context, verb - 1, verb - 1) is not null
            && _context.SpeakerOf(_context.StatementAt(verb)) is { IsMedium: false } ready)
        {
            return Parties.Named([ready]);
        }

        return doers.Count == 0 && !IsPlural(verb) && _context.SpeakerOf(_context.StatementAt(verb)) is { } speaker && !_subjects.HasOwn(verb) ? Parties.Named([speaker]) : doers;
    }

    // "after meeting Lake, Stonefield left": who leaves has met.
    private bool IsGerundAfterPreposition(int verb) =>
        _context.Text.Language == "en" && verb > 0 && _context.Text[verb].Norm.EndsWith("ing", StringComparison.Ordinal) && _context.Text[verb - 1].Upos is Upos.Adp or Upos.Sconj && !HasFiniteBefore(verb);

    // "Lake spoke of Stonefield's account of the shots while visiting Norway": whoever is named last before it may be meant.
    private bool IsOfOwner(int verb, Parties doers)
    {
        if (_context.Text.Language != "en" || verb == 0 || _context.Text[verb].Feats.VerbForm != VerbForm.Part || _context.Text[verb - 1].Upos != Upos.Sconj || doers.Entities is not [{ Kind: EntityKind.Person } doer])
        {
            return false;
        }

        for (int i = verb - 1; i >= Math.Max(_context.Clauses.At(verb).First, verb - GerundReach); i--)
        {
            if (_context.MentionAt(i) is { Entity.Kind: EntityKind.Person } other)
            {
                return other.Entity != doer;
            }
        }

        return false;
    }

    // "said after meeting Lake on Thursday": no auxiliary makes it a present.
    private bool IsBareGerund(int verb) => _context.Text.Language == "en" && _context.Text[verb].Feats is { VerbForm: VerbForm.Part } && !(verb > 0 && _context.Text[verb - 1].Upos is Upos.Aux or Upos.Adv or Upos.Part);

    private bool HasFiniteBefore(int verb)
    {
        for (int i = Math.Max(_context.Clauses.At(verb).First, verb - GerundReach); i < verb; i++)
        {
            if (_context.IsFinite(i))
            {
                return true;
            }
        }

        return false;
    }

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

    private Parties MetWhom(int after)
    {
        Parties with = _parties.With(after).With(_parties.To(after));
        if (with.Count > 0)
        {
            return with;
        }

        if (IsThing(after))
        {
            return Parties.None;
        }

        if (_parties.Object(after, Case.None) is { } met)
        {
            return _parties.List(met.First, _context.Clauses.At(after - 1).End);
        }

        // "met Norwegian officials": the adjective may look like a name.
        bool isObject = after < _context.Text.Tokens.Length && (_context.Text[after].Upos is Upos.Det or Upos.Adj or Upos.Noun || (_context.Text.Language == "en" && _context.Countries.Of(_context.Text[after]) is not null)) && _context.DateAt(after) is null;
        return isObject ? _parties.List(after, _context.Clauses.At(after - 1).End, arePeople: true) : Parties.None;
    }

    // "met all the demands of the League": what was met is no one.
    private bool IsThing(int after)
    {
        int at = after;
        TokenRange clause = _context.Clauses.At(after - 1);
        while (at < clause.End && _context.MentionAt(at) is null && _context.Text[at].Upos is Upos.Det or Upos.Adj)
        {
            at++;
        }

        return at + 1 < clause.End && _context.MentionAt(at) is null && _context.DateAt(at) is null && _context.Text[at].Upos == Upos.Noun && !_parties.ArePeople(at)
            && (_context.Text[at].Feats.Number == Number.Plur ? _context.Text[at + 1].Norm is "of" or "for" : _context.Text[at + 1].Upos == Upos.Adp);
    }
}
