using System.Text.Json;

namespace Readout.Tests.App.Archive;

/// <summary>The program's archive commands, run as a user runs them.</summary>
internal static class ArchiveProcess
{
    public static ProcessResult Run(string archive, string folder, params string[] arguments) => ReadoutProcess.Run([.. arguments, "--archive", archive], folder: folder);

    /// <summary>Imports and gives for each page its state and its reason, if any.</summary>
    public static List<string> Import(string archive, string folder, string input) =>
        [.. Run(archive, folder, "import", input, "--format", "jsonl").Lines.Select(line => JsonDocument.Parse(line).RootElement).Select(State)];

    public static string State(JsonElement line) => $"{line.GetProperty("state").GetString()} {line.GetProperty("reason").GetString()}".TrimEnd();

    /// <summary>The doctor's last line.</summary>
    public static string Doctor(string archive, string folder) => Run(archive, folder, "doctor").Lines[^1];
}
