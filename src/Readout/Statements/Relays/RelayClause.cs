using Readout.Statements.Phrases;

namespace Readout.Statements.Relays;

/// <summary>
/// Words that say which media carried a statement: tokens <c>[First, End)</c> with the comma before them.
/// <paramref name="Media"/> run from the speaker outward; <paramref name="PointsBack"/> for "об этом сообщает …".
/// </summary>
internal sealed record RelayClause(int First, int End, IReadOnlyList<NounPhrase> Media, bool PointsBack)
{
    /// <summary>Somebody other than a medium behind "со ссылкой на": the speaker, if nobody else is.</summary>
    public NounPhrase? Origin { get; init; }

    /// <summary>A medium that somebody spoke to; never the speaker.</summary>
    public bool IsInterview { get; init; }

    /// <summary>The tokens of the relay verb; empty for a mere reference.</summary>
    public int VerbAt { get; init; } = -1;
}
