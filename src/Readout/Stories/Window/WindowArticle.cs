using Readout.Stories.Pairs;

namespace Readout.Stories.Window;

/// <summary>An article in the window.</summary>
internal sealed class WindowArticle(long id, ArticleFeatures features, int slot, double day)
{
    public long Id { get; } = id;

    public ArticleFeatures Features { get; } = features;

    /// <summary>Where the index finds it; used again when the article has left.</summary>
    public int Slot { get; } = slot;

    /// <summary>Days since the epoch: when it was published, or the latest day known when it came.</summary>
    public double Day { get; } = day;

    /// <summary>As last measured, when the window held <see cref="MeasuredAt"/> articles; null before the first comparison.</summary>
    public ArticleVector? Vector { get; set; }

    public int MeasuredAt { get; set; }

    public StoryMembers Story { get; set; } = null!;
}

/// <summary>The articles of one story that are in the window, in the order they came.</summary>
internal sealed class StoryMembers(long id)
{
    public long Id { get; } = id;

    public List<WindowArticle> Articles { get; } = [];
}
