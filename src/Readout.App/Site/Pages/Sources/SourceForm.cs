namespace Readout.App.Site.Pages.Sources;

/// <summary>What was typed to add a source, and what was wrong with it.</summary>
public sealed record SourceForm
{
    public string Url { get; init; } = "";

    public string Folder { get; init; } = "";

    /// <summary>Whether the page itself is to be followed.</summary>
    public bool IsPage { get; init; }

    /// <summary>Whether to say that nobody looks at the sources while the site runs.</summary>
    public bool IsUnwatched { get; init; }

    public string? Fault { get; init; }

    public string? OutlineFault { get; init; }
}
