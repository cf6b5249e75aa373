using System.CommandLine;
using Readout.App.Archive;
using Readout.App.Mcp;

namespace Readout.App.Commands;

internal static class McpCommand
{
    public const string Examples =
        """
        readout mcp --archive news.db        what a client starts: {"command": "readout", "args": ["mcp", "--archive", "/path/to/news.db"]}
        readout serve --archive news.db      the same tools over HTTP, at http://127.0.0.1:5080/mcp
        """;

    public static Command Create()
    {
        var archive = new ArchiveOptions();
        var command = new Command("mcp", "Let an assistant read an archive: a server of the Model Context Protocol over standard input and output.");
        archive.AddTo(command);
        command.SetAction(parsed => ArchiveRun.OverExisting(archive.Archive(parsed), (database, _, _) => McpStdio.Run(database)));
        return command;
    }
}
