namespace Readout.App.Site.Posting;

/// <summary>A row of the outbox.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Subscription">For which it was put there.</param>
/// <param name="Target">Where it goes.</param>
/// <param name="Article">The key of the article that the statement stands in.</param>
/// <param name="Anchor">What the statement is known by there: the digest of its words.</param>
internal sealed record PostEntry(long Id, long Subscription, PostTarget Target, byte[] Article, byte[] Anchor)
{
    /// <summary>Digest of speaker and words: the same words of another outlet are no news.</summary>
    public required byte[] Words { get; init; }

    public PostState State { get; init; }

    /// <summary>Digest of what the channel should show; null for nothing.</summary>
    public byte[]? Wanted { get; init; }

    /// <summary>Digest of what was being sent when the outcome was last not known; null when it is known.</summary>
    public byte[]? Sending { get; init; }

    /// <summary>Digest of what the channel shows; null for nothing.</summary>
    public byte[]? Sent { get; init; }

    /// <summary>The number that the channel gave to the message.</summary>
    public long? Remote { get; init; }

    /// <summary>How often what the channel shows has changed.</summary>
    public long Version { get; init; }

    public int Attempts { get; init; }

    public string? Message { get; init; }

    public static bool Same(byte[]? one, byte[]? other) => one is null || other is null ? one is null && other is null : one.AsSpan().SequenceEqual(other);
}

/// <summary>How a row of the outbox stands.</summary>
internal enum PostState
{
    /// <summary>The channel does not show what it should, and is to be told.</summary>
    Due,

    /// <summary>The channel shows what it should.</summary>
    Done,

    /// <summary>The channel will not take it, or what it took cannot be changed any more; a person has to look.</summary>
    Failed,
}
