using Readout.Text;

namespace Readout.Statements;

/// <summary>Why a reading that a rule proposed is not among the statements.</summary>
public enum DropReason
{
    /// <summary>Another rule, believed more, saw a statement in the same words or by the same cue.</summary>
    SeenByAnother,

    /// <summary>Nobody is known to have said it.</summary>
    NobodyKnown,
}

/// <summary>
/// A reading that a rule proposed and that was not kept. <paramref name="Winner"/> is the <see cref="Statement.Id"/> of the statement that
/// has its words, where there is one.
/// </summary>
public sealed record DroppedReading(string Rule, IReadOnlyList<TextSpan> Content, TextSpan? Cue, DropReason Reason, string? Winner);

/// <summary>The statements of an article, and what else the rules proposed, in order of content. Immutable.</summary>
public sealed record StatementExplanation(IReadOnlyList<Statement> Statements, IReadOnlyList<DroppedReading> Dropped);
