using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Who receives whom, in Russian and Ukrainian, where the guest is a group, a pronoun or the word before a relative clause. Who does it is told by <paramref name="doers"/>.</summary>
internal sealed class Receptions(EventContext context, MeetingLexicon lexicon, PartyFinder parties, Subjects subjects, Func<int, Parties> doers)
{
    private const int Reach = 8;
    private const int PronounReach = 3;

    private readonly bool _hasCases = context.Text.Language != "en";

    /// <summary>«Воронов принял послов стран Лиги», «готов принять делегацию Озерии»: several in office or those who come for a body, by somebody in office.</summary>
    public Parties? ToGroup(PhraseHit hit)
    {
        TokenRange clause = context.Clauses.At(hit.First);
        if (!_hasCases || HeadBehind(hit.End, clause) is not { } head || doers(hit.First) is not { Described.Count: 0, Entities: [{ Kind: EntityKind.Person, IsMedium: false } host] } || !context.Holders.HasPost(host))
        {
            return null;
        }

        Parties guests = parties.List(FirstOf(hit.End, head), clause.End, arePeople: true) is { Count: > 0 } told ? told : parties.Described(head);
        return Parties.Named([host]).With(parties.Slavic.OfMinistries(guests));
    }

    private int FirstOf(int first, int head)
    {
        int at = head;
        while (at > first && context.Text[at - 1].Upos is Upos.Adj or Upos.Num or Upos.Det)
        {
            at--;
        }

        return at;
    }

    // The first noun of the object, behind a day or a place, which means officials in the plural or a delegation.
    private int? HeadBehind(int first, TokenRange clause)
    {
        for (int i = first; i < Math.Min(clause.End, first + Reach); i++)
        {
            if (context.DateAt(i) is not null || context.Text[i].Upos is Upos.Adj or Upos.Num or Upos.Adv or Upos.Part)
            {
                continue;
            }

            if (context.Text[i].Upos == Upos.Adp && i + 1 < clause.End && (context.DateAt(i + 1) is not null || (lexicon.Place.Has(context.Text, i, clause.End) && context.MentionAt(i + 1) is { Entity.Kind: EntityKind.Place })))
            {
                i = context.MentionAt(i + 1) is { } place ? place.End - 1 : i;
                continue;
            }

            bool isGroup = context.Text[i] is { Upos: Upos.Noun, Feats.Case: Case.Acc or Case.Gen } at && ((at.Feats.Number == Number.Plur && lexicon.Officials.Has(context.Text, i, i + 1)) || lexicon.Missions.Has(context.Text, i, i + 1));
            return isGroup ? i : null;
        }

        return null;
    }

    /// <summary>«Лесная, которую до заседания принял Воронов»: the one whom the relative clause tells of, and who receives her.</summary>
    public Parties? OfRelative(PhraseHit hit)
    {
        TokenRange clause = context.Clauses.At(hit.First);
        int pronoun = context.Text[clause.First].IsPunct ? clause.First + 1 : clause.First;
        bool isObject = _hasCases && context.IsFinite(hit.First) && pronoun < hit.First && context.Words.Relatives.Has(context.Text, pronoun, clause.End) && context.Text[pronoun].Feats is { Case: Case.Acc or Case.Gen, Number: Number.Sing };
        return isObject && GuestBefore(pronoun) is { } guest && subjects.InOwnClause(hit.First) is [{ Kind: EntityKind.Person, IsMedium: false } host] && host != guest && context.Holders.IsOfficial(host) ? Parties.Named([guest, host]) : null;
    }

    private Entity? GuestBefore(int pronoun)
    {
        int before = pronoun - 1;
        while (before > 0 && context.Text[before].IsPunct)
        {
            before--;
        }

        return before >= 0 && context.MentionAt(before) is { Entity: { Kind: EntityKind.Person, IsMedium: false } guest } ? guest : null;
    }

    /// <summary>«В среду его принял глава государства»: somebody in office whom nobody names, by his post alone.</summary>
    public Parties? ByHolder(PhraseHit hit)
    {
        TokenRange clause = context.Clauses.At(hit.First);
        if (!_hasCases || !context.IsFinite(hit.First) || PronounBefore(hit.First, clause) is not { } guest || hit.End >= clause.End)
        {
            return null;
        }

        bool isHolder = context.MentionAt(hit.End) is null && context.Text[hit.End] is { Upos: Upos.Noun, Feats: { Case: Case.Nom, Number: Number.Sing } } && lexicon.Officials.Has(context.Text, hit.End, hit.End + 1);
        return isHolder ? Parties.Named([guest]).With(parties.Described(hit.End)) : null;
    }

    private Entity? PronounBefore(int verb, TokenRange clause)
    {
        for (int i = verb - 1; i >= Math.Max(clause.First, verb - PronounReach); i--)
        {
            if (context.MentionAt(i) is { Mention.Form: MentionForm.Pronoun, Entity: { Kind: EntityKind.Person } person })
            {
                return context.Text[i].Feats.Case is Case.Acc or Case.Gen or Case.None ? person : null;
            }
        }

        return null;
    }
}
