namespace Readout.Statements;

/// <summary>
/// Keeps of the proposals that see one statement in the same words the one whose rule comes first. Proposals with different cues
/// stay side by side where one stands within the other, or where the same words are reported twice.
/// </summary>
internal static class Deduplicator
{
    public static List<Proposal> Keep(StatementContext context, List<Proposal> proposals)
    {
        var kept = new List<Proposal>();
        var byBlock = new Dictionary<int, List<Proposal>>();
        foreach (Proposal proposal in proposals)
        {
            int block = context.Passages[proposal.Passage].Block;
            if (!byBlock.TryGetValue(block, out List<Proposal>? near))
            {
                byBlock[block] = near = [];
            }

            if (!near.Exists(known => IsSame(known, proposal)))
            {
                near.Add(proposal);
                kept.Add(proposal);
            }
        }

        return [.. kept.OrderBy(proposal => proposal.At).ThenByDescending(proposal => proposal.ContentCover.End).ThenBy(proposal => proposal.Cue?.First ?? 0)];
    }

    private static bool IsSame(Proposal known, Proposal proposal)
    {
        bool sameCue = known.Cue is not null && known.Cue.First == proposal.Cue?.First;
        if (sameCue && known.Rule == nameof(Rules.QuoteWithCue))
        {
            return known.ContentCover.Overlaps(proposal.ContentCover) || proposal.ContentCover.Contains(known.ContentCover);
        }

        if (sameCue)
        {
            return true;
        }

        // A content without cue that another already has, whole or in part.
        if (proposal.Cue is null || known.Cue is null)
        {
            return known.ContentCover.Overlaps(proposal.ContentCover);
        }

        return false;
    }
}
