using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Parties as Russian and Ukrainian name them: before the verb, as ministries beside countries; and what their cases and quotation marks tell.</summary>
internal sealed class SlavicParties(EventContext context, MeetingLexicon lexicon, PartyList list)
{
    private const int PrepositionReach = 14;

    private readonly bool _hasCases = context.Text.Language != "en";

    /// <summary>«С премьером Лесной встретился президент», «намерен с Лесной обсудить»: the other side before the verb.</summary>
    public Parties WithAhead(int verb)
    {
        TokenRange clause = context.Clauses.At(verb);
        for (int i = verb - 1; _hasCases && i >= Math.Max(clause.First, verb - PrepositionReach); i--)
        {
            if (lexicon.With.At(context.Text, i, verb) is { } with && with.Row[0] != "all" && with.End - with.First == 1)
            {
                bool isFree = !IsFromOrSince(with.End) && lexicon.NotWith.At(context.Text, i, verb) is null && MayStandBefore(i, clause);
                return isFree ? list.Read(with.End, verb, arePeople: true) : Parties.None;
            }
        }

        return Parties.None;
    }

    // «на фоне спора с Осло» tells of the dispute; «вместе с Лесной», of who came along.
    private bool MayStandBefore(int preposition, TokenRange clause)
    {
        int before = preposition - 1;
        if (before < clause.First || context.Text[before].IsPunct || context.DateAt(before) is not null)
        {
            return true;
        }

        return context.MentionAt(before) is { Entity.Kind: EntityKind.Person } || Verbs.IsVerb(context.Text[before]) || Verbs.IsPredicate(context.Text[before]) || context.Text[before].Upos is Upos.Part or Upos.Cconj || (context.Text[before].Upos == Upos.Adv && !lexicon.Company.Together.Has(context.Text, before, clause.End));
    }

    /// <summary>«предложил Озерии и Полесью провести переговоры», «предложил Озерии встречу»: who is asked, between the verb that asks and <paramref name="first"/>.</summary>
    public Parties Asked(int first)
    {
        TokenRange clause = context.Clauses.At(first);
        for (int i = first - 1; _hasCases && i >= Math.Max(clause.First, first - PrepositionReach); i--)
        {
            if (Verbs.IsVerb(context.Text[i]))
            {
                return lexicon.Company.Asking.Has(context.Text, i, first) && context.MentionAt(i + 1) is { } asked && asked.First == i + 1 && asked.Entity.Kind is EntityKind.Place or EntityKind.Person or EntityKind.Organization && IsDative(i + 1) ? list.Read(i + 1, first, arePeople: true) : Parties.None;
            }

            if (context.Text[i].Upos == Upos.Adp || context.Text[i].Norm is "," or ":")
            {
                return Parties.None;
            }
        }

        return Parties.None;
    }

    private bool IsDative(int token) => context.Text[token].Feats.Case is Case.Dat or Case.Loc or Case.Gen or Case.None || context.Text[token].Norm == context.Text[token].Lemma;

    /// <summary>«ведет с Озерией переговоры»: the other side between the verb that holds them and the noun.</summary>
    public Parties WithBefore(int verb, int phrase)
    {
        for (int i = verb + 1; _hasCases && i < phrase; i++)
        {
            if (lexicon.NotWith.At(context.Text, i, phrase) is { } other)
            {
                i = other.End - 1;
            }
            else if (lexicon.With.At(context.Text, i, phrase) is { } with && with.Row[0] != "all" && !IsFromOrSince(with.End))
            {
                return list.Read(with.End, phrase, arePeople: true);
            }
        }

        return Parties.None;
    }

    /// <summary>«Между Вороновым и Лесной состоялись переговоры»: the list before the verb.</summary>
    public Parties BetweenBefore(int phrase, TokenRange clause)
    {
        for (int i = clause.First; _hasCases && i < Math.Min(phrase, clause.First + PrepositionReach); i++)
        {
            if (lexicon.With.At(context.Text, i, phrase) is { } with && with.Row[0] == "all")
            {
                return list.Read(with.End, phrase, arePeople: true, isBetween: true);
            }
        }

        return Parties.None;
    }

    /// <summary>«заседание Озерной комиссии двух стран»: a body, and the two states that have it, told before.</summary>
    public Parties WithItsStates(Parties body, int first, int end, Func<int, Parties> sidesBefore)
    {
        bool isBody = _hasCases && body.Count == 1 && body.Entities.All(static one => one.Kind == EntityKind.Organization);
        for (int i = first; isBody && i + 1 < end && !context.IsFinite(i) && !context.Text[i].IsPunct; i++)
        {
            if (context.Words.Pairs.Has(context.Text, i, end) && context.Words.Parties.Has(context.Text, i + 1, end))
            {
                return body.With(sidesBefore(context.Text.Sentences[context.Text.SentenceOf(i)].FirstToken));
            }
        }

        return body;
    }

    /// <summary>«обсудил подготовку саммита с Лесной», «участники саммита проведут»: the noun before it tells what is done, and by whom.</summary>
    public bool IsTalkedAbout(int phrase, TokenRange clause)
    {
        int noun = phrase - 1;
        noun -= noun > clause.First && context.Text[noun].Norm is "к" or "до" ? 1 : 0;
        if (!_hasCases || noun <= clause.First || context.MentionAt(noun) is not null || context.Text[noun].Upos != Upos.Noun)
        {
            return false;
        }

        if (lexicon.Before.EndingAt(context.Text, noun, clause.First) is { } frame && frame.Row[0] == "held" && context.Text[noun] is { Upos: Upos.Noun, Feats.Case: Case.Nom })
        {
            return true;
        }

        for (int i = noun - 1; i >= Math.Max(clause.First, noun - 3); i--)
        {
            if (Verbs.IsVerb(context.Text[i]))
            {
                return lexicon.Verbs.At(context.Text, i, clause.End) is { } verb && verb.Row[1] == "discuss";
            }
        }

        return false;
    }

    /// <summary>«встреча вице-премьеров»: officials in the plural meet each other.</summary>
    public Parties OfSeveral(Parties those, int first)
    {
        int head = first;
        while (head + 1 < context.Text.Tokens.Length && context.Text[head].Upos is Upos.Adj or Upos.Num)
        {
            head++;
        }

        bool isCircle = those is { Described.Count: 0, Entities: [{ Kind: EntityKind.Organization }] } && context.MentionAt(first) is { } name && Enumerable.Range(name.First, name.End - name.First).Any(i => lexicon.Company.Circles.Has(context.Text, i, i + 1));
        if (isCircle)
        {
            return those with { AreMany = true };
        }

        if (those is { Entities.Count: 0, Described.Count: 1 } && lexicon.Company.Circles.Has(context.Text, head, head + 1))
        {
            return those with { AreMany = true };
        }

        bool areSeveral = those is { Entities.Count: 0, Described.Count: 1 } && context.Text[head] is { Upos: Upos.Noun, Feats: { Case: Case.Gen, Number: Number.Plur } } && (lexicon.Officials.Has(context.Text, head, head + 1) || lexicon.Sides.Has(context.Text, head, head + 1));
        return areSeveral ? those with { AreMany = true } : those;
    }

    /// <summary>«Главы МИД Озерии и Полесья»: a ministry beside other countries stands for its own.</summary>
    public Parties OfMinistries(Parties parties)
    {
        bool areOfStates = _hasCases && parties.Entities.Count > 1 && parties.Entities.Any(static one => one.IsMinistry)
            && parties.Entities.All(static one => one.IsMinistry || one is { Kind: EntityKind.Place, State: not null }) && parties.Entities.Any(static one => !one.IsMinistry);
        if (!areOfStates)
        {
            return parties;
        }

        var found = new List<Entity>();
        var described = new List<string>(parties.Described);
        foreach (Entity party in parties.Entities)
        {
            PartyList.AddCountry(found, described, context.Countries.OfMinistry(party) ?? (party, party.Name));
        }

        return parties with { Entities = found, Described = described };
    }

    /// <summary>«заседание «Дороги Озерии: что дальше?»»: a name that is quoted with other words only tells what it is about.</summary>
    public bool IsTitle(int mark) =>
        context.Text[mark].Norm is "«" or "„" or "“" or "\"" && context.MentionAt(mark) is null
        && !(mark + 1 < context.Text.Tokens.Length && context.MentionAt(mark + 1) is { } name && name.First == mark + 1 && name.End < context.Text.Tokens.Length && context.Text[name.End].Norm is "»" or "“" or "”" or "\"");

    /// <summary>«с Украины» is "from", «с пятницы» is "since": the genitive tells.</summary>
    public bool IsFromOrSince(int token)
    {
        if (!_hasCases || token >= context.Text.Tokens.Length || lexicon.With.EndingAt(context.Text, token - 1, token - 2) is { } phrase && phrase.End - phrase.First > 1)
        {
            return false;
        }

        // A word without cases («с НАТО») is as well in the instrumental.
        Token next = context.Text[token];
        // «с главой»: of a feminine adjective the genitive looks like the instrumental.
        bool isEither = next.Upos == Upos.Adj && (next.Norm.EndsWith("ой", StringComparison.Ordinal) || next.Norm.EndsWith("ей", StringComparison.Ordinal));
        return context.DateAt(token) is not null || (next.Feats.Case == Case.Gen && next.Norm != next.Lemma && !isEither);
    }
}
