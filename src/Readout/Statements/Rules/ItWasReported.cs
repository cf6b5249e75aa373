using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements.Rules;

/// <summary>English passives that name nobody: "It was announced on Friday that the bridge would open", "it has been agreed that".</summary>
internal sealed class ItWasReported : StatementRule
{
    // "it was also widely and repeatedly reported on Friday that"
    private const int MaxToVerb = 5;
    private const int MaxToThat = 5;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        if (!input.Context.IsEnglish)
        {
            yield break;
        }

        foreach (Cue cue in input.Context.Cues)
        {
            if (!cue.IsReport && IsPassiveOfIt(input, cue) && That(input, cue) is { } that)
            {
                int end = input.Contents.End(that + 1, cue);
                if (input.Contents.Span(that + 1, end) is { } content)
                {
                    yield return new Proposal
                    {
                        Rule = Name,
                        Passage = cue.Passage,
                        Kind = input.Contents.KindOf(that + 1, end),
                        Force = cue.Entry.Force,
                        Content = [content],
                        Cue = cue with { IsReport = true },
                        Source = SpeakerSource.Nobody,
                        Confidence = 0.7,
                    };
                }
            }
        }
    }

    // "it was", "it has been"; what is not, or may be, reported is no report.
    private static bool IsPassiveOfIt(RuleInput input, Cue cue)
    {
        if (!cue.Entry.May(Frames.That) || cue.Entry.Form != CueForm.Finite || cue.Entry.Force is StatementForce.Believed or StatementForce.Hoped || input.Context.QuotationOf(cue.First) >= 0)
        {
            return false;
        }

        bool passive = false;
        int low = Math.Max(input.Bounds(cue.First).Low, cue.First - MaxToVerb);
        for (int i = cue.First - 1; i >= low; i--)
        {
            Token token = input.Context.Text[i];
            if (token.Norm == "it")
            {
                return passive;
            }

            passive |= token.Norm is "was" or "is" or "been" or "'s" or "’s";
            bool holds = token.Upos is Upos.Adv || token.Norm is "was" or "is" or "been" or "has" or "had" or "'s" or "’s" or "also" or "and";
            if (!holds || input.Context.Words.Is("negation", token.Norm) || token.Norm is "not" or "n't")
            {
                return false;
            }
        }

        return false;
    }

    private static int? That(RuleInput input, Cue cue)
    {
        int high = Math.Min(input.Bounds(cue.First).High - 1, cue.End + MaxToThat);
        for (int i = cue.End; i < high && !input.Context.Text[i].IsPunct && input.Context.Text[i].Norm != "by"; i++)
        {
            if (input.Context.Text[i].Norm == "that")
            {
                return i;
            }
        }

        return null;
    }
}
