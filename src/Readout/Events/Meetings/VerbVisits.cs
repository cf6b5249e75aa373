using Readout.Dates;
using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>The parties of a visit told by a verb: who comes, as <paramref name="doers"/> tells of a verb, and whom or which place it leads to.</summary>
internal sealed class VerbVisits(EventContext context, MeetingLexicon lexicon, PartyFinder parties, MeetingCompany company, Subjects subjects, Func<int, Parties> doers)
{
    private const int PlaceReach = 5;
    private const int MissionReach = 8;
    private const int LongestMission = 24;
    private const int CompanionReach = 14;

    private readonly EnglishJourneys _journeys = new(context, lexicon);
    private readonly VisitGoals _goals = new(context, lexicon, parties);
    private readonly Receptions _receptions = new(context, lexicon, parties, subjects, doers);

    /// <summary>«посетил Чили», «позвонил Лесной», "visited Norway": the guest, then the host.</summary>
    public Parties? ToObject(PhraseHit hit, Case wanted)
    {
        if (Inverted(hit, wanted) is { } inverted)
        {
            return inverted;
        }

        Parties guests = MeetingLexicon.KindOf(hit.Row) == MeetingKind.Visit ? WithCompanions(hit, doers(hit.First)) : doers(hit.First);
        if (guests.Entities is [{ Kind: EntityKind.Place }] && guests.Described.Count == 0 && MeetingLexicon.KindOf(hit.Row) == MeetingKind.Visit)
        {
            return null;
        }

        if (guests.Count > 0 && MeetingLexicon.KindOf(hit.Row) == MeetingKind.Visit && parties.Destinations.BetweenAt(hit.End) is { Count: > 0 } border)
        {
            return guests.With(border);
        }

        if (MeetingLexicon.KindOf(hit.Row) == MeetingKind.Visit && guests.Entities.Any(context.Holders.HoldsOffice) && parties.Destinations.CapitalAt(hit.End, context.Clauses.At(hit.First).End) is { Count: > 0 } capital)
        {
            return guests.With(capital);
        }

        if (parties.Object(hit.End, wanted) is not { } host)
        {
            return wanted is Case.Acc or Case.None && parties.Destinations.SiteAt(hit.End) is { Count: > 0 } site && guests.Entities.Any(guest => guest.Kind == EntityKind.Person && context.Holders.HoldsOffice(guest)) ? guests.With(site) : null;
        }

        bool isOfCitizens = MeetingLexicon.KindOf(hit.Row) == MeetingKind.Visit && guests.Described.Count == 0 && host.Entity.State is null && !guests.Entities.Any(guest => context.Holders.IsOfficial(guest) || PrivateMeetings.IsInOffice(guest, context)) && !(context.Text.Language == "en" && _journeys.AreInOffice(guests));
        return guests.Count == 0 || isOfCitizens ? null : guests.With(host.Entity.Kind == EntityKind.Place ? parties.Destinations.AllFrom(hit.End, host.Entity) : WithOthers(hit, host));
    }

    // "hosted Stonefield and seven coastal leaders"
    private Parties WithOthers(PhraseHit hit, PlacedMention host)
    {
        bool isJoined = context.Text.Language == "en" && MeetingLexicon.KindOf(hit.Row) == MeetingKind.Meeting && host.Entity.Kind == EntityKind.Person && host.End < context.Text.Tokens.Length && (context.Text[host.End].Norm is "and" or "," or "of");
        return isJoined && parties.List(host.First, context.Clauses.At(hit.First).End, arePeople: true) is { Count: > 1 } all && all.Entities.Contains(host.Entity) ? all : Parties.Named([host.Entity]);
    }

    // «Осло посетил президент Чили Анна Лесная», «задержанного посетили представители посольства»: what is visited stands before, who comes right behind.
    private Parties? Inverted(PhraseHit hit, Case wanted)
    {
        TokenRange clause = context.Clauses.At(hit.First);
        if (wanted != Case.Acc || hit.First == clause.First || _goals.BehindVisited(hit.First, clause) is var behind && behind == clause.First || context.MentionAt(behind - 1) is not { } visited || !(visited.First == clause.First || context.DateAt(visited.First - 1) is not null || context.Text[visited.First - 1].Upos is not (Upos.Adp or Upos.Noun or Upos.Adj)))
        {
            return null;
        }

        bool isObject = visited.Entity.Kind is EntityKind.Place || subjects.CaseOf(visited) is Case.Acc or Case.Gen;
        PlacedMention? guest = hit.End < clause.End && context.MentionAt(hit.End) is { Entity.Kind: EntityKind.Person } one && subjects.CaseOf(one) == Case.Nom ? one : null;
        Parties guests = guest is { } person ? Parties.Named([context.MentionAt(person.End) is { Entity.Kind: EntityKind.Person, Mention.Form: MentionForm.Name } name && name.First == person.End ? name.Entity : person.Entity]) : DescribedBehind(hit.End, clause);
        return isObject && guests.Count > 0 && !guests.Entities.Contains(visited.Entity) ? guests.With(Parties.Named([visited.Entity])) : null;
    }

    // «Осло посетила делегация министерства Озерии во главе с Вороновым»: the delegation, and who leads it.
    private Parties MissionAt(int head, TokenRange clause)
    {
        int end = head + 1;
        while (end < Math.Min(clause.End, head + LongestMission) && context.Text[end] is { Upos: Upos.Noun or Upos.Adj or Upos.Propn, Feats.Case: Case.Gen or Case.None })
        {
            end = context.MentionAt(end) is { } name ? name.End : end + 1;
        }

        return parties.DescribedAs(new TokenRange(head, end)).With(LeaderBefore(end, Math.Min(clause.End, end + PlaceReach)) ?? Parties.None);
    }

    private Parties DescribedBehind(int first, TokenRange clause) =>
        first < clause.End && context.Text[first].Feats.Case == Case.Nom && lexicon.Missions.Has(context.Text, first, first + 1) ? MissionAt(first, clause) :
        first < clause.End && context.Text[first] is { Upos: Upos.Noun, Feats.Case: Case.Nom } && lexicon.Sides.Has(context.Text, first, first + 1) ? parties.DescribedDoers(first - 1) : Parties.None;

    // "left the room for Norway's sake"
    private bool IsOwner(int behind) => behind < context.Text.Tokens.Length && context.Text[behind].Norm is "'s" or "’s";

    // "arrived at the White House": the seat of a body of a state.
    private Entity? SeatAt(int first, int end)
    {
        int at = first < end && context.Text[first].Upos == Upos.Det ? first + 1 : first;
        return context.Text.Language == "en" && at < end && context.MentionAt(at) is { First: var start, Entity: { Kind: EntityKind.Organization, State: not null } body } && start >= first ? body : null;
    }

    /// <summary>«принял в Осло президента Чили Анну Лесную», "Lake receives Stonefield".</summary>
    public Parties? ToPerson(PhraseHit hit) => ReceivedBy(hit.First) ?? _receptions.OfRelative(hit) ?? ReceivedAhead(hit) ?? _receptions.ByHolder(hit) ?? (ToObject(hit, Case.Dat) is { Entities: [.., { Kind: EntityKind.Person }] } named ? named : ToOfficials(hit) ?? _receptions.ToGroup(hit));

    // "Lake welcomed European leaders to Oslo": officials whom nobody names, at a place.
    private Parties? ToOfficials(PhraseHit hit)
    {
        if (context.Text.Language != "en")
        {
            return ToOfficial(hit);
        }

        TokenRange clause = context.Clauses.At(hit.First);
        int head = hit.End;
        // "Norwegian, Chilean and Serbian officials"
        while (head + 1 < clause.End && context.Text[head].Upos is Upos.Adj or Upos.Cconj || context.Text[head].Norm == ",")
        {
            head++;
        }

        while (head + 1 < clause.End && context.Text[head + 1].Upos == Upos.Noun && context.MentionAt(head) is null)
        {
            head++;
        }

        bool areOfficials = head + 1 < clause.End && context.Text[head].Feats.Number == Number.Plur && (lexicon.Officials.Has(context.Text, head, head + 1) || lexicon.Sides.Has(context.Text, head, head + 1)) && context.Text[head + 1].Norm is "to" or "at" or "in" or "for" or "on" or "over";
        Parties hosts = areOfficials ? doers(hit.First) : Parties.None;
        return hosts.Entities.Any(host => host.Kind == EntityKind.Person && context.Holders.HoldsOffice(host)) && parties.List(hit.End, head + 1, arePeople: true) is { Count: > 0 } guests ? hosts.With(guests) : null;
    }

    // «Глава парламента принял еврокомиссара»: in a headline, one in office whom the text below names.
    private Parties? ToOfficial(PhraseHit hit)
    {
        int end = context.Clauses.At(hit.First).End;
        int head = hit.End;
        while (head + 1 < end && context.Text[head].Upos == Upos.Adj)
        {
            head++;
        }

        bool isOfficial = head < end && context.IsInHeadline(hit.First) && context.IsFinite(hit.First) && context.Text[head] is { Upos: Upos.Noun, Feats: { Number: Number.Sing, Animacy: Animacy.Anim, Case: Case.Acc or Case.Gen } } && parties.ArePeople(head);
        return isOfficial && doers(hit.First) is { Entities: [{ Kind: EntityKind.Person }, ..] } hosts ? hosts.With(parties.Described(head)) : null;
    }

    // «Артура Холла принял также спикер парламента»: whom a verb takes in front of it, who does it right behind.
    private Parties? ReceivedAhead(PhraseHit hit)
    {
        TokenRange clause = context.Clauses.At(hit.First);
        if (context.Text.Language == "en" || hit.First == clause.First || !context.IsFinite(hit.First) || context.MentionAt(BehindGuest(hit.First, clause) - 1) is not { Entity.Kind: EntityKind.Person } guest || !IsObject(guest))
        {
            return null;
        }

        int behind = hit.End;
        while (behind < clause.End && context.MentionAt(behind) is null && (context.DateAt(behind) is not null || context.Text[behind].Upos is Upos.Adv or Upos.Part or Upos.Cconj or Upos.Adp))
        {
            behind++;
        }

        return behind < clause.End && context.MentionAt(behind) is { Entity.Kind: EntityKind.Person } title && subjects.CaseOf(title) == Case.Nom && VisitGoals.NamedBehind(context, title) is var host && host != guest.Entity
            ? Parties.Named([guest.Entity, host])
            : null;
    }

    // «министра Лесную во вторник принял»: a day may stand between.
    private int BehindGuest(int verb, TokenRange clause)
    {
        int at = verb;
        while (at - 2 > clause.First && at > verb - PlaceReach && context.MentionAt(at - 1) is null && (context.DateAt(at - 1) is not null || context.Text[at - 1].Upos is Upos.Adv or Upos.Part || (context.Text[at - 1].Upos == Upos.Adp && context.DateAt(at) is not null)))
        {
            at--;
        }

        return at;
    }

    // A name that is not in the form that names it is no subject, whatever case it was taken for.
    private bool IsObject(PlacedMention guest) =>
        subjects.CaseOf(guest) is Case.Acc or Case.Gen || (guest.Mention.Form == MentionForm.Name && guest.End == guest.First + 1 && !guest.Entity.Name.EndsWith(guest.Mention.Span.In(context.Text.Text), StringComparison.Ordinal));

    // "Lake was received by Stonefield"
    private Parties? ReceivedBy(int verb)
    {
        bool isPassive = verb + 1 < context.Text.Tokens.Length && context.Text[verb + 1].Norm == "by" && verb > 0 && context.Text[verb - 1] is { Upos: Upos.Aux, Lemma: "be" };
        Parties guests = isPassive ? doers(verb) : Parties.None;
        return guests.Count > 0 && parties.Object(verb + 2, Case.None) is { Entity.Kind: EntityKind.Person } host ? guests.With(Parties.Named([host.Entity])) : null;
    }

    // «побывал на месте аварии», «прибыл на завод»: of somebody in office.
    private Parties SiteOf(PhraseHit hit, Parties guests, bool isStay)
    {
        int end = Math.Min(context.Clauses.At(hit.First).End, hit.End + PlaceReach);
        for (int i = hit.End; context.Text.Language != "en" && hit.Row[1] != "go" && i + 1 < end && guests.Entities.Any(guest => context.Holders.HasPost(guest) && !guest.IsOnlyRole); i++)
        {
            if (isStay ? lexicon.Place.Has(context.Text, i, end) : lexicon.Destination.Has(context.Text, i, end))
            {
                return parties.Destinations.SiteAt(i + 1, isStay);
            }
        }

        return Parties.None;
    }

    // «миссия Лиги прибыла в Осло», "a League delegation arrived in Oslo": whom it comes for.
    private Parties? MissionBefore(int verb)
    {
        TokenRange clause = context.Clauses.At(verb);
        int reach = MissionReach;
        for (int i = verb - 1; i >= Math.Max(clause.First, verb - reach); i--)
        {
            // Names are as long as they are.
            reach += (context.MentionAt(i) is not null || context.Text[i].IsPunct) && reach < LongestMission ? 1 : 0;
            if (lexicon.Missions.Has(context.Text, i, verb))
            {
                return (context.Text.Language == "en" && (parties.LeaderAt(i, clause.End) ?? parties.LeaderAt(Math.Max(clause.First, i - 1), clause.End)) is { IsMedium: false } head ? Parties.Named([head]) : null) ?? LeaderBefore(i + 1, verb) ?? ((context.MentionAt(i) ?? (context.Text.Language == "en" ? context.MentionAt(Math.Max(clause.First, i - 1)) : context.MentionAt(i + 1))) is { Entity.Kind: EntityKind.Organization or EntityKind.Place } sender
                    ? Parties.Named([sender.Entity])
                    : null);
            }

            if (context.IsFinite(i))
            {
                return null;
            }
        }

        return null;
    }

    // «В Осло приезжала делегация Озерии»
    private Parties? MissionBehind(int verb)
    {
        bool isMission = context.Text.Language != "en" && verb + 1 < context.Clauses.At(verb - 1).End && context.Text[verb].Feats.Case == Case.Nom && lexicon.Missions.Has(context.Text, verb, verb + 1);
        return isMission ? LeaderBefore(verb + 1, Math.Min(context.Clauses.At(verb - 1).End - 1, verb + MissionReach)) ?? (context.MentionAt(verb + 1) is { Entity.Kind: EntityKind.Organization or EntityKind.Place } sender ? Parties.Named([sender.Entity]) : null) : null;
    }

    // «делегация Озерии во главе с Вороновым прибыла»: who leads it stands for it.
    private Parties? LeaderBefore(int first, int verb)
    {
        for (int i = first; i < verb; i++)
        {
            if (lexicon.LedBy.At(context.Text, i, verb) is { } led && context.MentionAt(led.End) is { Entity.Kind: EntityKind.Person } leader)
            {
                return Parties.Named([context.Text.Language == "en" ? leader.Entity : VisitGoals.NamedBehind(context, leader)]);
            }
        }

        return null;
    }

    /// <summary>"went to Norway", "will come to Norway": somebody in office, to a country right behind.</summary>
    public Parties? Straight(PhraseHit hit)
    {
        TokenRange clause = context.Clauses.At(hit.First);
        bool isTo = hit.End + 1 < clause.End && context.Text[hit.End].Norm == "to" && context.TimeOf(hit.First) is VerbTime.Past or VerbTime.Future;
        return isTo && context.MentionAt(hit.End + 1) is { Entity: { Kind: EntityKind.Place, State: not null }, Mention.Form: MentionForm.Name } place && place.First == hit.End + 1 && IsEndOfPlace(place.End)
            && WithCompanions(hit, doers(hit.First)) is { Described.Count: 0, Entities: [{ Kind: EntityKind.Person, IsMedium: false } guest, ..] } guests && context.Holders.HoldsOffice(guest)
            ? guests.With(parties.Destinations.AllFrom(hit.End + 1, place.Entity))
            : null;
    }

    /// <summary>"was in Norway on Tuesday": somebody in office, in another country than his own, on a day right behind.</summary>
    public Parties? Being(PhraseHit hit)
    {
        TokenRange clause = context.Clauses.At(hit.First);
        if (context.TimeOf(hit.First) is not (VerbTime.Past or VerbTime.Future) || hit.End >= clause.End || context.MentionAt(hit.End) is not { Entity: { Kind: EntityKind.Place, State: { } state }, Mention.Form: MentionForm.Name } place)
        {
            return null;
        }

        int day = place.End < clause.End && context.Text[place.End].Norm == "on" ? place.End + 1 : place.End;
        bool isDated = day < clause.End && context.DateAt(day) is { Expression: { IsDeadline: false, Unit: DateUnit.Day } };
        return isDated && doers(hit.First) is { Described.Count: 0, Entities: [{ Kind: EntityKind.Person, IsMedium: false, State: { } own } guest] } && own != state && context.Holders.HasPost(guest)
            ? Parties.Named([guest, place.Entity])
            : null;
    }

    // "came to Norway's aid", "went to Norway coach Hall"
    private bool IsEndOfPlace(int token) => token >= context.Text.Tokens.Length || (!IsOwner(token) && (context.Text[token].Upos is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num) || context.DateAt(token) is not null));

    // «Воронов вместе с Лесной посетил Озерию»: a person who comes along.
    private Parties WithCompanions(PhraseHit hit, Parties guests)
    {
        TokenRange clause = context.Clauses.At(hit.First);
        for (int i = Math.Max(clause.First, hit.First - CompanionReach); guests.Entities is [{ Kind: EntityKind.Person }] && i < Math.Min(clause.End, hit.End + PlaceReach + (context.Text.Language == "en" ? 0 : PlaceReach)); i++)
        {
            if (lexicon.Company.Accompanied.At(context.Text, i, clause.End) is { } along && (i < hit.First || (along.End < clause.End && (context.MentionAt(along.End) is not null || context.Text.Language != "en"))))
            {
                Parties others = parties.List(along.End, i < hit.First ? hit.First : clause.End, arePeople: true);
                bool areColleagues = context.Text.Language != "en" && others is { Entities.Count: 0, Described.Count: 1 } && along.End < clause.End && lexicon.Company.Colleagues.Has(context.Text, along.End, clause.End);
                return areColleagues ? guests.With(others) : others.Entities is [{ Kind: EntityKind.Person, IsMedium: false } one] && others.Described.Count == 0 && one != guests.Entities[0] ? guests.With(Parties.Named([one])) : guests;
            }
        }

        return guests;
    }

    /// <summary>«пригласил Лесную в Чили», "invited Stonefield to Norway": who is to come, and where.</summary>
    public Parties? ToInvited(PhraseHit hit)
    {
        TokenRange clause = context.Clauses.At(hit.First);
        return company.Invited(hit.End) is { } guest && guest.End + 1 < clause.End && lexicon.Destination.Has(context.Text, guest.End, clause.End)
            && context.MentionAt(guest.End + 1) is { Entity: { Kind: EntityKind.Place, State: not null } } place
            ? Parties.Named([guest.Entity, place.Entity])
            : null;
    }

    // "will travel to Oslo to discuss the port with Norwegian officials", "to see the minister, Hall": whom a visit is for.
    private Parties SeenThere(int after)
    {
        TokenRange clause = context.Clauses.At(after - 1);
        for (int i = after + 1; context.Text.Language == "en" && i + 1 < Math.Min(clause.End, after + CompanionReach); i++)
        {
            if (context.Text[i - 1].Norm == "to" && lexicon.Company.Discussing.Has(context.Text, i, clause.End))
            {
                return parties.With(i + 1) with { AreMany = false };
            }

            if (context.Text[i - 1].Norm == "to" && context.Text[i].Norm == "see")
            {
                return parties.List(i + 1, clause.End, arePeople: true) is { Entities: [{ Kind: EntityKind.Person }], Described.Count: 0 } seen ? seen : Parties.None;
            }
        }

        return Parties.None;
    }

    // «Воронов сообщил, что самолет в Осло вылетит в среду»: what goes there is no one.
    private bool IsOfThing(int verb)
    {
        TokenRange clause = context.Clauses.At(verb);
        for (int i = verb - 1; context.Text.Language != "en" && i >= Math.Max(clause.First, verb - MissionReach); i--)
        {
            if (context.MentionAt(i) is null && context.DateAt(i) is null && context.Text[i] is { Upos: Upos.Noun, Feats: { Case: Case.Nom, Animacy: not Animacy.Anim } })
            {
                return subjects.InOwnClause(verb).Count == 0 && parties.DescribedDoers(verb).Count == 0;
            }
        }

        return false;
    }

    // "would be flown to Norway"
    private bool IsBrought(int verb) => context.Text.Language == "en" && verb > 0 && context.Text[verb].Feats is { VerbForm: VerbForm.Part, Tense: Tense.Past } && context.Text[verb - 1].Lemma == "be";

    // "A Norwegian military delegation will fly": those who come for a state, without a name.
    private Parties? DescribedMission(int verb, Parties told)
    {
        int noun = verb - 1;
        while (noun > 0 && context.Text[noun].Upos is Upos.Aux or Upos.Adv)
        {
            noun--;
        }

        bool isMission = context.Text.Language == "en" && told.Count == 0 && noun > 1 && lexicon.Missions.Has(context.Text, noun, noun + 1) && context.MentionAt(noun) is null;
        for (int i = noun - 1; isMission && i >= Math.Max(0, noun - 3) && context.Text[i].Upos is Upos.Adj or Upos.Noun or Upos.Propn; i--)
        {
            if (context.Countries.Of(context.Text[i]) is not null)
            {
                return parties.DescribedAs(new TokenRange(i, noun + 1));
            }
        }

        return null;
    }

    /// <summary>«прибыл в Озерию», "arrived in Lakeland": a person to a country, or somebody in office anywhere; who only travels must hold an office, have held one or come for a body.</summary>
    public Parties? ToPlace(PhraseHit hit)
    {
        Parties? mission = MissionBefore(hit.First) ?? MissionBehind(hit.End);
        Parties guests = mission ?? WithCompanions(hit, doers(hit.First));
        if (DescribedMission(hit.First, guests) is { } described)
        {
            mission = described;
            guests = described;
        }

        // «Группа «Причал» прибыла в Осло»: who comes for a body is told by its delegation.
        bool isMission = (context.Text.Language == "en" && (mission is { Entities: [{ Kind: EntityKind.Person }] } or { Entities.Count: 0, Described.Count: 1 } || guests.Entities is [{ Kind: EntityKind.Organization }])) || (guests.Entities is [{ Kind: EntityKind.Place or EntityKind.Organization }] && mission is not null);
        if (IsBrought(hit.First) || (mission is null && IsOfThing(hit.First)) || (!isMission && !guests.Entities.Any(guest => guest.Kind == EntityKind.Person && (hit.Row[1] is "place" or "stay" || (context.Text.Language == "en" ? _journeys.AreInOffice(guests) : PrivateMeetings.IsInOffice(guest, context))))))
        {
            return null;
        }

        // "landed a deal in Norway"
        if (context.Text.Language == "en" && hit.Row[1] == "go" && hit.End < context.Text.Tokens.Length && context.Text[hit.End].Upos == Upos.Det)
        {
            return null;
        }

        if (hit.End < context.Text.Tokens.Length && lexicon.Company.Homewards.Has(context.Text, hit.End, context.Text.Tokens.Length))
        {
            return null;
        }

        bool isStay = hit.Row[1] == "stay";
        bool isLeaving = hit.Row[1] == "leave";
        int end = Math.Min(context.Clauses.At(hit.First).End, hit.End + PlaceReach);
        for (int i = hit.End; i < end; i++)
        {
            bool isInto = isStay ? lexicon.Place.Has(context.Text, i, end) : isLeaving ? context.Text[i].Norm == "for" : lexicon.Destination.Has(context.Text, i, end);
            if (isInto && !isStay && hit.Row[1] == "place" && SeatAt(i + 1, end) is { } seat && guests.Entities.Any(guest => guest.Kind == EntityKind.Person && context.Holders.HoldsOffice(guest)))
            {
                return guests.With(Parties.Named([seat]));
            }

            if (isInto && parties.Destinations.CapitalAt(i + 1, context.Clauses.At(hit.First).End) is { Count: > 0 } capital)
            {
                return guests.With(capital);
            }

            if (isInto && i + 1 < end && context.MentionAt(i + 1) is { Entity.Kind: EntityKind.Place } place && !IsOwner(place.End) && (place.Entity.State is not null || isMission || _journeys.IsTo(hit, place, guests) || ((hit.Row[1] != "go" || (context.Text.Language != "en" && place.Mention.Form == MentionForm.Name && guests.Entities.Any(context.Holders.HasPost))) && guests.Entities.Any(context.Holders.HoldsOffice))))
            {
                return guests.With(parties.Destinations.AllFrom(i + 1, place.Entity)).With(SeenThere(hit.End));
            }
        }

        if (isStay && parties.Destinations.StayBefore(hit.First) is { } stay)
        {
            return guests.With(Parties.Named([stay]));
        }

        if (SiteOf(hit, guests, isStay) is { Count: > 0 } site)
        {
            return guests.With(site);
        }

        return ToGoal(hit, guests, isStay, isLeaving);
    }

    // What the words behind the verb name no place for.
    private Parties? ToGoal(PhraseHit hit, Parties guests, bool isStay, bool isLeaving)
    {
        if ((_goals.Capital(hit, guests) ?? _goals.Host(hit, guests)) is { } goal)
        {
            return goal;
        }

        TokenRange clause = context.Clauses.At(hit.First);
        // «В Осло вылетает министр Воронов»: a town, of somebody in office.
        Entity? before = isStay || isLeaving ? null : parties.Destinations.Before(hit.First, clause) ?? parties.Destinations.Antecedent(clause);
        return before is not null && (before.State is not null || (context.Text.Language != "en" && before.Kind == EntityKind.Place && guests.Entities.Any(context.Holders.HasPost))) ? guests.With(Parties.Named([before])) : null;
    }
}
