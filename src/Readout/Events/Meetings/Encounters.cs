using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>English verbs that tell of a meeting only between people in office: "saw Stonefield in Oslo on Monday", "was met by the foreign minister". Who does it is told by <paramref name="doers"/>.</summary>
internal sealed class Encounters(EventContext context, MeetingLexicon lexicon, PartyFinder parties, Func<int, Parties> doers)
{
    /// <summary>"will see Stonefield in Oslo": at a place or on a day; "saw Stonefield speak", "saw her as a rival" tell of no meeting.</summary>
    public Parties? Seen(PhraseHit hit)
    {
        TokenRange clause = context.Clauses.At(hit.First);
        if (context.TimeOf(hit.First) is VerbTime.Present or VerbTime.Conditional || parties.Object(hit.End, Case.None) is not { } seen || !IsInOffice(seen.Entity) || !IsPlaceOrDay(BehindOffice(seen.End), clause.End))
        {
            return null;
        }

        return doers(hit.First) is { Described.Count: 0, Entities: [var one] } && one != seen.Entity && IsInOffice(one) ? Parties.Named([one, seen.Entity]) : null;
    }

    /// <summary>"Stonefield landed in Oslo and was met by Foreign Minister Hall": by somebody in office.</summary>
    public Parties? MetBy(int verb) =>
        context.Text[verb - 1].Lemma == "be" && context.Text[verb + 1].Norm == "by" && parties.Object(verb + 2, Case.None) is { } host && IsInOffice(host.Entity) && doers(verb) is { Described.Count: 0, Entities: [{ Kind: EntityKind.Person } guest] } && guest != host.Entity
            ? Parties.Named([guest, host.Entity])
            : null;

    private bool IsInOffice(Entity one) => one is { Kind: EntityKind.Person, IsMedium: false } && context.Holders.HoldsOffice(one);

    // "Prime Minister Stonefield of Norway"
    private int BehindOffice(int token) => token + 1 < context.Text.Tokens.Length && context.Text[token].Norm == "of" && context.MentionAt(token + 1) is { Entity.Kind: EntityKind.Place } country ? country.End : token;

    private bool IsPlaceOrDay(int token, int end)
    {
        token += token < end && context.Text[token].Upos == Upos.Adv && context.DateAt(token) is null ? 1 : 0; // "again"
        if (token < end && context.DateAt(token) is not null)
        {
            return true;
        }

        return token + 1 < end && context.Text[token].Upos == Upos.Adp && (context.DateAt(token + 1) is not null || (lexicon.Place.Has(context.Text, token, end) && context.MentionAt(token + 1) is { Entity.Kind: EntityKind.Place }));
    }
}
