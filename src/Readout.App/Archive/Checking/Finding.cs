namespace Readout.App.Archive.Checking;

/// <summary>Something wrong with an archive: which check found it, and what it is in plain words.</summary>
internal sealed record Finding(string Check, string Message);
