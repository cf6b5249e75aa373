namespace Readout.App.Following.Items;

/// <summary>An article that a source announced, and how far it is read. Times are seconds since 1970 in UTC. Immutable.</summary>
internal sealed record Item
{
    public required long Id { get; init; }

    public required long SourceId { get; init; }

    public required Uri Url { get; init; }

    /// <summary>When it was announced.</summary>
    public required long FirstSeen { get; init; }

    /// <summary>How many times its page was read.</summary>
    public required int Visits { get; init; }

    /// <summary>How many times in a row its page did not arrive.</summary>
    public required int Failures { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }
}

/// <summary>An article as it is announced.</summary>
internal sealed record NewItem
{
    /// <summary>What tells it from all others (<see cref="ItemKey"/>).</summary>
    public required string Key { get; init; }

    public Uri? Url { get; init; }

    public string? Guid { get; init; }

    /// <summary>Tells its headline from others; the headline itself may name somebody who is to be forgotten one day.</summary>
    public string? TitleDigest { get; init; }

    /// <summary>What it is taken in order by, newest first: when it was published, or else seen.</summary>
    public required long SortedAt { get; init; }

    /// <summary>When its page is to be visited, null for never.</summary>
    public long? NextVisit { get; init; }

    /// <summary>What came of it where nothing is to be visited.</summary>
    public string? Outcome { get; init; }

    /// <summary>Tells what the feed itself gave of it from what it gives later.</summary>
    public string? Digest { get; init; }
}
