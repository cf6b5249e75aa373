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
        var claimed = new HashSet<int>();
        var spokenBy = new HashSet<int>();
        var byPassage = new Dictionary<int, List<Proposal>>();
        var reported = new Dictionary<int, List<Proposal>>();
        foreach (Proposal proposal in proposals)
        {
            int passage = context.PassageOf(context.Text.TokenAt(proposal.At)).Index;
            List<Proposal> near = ListOf(byPassage, passage);

            // Speech of a whole paragraph leaves its cue nothing more.
            if (proposal.Cue is { } cue && spokenBy.Contains(cue.First) && proposal.Rule != nameof(Rules.DashSpeech))
            {
                continue;
            }

            if (proposal is { Rule: nameof(Rules.DashSpeech), Cue: { } whole })
            {
                spokenBy.Add(whole.First);
            }

            // Where somebody else in the same sentence speaks, the medium only carries it.
            if (proposal.Rule == nameof(Rules.WireReport) && !context.IsEnglish && ListOf(reported, proposal.Passage).Exists(known => SpeaksBeside(known, proposal)))
            {
                continue;
            }

            bool repeated = proposal.Cue is null && proposal.Content.Any(span => claimed.Contains(span.Start));
            if (!repeated && !near.Exists(known => IsSame(context, known, proposal)))
            {
                claimed.UnionWith(proposal.Content.Select(span => span.Start));
                near.Add(proposal);
                if (context.IsEnglish && proposal.Passage != passage)
                {
                    ListOf(byPassage, proposal.Passage).Add(proposal);
                }

                kept.Add(proposal);
                ListOf(reported, proposal.Passage).Add(proposal);
            }
        }

        return [.. kept.OrderBy(proposal => proposal.At).ThenByDescending(proposal => proposal.ContentCover.End).ThenBy(proposal => proposal.Cue?.First ?? 0)];
    }

    private static List<Proposal> ListOf(Dictionary<int, List<Proposal>> byPassage, int passage) =>
        byPassage.TryGetValue(passage, out List<Proposal>? known) ? known : byPassage[passage] = [];

    // A report inside quoted words says nothing of who spoke them, and «иск мэрии, требовавшей открыть мост» nothing of who told it.
    private static bool SpeaksBeside(Proposal known, Proposal proposal) =>
        known.Force != StatementForce.Believed && known.Cue is not { Entry.Form: Cues.CueForm.Participle } && !(proposal.Kind == StatementKind.Direct && proposal.Content.Any(span => span.Contains(known.At)));

    private static bool IsSame(StatementContext context, Proposal known, Proposal proposal)
    {
        // "He noted that …:" and a paragraph: two statements by one cue.
        if ((known.Rule == nameof(Rules.BlockAfterColon)) != (proposal.Rule == nameof(Rules.BlockAfterColon)))
        {
            return known.ContentCover.Overlaps(proposal.ContentCover);
        }

        bool sameCue = known.Cue is not null && proposal.Cue is { } cue && known.Cue.First < cue.End && cue.First < known.Cue.End;

        // Words that a rule reads already, or has read otherwise by that cue, the model says nothing new of.
        if (proposal.Rule == nameof(Rules.LearntAttribution) && (sameCue || known.ContentCover == proposal.ContentCover))
        {
            return true;
        }

        if (sameCue && known.Rule == nameof(Rules.QuoteWithCue))
        {
            return known.ContentCover.Overlaps(proposal.ContentCover) || proposal.ContentCover.Contains(known.ContentCover);
        }

        if (sameCue)
        {
            // «заявил, что мост закрыт и что порт стоит»: two statements by one cue.
            return !(known.Rule == nameof(Rules.CueThat) && proposal.Rule == nameof(Rules.CueThat) && !known.ContentCover.Overlaps(proposal.ContentCover));
        }

        // «Мэр просит открыть мост, — Минтранс»: the headline as a whole has its own speaker.
        if (proposal is { Rule: nameof(Rules.HeadlineColon), Cue: null } && known.Cue is { } inner && proposal.ContentCover.Contains(context.Text.SpanOf(inner.First, inner.End)))
        {
            return false;
        }

        // "Larkton condemns strikes: ministry": the headline's own verb reports as well.
        if (known.Rule == nameof(Rules.HeadlineSource) && proposal.Cue is not null)
        {
            return known.ContentCover == proposal.ContentCover;
        }

        // What somebody is said to have said within the words leaves the words as they are.
        if (known.Rule == nameof(Rules.ReportInQuotation) && proposal.ContentCover.Contains(known.ContentCover))
        {
            return false;
        }

        // A content without cue that another already has, whole or in part.
        if (proposal.Cue is null || known.Cue is null)
        {
            return known.ContentCover.Overlaps(proposal.ContentCover);
        }

        return false;
    }
}
