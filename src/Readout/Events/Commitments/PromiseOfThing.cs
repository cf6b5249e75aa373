using Readout.Languages;

namespace Readout.Events.Commitments;

/// <summary>A promise of a thing instead of an act: «обещает жёсткие последствия», "promised further support", «планирует открытие линии», «договор предусматривает завершение работ в марте».</summary>
internal sealed class PromiseOfThing : CommitmentRule
{
    private const int Reach = 6;

    public PromiseOfThing(CommitmentContext context)
        : base(context)
    {
    }

    public override FoundCommitment? At(int token)
    {
        EventContext events = Context.Events;
        TokenRange clause = events.Clauses.At(token);
        if (Context.Lexicon.Things.At(Context.Text, token, clause.End) is not { } hit || !events.IsFinite(hit.First) || events.IsNegated(token)
            || Context.Clauses.IsHypothetical(token) || Thing(hit.End, clause, CommitmentLexicon.IsOfDeeds(hit.Row)) is not { } thing || Context.OwnDoerOf(token) is not { } who)
        {
            return null;
        }

        return new FoundCommitment(Context.Acts.From(token, thing), who, CommitmentLexicon.StrengthOf(hit.Row), 0.5);
    }

    // The nearest noun that is nobody; an infinitive or a clause is for the other rules.
    private int? Thing(int after, TokenRange clause, bool isDeed)
    {
        int? thing = null;
        for (int i = after; i < Math.Min(clause.End, after + Reach); i++)
        {
            if (Verbs.IsInfinitive(Context.Text[i]) || Context.Events.IsFinite(i))
            {
                return null;
            }

            bool isThing = Context.Text[i] is { Upos: Upos.Noun, Feats.Case: Case.Acc or Case.Nom or Case.Gen or Case.None };
            thing ??= isThing && (!isDeed || Context.Lexicon.Deeds.Has(Context.Text, i, clause.End)) && Context.Events.MentionAt(i) is null && Context.Events.DateAt(i) is null ? i : null;
        }

        return thing;
    }
}
