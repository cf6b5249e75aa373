using Readout.Text;

namespace Readout.Statements;

/// <summary>Tells which proposals became statements and what happened to the others.</summary>
internal static class StatementExplainer
{
    public static StatementExplanation Explain(StatementContext context, IReadOnlyList<Proposal> proposals, IReadOnlyList<Proposal> kept, IReadOnlyList<Statement> statements)
    {
        var unshown = kept.Where(proposal => StatementOf(proposal, statements) is null).ToHashSet(ReferenceEqualityComparer.Instance);
        var keptSet = kept.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        IEnumerable<DroppedReading> dropped = proposals
            .Where(proposal => !keptSet.Contains(proposal) || unshown.Contains(proposal))
            .OrderBy(proposal => proposal.At)
            .Select(proposal => Dropped(context, proposal, unshown.Contains(proposal), statements));
        return new StatementExplanation(statements, [.. dropped]);
    }

    private static DroppedReading Dropped(StatementContext context, Proposal proposal, bool nobody, IReadOnlyList<Statement> statements)
    {
        TextSpan? cue = proposal.Cue is { } found ? context.Text.SpanOf(found.First, found.End) : null;
        Statement? winner = nobody ? null : statements.FirstOrDefault(statement => cue is not null && statement.Cue == cue) ?? statements.FirstOrDefault(statement => Overlaps(statement, proposal));
        return new DroppedReading(proposal.Rule, proposal.Content, cue, nobody ? DropReason.NobodyKnown : DropReason.SeenByAnother, winner?.Id);
    }

    private static bool Overlaps(Statement statement, Proposal proposal) => statement.Content.Any(mine => proposal.Content.Any(mine.Overlaps));

    private static Statement? StatementOf(Proposal proposal, IReadOnlyList<Statement> statements) =>
        statements.FirstOrDefault(statement => ReferenceEquals(statement.Content, proposal.Content));
}
