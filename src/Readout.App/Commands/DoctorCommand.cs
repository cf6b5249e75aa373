using System.CommandLine;
using System.Globalization;
using Readout.App.Archive;
using Readout.App.Archive.Checking;
using Readout.App.Archive.Databases;
using Readout.App.Output;

namespace Readout.App.Commands;

internal static class DoctorCommand
{
    public const string Examples =
        """
        readout doctor                       check readout.db from its storage up to its records
        readout doctor --archive news.db --format jsonl
        """;

    public static Command Create()
    {
        var archive = new ArchiveOptions("text", "jsonl");
        var command = new Command("doctor", "Check an archive and say what is wrong with it. Changes nothing; ends with 1 when something is wrong.");
        archive.AddTo(command);
        command.SetAction(parsed => ArchiveRun.OverExisting(archive.Archive(parsed), (database, connection, _) =>
        {
            bool isJson = archive.Format(parsed) == "jsonl";
            int count = 0;
            foreach (Finding finding in new Doctor(database, connection).Check())
            {
                count++;
                Console.Out.WriteLine(isJson ? JsonLine.Of(("check", finding.Check), ("message", finding.Message)) : $"{finding.Check}: {finding.Message}");
            }

            if (!isJson)
            {
                string what = count == 0 ? "nothing wrong" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? "thing" : "things")} wrong");
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{connection.Number("SELECT count(*) FROM article"):N0} articles, {connection.Number("SELECT count(*) FROM page"):N0} pages: {what}"));
            }

            return count == 0 ? ExitCode.Success : ExitCode.Failure;
        }));
        return command;
    }
}
