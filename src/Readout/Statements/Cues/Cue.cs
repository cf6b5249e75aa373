namespace Readout.Statements.Cues;

/// <summary>
/// A reporting expression where it stands: tokens <c>[First, End)</c>. <paramref name="IsReport"/> is false where it is negated,
/// wished, asked or put in the future, so that nothing was said.
/// </summary>
internal sealed record Cue(int First, int End, CueEntry Entry, int Passage, bool IsReport)
{
    /// <summary>The possessive inside the expression: «по его словам».</summary>
    public int? Possessive { get; init; }
}
