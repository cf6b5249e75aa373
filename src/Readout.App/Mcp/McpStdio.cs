using System.Runtime.InteropServices;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Readout.App.Archive.Databases;
using Readout.App.Site.Reading;

namespace Readout.App.Mcp;

/// <summary>Serves the tools over standard input and output, for the one who started the program.</summary>
internal static class McpStdio
{
    public static Implementation Product => new() { Name = "readout", Title = "Readout", Version = typeof(McpStdio).Assembly.GetName().Version?.ToString(3) ?? "0" };

    /// <summary>Runs until the input ends or a signal comes.</summary>
    public static int Run(ArchiveDatabase database)
    {
        using var archive = new ReadPool(database);
        using var stop = new CancellationTokenSource();
        using PosixSignalRegistration interrupt = Stopping(PosixSignal.SIGINT, stop);
        using PosixSignalRegistration terminate = Stopping(PosixSignal.SIGTERM, stop);
        Serve(archive, stop.Token).GetAwaiter().GetResult();
        return ExitCode.Success;
    }

    private static async Task Serve(ReadPool archive, CancellationToken stop)
    {
        var options = new McpServerOptions { ServerInfo = Product, ServerInstructions = McpData.Instructions(), ToolCollection = [.. ArchiveTools.Over(archive, TimeProvider.System)] };
        await using var transport = new StdioServerTransport(options);
        await using var server = McpServer.Create(transport, options);
        try
        {
            await server.RunAsync(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Asked to end.
        }
    }

    private static PosixSignalRegistration Stopping(PosixSignal signal, CancellationTokenSource stop) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        stop.Cancel();
    });
}
