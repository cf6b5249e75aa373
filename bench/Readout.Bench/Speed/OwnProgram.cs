using System.Diagnostics;

namespace Readout.Bench.Speed;

/// <summary>This program once more, in a process of its own, however it was started itself.</summary>
internal static class OwnProgram
{
    /// <summary>What starts it with these arguments.</summary>
    public static ProcessStartInfo With(params IEnumerable<string> arguments) =>
        new(Environment.ProcessPath!, [.. Library(), .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false };

    // Under "dotnet Readout.Bench.dll" the process is dotnet, and its first argument this assembly.
    private static string[] Library() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];
}
