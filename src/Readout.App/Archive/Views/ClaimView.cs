using Readout.App.Archive.Search;
using Readout.Stories.Numbers;

namespace Readout.App.Archive.Views;

/// <summary>What a claim changes of an earlier one of the same speaker.</summary>
/// <param name="Claim">The earlier claim.</param>
/// <param name="Words">Its words, as most carriers have them.</param>
/// <param name="Day">The day on which it was first made, ISO 8601.</param>
/// <param name="Numbers">What was counted and how it differs; empty where the words do not show it.</param>
public sealed record ClaimChange(long Claim, string Words, string Day, IReadOnlyList<NumberDifference> Numbers);

/// <summary>A claim, once, whoever carries it.</summary>
/// <param name="Statement">The statement that stands for it: the earliest that tells it at first hand, in the part of the archive that is viewed; its carriers with it.</param>
/// <param name="Verdict">What it was when it was first said there: <c>new</c>, <c>same</c> or <c>reworded</c> (said before elsewhere), <c>numbers-changed</c>; null where nobody can tell.</param>
/// <param name="Change">What it changes of an earlier claim, if anything.</param>
public sealed record ClaimView(FoundStatement Statement, string? Verdict, ClaimChange? Change)
{
    /// <summary>All articles that carry it, the earliest first.</summary>
    public IReadOnlyList<Carrier> Carriers => Statement.Carriers;

    /// <summary>Who was first.</summary>
    public Carrier First => Statement.Carriers[0];

    /// <summary>How many carriers are no copies of another's text.</summary>
    public int Accounts => Math.Max(1, Statement.Carriers.Count(carrier => !carrier.IsCopy));

    /// <summary>How many carriers are copies.</summary>
    public int Copies => Statement.Carriers.Count - Accounts;

    /// <summary>Of each language that it is told in the first statement, in the part of the archive that is viewed or elsewhere.</summary>
    public IReadOnlyList<FoundStatement> Tellings { get; init; } = [];

    /// <summary>
    /// What the speaker said before <see cref="First"/> in a language that no carrier is in, and that has much in common with the claim: the earliest such statement; null where
    /// there is none. <see cref="First"/> is the first in the languages of the carriers alone.
    /// </summary>
    public FoundStatement? PerhapsBefore { get; init; }

    /// <summary>The statement to cite: in the earliest article that is no copy, the speaker's own words where it has them; null where nobody can tell what the claim is.</summary>
    public FoundStatement? Original { get; init; }

    /// <summary>
    /// Until when the page of <see cref="First"/> was changed, where that is after another account came out: the statement may have come in as late. Null where it was first for sure.
    /// </summary>
    public long? FirstChangedUntil => Search.Carriers.FirstChangedUntil(Carriers);

    /// <summary>The statement that tells it in a language, else <see cref="Statement"/>; with all carriers.</summary>
    public FoundStatement In(string language) =>
        Statement.Article.Language == language || Tellings.FirstOrDefault(one => one.Article.Language == language) is not { } told ? Statement : told with { Carriers = Carriers };
}
