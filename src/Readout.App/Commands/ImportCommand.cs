using System.CommandLine;
using Readout.App.Archive.Importing;
using Readout.App.Archive.Writing;
using Readout.App.Running;
using Readout.Formats;

namespace Readout.App.Commands;

internal static class ImportCommand
{
    public const string Examples =
        """
        readout import pages/                                 read the pages of a folder into readout.db
        readout import crawl.warc.gz --archive news.db        an archive of your own name
        readout import records.jsonl                          records that readout export or read wrote
        readout import pages/ --format jsonl > kept.jsonl     a line for each page, once it is kept
        readout import pages/ --archive postgres://me@localhost/news
        """;

    public static Command Create()
    {
        var pages = new PageOptions(Reading.Read, AllFormats.Find("jsonl"));
        var archive = new ArchiveOptions("text", "jsonl");
        Option<int?> keepDays = ArchiveOptions.Days("--keep-days", "How many days the bytes of pages are kept beside their records; 0 for not at all. Default: 90.");
        var command = new Command("import", "Read pages into an archive, or take in records. What is there already is not read again, so an import that was cut off is simply started again.");
        pages.AddInputsTo(command);
        archive.AddTo(command);
        command.Add(keepDays);
        command.SetAction(parsed =>
        {
            RunSettings run = pages.Settings(parsed);
            return ImportRun.Run(new ImportSettings
            {
                Archive = archive.Archive(parsed),
                Run = run with { WritesRecords = false, Pages = PagePreparer.Keeping(run.Pages) },
                Writer = new WriterSettings { KeepDays = parsed.GetValue(keepDays) ?? new WriterSettings().KeepDays },
                IsJson = archive.Format(parsed) == "jsonl",
            });
        });
        return command;
    }
}
