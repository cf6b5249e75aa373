using Readout.Languages;

namespace Readout.Events.Commitments;

/// <summary>«Министерство планирует открыть мост в мае», "Lake pledged to send two ships".</summary>
internal sealed class IntentionWithInfinitive : CommitmentRule
{
    private const int Reach = 7;

    public IntentionWithInfinitive(CommitmentContext context)
        : base(context)
    {
    }

    public override FoundCommitment? At(int token)
    {
        EventContext events = Context.Events;
        TokenRange clause = events.Clauses.At(token);
        if (Context.Lexicon.Undertake.At(Context.Text, token, clause.End) is not { } hit || !IsPredicate(hit)
            || events.IsNegated(token) || Context.IsHypothetical(token))
        {
            return null;
        }

        CommitmentStrength strength = CommitmentLexicon.StrengthOf(hit.Row);
        if (strength == CommitmentStrength.Hopes || Infinitive(hit.End, clause) is not { } act || IsAim(act) || Context.Events.IsNegated(act) || Context.DoerOf(token) is not { } who)
        {
            return null;
        }

        return new FoundCommitment(Context.ActFrom(token, act), who, strength, 0.7);
    }

    private bool IsPredicate(PhraseHit hit) =>
        Context.Events.IsFinite(hit.First) || Context.Text[hit.First].Upos is Upos.Adj || Context.Text[hit.First].Feats.IsShort || IsEnglishPassive(hit.First);

    // "is scheduled to open", "are committed to finding"
    private bool IsEnglishPassive(int verb) => verb > 0 && Context.Text[verb].Feats.VerbForm == VerbForm.Part && Context.Text[verb - 1].Upos == Upos.Aux;

    private int? Infinitive(int after, TokenRange clause)
    {
        for (int i = after; i < Math.Min(clause.End, after + Reach); i++)
        {
            if (Verbs.IsInfinitive(Context.Text[i]))
            {
                return i;
            }

            if (Context.Text[i].IsPunct || Context.Events.IsFinite(i))
            {
                return null;
            }
        }

        return null;
    }

    private bool IsAim(int act) => Context.Lexicon.Aims.Has(Context.Text, act, Context.Events.Clauses.At(act).End);
}
