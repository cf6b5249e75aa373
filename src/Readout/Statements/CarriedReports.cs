using Readout.Statements.Rules;

namespace Readout.Statements;

/// <summary>"The agency reports that the mayor said …": the medium that reports what another said is a relay of it, no speaker of its own.</summary>
internal static class CarriedReports
{
    public static List<Proposal> Join(RuleInput input, List<Proposal> proposals)
    {
        if (!input.Context.IsEnglish)
        {
            return proposals;
        }

        var joined = new List<Proposal>(proposals.Count);
        foreach (Proposal proposal in proposals)
        {
            if (joined.Count > 0 && Carries(input, joined[^1], proposal))
            {
                joined[^1] = proposal with { Relays = [joined[^1].Speaker!.Value] };
            }
            else
            {
                joined.Add(proposal);
            }
        }

        return joined;
    }

    private static bool Carries(RuleInput input, Proposal outer, Proposal inner) =>
        outer.Cue?.Entry.Lemma is "report" && outer.Speaker is { } medium && input.Relays.IsMedium(medium)
        && inner.Speaker is { } speaker && inner.Cue is { } said && IsFirstVerb(input, speaker.End, said.First) && input.Context.Text[speaker.First].Span.Start == outer.ContentCover.Start && inner.ContentCover.End == outer.ContentCover.End;

    // "reported that Falcon's staff passed it on and told the council to wait": what was reported is not what was told.
    private static bool IsFirstVerb(RuleInput input, int from, int cue)
    {
        for (int i = from; i < cue; i++)
        {
            if (input.Grammar.IsVerb(i) && !input.Context.Words.Is("between", input.Context.Text[i].Norm))
            {
                return false;
            }
        }

        return true;
    }
}
