using System.Diagnostics;

[assembly: AssemblyFixture(typeof(Readout.BrowserTests.DemoSite))]

namespace Readout.BrowserTests;

/// <summary>The demo as <c>readout demo</c> serves it, in a process of its own, shared by all tests; it starts only where there is a browser to look at it.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromMinutes(2);

    private Process? _program;

    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        if (Visitor.BrowserPath is null)
        {
            return;
        }

        _program = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "readout.dll"), "demo", "--urls", "http://127.0.0.1:0", "--watch", "--allow-host", "127.0.0.1"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _ = _program.StandardError.ReadToEndAsync();
        Task<string> started = Started(_program.StandardOutput);
        Address = await started.WaitAsync(StartsWithin);
    }

    public async ValueTask DisposeAsync()
    {
        if (_program is not null)
        {
            using Process? stop = Process.Start("kill", ["-TERM", _program.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            await _program.WaitForExitAsync();
            _program.Dispose();
        }
    }

    private static async Task<string> Started(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            if (line.Contains("http://", StringComparison.Ordinal))
            {
                return line[line.IndexOf("http://", StringComparison.Ordinal)..].TrimEnd('/');
            }
        }

        throw new InvalidOperationException("readout demo ended before it answered.");
    }
}
