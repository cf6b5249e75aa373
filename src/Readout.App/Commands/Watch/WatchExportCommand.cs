using System.CommandLine;
using System.Data.Common;
using Readout.App.Archive;
using Readout.App.Following.Opml;
using Readout.App.Following.Sources;
using Readout.App.Output;

namespace Readout.App.Commands.Watch;

internal static class WatchExportCommand
{
    public const string Examples =
        """
        readout watch export > sources.opml                         for another feed reader, or another archive
        readout watch export -o sources.opml --archive news.db
        """;

    public static Command Create()
    {
        var archive = new ArchiveOptions();
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "Write to FILE instead of standard output." };
        var command = new Command("export", "Write what is followed as an outline (OPML 2.0).") { output };
        archive.AddTo(command);
        command.SetAction(parsed => ArchiveRun.OverExisting(archive.Archive(parsed), (_, connection, messages) => Export(connection, parsed.GetValue(output), messages)));
        return command;
    }

    private static int Export(DbConnection connection, string? file, ConsoleMessages messages)
    {
        using Stream? stream = OutputFile.Open(file, out string? fault);
        if (stream is null)
        {
            messages.Error("--output", $"cannot write {file}: {fault}");
            return ExitCode.Failure;
        }

        OpmlWriter.Write(SourceTable.All(connection).Where(source => !source.IsGone), DateTimeOffset.UtcNow, stream);
        return ExitCode.Success;
    }
}
