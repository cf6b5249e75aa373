using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Guests in English whom nobody names: "will host the presidents of Norway and Chile in Oslo", "planned to receive the opposition on Tuesday". Who receives them is told by <paramref name="doers"/>.</summary>
internal sealed class EnglishHosts(EventContext context, MeetingLexicon lexicon, PartyFinder parties, Func<int, Parties> doers)
{
    private const int PhraseReach = 7;

    private readonly OfficialGroups _groups = new(context, lexicon);

    /// <summary>Somebody in office, and whom he receives at a place or on a day.</summary>
    public Parties? Received(PhraseHit hit)
    {
        TokenRange clause = context.Clauses.At(hit.First);
        bool isDetermined = hit.End < clause.End && ((context.Text[hit.End].Upos == Upos.Det && context.MentionAt(hit.End) is null) || context.Words.Possessives.Has(context.Text, hit.End, hit.End + 1));
        int first = isDetermined ? hit.End + 1 : hit.End;
        if (context.Text.Language == "en" && parties.LeaderAt(hit.End, clause.End) is { IsMedium: false } leader && doers(hit.First) is { Entities: [{ Kind: EntityKind.Person } receiver] } receivers && context.Holders.HoldsOffice(receiver) && receiver != leader)
        {
            return receivers.With(Parties.Named([leader]));
        }

        if (context.Text.Language != "en" || first >= clause.End || GuestsAt(first, clause.End, isSeen: hit.Row[1] == "see") is not { } guests || !IsPlaceOrDay(guests.End, clause.End))
        {
            return null;
        }

        Parties hosts = doers(hit.First);
        bool areInOffice = hosts.Entities.Count > 0 && hosts.Entities.All(host => host is { Kind: EntityKind.Person, IsMedium: false } && context.Holders.HoldsOffice(host));
        return areInOffice ? hosts.With(new Parties([], [context.Text.SpanOf(guests.First, guests.End).In(context.Text.Text)])) : null;
    }

    /// <summary>"plans to see them again": those of the meeting told before.</summary>
    public bool IsThemAgain(int after) => after + 1 < context.Text.Tokens.Length && context.Text.Language == "en" && context.Text[after].Norm == "them" && lexicon.Company.Again.Has(context.Text, after + 1, context.Text.Tokens.Length);

    /// <summary>"President Lake met with the Norwegian president": nobody meets himself, so that the post is somebody's whom nobody names; null where the words name others.</summary>
    public Parties? Nameless(PhraseHit hit, Parties doers, Parties others)
    {
        TokenRange clause = context.Clauses.At(hit.First);
        int first = hit.End < clause.End && lexicon.With.Has(context.Text, hit.End, clause.End) ? hit.End + 1 : hit.End;
        bool isOne = context.Text.Language == "en" && first < clause.End && others is { Described.Count: 0, Entities: [var other] } && doers.Entities.Contains(other);
        return isOne && context.MentionAt(first) is { Mention.Form: MentionForm.Role, Entity.Kind: EntityKind.Person } post && post.First == first && doers.Entities.Contains(post.Entity) && context.Text[first].Upos == Upos.Det && IsPlaceOrDay(post.End, clause.End)
            ? new Parties([], [context.Text.SpanOf(first + 1, post.End).In(context.Text.Text)])
            : null;
    }

    /// <summary>"summoned the Norwegian ambassador": who calls a foreign envoy in, and whom.</summary>
    public Parties? Summoned(PhraseHit hit)
    {
        TokenRange clause = context.Clauses.At(hit.First);
        int head = EnvoyFrom(hit.End, clause.End);
        Parties hosts = head < 0 ? Parties.None : doers(hit.First);
        if (head < 0 || hosts.Count != 1 || !hosts.Entities.All(host => !host.IsMedium && context.Holders.IsOfficial(host)))
        {
            return null;
        }

        for (int i = hit.End; i < Math.Min(clause.End, head + 3); i++)
        {
            if (context.MentionAt(i) is { Entity.Kind: EntityKind.Person } envoy)
            {
                return hosts.Entities.Contains(envoy.Entity) ? null : hosts.With(Parties.Named([envoy.Entity]));
            }
        }

        int first = context.Text[hit.End].Upos == Upos.Det ? hit.End + 1 : hit.End;
        return hosts.With(new Parties([], [context.Text.SpanOf(first, head + 1).In(context.Text.Text)]));
    }

    private int EnvoyFrom(int first, int end)
    {
        for (int i = first; i < Math.Min(end, first + PhraseReach); i++)
        {
            if (lexicon.Company.Envoys.Has(context.Text, i, end))
            {
                return context.Text[i].Feats.Number == Number.Plur ? -1 : i;
            }

            if (context.Text[i].Upos is not (Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn) && context.Text[i].Norm is not ("'s" or "’s"))
            {
                return -1;
            }
        }

        return -1;
    }

    private TokenRange? GuestsAt(int first, int end, bool isSeen)
    {
        if (_groups.OtherSideAt(first, end) is { } group)
        {
            return group;
        }

        int head = -1;
        for (int i = first; i < Math.Min(end, first + PhraseReach); i++)
        {
            bool isWord = context.Text[i].Upos is Upos.Adj or Upos.Noun or Upos.Num or Upos.Propn || context.Text[i].Norm is "'s" or "’s";
            if (!isWord || context.DateAt(i) is not null || context.MentionAt(i) is { Entity.Kind: EntityKind.Person })
            {
                break;
            }

            head = context.Text[i].Upos == Upos.Noun && context.MentionAt(i) is null ? i : -1;
        }

        if (head < 0 || !AreGuests(head, isSeen) || (head + 1 < end && context.MentionAt(head + 1) is { Entity.Kind: EntityKind.Person }))
        {
            return null;
        }

        bool isOf = head + 2 < end && context.Text[head + 1].Norm is "of" or "from" && context.MentionAt(head + 2) is { Entity.Kind: not EntityKind.Person };
        return new TokenRange(first, isOf ? context.MentionAt(head + 2)!.Value.End : head + 1);
    }

    // Whom one sees one may see anywhere; whom somebody in office receives comes to him.
    private bool AreGuests(int head, bool isSeen)
    {
        bool areOfficials = lexicon.Officials.Has(context.Text, head, head + 1) || lexicon.Sides.Has(context.Text, head, head + 1);
        bool isGroup = lexicon.Company.Groups.Has(context.Text, head, head + 1);
        return isGroup || (context.Text[head].Feats.Number == Number.Plur && (areOfficials || (!isSeen && parties.AreListed(head))));
    }

    private bool IsPlaceOrDay(int token, int end)
    {
        token += token < end && context.Text[token].Upos == Upos.Adv && context.DateAt(token) is null ? 1 : 0; // "again"
        if (token < end && context.DateAt(token) is not null)
        {
            return true;
        }

        return token + 1 < end && context.Text[token].Upos == Upos.Adp && (context.DateAt(token + 1) is not null || (lexicon.Destination.Has(context.Text, token, end) && context.MentionAt(token + 1) is { Entity.Kind: EntityKind.Place }));
    }
}
