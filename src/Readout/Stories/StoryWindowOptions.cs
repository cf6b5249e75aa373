namespace Readout.Stories;

/// <summary>What a <see cref="StoryWindow"/> keeps.</summary>
public sealed record StoryWindowOptions
{
    public static readonly StoryWindowOptions Default = new();

    /// <summary>Articles published further apart than this are not compared. Positive.</summary>
    public TimeSpan Reach { get; init; } = TimeSpan.FromDays(4);

    /// <summary>The most articles kept; beyond, the one published longest ago leaves (one without a date counts as published when it came). Positive.</summary>
    public int Capacity { get; init; } = 60_000;
}
