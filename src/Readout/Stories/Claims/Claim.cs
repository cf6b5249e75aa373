using Readout.Statements;

namespace Readout.Stories.Claims;

/// <summary>One way in which carriers word a claim, with the article that first did, and how many did.</summary>
public sealed record ClaimWording(string Text, string Language, StatementKind Kind, long Article, int Articles, ClaimWords Words);

/// <summary>
/// The same statement of one speaker in any number of articles: a row that an archive keeps. Which article carries it is a row of its own
/// (<see cref="ClaimDecision"/>). Immutable and thread-safe.
/// </summary>
public sealed class Claim
{
    public const int MostWordings = 12;
    public const int MostAccounts = 64;

    /// <summary>Positive, unique in the archive, in order of first sighting.</summary>
    public required long Id { get; init; }

    public required long Speaker { get; init; }

    public required DateOnly First { get; init; }

    public required DateOnly Last { get; init; }

    /// <summary>In order of first sighting; at most <see cref="MostWordings"/>, the most carried kept.</summary>
    public required IReadOnlyList<ClaimWording> Wordings { get; init; }

    /// <summary>The articles at the roots of the copies that carry it, in order of first sighting: how many accounts there are besides copies. At most <see cref="MostAccounts"/> are kept.</summary>
    public required IReadOnlyList<long> Accounts { get; init; }

    /// <summary>How many articles carry it, copies among them.</summary>
    public required int Articles { get; init; }

    /// <summary>The last article that was counted: one that says it twice carries it once.</summary>
    public required long LastArticle { get; init; }

    /// <summary>The earlier claim of the speaker that this one words alike with other numbers; null when there is none.</summary>
    public long? ChangeOf { get; init; }

    /// <summary>The wording that most articles carry; the longest of those carried alike.</summary>
    public ClaimWording Wording => Wordings.MaxBy(static wording => (wording.Articles, wording.Text.Length))!;
}
