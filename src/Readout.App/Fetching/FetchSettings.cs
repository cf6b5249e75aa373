namespace Readout.App.Fetching;

/// <summary>How pages are fetched.</summary>
internal sealed record FetchSettings
{
    /// <summary>Whether private, loopback and link-local addresses may be connected to.</summary>
    public bool AllowsPrivateNetwork { get; init; }

    /// <summary>Hosts that may be connected to wherever they lead.</summary>
    public IReadOnlyList<AllowedHost> AllowedHosts { get; init; } = [];

    /// <summary>Where the owner of a site reaches whoever runs this program; goes into the user agent.</summary>
    public string? Contact { get; init; }

    public int MaxRedirects { get; init; } = 10;

    /// <summary>How long one page may take from the first connection to its last byte, redirects among it; waiting for a host's turn is not counted.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The time between two requests to one host of the public Internet, or more where its robots.txt asks for more (<c>Crawl-delay</c>);
    /// null to ask as fast as the host answers.
    /// </summary>
    public TimeSpan? Pace { get; init; }

    public bool Allows(string host, int port) => AllowsPrivateNetwork || AllowedHosts.Any(allowed => allowed.Covers(host, port));
}
