using System.CommandLine;
using System.Globalization;
using Readout.App.Archive;
using Readout.App.Archive.Rereading;
using Readout.App.Archive.Writing;

namespace Readout.App.Commands;

internal static class RereadCommand
{
    public const string Examples =
        """
        readout reread                       read the pages in readout.db again, after an update of Readout
        readout reread --archive news.db --jobs 4
        """;

    public static Command Create()
    {
        var archive = new ArchiveOptions();
        var jobs = new Option<int?>("--jobs", "-j") { HelpName = "N", CustomParser = OptionValues.Jobs, Description = "How many pages to work on at once. Default: the number of processor cores." };
        var command = new Command("reread", "Read the pages of an archive again, as far as their bytes are kept. Corrections made by people stay.") { jobs };
        archive.AddTo(command);
        command.SetAction(parsed => ArchiveRun.OverExisting(archive.Archive(parsed), (database, connection, messages) =>
        {
            using var writer = new ArchiveWriter(database, new WriterSettings { Say = text => messages.Warning("--archive", text) });
            RereadCounts counts = new Rereader(writer, connection).Run(parsed.GetValue(jobs) ?? Environment.ProcessorCount);
            Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{counts.Pages:N0} pages read again: {counts.Changed:N0} records changed, {counts.New:N0} new articles, {counts.Lost:N0} articles that would be none now and were left as they are"));
            return ExitCode.Success;
        }));
        return command;
    }
}
