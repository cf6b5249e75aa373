using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Calls and conversations told by a verb: "called Stonefield to thank her", "has spoken to the premier twice".</summary>
internal sealed class VerbCalls(EventContext context, MeetingLexicon lexicon, PartyFinder parties)
{
    private const int Reach = 5;

    /// <summary>
    /// "called Stonefield to congratulate her", "called Stonefield on Monday.": by phone, though none is mentioned; "called Stonefield to testify", "called Stonefield a liar" are none.
    /// </summary>
    public bool IsPhoned(PhraseHit hit)
    {
        if (hit.Row[1] != "phone-object" || hit.End >= context.Text.Tokens.Length)
        {
            return false;
        }

        if (CounterpartBehind(hit.End) is { } named)
        {
            return BehindDates(named) is var rest && rest < context.Text.Tokens.Length && (IsFor(rest) || rest > named || IsEnd(rest));
        }

        if (parties.Object(hit.End, Case.None) is not { } called)
        {
            return (IsMe(hit.End) ? hit.End + 1 : BehindOfficials(hit.End)) is { } whom && IsFor(BehindDates(whom));
        }

        int behind = BehindOffice(called.End);
        int at = BehindDates(behind);
        return at < context.Text.Tokens.Length && (IsFor(at) || ((at > behind || (context.Text[at].Norm == "." && hit.First > 0 && context.MentionAt(hit.First - 1) is { Entity.Kind: EntityKind.Person })) && called.Entity.Kind == EntityKind.Person && IsEnd(at) && context.TimeOf(hit.First) == VerbTime.Past));
    }

    // "called his Norwegian counterpart, Anna Stonefield, on Monday": the token behind the name and its comma.
    private int? CounterpartBehind(int first)
    {
        int end = Math.Min(context.Text.Tokens.Length, first + Reach);
        for (int i = first; context.Text.Language == "en" && first > 0 && context.Words.Possessives.Has(context.Text, first, end) && i < end; i++)
        {
            if (lexicon.Company.Counterparts.Has(context.Text, i, end))
            {
                int at = i + 1 < end && context.Text[i + 1].Norm == "," ? i + 2 : i + 1;
                return at < context.Text.Tokens.Length && context.MentionAt(at) is { Entity.Kind: EntityKind.Person } name ? name.End < context.Text.Tokens.Length && context.Text[name.End].Norm == "," ? name.End + 1 : name.End : null;
            }
        }

        return null;
    }

    /// <summary>«Мне позвонил премьер Воронов», "Stonefield rang me": who is called speaks.</summary>
    public Parties? WithMe(PhraseHit hit, Parties doers)
    {
        TokenRange clause = context.Clauses.At(hit.First);
        bool isMe = hit.End < clause.End && IsMe(hit.End);
        for (int i = hit.First - 1; context.Text.Language != "en" && !isMe && i >= Math.Max(clause.First, hit.First - Reach); i--)
        {
            isMe = IsMe(i);
        }

        return isMe && doers.Entities is [{ Kind: EntityKind.Person, IsMedium: false } caller] && context.SpeakerOf(context.StatementAt(hit.First)) is { Kind: EntityKind.Person } me && me != caller ? Parties.Named([caller, me]) : null;
    }

    // "spoke on Monday", "talked for an hour"; "spoke of it for an hour" is to others.
    private bool IsFree(int token)
    {
        int length = context.Text.Tokens.Length;
        if (token + 1 >= length)
        {
            return false;
        }

        if (context.DateAt(token) is not null || context.Text[token].Norm is "again" or "soon" || (context.Text[token].Norm == "on" && context.DateAt(token + 1) is not null))
        {
            return true;
        }

        // "spoke in Oslo on Monday"
        if (context.Text[token].Norm == "in" && context.MentionAt(token + 1) is { Entity.Kind: EntityKind.Place } place && place.First == token + 1 && place.End < length)
        {
            return context.Text[place.End].Norm == "on" ? place.End + 1 < length && context.DateAt(place.End + 1) is not null : context.DateAt(place.End) is not null;
        }

        bool isFor = context.Text[token].Norm == "for";
        for (int i = token + 1; isFor && i < Math.Min(length, token + Reach); i++)
        {
            if (lexicon.Measures.Has(context.Text, i, i + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«Воронов и Лесная разговаривали больше часа»: two, one of them in office, and nobody else.</summary>
    public Parties? EachOther(PhraseHit hit, Parties doers)
    {
        TokenRange clause = context.Clauses.At(hit.First);
        for (int i = hit.End; hit.Row[2] == "each" && i < Math.Min(clause.End, hit.End + (2 * Reach)); i++)
        {
            if (lexicon.With.Has(context.Text, i, clause.End))
            {
                return null;
            }
        }

        return hit.Row[2] == "each" && (context.Text.Language != "en" || IsFree(hit.End)) && doers is { Described.Count: 0, Entities.Count: 2 } && doers.Entities.All(static doer => doer is { Kind: EntityKind.Person, IsMedium: false }) && doers.Entities.Any(context.Holders.HoldsOffice) ? doers : null;
    }

    private bool IsMe(int token) => lexicon.Company.Me.Has(context.Text, token, token + 1);

    /// <summary>«позвонил главам МИД Озерии и Полесья», «обзвонила лидеров»: several in office, of whom no name tells who they are.</summary>
    public Parties? ToOfficials(PhraseHit hit, Parties doers)
    {
        TokenRange clause = context.Clauses.At(hit.First);
        int first = hit.End;
        while (first < clause.End && (context.DateAt(first) is not null || context.Text[first].Upos is Upos.Adv or Upos.Part or Upos.Adj or Upos.Num || (context.Text[first].Upos == Upos.Adp && first + 1 < clause.End && context.DateAt(first + 1) is not null)))
        {
            first++;
        }

        bool areMany = doers.Entities.Count > 0 && first < clause.End && context.Text[first] is { Upos: Upos.Noun, Feats: { Number: Number.Plur, Case: Case.Dat or Case.Acc or Case.Gen } } && AreOfficials(first);
        return areMany && parties.Slavic.OfMinistries(parties.List(first, clause.End, arePeople: true)) is { Count: > 0 } called ? doers.With(called) : null;
    }

    private bool AreOfficials(int noun) => lexicon.Officials.Has(context.Text, noun, noun + 1) || lexicon.Sides.Has(context.Text, noun, noun + 1);

    // "called the leaders of five nations on Thursday to calm them": behind the words for them.
    private int? BehindOfficials(int first)
    {
        int at = first;
        while (at < first + Reach && at + 1 < context.Text.Tokens.Length && context.MentionAt(at) is null && context.Text[at].Upos is Upos.Det or Upos.Adj or Upos.Num)
        {
            at++;
        }

        if (!(context.Text[at].Feats.Number == Number.Plur && AreOfficials(at)))
        {
            return null;
        }

        at++;
        while (at < first + (2 * Reach) && at + 1 < context.Text.Tokens.Length && context.DateAt(at) is null && (context.Text[at].Norm is "of" or "-" or "‑" || context.Text[at].Upos is Upos.Det or Upos.Adj or Upos.Num or Upos.Noun or Upos.Propn))
        {
            at++;
        }

        return at;
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

    // "Senator Lake has been talking with officials from the Stonefield campaign": with those who speak for somebody, one talks in office.
    private bool AreOfficials(Parties others, int verb)
    {
        Parties doers = parties.DoersOf(verb);
        return doers is { Described.Count: 0, Entities.Count: > 0 } && doers.Entities.All(doer => doer is { Kind: EntityKind.Person, IsMedium: false } && context.Holders.HoldsOffice(doer))
            && others.Described.All(words => words.Split(' ').Any(word => lexicon.Company.Members.Is(word) || (word.EndsWith('s') && lexicon.Officials.Is(word))) && words.Contains(' ', StringComparison.Ordinal));
    }

    /// <summary>"spoke with Stonefield", "has spoken to the premier": persons who hold an office and are no journalists.</summary>
    public Parties Interlocutors(PhraseHit hit)
    {
        // "spoke briefly with"
        int behind = context.Text.Language == "en" && hit.End + 1 < context.Text.Tokens.Length && context.Text[hit.End].Upos == Upos.Adv ? hit.End + 1 : hit.End;
        bool isWith = behind < context.Text.Tokens.Length && lexicon.With.Has(context.Text, behind, behind + 1);
        bool isTo = context.Text.Language == "en" && hit.End < context.Text.Tokens.Length && context.Text[hit.End].Norm == "to" && context.TimeOf(hit.First) is VerbTime.Past or VerbTime.Future or VerbTime.Conditional;
        Parties others = isWith ? parties.With(hit.End) : isTo ? parties.To(hit.End) : Parties.None;
        if (others is { Entities.Count: 0, Described.Count: > 0 } && context.Text.Language == "en")
        {
            return AreOfficials(others, hit.First) ? others : Parties.None;
        }

        return InOffice(others);
    }

    /// <summary>Those, where all of them are persons in office; nobody otherwise.</summary>
    public Parties InOffice(Parties others) =>
        others.Entities.Count > 0 && others.Entities.All(other => other is { Kind: EntityKind.Person, IsMedium: false } && context.Holders.HoldsOffice(other)) ? others : Parties.None;
}
