using System.CommandLine;
using Readout.App.Archive;
using Readout.App.Archive.Exporting;
using Readout.App.Output;

namespace Readout.App.Commands;

internal static class ExportCommand
{
    public const string Examples =
        """
        readout export > records.jsonl                     every record, one line for each article; readout import takes them back
        readout export --revisions -o all.jsonl            with the earlier versions of articles that changed
        readout export --format csv --table statements -o statements.csv
        readout export --format warc -o pages.warc.gz      the bytes of the pages, as far as they are kept
        """;

    public static Command Create()
    {
        var archive = new ArchiveOptions("jsonl", "csv", "warc");
        var table = new Option<string>("--table")
        {
            HelpName = "TABLE",
            Description = $"With --format csv: which table, {string.Join(", ", CsvExport.TableNames)}. Default: statements.",
            DefaultValueFactory = _ => "statements",
        };
        table.AcceptOnlyFromAmong([.. CsvExport.TableNames]);
        var revisions = new Option<bool>("--revisions") { Description = "With --format jsonl: also the earlier versions of articles that changed, before the newest." };
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "Write to FILE instead of standard output." };
        var command = new Command("export", "Give out what an archive holds: records as JSON Lines, tables as CSV, pages as WARC.") { table, revisions, output };
        archive.AddTo(command);
        command.SetAction(parsed => ArchiveRun.OverExisting(archive.Archive(parsed), (_, connection, messages) =>
        {
            using Stream? stream = OutputFile.Open(parsed.GetValue(output), out string? fault);
            if (stream is null)
            {
                messages.Error("--output", $"cannot write {parsed.GetValue(output)}: {fault}");
                return ExitCode.Failure;
            }

            using var buffered = new BufferedStream(stream, 1 << 16);
            switch (archive.Format(parsed))
            {
                case "csv":
                    CsvExport.Write(connection, parsed.GetValue(table)!, buffered);
                    break;
                case "warc":
                    WarcExport.Write(connection, buffered);
                    break;
                default:
                    JsonLinesExport.Write(connection, parsed.GetValue(revisions), buffered);
                    break;
            }

            buffered.Flush();
            return ExitCode.Success;
        }));
        return command;
    }
}
