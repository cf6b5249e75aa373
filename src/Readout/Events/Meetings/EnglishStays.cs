using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>English visits told by their end or their length: "returned home from Norway on Thursday", "spent three days in Oslo", of somebody in office.</summary>
internal sealed class EnglishStays(EventContext context, PartyFinder parties, MeetingCircumstances circumstances, VerbStatus statuses)
{
    private const int PlaceReach = 8;

    private readonly EnglishMeetingWords _words = EnglishMeetingWords.Shared;

    public MeetingMention? At(int token)
    {
        if (context.Text[token].Upos != Upos.Verb || context.MentionAt(token) is not null || context.IsNegated(token))
        {
            return null;
        }

        TokenRange clause = context.Clauses.At(token);
        bool isOver = _words.Returning.At(context.Text, token, clause.End) is not null;
        PhraseHit? hit = _words.Returning.At(context.Text, token, clause.End) ?? _words.Spending.At(context.Text, token, clause.End);
        if (hit is not { } verb || (isOver ? From(verb.End, clause.End) : AfterTime(verb.End, clause.End)) is not { } place || context.TimeOf(token) != VerbTime.Past)
        {
            return null;
        }

        Parties guests = parties.DoersOf(token);
        return AreGuests(guests, place, isOver || IsForDays(verb.End, clause.End)) && statuses.OfVerb(token) is { } status ? Visit(verb, guests.With(Parties.Named([place])), status, isOver) : null;
    }

    // "spent three days in Oslo"; a day in a town one may spend at home.
    private bool IsForDays(int first, int end)
    {
        for (int i = first; i < Math.Min(end, first + PlaceReach) && context.Text[i].Norm != "in"; i++)
        {
            if (context.DateAt(i) is null && context.Text[i].Lemma is "day" or "week" or "night")
            {
                return true;
            }
        }

        return false;
    }

    private bool AreGuests(Parties guests, Entity place, bool isAway) =>
        guests.Entities.Count > 0
            ? guests.Entities.All(guest => guest is { Kind: EntityKind.Person, IsMedium: false } && context.Holders.HoldsOffice(guest) && (guest.State is null ? isAway : guest.State != place.State))
            : guests.Described.Count == 1;

    // "a day early from Norway"; "from her exile in Norway" is no visit.
    private Entity? From(int first, int end)
    {
        for (int i = first; i + 1 < Math.Min(end, first + PlaceReach); i++)
        {
            if (context.Text[i].Norm == "from")
            {
                return context.MentionAt(i + 1) is { Entity: { Kind: EntityKind.Place, State: not null } place, Mention.Form: MentionForm.Name } at && at.First == i + 1 && !IsOwner(at.End) ? place : null;
            }

            if (context.Text[i].Upos == Upos.Verb || context.Text[i].Norm is "to" or "with")
            {
                return null;
            }
        }

        return null;
    }

    // "spent Thursday in Oslo", "spent three days in Oslo"
    private Entity? AfterTime(int first, int end)
    {
        bool isTime = false;
        for (int i = first; i + 1 < Math.Min(end, first + PlaceReach); i++)
        {
            if (isTime && context.Text[i].Norm == "in")
            {
                return context.MentionAt(i + 1) is { Entity.Kind: EntityKind.Place } place && place.First == i + 1 && !IsOwner(place.End) ? place.Entity : null;
            }

            bool isPart = context.DateAt(i) is not null || context.Text[i].Lemma is "day" or "hour" or "week" or "night" or "afternoon" or "morning";
            if (!isPart && context.Text[i].Upos is not (Upos.Num or Upos.Det or Upos.Adj or Upos.Adv))
            {
                return null;
            }

            isTime |= isPart;
        }

        return null;
    }

    private bool IsOwner(int behind) => behind < context.Text.Tokens.Length && context.Text[behind].Norm is "'s" or "’s" or "'" or "’";

    private MeetingMention Visit(PhraseHit verb, Parties found, MeetingStatus status, bool isOver) => new()
    {
        End = verb.End,
        Sentence = context.Text.SentenceOf(verb.First),
        Trigger = context.Text.SpanOf(verb.First, verb.First + 1),
        Kind = MeetingKind.Visit,
        LeastParties = 2,
        Parties = found,
        Date = circumstances.DateOf(verb.First, verb.End, status),
        Status = status,
        IsInHeadline = context.IsInFirstBlock(verb.First),
        Now = context.Published?.Date,
        IsOver = isOver,
    };
}
