using Readout.App.Archive.Search;
using Readout.App.Site.Pages.Briefs;

namespace Readout.App.Site.Posting.Channels;

/// <summary>A way to bring statements and briefs to readers and to set right what was brought. What the other side does is told by the delivery, never thrown. Thread-safe.</summary>
internal abstract class PostChannel
{
    /// <summary>The time between two messages.</summary>
    public abstract TimeSpan Pace { get; }

    public abstract PostContent Compose(FoundStatement statement);

    public abstract PostContent Compose(BriefView brief);

    public abstract Task<Delivery> Send(PostEntry entry, PostContent content, CancellationToken cancellationToken);

    /// <summary>Puts other words in the place of those that were sent.</summary>
    public abstract Task<Delivery> Correct(PostEntry entry, PostContent content, CancellationToken cancellationToken);

    public abstract Task<Delivery> Withdraw(PostEntry entry, CancellationToken cancellationToken);

    /// <summary>
    /// Whether a message whose sending was broken off arrived: done with its number where it did, refused where it did not, and the highest number that was seen.
    /// <paramref name="last"/> is the highest number known before.
    /// </summary>
    public abstract Task<(Delivery Delivery, long? Last)> Find(PostEntry entry, long? last, CancellationToken cancellationToken);
}
