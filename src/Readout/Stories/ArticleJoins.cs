namespace Readout.Stories;

/// <summary>What joining found for one article when it arrived.</summary>
public sealed record ArticleJoins
{
    /// <summary>The article of the window whose text this one carries, edited or shortened; null when it carries none. Either may have been published first.</summary>
    public CopyLink? CopyOf { get; init; }

    /// <summary>The story that the article is now in: the id of the article that founded it.</summary>
    public required long Story { get; init; }

    /// <summary>True when the article founds its story.</summary>
    public bool IsNew { get; init; }

    /// <summary>How surely the article belongs to its story, 0 to 1; 1 for a new story and for a copy.</summary>
    public double Score { get; init; } = 1;

    /// <summary>Stories that this article showed to be the same as <see cref="Story"/>, which is older than each: all their articles are in <see cref="Story"/> from now on. Ascending.</summary>
    public IReadOnlyList<long> Absorbed { get; init; } = [];
}

/// <summary>A text carried again.</summary>
/// <param name="Article">The id of the other article.</param>
/// <param name="Share">Share of the shorter text that the longer one holds, estimated, 0 to 1.</param>
public sealed record CopyLink(long Article, double Share);
