using System.Diagnostics;
using System.Text;

namespace Readout.Tests.App;

/// <summary>The built program, run as a user runs it.</summary>
internal static class ReadoutProcess
{
    public static ProcessResult Run(string[] args, string? stdin = null, string? folder = null)
    {
        using Process process = Start(args, folder);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (stdin is not null)
        {
            process.StandardInput.Write(stdin);
        }

        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromSeconds(60)))
        {
            process.Kill();
            throw new TimeoutException($"readout {string.Join(' ', args)}");
        }

        return new ProcessResult(process.ExitCode, output.Result, error.Result);
    }

    public static Process Start(string[] args, string? folder = null) => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "readout.dll"), .. args])
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
        StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        WorkingDirectory = folder ?? Directory.GetCurrentDirectory(),
    })!;
}

internal sealed record ProcessResult(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>For each line of the output its source and, where it is an error, the error's code.</summary>
    public IEnumerable<string> Summary => Lines.Select(line =>
    {
        using var json = System.Text.Json.JsonDocument.Parse(line);
        string source = json.RootElement.GetProperty("source").GetString()!;
        return json.RootElement.TryGetProperty("error", out System.Text.Json.JsonElement error) ? $"{source}: {error.GetProperty("code").GetString()}" : source;
    });
}
