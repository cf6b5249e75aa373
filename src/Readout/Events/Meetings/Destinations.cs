using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Where a visit goes: the place or body that the words name, or a place that they only describe.</summary>
internal sealed class Destinations(EventContext context, MeetingLexicon lexicon, Subjects subjects, DescribedPeople people, PartyList list)
{
    // How far from the trigger the preposition of place may stand, behind it and before it.
    private const int Reach = 6;
    private const int BeforeReach = 14;

    private readonly bool _hasCases = context.Text.Language != "en";

    /// <summary>«в Чили», "to Norway": the place or body that a visit goes to.</summary>
    public Entity? After(int after)
    {
        TokenRange clause = context.Clauses.At(after - 1);
        int end = Math.Min(clause.End, after + Reach);
        for (int i = after; i + 1 < end && !context.IsFinite(i); i++)
        {
            // «визит главы Лиги наций (ЛН) в Озерию»: names are as long as they are.
            end = context.MentionAt(i) is not null || context.Text[i].Norm is "(" or ")" || (_hasCases && context.DateAt(i) is not null) ? Math.Min(clause.End, end + 1) : end;
            if (lexicon.Company.Across.Has(context.Text, i, end) && context.MentionAt(i + 1) is { Entity.Kind: EntityKind.Place } across && across.First == i + 1)
            {
                return across.Entity;
            }

            if (lexicon.Destination.Has(context.Text, i, end) && GoalFrom(i + 1, clause.End) is { } goal)
            {
                return goal;
            }
        }

        return Before(after - 1, clause) ?? Antecedent(clause);
    }

    /// <summary>"to Norway and Chile": the states that are joined to the first that a visit goes to, and it.</summary>
    public Parties AllFrom(int after, Entity first)
    {
        var found = new List<Entity> { first };
        TokenRange clause = context.Clauses.At(after - 1);
        int end = Math.Min(clause.End, after + (2 * BeforeReach));
        int at = after;
        while (at < end && context.MentionAt(at)?.Entity != first)
        {
            at++;
        }

        at = at < end && (_hasCases || first.State is not null) ? context.MentionAt(at)!.Value.End : end;
        while (at < end && JoinedAt(at, end) is { } next)
        {
            if (!found.Exists(one => CountryNames.AreOne(one, next.Entity)))
            {
                found.Add(next.Entity);
            }

            at = next.End;
        }

        return Parties.Named(found);
    }

    // "Norway, Chile and Peru", not "Oslo, Norway": an "and" before the last place.
    private PlacedMention? JoinedAt(int token, int end)
    {
        int at = token;
        bool isComma = context.Text[at].Norm == ",";
        at += isComma ? 1 : 0;
        bool isAnd = at < end && context.Words.Connectives.Has(context.Text, at, end);
        at += isAnd ? 1 : 0;
        at += at < end && context.Text[at].Norm is "to" or "in" ? 1 : 0;
        at += at < end && context.Text[at].Norm is "the" ? 1 : 0;
        return (isAnd || isComma) && at < end && context.MentionAt(at) is { Entity: { Kind: EntityKind.Place } } place && place.First == at && (_hasCases || place.Entity.State is not null)
            && !(place.End < end && (context.Text[place.End].Norm is "'s" or "’s" || context.Text[place.End].Upos is Upos.Noun or Upos.Propn && context.DateAt(place.End) is null))
            && (isAnd || (place.End < end && JoinedAt(place.End, end) is not null))
            ? place
            : null;
    }

    /// <summary>"On his British trip", «в ходе украинского визита»: the country that an adjective of the phrase tells, named elsewhere or not.</summary>
    public Parties Within(int phrase, int noun)
    {
        for (int i = phrase; i < noun; i++)
        {
            if (context.MentionAt(i) is null && context.Text[i].Upos is Upos.Adj or Upos.Propn && context.Countries.Of(context.Text[i]) is { } country)
            {
                return country.Entity is { } named ? Parties.Named([named]) : new Parties([], [country.Name]);
            }
        }

        return Parties.None;
    }

    /// <summary>«в Осло, куда Воронов прибыл с визитом», "Oslo, where Lake was on a visit": the name right before the clause.</summary>
    public Entity? Antecedent(TokenRange clause) =>
        clause.First > 1 && lexicon.Whither.Has(context.Text, clause.First, clause.End) && context.Text[clause.First - 1].Norm == "," ? PlaceEndingBefore(clause.First - 1) : null;

    // The last name before the comma, with a place that it stands in: «пекарня Озерная в Осло, куда».
    private Entity? PlaceEndingBefore(int comma)
    {
        int first = context.Text.Sentences[context.Text.SentenceOf(comma)].FirstToken;
        Entity? found = null;
        for (int i = comma - 1; i >= Math.Max(first, comma - Reach) && context.Text[i].Upos is not Upos.Punct; i--)
        {
            if (context.MentionAt(i) is { Entity.Kind: EntityKind.Place or EntityKind.Organization } name)
            {
                found = name.Entity;
                if (found.Kind == EntityKind.Organization || !lexicon.Place.Has(context.Text, name.First - 1, name.First))
                {
                    return found;
                }

                i = name.First;
            }
        }

        return found;
    }

    /// <summary>«посетил детский сад», "visited a factory": a place that the text only describes; «остров Тихий»: the name right behind. Nobody where the words tell no place that is visited.</summary>
    public Parties SiteAt(int first, bool isStay = false)
    {
        TokenRange clause = context.Clauses.At(first - 1);
        for (int i = first; i < Math.Min(clause.End, first + Reach); i++)
        {
            Token at = context.Text[i];
            if (lexicon.Sites.Has(context.Text, i, clause.End) && (at.Feats.Case is Case.Acc or Case.Nom or Case.None || (isStay && at.Feats.Case == Case.Loc)))
            {
                TokenRange site = people.PhraseOf(i);
                return NameBehind(site, clause.End) is { } name ? Parties.Named([name]) : new Parties([], [people.NameOf(site)]);
            }

            if (at.Upos is not (Upos.Adj or Upos.Det or Upos.Num or Upos.Propn) && (_hasCases || at.Upos != Upos.Noun))
            {
                return Parties.None;
            }
        }

        return Parties.None;
    }

    private Entity? NameBehind(TokenRange site, int limit) =>
        _hasCases && site.End < limit && context.MentionAt(site.End) is { Entity.Kind: EntityKind.Place or EntityKind.Organization, Mention.Form: MentionForm.Name } name && name.First == site.End ? name.Entity : null;

    // «в штаб-квартиру Лиги», "to a town in Norway": a noun that is no name may stand before the name that says where.
    private Entity? GoalFrom(int first, int limit)
    {
        for (int i = first; i < Math.Min(limit, first + Reach); i++)
        {
            if (context.MentionAt(i) is { } mention && !list.IsPossessive(i))
            {
                return IsGoal(mention, first) ? mention.Entity : null;
            }

            Token at = context.Text[i];
            bool isLink = i > first && (_hasCases ? context.DateAt(i) is null && at.Feats.Case == Case.Gen : at.Norm is "in" or "of");
            if (!isLink && at.Upos is not (Upos.Noun or Upos.Adj or Upos.Det) && at.Norm is not ("'s" or "’s" or "-"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"the Norway-Chile border": a place that two names tell.</summary>
    public Parties BetweenAt(int first)
    {
        int end = context.Clauses.At(first - 1).End;
        int at = first < end && context.Text[first].Norm == "the" ? first + 1 : first;
        if (_hasCases || at >= end || context.MentionAt(at) is not { Entity.Kind: EntityKind.Place } one || one.First != at || one.End + 2 >= end || context.Text[one.End].Norm is not ("-" or "–"))
        {
            return Parties.None;
        }

        return context.MentionAt(one.End + 1) is { Entity.Kind: EntityKind.Place } other && other.End < end && context.Text[other.End].Upos == Upos.Noun
            ? new Parties([], [context.Text.SpanOf(at, other.End + 1).In(context.Text.Text)])
            : Parties.None;
    }

    /// <summary>"the Norwegian capital", «в российскую столицу»: the capital that the words mean.</summary>
    public Parties CapitalAt(int first, int end)
    {
        int at = first < end && context.Text[first].Norm == "the" ? first + 1 : first;
        bool isCapital = at + 1 < end && lexicon.Company.Capitals.Has(context.Text, at + 1, end) && (!_hasCases || context.Text[at].Upos == Upos.Adj);
        return isCapital && context.Countries.CapitalOf(context.Text[at]) is { } town ? town.Entity is { } named ? Parties.Named([named]) : new Parties([], [town.Name]) : Parties.None;
    }

    private bool IsGoal(PlacedMention mention, int first) =>
        mention.Entity.Kind is not (EntityKind.Document or EntityKind.Other)
        && (mention.First == first || (mention.Entity.Kind != EntityKind.Person && (!_hasCases || subjects.CaseOf(mention) is Case.Gen or Case.None)));

    /// <summary>«в Осло с визитом прибыла Лесная»: the place before the trigger.</summary>
    public Entity? Before(int trigger, TokenRange clause)
    {
        for (int i = trigger - 1; i > Math.Max(clause.First, trigger - BeforeReach); i--)
        {
            if (!_hasCases && context.MentionAt(i) is { Entity.Kind: EntityKind.Place } goal && (context.Text[Math.Max(0, goal.First - 1)].Norm is "to" or "for" || IsAfterBeing(goal.First, clause)))
            {
                return goal.Entity;
            }

            if (_hasCases && context.MentionAt(i) is { Entity.Kind: EntityKind.Place } place && lexicon.Destination.Has(context.Text, place.First - 1, clause.End) && (subjects.CaseOf(place) is not Case.Loc || IsUndeclined(place.First) || IsAfterBeing(place.First, clause)))
            {
                return place.Entity;
            }
        }

        return null;
    }

    /// <summary>«Вчера в Осло побывал министр»: the place at the front of the clause.</summary>
    public Entity? StayBefore(int verb)
    {
        TokenRange clause = context.Clauses.At(verb);
        for (int i = verb - 1; i > Math.Max(clause.First, verb - Reach); i--)
        {
            if (context.Text[i].IsPunct || (verb + 1 < clause.End && lexicon.Place.Has(context.Text, verb + 1, clause.End)))
            {
                return null;
            }

            if (context.MentionAt(i) is { } name)
            {
                return name is { Entity: { Kind: EntityKind.Place } place } && name.First > 0 && lexicon.Place.Has(context.Text, name.First - 1, name.First) ? place : null;
            }
        }

        return null;
    }

    // «в Осло», whose form tells no case
    private bool IsUndeclined(int name) => context.Text[name].Norm == context.Text[name].Lemma;

    // «находится в Осло с визитом»
    private bool IsAfterBeing(int place, TokenRange clause) => place - 2 >= clause.First && lexicon.Place.Has(context.Text, place - 1, place) && lexicon.Being.Has(context.Text, place - 2, clause.End);

    /// <summary>«посещение островов министром Лесным»: who goes there is in the instrumental.</summary>
    public Entity? AgentAfter(int after)
    {
        TokenRange clause = context.Clauses.At(after - 1);
        for (int i = after; _hasCases && i < Math.Min(clause.End, after + BeforeReach) && !context.Text[i].IsPunct && !context.IsFinite(i); i++)
        {
            if (context.MentionAt(i) is { Entity.Kind: EntityKind.Person } person && subjects.CaseOf(person) == Case.Ins && context.Text[i - 1].Upos != Upos.Adp)
            {
                return person.Entity;
            }
        }

        return null;
    }

    private Parties VisitorBy(int after, int limit)
    {
        for (int i = after; i + 1 < Math.Min(limit, after + BeforeReach) && !context.Text[i].IsPunct && !context.IsFinite(i); i++)
        {
            if (context.Text[i].Norm == "by")
            {
                return context.MentionAt(i + 1) is { Entity: { Kind: EntityKind.Person, IsMedium: false } guest } mention && mention.First == i + 1 && !(mention.End < limit && context.Text[mention.End].Norm is "'s" or "’s") ? Parties.Named([guest]) : Parties.None;
            }
        }

        return Parties.None;
    }

    /// <summary>«визит в Осло министра Лесной»: the guest in the genitive after the place; "a visit to Norway last month by Undersecretary Stonefield".</summary>
    public Parties GuestAfter(int after)
    {
        TokenRange clause = context.Clauses.At(after - 1);
        if (!_hasCases)
        {
            return VisitorBy(after, clause.End);
        }

        if (after + 1 >= clause.End || !lexicon.Destination.Has(context.Text, after, clause.End))
        {
            return Parties.None;
        }

        // «визит на острова министра Лесной»
        int behind = context.MentionAt(after + 1)?.End ?? (lexicon.Sites.Has(context.Text, after + 1, clause.End) ? after + 2 : clause.End);
        return behind < clause.End && context.MentionAt(behind) is { Entity.Kind: EntityKind.Person } guest && subjects.CaseOf(guest) is Case.Gen or Case.Acc
            ? Parties.Named([guest.Entity])
            : Parties.None;
    }
}
