using Readout.Records.Searching;

namespace Readout.App.Archive.Search;

/// <summary>A question to the index.</summary>
internal sealed record SearchRequest
{
    public const int MostResults = 10_000;

    public required SearchQuery Query { get; init; }

    public SearchTarget Target { get; init; }

    public SearchSort Sort { get; init; }

    /// <summary>From 1 to <see cref="MostResults"/>.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>The articles that are looked into; null for all.</summary>
    public IReadOnlyCollection<long>? Articles { get; init; }

    /// <summary>The place behind which to go on, as a result gave it with the same query; null to begin.</summary>
    public SearchCursor? After { get; init; }
}
