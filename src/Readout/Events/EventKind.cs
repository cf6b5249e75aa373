namespace Readout.Events;

/// <summary>A kind of event: how it is found in an article. Instances are stateless and thread-safe.</summary>
internal abstract class EventKind
{
    /// <summary>The name of its folder.</summary>
    public abstract string Name { get; }

    /// <summary><paramref name="found"/> with this kind's events added.</summary>
    public abstract NewsEvents AddTo(NewsEvents found, EventContext context);
}
