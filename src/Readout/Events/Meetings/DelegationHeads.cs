using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Who comes to a meeting at the head of a side, told in a sentence of its own in Russian and Ukrainian: «Озерскую делегацию возглавит министр Лесная, полесскую — посол Воронов».</summary>
internal sealed class DelegationHeads(EventContext context, MeetingLexicon lexicon, Subjects subjects)
{
    private const int Reach = 8;
    private const int DashReach = 30;

    public MeetingMention? At(int token)
    {
        if (context.Text.Language == "en" || context.Text[token].Upos != Upos.Verb || !context.IsFinite(token) || context.IsNegated(token))
        {
            return null;
        }

        TokenRange clause = context.Clauses.At(token);
        bool isOfSide = lexicon.Company.Leading.At(context.Text, token, clause.End) is { } hit && HasSide(hit, clause);
        return isOfSide && subjects.InOwnClause(token) is [{ Kind: EntityKind.Person, IsMedium: false } head]
            ? new MeetingMention
            {
                End = token + 1,
                Sentence = context.Text.SentenceOf(token),
                Trigger = context.Text.SpanOf(token, token + 1),
                Kind = MeetingKind.Talks,
                LeastParties = int.MaxValue,
                Parties = Parties.Named([head, .. OthersBehindDash(token)]),
                IsLeading = true,
                IsSlavic = true,
            }
            : null;
    }

    private bool HasSide(PhraseHit verb, TokenRange clause)
    {
        for (int i = Math.Max(clause.First, verb.First - Reach); i < Math.Min(clause.End, verb.End + Reach); i++)
        {
            bool isSide = lexicon.Missions.Has(context.Text, i, clause.End) || (verb.Row[0] == "side" && context.Words.Parties.Has(context.Text, i, clause.End));
            if (isSide && context.Text[i].Feats is { Case: Case.Acc or Case.Nom, Number: Number.Sing })
            {
                return true;
            }
        }

        return false;
    }

    // «…, полесскую — посол Воронов»: the verb is left out.
    private IEnumerable<Entity> OthersBehindDash(int verb)
    {
        int last = Math.Min(context.Text.Sentences[context.Text.SentenceOf(verb)].EndToken, verb + DashReach);
        for (int i = verb + 1; i + 1 < last; i++)
        {
            bool isDash = context.Text[i].Norm is "–" or "—" or "-" && context.Text[i - 1] is { Upos: Upos.Adj, Feats.Case: Case.Acc };
            if (isDash && context.MentionAt(i + 1) is { Entity: { Kind: EntityKind.Person, IsMedium: false } } title && title.First == i + 1)
            {
                yield return VisitGoals.NamedBehind(context, title);
            }
        }
    }
}
