using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using Readout.App.Archive;
using Readout.App.Archive.Databases;
using Readout.App.Output;
using Readout.App.Site.Posting;
using Readout.App.Site.Reading;

namespace Readout.App.Commands.Post;

internal static class PostRunCommand
{
    public const string Examples =
        """
        READOUT_TELEGRAM_TOKEN=… readout post run                         until Ctrl-C; 'readout serve' does the same while it runs
        readout post run --once --telegram-token-file /etc/readout/token  what is due now, for cron
        readout post run --webhook-secret-file secret --allow-host localhost:9000
        """;

    public static Command Create()
    {
        var once = new Option<bool>("--once") { Description = "Post what is due, and end." };
        Option<PublicCap> cap = SiteOptions.PublicCapOption();
        var archive = new ArchiveOptions();
        var posting = new PostOptions();
        var fetching = new FetchOptions();
        var command = new Command("run", "Post what the subscriptions of an archive ask for, and follow it with corrections.") { once, cap };
        archive.AddTo(command);
        posting.AddTo(command);
        fetching.AddTo(command);
        command.SetAction(parsed =>
        {
            PostSettings settings = posting.Settings(parsed) with { Fetching = fetching.Settings(parsed), IsOnce = parsed.GetValue(once), Cap = parsed.GetValue(cap)! };
            return ArchiveRun.OverExisting(archive.Archive(parsed), (database, _, messages) => Run(database, settings, messages));
        });
        return command;
    }

    private static int Run(ArchiveDatabase database, PostSettings settings, ConsoleMessages messages)
    {
        using var stop = new CancellationTokenSource();
        using PosixSignalRegistration interrupt = Stopping(PosixSignal.SIGINT, stop);
        using PosixSignalRegistration terminate = Stopping(PosixSignal.SIGTERM, stop);
        using var run = new PostRun(database, settings, messages);
        run.Run(stop.Token).GetAwaiter().GetResult();
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{run.Sent} posted or corrected{(run.Failures == 0 ? "" : $", {run.Failures} not taken")}"));
        return settings.IsOnce && run.Failures > 0 ? ExitCode.Failure : ExitCode.Success;
    }

    private static PosixSignalRegistration Stopping(PosixSignal signal, CancellationTokenSource stop) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        stop.Cancel();
    });
}
