using Readout.Entities;

namespace Readout.Events.Meetings;

/// <summary>"will fly to Bergen on Friday", "traveled to Bergen, where he held talks", "heads to Bergen for talks": journeys of somebody in office to a town.</summary>
internal sealed class EnglishJourneys(EventContext context)
{
    /// <summary>Whether somebody among the guests holds an office, a rank or a mission.</summary>
    public bool AreInOffice(Parties guests) => guests.Entities.Any(guest => guest is { Kind: EntityKind.Person, IsMedium: false } && (context.Holders.HoldsOffice(guest) || PrivateMeetings.IsInOffice(guest, context)));

    /// <summary>Whether the words behind the town tell when he goes, what for, or what he did there.</summary>
    public bool IsTo(PhraseHit verb, PlacedMention place, Parties guests)
    {
        if (context.Text.Language != "en" || verb.Row[1] != "go" || place.Mention.Form != MentionForm.Name || place.End + 1 >= context.Text.Tokens.Length || !AreInOffice(guests))
        {
            return false;
        }

        int next = context.Text[place.End].IsPunct ? place.End + 1 : place.End;
        if (context.Text[next].Norm is "where" or "for" or "to")
        {
            return true;
        }

        return (context.DateAt(place.End) ?? (context.Text[place.End].Norm is "on" or "in" ? context.DateAt(place.End + 1) : null)) is { Expression.IsDeadline: false };
    }
}
