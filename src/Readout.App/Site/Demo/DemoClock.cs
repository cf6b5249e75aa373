using System.Diagnostics;

namespace Readout.App.Site.Demo;

/// <summary>The demo's time: it begins at the instant at which the demo is looked at, and goes on as any other.</summary>
internal sealed class DemoClock(DateTimeOffset start) : TimeProvider
{
    private readonly long _started = Stopwatch.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => start + Stopwatch.GetElapsedTime(_started);
}
