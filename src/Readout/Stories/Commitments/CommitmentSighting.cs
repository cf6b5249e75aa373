using Readout.Dates;
using Readout.Events.Commitments;
using Readout.Records;
using Readout.Stories.Claims;
using Readout.Stories.Identities;

namespace Readout.Stories.Commitments;

/// <summary>One article's commitment, as joining commitments across articles sees it. Immutable.</summary>
public sealed record CommitmentSighting
{
    public required long Article { get; init; }

    /// <summary>The commitment's id in its record: <c>c1</c>.</summary>
    public required string LocalId { get; init; }

    public required long Doer { get; init; }

    /// <summary>The words that undertake it.</summary>
    public required string Text { get; init; }

    public required string Language { get; init; }

    /// <summary>Of the act alone: whose it is the doer tells.</summary>
    public required ClaimWords Words { get; init; }

    public required CommitmentStrength Strength { get; init; }

    public PartialDate? Due { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>The commitments of a record whose doer is a known entity, in a language that is analysed.</summary>
    public static IReadOnlyList<CommitmentSighting> Of(ArticleRecord record, EntityUpdate entities, long article, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(entities);
        var sightings = new List<CommitmentSighting>();
        foreach (Commitment commitment in record.Commitments)
        {
            string text = commitment.Clause.In(record.Document.Text);
            if (entities.IdOf(commitment.Who?.Entity) is { } doer && ClaimWords.Of(commitment.Span.In(record.Document.Text), record.Article.Language ?? "") is { } words)
            {
                sightings.Add(new CommitmentSighting { Article = article, LocalId = commitment.Id, Doer = doer, Text = text, Language = record.Article.Language!, Words = words, Strength = commitment.Strength, Due = commitment.Due, Day = day });
            }
        }

        return sightings;
    }
}
