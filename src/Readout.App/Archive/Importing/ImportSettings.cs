using Readout.App.Archive.Writing;
using Readout.App.Running;

namespace Readout.App.Archive.Importing;

/// <summary>What <c>readout import</c> was asked for.</summary>
internal sealed record ImportSettings
{
    public required string Archive { get; init; }

    public required RunSettings Run { get; init; }

    public required WriterSettings Writer { get; init; }

    /// <summary>Whether each page gets a line of JSON once it is kept.</summary>
    public required bool IsJson { get; init; }
}
