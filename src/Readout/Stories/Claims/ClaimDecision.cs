namespace Readout.Stories.Claims;

public enum ClaimVerdict
{
    /// <summary>The first of its kind.</summary>
    New,

    /// <summary>Said before in these words, whole or in part.</summary>
    Same,

    /// <summary>Said before in other words.</summary>
    Reworded,

    /// <summary>Said before of other numbers: a claim of its own that changes an earlier one.</summary>
    NumbersChanged,
}

/// <summary>
/// What a statement is among those known: which claim it carries, how alike its wording is (0 to 1, to the likest; 0 for a new claim), and whether it repeats
/// another article.
/// </summary>
public sealed record ClaimDecision(string LocalId, long Claim, ClaimVerdict Verdict, double Likeness);

/// <summary>What one article does to an archive's claims; rows that are new or changed ascend by id.</summary>
public sealed record ClaimUpdate(IReadOnlyList<ClaimDecision> Decisions, IReadOnlyList<Claim> Changed);
