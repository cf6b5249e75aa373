using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>"will fly to Bergen on Friday", "traveled to Bergen, where he held talks", "heads to Bergen for talks": journeys of somebody in office to a town.</summary>
internal sealed class EnglishJourneys(EventContext context, MeetingLexicon lexicon)
{
    private const int Reach = 6;

    /// <summary>Whether somebody among the guests holds an office, a rank or a mission.</summary>
    public bool AreInOffice(Parties guests) => guests.Entities.Any(guest => guest is { Kind: EntityKind.Person, IsMedium: false } && (context.Holders.HoldsOffice(guest) || guest.Roles.Any(IsRank)));

    // "Special Representative"; "former secretary of state" is none any more.
    private static bool IsRank(string role) => !role.Contains("former", StringComparison.OrdinalIgnoreCase) && role.Split(' ', '-').Any(EnglishMeetingWords.Shared.Ranks.Is);

    // "for gas talks", "for a meeting with Lake"; "for a party" tells of no visit.
    private bool IsForTalks(int purpose)
    {
        int end = Math.Min(context.Clauses.At(purpose).End, purpose + Reach);
        for (int i = purpose + 1; i < end && context.Text[i].Upos is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num; i++)
        {
            if (lexicon.Nouns.Has(context.Text, i, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words behind the town tell when he goes, what for, or what he did there.</summary>
    public bool IsTo(PhraseHit verb, PlacedMention place, Parties guests)
    {
        if (context.Text.Language != "en" || verb.Row[1] != "go" || place.Mention.Form != MentionForm.Name || place.End + 1 >= context.Text.Tokens.Length || !AreInOffice(guests))
        {
            return false;
        }

        int next = context.Text[place.End].IsPunct ? place.End + 1 : place.End;
        if (context.Text[next].Norm == "where" || (context.Text[next].Norm == "for" && IsForTalks(next)))
        {
            return true;
        }

        return (context.DateAt(place.End) ?? (context.Text[place.End].Norm is "on" or "in" ? context.DateAt(place.End + 1) : null)) is { Expression.IsDeadline: false };
    }
}
