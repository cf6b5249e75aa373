namespace Readout.App.Archive.Writing;

/// <summary>How an archive is written.</summary>
internal sealed record WriterSettings
{
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How many days the bytes of pages are kept; 0 keeps none.</summary>
    public int KeepDays { get; init; } = 90;

    /// <summary>How long a database that went away is waited for before the writer gives up.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Told what is worth saying to a person: a copy made before a migration, a database that is waited for.</summary>
    public Action<string>? Say { get; init; }
}
