namespace Readout.App.Fetching;

/// <summary>How pages are fetched.</summary>
internal sealed record FetchSettings
{
    /// <summary>Whether private, loopback and link-local addresses may be connected to.</summary>
    public bool AllowsPrivateNetwork { get; init; }

    /// <summary>Where the owner of a site reaches whoever runs this program; goes into the user agent.</summary>
    public string? Contact { get; init; }

    public int MaxRedirects { get; init; } = 10;

    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}
