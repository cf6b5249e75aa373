using Readout.App.Archive.Writing;
using Readout.App.Fetching;

namespace Readout.App.Following.Running;

/// <summary>What <c>readout watch run</c> was asked for.</summary>
internal sealed record WatchSettings
{
    /// <summary>Between two requests to one host of the public Internet, where its robots.txt asks for no more.</summary>
    public static readonly TimeSpan Pace = TimeSpan.FromSeconds(2);

    public required string Archive { get; init; }

    public required FetchSettings Fetching { get; init; }

    public WriterSettings Writer { get; init; } = new();

    /// <summary>One look at every source and one visit to every article that is due, then the end.</summary>
    public bool IsOnce { get; init; }

    /// <summary>Whether what happens is written as lines of JSON.</summary>
    public bool IsJson { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public Random Random { get; init; } = Random.Shared;
}
