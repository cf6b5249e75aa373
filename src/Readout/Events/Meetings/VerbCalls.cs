using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Calls and conversations told by a verb: "called Stonefield to thank her", "has spoken to the premier twice".</summary>
internal sealed class VerbCalls(EventContext context, MeetingLexicon lexicon, PartyFinder parties)
{
    /// <summary>
    /// "called Stonefield to congratulate her", "called Stonefield on Monday.": by phone, though none is mentioned; "called Stonefield to testify", "called Stonefield a liar" are none.
    /// </summary>
    public bool IsPhoned(PhraseHit hit)
    {
        if (hit.Row[1] != "phone-object" || parties.Object(hit.End, Case.None) is not { } called)
        {
            return false;
        }

        int behind = BehindOffice(called.End);
        int at = BehindDates(behind);
        return at < context.Text.Tokens.Length && (IsFor(at) || ((at > behind || (context.Text[at].Norm == "." && hit.First > 0 && context.MentionAt(hit.First - 1) is { Entity.Kind: EntityKind.Person })) && called.Entity.Kind == EntityKind.Person && IsEnd(at) && context.TimeOf(hit.First) == VerbTime.Past));
    }

    // "to congratulate her", "and discussed"
    private bool IsFor(int token) =>
        token + 1 < context.Text.Tokens.Length && context.Text[token].Norm is "to" or "and" && lexicon.Company.CalledTo.Has(context.Text, token + 1, context.Text.Tokens.Length);

    // The clause goes on with no word that would say what somebody was called.
    private bool IsEnd(int token) => context.Text[token] is { Norm: "." or "," or ";" } or { Upos: Upos.Cconj or Upos.Sconj };

    // "Prime Minister Anna Stonefield of Norway"
    private int BehindOffice(int token) =>
        token + 1 < context.Text.Tokens.Length && context.Text[token].Norm == "of" && context.MentionAt(token + 1) is { Entity.Kind: EntityKind.Place } country ? country.End : token;

    private int BehindDates(int token)
    {
        int at = token;
        while (at + 1 < context.Text.Tokens.Length && (context.DateAt(at) ?? (context.Text[at].Upos == Upos.Adp ? context.DateAt(at + 1) : null)) is { } date)
        {
            at = date.End;
        }

        return at;
    }

    /// <summary>"spoke with Stonefield", "has spoken to the premier": persons who hold an office and are no journalists.</summary>
    public Parties Interlocutors(PhraseHit hit)
    {
        // "spoke briefly with"
        int behind = context.Text.Language == "en" && hit.End + 1 < context.Text.Tokens.Length && context.Text[hit.End].Upos == Upos.Adv ? hit.End + 1 : hit.End;
        bool isWith = behind < context.Text.Tokens.Length && lexicon.With.Has(context.Text, behind, behind + 1);
        bool isTo = context.Text.Language == "en" && hit.End < context.Text.Tokens.Length && context.Text[hit.End].Norm == "to" && context.TimeOf(hit.First) == VerbTime.Past;
        Parties others = isWith ? parties.With(hit.End) : isTo ? parties.To(hit.End) : Parties.None;
        return others.Entities.Count > 0 && others.Entities.All(other => other is { Kind: EntityKind.Person, IsMedium: false } && context.Holders.HoldsOffice(other)) ? others : Parties.None;
    }
}
