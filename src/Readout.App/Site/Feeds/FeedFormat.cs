namespace Readout.App.Site.Feeds;

/// <summary>A way to write feeds. Stateless.</summary>
internal abstract class FeedFormat
{
    public static readonly IReadOnlyList<FeedFormat> All = [new AtomFormat(), new RssFormat(), new JsonFeedFormat()];

    /// <summary>With its dot.</summary>
    public abstract string Extension { get; }

    public abstract string MediaType { get; }

    public abstract byte[] Write(Feed feed);
}
