using Readout.App.Fetching;
using Readout.App.Site.Posting;
using Readout.App.Site.Reading;

namespace Readout.App.Site.Hosting;

/// <summary>How the site is run.</summary>
internal sealed record SiteSettings
{
    public const string DefaultUrls = "http://127.0.0.1:5080";

    /// <summary>Addresses to listen on, split by semicolons.</summary>
    public string Urls { get; init; } = DefaultUrls;

    public string[] Addresses => Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The password to be, for whoever runs the site; null for the one that the archive has, if any.</summary>
    public string? Password { get; init; }

    /// <summary>Host names under which the site is known besides those it listens on: behind a reverse proxy, the public one.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Whether readers who are not signed in see pages at all; they see no more of an article than <see cref="Cap"/> allows.</summary>
    public bool IsPublic { get; init; }

    /// <summary>What the public sees of one article.</summary>
    public PublicCap Cap { get; init; } = PublicCap.Default;

    /// <summary>How long a request's headers may take to come.</summary>
    public TimeSpan HeadersWithin { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a question to the archive may take.</summary>
    public TimeSpan QuestionWithin { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>A loopback address of its own under which metrics are told; null for none.</summary>
    public string? Metrics { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether the archive is the made-up one of <c>readout demo</c>; every page says so.</summary>
    public bool IsDemo { get; init; }

    /// <summary>How statements are posted while the site runs; null to post none.</summary>
    public PostSettings? Posting { get; init; }

    /// <summary>How sources are fetched, when one is added and while they are followed.</summary>
    public FetchSettings Fetching { get; init; } = new();

    /// <summary>Whether the archive's sources are followed while the site runs.</summary>
    public bool IsWatching { get; init; }
}
