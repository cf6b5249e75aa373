using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Where a visit of Russian and Ukrainian goes, where the words behind its verb name no place: a capital, a host, what stands before the verb.</summary>
internal sealed class VisitGoals(EventContext context, MeetingLexicon lexicon, PartyFinder parties)
{
    private const int PlaceReach = 5;
    private const int MissionReach = 8;
    private const int BetweenReach = 8;

    /// <summary>«до литовської столиці має прибути», «прибыл в литовскую столицу»: behind its preposition, before the verb or after it.</summary>
    public Parties? Capital(PhraseHit hit, Parties guests)
    {
        TokenRange clause = context.Clauses.At(hit.First);
        for (int i = Math.Max(clause.First, hit.First - MissionReach); context.Text.Language != "en" && i < Math.Min(clause.End, hit.End + PlaceReach); i++)
        {
            if (lexicon.Destination.Has(context.Text, i, clause.End) && parties.Destinations.CapitalAt(i + 1, clause.End) is { Count: > 0 } capital)
            {
                return guests.With(capital);
            }
        }

        return null;
    }

    /// <summary>«приезжал в четверг к президенту Озерии», «приїздив до президента»: somebody in office.</summary>
    public Parties? Host(PhraseHit hit, Parties guests)
    {
        TokenRange clause = context.Clauses.At(hit.First);
        for (int i = hit.End; context.Text.Language != "en" && hit.Row[1] is "travel" or "go" or "place" && i + 1 < Math.Min(clause.End, hit.End + PlaceReach); i++)
        {
            if (lexicon.Company.ToWhom.Has(context.Text, i, clause.End))
            {
                return context.MentionAt(i + 1) is { Entity: { Kind: EntityKind.Person, IsMedium: false } } title && title.First == i + 1 && NamedBehind(context, title) is var host && context.Holders.HoldsOffice(host) && !guests.Entities.Contains(host) ? guests.With(Parties.Named([host])) : null;
            }

            if (context.IsFinite(i) || context.Text[i].Upos == Upos.Noun && context.DateAt(i) is null)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>«Озерскую область 5 ноября с рабочим визитом посетил»: the token behind what is visited; a day and the words of the visit may stand between.</summary>
    public int BehindVisited(int verb, TokenRange clause)
    {
        int at = verb;
        while (at - 1 > clause.First && context.MentionAt(at - 1) is null && at > verb - BetweenReach
            && (context.DateAt(at - 1) is not null || context.Text[at - 1].Upos is Upos.Adv or Upos.Part or Upos.Adp or Upos.Adj || lexicon.Nouns.At(context.Text, at - 1, at) is { } noun && MeetingLexicon.KindOf(noun.Row) == MeetingKind.Visit))
        {
            at--;
        }

        return at;
    }

    /// <summary>Whom the title means, or the name right behind it.</summary>
    public static Entity NamedBehind(EventContext context, PlacedMention title) =>
        title.End < context.Text.Tokens.Length && context.MentionAt(title.End) is { Entity.Kind: EntityKind.Person, Mention.Form: MentionForm.Name } name && name.First == title.End ? name.Entity : title.Entity;
}
