using Readout.Languages;

namespace Readout.Events.Commitments;

/// <summary>
/// What English readiness undertakes: "is ready to accept the truce", "are willing to open the port by June"; "is ready to discuss trade", "was ready to withdraw the suit once the
/// ban was lifted" leave it to others.
/// </summary>
internal sealed class EnglishReadiness(CommitmentContext context)
{
    private const int Reach = 16;

    /// <summary>Whether the act has its day, or is one of which readiness alone is news, and nothing must come first.</summary>
    public bool IsFirm(PhraseHit ready, int act)
    {
        if (context.Text.Language != "en" || context.Text[ready.First].Upos == Upos.Noun)
        {
            return true;
        }

        int end = Math.Min(context.Text.Sentences[context.Text.SentenceOf(act)].EndToken, act + Reach);
        for (int i = act + 1; i < end; i++)
        {
            if (context.Text[i].Norm is "once" or "when" or "if" or "unless" or "provided" or "should")
            {
                return false;
            }
        }

        return EnglishCommitmentWords.Shared.Firm.Has(context.Text, act, act + 1) || context.HasDateAhead(new TokenRange(act, Math.Min(context.Events.Clauses.At(act).End, end)));
    }
}
