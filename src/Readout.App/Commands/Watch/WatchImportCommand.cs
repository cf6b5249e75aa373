using System.CommandLine;
using System.Globalization;
using System.Xml;
using Readout.App.Archive;
using Readout.App.Following.Opml;
using Readout.App.Following.Sources;
using Readout.App.Output;

namespace Readout.App.Commands.Watch;

internal static class WatchImportCommand
{
    public const string Examples =
        """
        readout watch import subscriptions.opml                     what a feed reader exported, folders and all
        readout watch export --archive a.db | readout watch import - --archive b.db
        """;

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "An outline (OPML), or - for standard input." };
        var archive = new ArchiveOptions();
        var command = new Command("import", "Follow all the feeds of an outline (OPML), as feed readers export it. Nothing is fetched yet.") { file };
        archive.AddTo(command);
        command.SetAction(parsed => Import(parsed.GetValue(file)!, archive.Archive(parsed)));
        return command;
    }

    private static int Import(string file, string archive)
    {
        var messages = new ConsoleMessages();
        if (Read(file, messages) is not { } outline)
        {
            return ExitCode.Failure;
        }

        foreach (string address in outline.Unusable)
        {
            messages.Error(file, $"'{address}' is no http or https address");
        }

        int added = 0;
        int exitCode = WatchArchive.Write(archive, (connection, _) =>
        {
            long now = TimeProvider.System.Seconds();
            added = outline.Sources.Count(source => SourceTable.Add(connection, source, now));
            return outline.Unusable.Count > 0 ? ExitCode.Failure : ExitCode.Success;
        });
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{added} added, {outline.Sources.Count - added} known already"));
        return exitCode;
    }

    private static OpmlOutline? Read(string file, ConsoleMessages messages)
    {
        try
        {
            using Stream stream = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
            return OpmlReader.Read(stream);
        }
        catch (XmlException exception)
        {
            messages.Error(file, $"is no outline (OPML): {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            messages.Error(file, $"cannot be read: {exception.Message}");
        }

        return null;
    }
}
