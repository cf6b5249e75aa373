using Readout.Entities;

namespace Readout.Events.Meetings;

/// <summary>The parties of a visit named by a noun: «в ходе визита Воронова в Чили», «посетил с визитом Чили», "on her visit to the shipyard, Lake said". Who does something on it is told by <paramref name="doers"/>.</summary>
internal sealed class VisitParties(EventContext context, MeetingLexicon lexicon, PartyFinder parties, MeetingCompany company, NounVerbs verbs, Subjects subjects, Func<PhraseHit, int, TokenRange, Parties> doers, Func<PhraseHit, int, bool> hasUnknownOwner)
{
    private const int SentenceReach = 60;

    private readonly OwnVisits _own = new(context);

    /// <summary>The guest, then the host; <paramref name="own"/> are those whom the noun phrase itself names.</summary>
    public Parties Of(Parties own, PhraseHit noun, int phrase, TokenRange clause)
    {
        if (noun.Row[2] == "host" && HostedAlone(own, noun, phrase, clause))
        {
            return Parties.None; // «после посещения магазина жительница»
        }

        if (noun.Row[2] == "host" && parties.Destinations.AgentAfter(noun.End) is { } agent)
        {
            return Parties.Named([agent]).With(new Parties([.. own.Entities.Where(static one => one.Kind != EntityKind.Person)], []));
        }

        own = own.With(parties.Destinations.GuestAfter(noun.End));
        bool hasGuest = noun.Row[2] != "host" && (own.Described.Count > 0 || own.Entities.Any(entity => entity.Kind != EntityKind.Place));
        Parties guests = hasGuest ? own : GuestsOf(noun, phrase, clause).With(own);
        if (noun.End + 1 < clause.End && lexicon.Destination.Has(context.Text, noun.End, clause.End) && parties.Destinations.BetweenAt(noun.End + 1) is { Count: > 0 } border)
        {
            return guests.With(border);
        }

        if (parties.Destinations.After(noun.End) is { } place)
        {
            return guests.With(parties.Destinations.AllFrom(noun.End, place));
        }

        if (parties.Destinations.Within(phrase, noun.First) is { Count: > 0 } country)
        {
            return guests.With(country);
        }

        if ((context.Text.Language == "en" || (noun.End < clause.End && lexicon.With.Has(context.Text, noun.End, clause.End))) && parties.With(noun.End) is { Entities: [{ Kind: EntityKind.Person }, ..] } hosts)
        {
            return guests.With(hosts); // "a visit with the president of Norway"
        }

        bool isInto = noun.End < clause.End && lexicon.Destination.Has(context.Text, noun.End, clause.End);
        return isInto && guests.Entities.Any(guest => guest.Kind == EntityKind.Person) && parties.Destinations.SiteAt(noun.End + 1) is { Count: > 0 } site ? guests.With(site) : guests;
    }

    private bool HostedAlone(Parties own, PhraseHit noun, int phrase, TokenRange clause) =>
        parties.Destinations.AgentAfter(noun.End) is null && parties.Destinations.After(noun.End)?.State is null && !own.Entities.Any(static one => one.State is not null) && GuestsOf(noun, phrase, clause) is { Entities.Count: > 0 } guests && !guests.Entities.Any(guest => guest.Kind != EntityKind.Person || context.Holders.HoldsOffice(guest));

    private Parties GuestsOf(PhraseHit noun, int phrase, TokenRange clause)
    {
        if (company.Guest(phrase, clause) is { } invited)
        {
            return Parties.Named([invited]);
        }

        if (context.Text.Language == "en" && phrase > clause.First && context.Text[phrase - 1].Norm == "of" && context.Text[phrase].Norm == "the")
        {
            return Parties.None; // "said that the purpose of the visit was another"
        }

        Parties guests = verbs.Support(noun, phrase, clause) is { } verb ? parties.DoersOf(verb) : doers(noun, phrase, clause);
        guests = guests.Count == 0 && hasUnknownOwner(noun, phrase) ? _own.OwnerOf(phrase, noun) : guests;
        return guests.Count > 0 ? guests : hasUnknownOwner(noun, phrase) ? OwnerAhead(noun, clause) : SpokenOf(phrase, clause);
    }

    // "on her visit to the shipyard, Lake said": the subject behind it.
    private Parties OwnerAhead(PhraseHit noun, TokenRange clause) =>
        verbs.Finite(clause) is { } verb && verb > noun.End && subjects.InOwnClause(verb) is [{ Kind: EntityKind.Person } owner] ? Parties.Named([owner]) : Parties.None;

    // "the best moment came on her first day, during a visit": the person whom the words before mean.
    private Parties SpokenOf(int phrase, TokenRange clause)
    {
        for (int i = phrase - 1; i >= Math.Max(clause.First, phrase - SentenceReach); i--)
        {
            if (context.MentionAt(i) is { Mention.Form: MentionForm.Pronoun, Entity: { Kind: EntityKind.Person } person })
            {
                return Parties.Named([person]);
            }
        }

        return Parties.None;
    }
}
