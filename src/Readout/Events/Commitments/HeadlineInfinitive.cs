using Readout.Languages;

namespace Readout.Events.Commitments;

/// <summary>The headline's future in English: "Norway to check ships", "Former mayor to appeal sentence".</summary>
internal sealed class HeadlineInfinitive : CommitmentRule
{
    public HeadlineInfinitive(CommitmentContext context)
        : base(context)
    {
    }

    public override FoundCommitment? At(int token)
    {
        AnalyzedText text = Context.Text;
        if (text.Language != "en" || text[token].Norm != "to" || !Context.Events.IsInHeadline(token) || token + 1 >= text.Tokens.Length || Context.Events.Clauses.At(token) is var clause && token == clause.First)
        {
            return null;
        }

        return Context.Lexicon.Acts.Has(text, token + 1, clause.End) && Context.Events.MentionAt(token + 1) is null && HasNoVerb(clause.First, token) && Context.OwnDoerOf(token) is { } who
            ? new FoundCommitment(Context.Acts.From(clause.First, token + 1), who, CommitmentStrength.Intends, 0.5)
            : null;
    }

    // "Norway agrees to check ships", "plans to check ships", are for other rules.
    private bool HasNoVerb(int first, int to)
    {
        for (int i = first; i < to; i++)
        {
            if (Context.Events.MentionAt(i) is null && Context.Text[i].Upos is Upos.Verb or Upos.Aux)
            {
                return false;
            }
        }

        return Context.Events.MentionAt(to - 1) is not null || Context.IsDoerNoun(to - 1);
    }
}
