using System.CommandLine;
using System.Data.Common;
using Readout.App.Archive;
using Readout.App.Following.Sources;
using Readout.App.Output;

namespace Readout.App.Commands.Watch;

internal static class WatchListCommand
{
    public const string Examples =
        """
        readout watch list                                          each source, how it does, and what gave no article
        readout watch list --format jsonl | jq 'select(.failures > 0)'
        """;

    public static Command Create()
    {
        var archive = new ArchiveOptions("text", "jsonl");
        var command = new Command("list", "List what is followed, with the health of each source.");
        archive.AddTo(command);
        command.SetAction(parsed => ArchiveRun.OverExisting(archive.Archive(parsed), (_, connection, _) => List(connection, archive.Format(parsed) == "jsonl")));
        return command;
    }

    private static int List(DbConnection connection, bool isJson)
    {
        long now = TimeProvider.System.Seconds();
        using Stream output = StandardOutput.Open();
        foreach (Source source in SourceTable.All(connection))
        {
            var health = SourceHealth.Of(connection, source, now);
            output.Write(isJson ? SourceList.Json(health) : SourceList.Text(health, now));
        }

        return ExitCode.Success;
    }
}
