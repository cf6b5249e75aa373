using Readout.App.Fetching;
using Readout.Formats;
using Readout.Pages;

namespace Readout.App.Running;

/// <summary>How far a run takes each page.</summary>
internal enum Reading
{
    Read,
    Extract,
    Analyze,
}

/// <summary>What the command line asked for.</summary>
internal sealed record RunSettings
{
    public required Reading Reading { get; init; }

    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>A file that names inputs, one a line.</summary>
    public string? From { get; init; }

    /// <summary>How much of each record is written.</summary>
    public required RecordScope Scope { get; init; }

    public required RecordFormat Format { get; init; }

    /// <summary>False for a run that keeps records rather than writing them out.</summary>
    public bool WritesRecords { get; init; } = true;

    public required int Jobs { get; init; }

    /// <summary>The file to write to, null for standard output.</summary>
    public string? Output { get; init; }

    public required PageReaderOptions Pages { get; init; }

    public required FetchSettings Fetching { get; init; }
}
