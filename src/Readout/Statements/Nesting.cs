using Readout.Text;

namespace Readout.Statements;

/// <summary>Which statement each one stands in: the smallest other whose content holds its cue and content.</summary>
internal static class Nesting
{
    // Contents are in order and nest, so a stack of the open ones is enough; it is never deeper than this.
    private const int MaxDepth = 6;

    public static int[] Parents(StatementContext context, List<Proposal> proposals)
    {
        int[] parents = new int[proposals.Count];
        var open = new List<int>();
        for (int i = 0; i < proposals.Count; i++)
        {
            open.RemoveAll(candidate => proposals[candidate].ContentCover.End <= proposals[i].ContentCover.Start);
            parents[i] = open.FindLastIndex(candidate => Holds(context, proposals[candidate], proposals[i])) is >= 0 and var at ? open[at] : -1;
            if (open.Count < MaxDepth)
            {
                open.Add(i);
            }
        }

        return parents;
    }

    private static bool Holds(StatementContext context, Proposal outer, Proposal inner)
    {
        TextSpan words = inner.Cue is { } cue ? context.Text.SpanOf(cue.First, cue.End) : inner.ContentCover;
        return outer.ContentCover.Contains(inner.ContentCover) && outer.ContentCover.Contains(words) && outer.ContentCover != inner.ContentCover;
    }
}
