namespace Readout.App.Site.Posting;

/// <summary>What came of sending something.</summary>
internal enum DeliveryState
{
    /// <summary>The channel shows it.</summary>
    Done,

    /// <summary>The channel will not take this one.</summary>
    Refused,

    /// <summary>The channel took nothing and takes nothing for now.</summary>
    Held,

    /// <summary>No answer came, or one that does not say whether it was taken.</summary>
    Unknown,
}

/// <summary>What came of sending something, and why nothing did.</summary>
internal sealed record Delivery(DeliveryState State, string? Message = null)
{
    /// <summary>The number that the channel gave to the message.</summary>
    public long? Remote { get; init; }

    /// <summary>How long the channel asks to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public static Delivery Done(long? remote = null) => new(DeliveryState.Done) { Remote = remote };
}
