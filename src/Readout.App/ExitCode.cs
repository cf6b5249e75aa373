namespace Readout.App;

/// <summary>What the program says of itself when it ends.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>Something could not be read or written.</summary>
    public const int Failure = 1;

    /// <summary>The command line was wrong.</summary>
    public const int Usage = 2;

    /// <summary>128 + SIGINT, as shells have it.</summary>
    public const int Interrupted = 130;

    /// <summary>128 + SIGTERM.</summary>
    public const int Terminated = 143;
}
