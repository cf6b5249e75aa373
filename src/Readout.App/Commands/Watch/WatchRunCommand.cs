using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using Readout.App.Archive;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Writing;
using Readout.App.Following.Running;
using Readout.App.Output;

namespace Readout.App.Commands.Watch;

internal static class WatchRunCommand
{
    public const string Examples =
        """
        readout watch run --contact press@desk.example              until Ctrl-C; site owners see how to reach you
        readout watch run --once                                    one look at every source, for cron
        readout watch run --format jsonl --archive news.db          a line of JSON for each page that is kept
        readout watch run --allow-host localhost:8080               sources on this machine too
        """;

    public static Command Create()
    {
        var once = new Option<bool>("--once") { Description = "Look at every source once, visit what is due, and end." };
        Option<int?> keepDays = ArchiveOptions.Days("--keep-days", "How many days the bytes of pages are kept beside their records; 0 for not at all. Default: 90.");
        var archive = new ArchiveOptions("text", "jsonl");
        var fetching = new FetchOptions();
        var command = new Command("run", "Follow the sources of an archive: look at each as often as it brings something, and read what is new.") { once, keepDays };
        archive.AddTo(command);
        fetching.AddTo(command);
        command.SetAction(parsed =>
        {
            var writer = new WriterSettings();
            var settings = new WatchSettings
            {
                Archive = archive.Archive(parsed),
                Fetching = fetching.Settings(parsed) with { Pace = WatchSettings.Pace },
                Writer = writer with { KeepDays = parsed.GetValue(keepDays) ?? writer.KeepDays },
                IsOnce = parsed.GetValue(once),
                IsJson = archive.Format(parsed) == "jsonl",
            };
            return ArchiveRun.OverAny(settings.Archive, (database, messages) => Run(database, settings, messages));
        });
        return command;
    }

    private static int Run(ArchiveDatabase database, WatchSettings settings, ConsoleMessages messages)
    {
        using Stream output = StandardOutput.Open();
        var log = new WatchLog(settings.IsJson, output, messages, settings.Clock);
        using var stop = new CancellationTokenSource();
        using PosixSignalRegistration interrupt = Stopping(PosixSignal.SIGINT, stop, ExitCode.Interrupted);
        using PosixSignalRegistration terminate = Stopping(PosixSignal.SIGTERM, stop, ExitCode.Terminated);
        using var run = new WatchRun(database, settings, log);
        run.Run(stop.Token).GetAwaiter().GetResult();
        if (!settings.IsJson)
        {
            string failed = run.Failures == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {run.Failures} {(run.Failures == 1 ? "look" : "looks")} at a source failed");
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{log.New} new, {log.Revised} changed{failed}"));
        }

        return settings.IsOnce && run.Failures > 0 ? ExitCode.Failure : ExitCode.Success;
    }

    // The first signal asks for an end that finishes what is in hand, the second does not wait for it.
    private static PosixSignalRegistration Stopping(PosixSignal signal, CancellationTokenSource stop, int exitCode) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        if (stop.IsCancellationRequested)
        {
            Environment.Exit(exitCode);
        }

        stop.Cancel();
    });
}
