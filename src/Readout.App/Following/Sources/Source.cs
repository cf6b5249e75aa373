using Readout.Pages.Feeds;

namespace Readout.App.Following.Sources;

/// <summary>What a source is to whoever follows it.</summary>
public enum SourceKind
{
    /// <summary>A list of articles, each of which is read: RSS, Atom, JSON Feed, a sitemap or an index of them, a Telegram channel.</summary>
    Feed,

    /// <summary>One page, read again and again.</summary>
    Page,
}

/// <summary>What is followed, and how it went so far. Times are seconds since 1970 in UTC. Immutable.</summary>
public sealed record Source
{
    public required long Id { get; init; }

    public required Uri Url { get; init; }

    public required SourceKind Kind { get; init; }

    /// <summary>What the feed was written in when it was last read.</summary>
    public FeedKind? Format { get; init; }

    public string? Title { get; init; }

    /// <summary>The folder of an outline that it belongs to, the names of nested ones joined by slashes.</summary>
    public string? Folder { get; init; }

    public string? HomePage { get; init; }

    /// <summary>How often to look, where the user said so.</summary>
    public TimeSpan? Every { get; init; }

    public required long AddedAt { get; init; }

    /// <summary>True for a source that said it is gone for good, or that moved to one that is followed already; it is kept, and looked at no more.</summary>
    public bool IsGone { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    public long? LastPoll { get; init; }

    public long? LastSuccess { get; init; }

    /// <summary>When it last brought an article that was new or had changed.</summary>
    public long? LastArticle { get; init; }

    public required long NextPoll { get; init; }

    /// <summary>The pace that it was last looked at with, before chance and waiting were added.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>How many times it failed since it last did not.</summary>
    public int Failures { get; init; }

    /// <summary>Why it failed the last time: kebab-case and stable; null when it did not.</summary>
    public string? Reason { get; init; }

    public string? Message { get; init; }
}
