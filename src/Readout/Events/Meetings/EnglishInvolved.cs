using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Talks whose own words list who is in them: "The talks involve Norway and Chile as the parties, and Peru as a mediator", "The meeting, which also includes the League,".</summary>
internal sealed class EnglishInvolved(EventContext context)
{
    private const int VerbReach = 4;
    private const int ListReach = 40;

    private readonly EnglishMeetingWords _words = EnglishMeetingWords.Shared;

    /// <summary>Whether the noun is the subject of such a verb, with at least one of them right behind it.</summary>
    public bool Are(PhraseHit noun) => ListOf(noun) is not null;

    /// <summary>The states and bodies of the list, whatever each of them is there.</summary>
    public Parties Of(PhraseHit noun)
    {
        if (ListOf(noun) is not { } list)
        {
            return Parties.None;
        }

        var found = new List<Entity>();
        int end = Math.Min(context.Text.Sentences[context.Text.SentenceOf(list)].EndToken, list + ListReach);
        for (int i = list; i < end && !IsEnd(i); i++)
        {
            if (context.MentionAt(i) is not { } mention)
            {
                continue;
            }

            if (mention.Entity is { Kind: EntityKind.Place or EntityKind.Organization, IsMedium: false } && !found.Contains(mention.Entity))
            {
                found.Add(mention.Entity);
            }

            i = mention.End - 1;
        }

        return Parties.Named(found);
    }

    // A list of parties ends at another verb or at a place: "in Oslo", "on the border".
    private bool IsEnd(int token) =>
        context.MentionAt(token) is null && ((context.IsFinite(token) && context.Text[token].Upos == Upos.Verb) || context.Text[token].Norm is "in" or "at" or "on" or "over" or "about" or "near" or "to" or "since" or "after" or "before");

    private int? ListOf(PhraseHit noun)
    {
        int last = Math.Min(context.Text.Tokens.Length, noun.End + VerbReach);
        for (int i = noun.End; context.Text.Language == "en" && i < last && context.MentionAt(i) is null; i++)
        {
            if (_words.Involving.At(context.Text, i, context.Text.Tokens.Length) is { } hit && (context.Text[hit.End - 1].Upos == Upos.Verb || context.Text[hit.End - 1].Norm == "involved"))
            {
                int list = hit.End < context.Text.Tokens.Length && context.Text[hit.End].Upos == Upos.Det && context.MentionAt(hit.End) is null ? hit.End + 1 : hit.End;
                return !context.IsNegated(hit.End - 1) && list < context.Text.Tokens.Length && context.MentionAt(list) is { Entity.Kind: EntityKind.Place or EntityKind.Organization } first && first.First >= hit.End && IsNoOwner(first) ? list : null;
            }

            if (!(context.Text[i].IsPunct || context.Text[i].Norm is "which" or "that" or "also") && context.Text[i].Upos is not (Upos.Adv or Upos.Aux))
            {
                return null;
            }
        }

        return null;
    }

    private bool IsNoOwner(PlacedMention first) => first.End >= context.Text.Tokens.Length || context.Text[first.End].Norm is not ("'s" or "’s" or "'" or "’");
}
