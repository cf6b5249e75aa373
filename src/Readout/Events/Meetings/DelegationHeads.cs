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
        IReadOnlyList<Entity> those = lexicon.Company.Leading.At(context.Text, token, clause.End) is not null ? subjects.InOwnClause(token) : [];
        bool isOfSide = those.Count > 0 && those.All(static one => one is { Kind: EntityKind.Person, IsMedium: false }) && lexicon.Company.Leading.At(context.Text, token, clause.End) is { } hit && HasSide(hit, clause, those.Count > 1);
        return isOfSide
            ? new MeetingMention
            {
                End = token + 1,
                Sentence = context.Text.SentenceOf(token),
                Trigger = context.Text.SpanOf(token, token + 1),
                Kind = MeetingKind.Talks,
                LeastParties = int.MaxValue,
                Parties = Parties.Named([.. those, .. OthersBehindDash(token)]),
                IsLeading = true,
                IsSlavic = true,
            }
            : null;
    }

    private bool HasSide(PhraseHit verb, TokenRange clause, bool areSeveral)
    {
        for (int i = Math.Max(clause.First, verb.First - Reach); i < Math.Min(clause.End, verb.End + Reach); i++)
        {
            bool isSide = lexicon.Missions.Has(context.Text, i, clause.End) || (verb.Row[0] == "side" && context.Words.Parties.Has(context.Text, i, clause.End));
            isSide |= i > clause.First && lexicon.Company.Circles.Has(context.Text, i, clause.End) && context.Countries.Of(context.Text[i - 1]) is not null; // «озерскую группу»
            if (isSide && context.Text[i].Feats is { Case: Case.Acc or Case.Nom, Number: var number } && (number == Number.Sing || areSeveral))
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
            int name = isDash && context.Words.Possessives.Has(context.Text, i + 1, last) ? i + 2 : i + 1; // «турецкую — его коллега»
            if (isDash && name < last && context.MentionAt(name) is { Entity: { Kind: EntityKind.Person, IsMedium: false } } title && title.First == name)
            {
                yield return VisitGoals.NamedBehind(context, title);
            }
        }
    }
}
