using Readout.Articles;
using Readout.Dates;
using Readout.Entities;
using Readout.Events.Commitments;
using Readout.Events.Meetings;
using Readout.Statements;

namespace Readout.Records;

/// <summary>Everything read from one page. All spans are UTF-16 and point into <see cref="Document"/>. Immutable.</summary>
public sealed record ArticleRecord
{
    /// <summary>The version of the record's JSON contract.</summary>
    public const string Version = "1";

    public required string Source { get; init; }

    public PartialDate? Retrieved { get; init; }

    public required NewsArticle Article { get; init; }

    /// <summary>Title, standfirst and body as one text, which every span points into.</summary>
    public required ArticleDocument Document { get; init; }

    /// <summary>False when the article's language is not one that Readout analyses; the lists below are then empty.</summary>
    public required bool IsAnalyzed { get; init; }

    public IReadOnlyList<Entity> Entities { get; init; } = [];

    public IReadOnlyList<Statement> Statements { get; init; } = [];

    public IReadOnlyList<Meeting> Meetings { get; init; } = [];

    public IReadOnlyList<Commitment> Commitments { get; init; } = [];

    /// <summary>What was amiss with the page's bytes, in plain words.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
