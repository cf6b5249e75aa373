using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Officials in the plural with the states or the body that they are of: «министры обороны Озерии и Полесья», «послы стран Лиги», «коллеги из Озерии и Полесья».</summary>
internal sealed class OfficialPhrases(EventContext context, MeetingLexicon lexicon, Subjects subjects)
{
    private const int Reach = 6;
    private const int SubjectReach = 16;

    /// <summary>The phrase whose noun, or the adjective before it, is <paramref name="token"/>; null where one state is named, for which they speak, or where their own names follow.</summary>
    public TokenRange? At(int token, int end, bool isAny = false)
    {
        int head = token;
        while (head + 1 < end && context.MentionAt(head) is null && context.Text[head].Upos is Upos.Adj or Upos.Num)
        {
            head++;
        }

        if (context.MentionAt(head) is not null || context.Text[head] is not { Upos: Upos.Noun, Feats.Number: Number.Plur } || !(IsColleague(head, end) || (isAny && (lexicon.Officials.Has(context.Text, head, head + 1) || lexicon.Sides.Has(context.Text, head, head + 1)))))
        {
            return null;
        }

        int owners = FirstOwner(head + 1, end);
        if (owners < 0)
        {
            return null;
        }

        bool isOfStates = context.Words.Parties.Has(context.Text, owners - 1, owners);
        (int behind, int count) = OwnersFrom(owners, end);
        bool isNamed = behind < end && context.MentionAt(behind) is { Entity.Kind: EntityKind.Person, Mention.Form: not MentionForm.Pronoun };
        return (isOfStates || (count > 1 && !isAny)) && !isNamed ? new TokenRange(token, behind) : null;
    }

    /// <summary>«министры обороны стран Лиги», in any case: those whom the members of a body send.</summary>
    public TokenRange? OfMembers(int token, int end) =>
        At(token, end, isAny: true) is { } phrase && Enumerable.Range(phrase.First, phrase.End - phrase.First).Any(i => context.MentionAt(i) is { Entity: { Kind: EntityKind.Organization, IsMinistry: false } or { Kind: EntityKind.Place, State: null } }) ? phrase : null;

    // «главы МИД», not «главы правительств»
    private bool IsColleague(int head, int end) =>
        lexicon.Company.Colleagues.At(context.Text, head, end) is { } colleague && (colleague.Row[0] != "ministry" || (colleague.End < end && context.MentionAt(colleague.End) is { Entity.IsMinistry: true }));

    /// <summary>«Послы стран Лиги соберутся», «обсудят министры стран Лиги»: those who do what the verb tells, several of a body.</summary>
    public TokenRange? SubjectOf(int verb)
    {
        TokenRange clause = context.Clauses.At(verb);
        for (int i = verb - 1; i >= Math.Max(clause.First, verb - SubjectReach); i--)
        {
            if (IsSubject(i) && At(i, clause.End, isAny: true) is { } before)
            {
                return before;
            }
        }

        for (int i = verb + 1; i < Math.Min(clause.End, verb + Reach); i++)
        {
            if (IsSubject(i) && At(i, clause.End, isAny: true) is { } behind)
            {
                return behind;
            }
        }

        return null;
    }

    private bool IsSubject(int token) => context.Text[token] is { Upos: Upos.Noun, Feats: { Case: Case.Nom, Number: Number.Plur } } && context.MentionAt(token) is null;

    // «министры обороны стран»: nouns in the genitive up to the first name; «коллеги из Озерии».
    private int FirstOwner(int first, int end)
    {
        for (int i = first; i < Math.Min(end, first + Reach); i++)
        {
            if (context.MentionAt(i) is { } name)
            {
                return name.First == i && name.Entity.Kind is EntityKind.Place or EntityKind.Organization && IsOwned(name) ? i : -1;
            }

            bool isLink = i == first && (lexicon.Links.Has(context.Text, i, end) || lexicon.With.Has(context.Text, i, i + 1));
            if (!isLink && context.Text[i] is not ({ Upos: Upos.Noun or Upos.Adj, Feats.Case: Case.Gen } or { Upos: Upos.Num }) && !context.Words.Parties.Has(context.Text, i, i + 1))
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsOwned(PlacedMention name) => subjects.CaseOf(name) is not (Case.Nom or Case.Ins) || context.Text[name.First].Norm == context.Text[name.First].Lemma;

    // The names that commas and an "and" join, the last behind the "and".
    private (int End, int Count) OwnersFrom(int first, int end)
    {
        int at = context.MentionAt(first)!.Value.End;
        int count = 1;
        while (at + 1 < end && (context.Text[at].Norm == "," || context.Words.Connectives.Has(context.Text, at, end)) && context.MentionAt(at + 1) is { Entity.Kind: EntityKind.Place or EntityKind.Organization } next && next.First == at + 1)
        {
            bool isLast = context.Text[at].Norm != ",";
            at = next.End;
            count++;
            if (isLast)
            {
                break;
            }
        }

        return (at, count);
    }
}
