using Readout.Entities;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;
using Readout.Statements.Rules;

namespace Readout.Statements;

/// <summary>"The agency reports that the mayor said …", "the mayor said …, according to the agency": the medium that carries what another said is a relay of it, no speaker of its own.</summary>
internal static class CarriedReports
{
    public static List<Proposal> Join(RuleInput input, List<Proposal> proposals)
    {
        var joined = new List<Proposal>(proposals.Count);
        foreach (Proposal proposal in proposals)
        {
            if (joined.Count > 0 && Carries(input, joined[^1], proposal))
            {
                joined[^1] = Relayed(proposal, joined[^1].Speaker!.Value);
            }
            else if (joined.Count > 0 && CarriesAttribution(input, proposal, joined[^1]))
            {
                joined[^1] = Relayed(joined[^1], proposal.Speaker!.Value);
            }
            else
            {
                joined.Add(proposal);
            }
        }

        return joined;
    }

    private static Proposal Relayed(Proposal inner, NounPhrase medium) => inner with { Relays = [.. inner.Relays, medium] };

    private static bool Carries(RuleInput input, Proposal outer, Proposal inner) =>
        MayCarry(input, outer)
        && inner.Speaker is { } speaker && inner.Cue is { } said && IsFirstVerb(input, speaker.End, said.First) && input.Context.Text[speaker.First].Span.Start == outer.ContentCover.Start && inner.ContentCover.End == outer.ContentCover.End;

    // "“…,” Falcon said, according to the agency": all that the agency tells is who said it.
    private static bool CarriesAttribution(RuleInput input, Proposal outer, Proposal inner) =>
        outer.Cue?.Entry.Form == CueForm.According && MayCarry(input, outer) && inner.Speaker is { } speaker && inner.Cue is { } said
        && outer.ContentCover == input.Context.Text.SpanOf(Math.Min(speaker.First, said.First), Math.Max(speaker.End, said.End));

    private static bool MayCarry(RuleInput input, Proposal outer) =>
        outer.Cue is { } cue && (cue.Entry.Form == CueForm.According || (input.Context.IsEnglish && cue.Entry.Lemma is "report"))
        && outer.Speaker is { } medium && (input.Relays.MayCarry(medium) || input.Context.Mentions.At(medium.Head) is { Entity.IsMedium: true, Mention.Form: MentionForm.Name });

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
