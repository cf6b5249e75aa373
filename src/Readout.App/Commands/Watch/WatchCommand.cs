using System.CommandLine;

namespace Readout.App.Commands.Watch;

/// <summary>The commands that keep an archive up to date, one line and one file each.</summary>
internal static class WatchCommand
{
    public const string Examples =
        """
        readout watch add https://news.example/          the feeds that a site names
        readout watch add t.me/ministry_example          the posts of a public Telegram channel
        readout watch import subscriptions.opml          what a feed reader exported
        readout watch run                                follow them all, until Ctrl-C
        readout watch run --once                         one round, for cron
        readout watch list                               how each source does, and why not
        """;

    public static Command Create() => new("watch", "Follow feeds, sites, channels and pages into an archive.")
    {
        WatchAddCommand.Create(),
        WatchImportCommand.Create(),
        WatchExportCommand.Create(),
        WatchListCommand.Create(),
        WatchRemoveCommand.Create(),
        WatchRunCommand.Create(),
    };

    /// <summary>The examples of the commands below, by their names.</summary>
    public static string ExamplesOf(string name) => name switch
    {
        "add" => WatchAddCommand.Examples,
        "import" => WatchImportCommand.Examples,
        "export" => WatchExportCommand.Examples,
        "list" => WatchListCommand.Examples,
        "remove" => WatchRemoveCommand.Examples,
        _ => WatchRunCommand.Examples,
    };
}
