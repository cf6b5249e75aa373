using Microsoft.Extensions.Hosting;
using Readout.App.Archive.Databases;
using Readout.App.Following.Running;
using Readout.App.Output;

namespace Readout.App.Site.Hosting;

/// <summary>Follows the archive's sources for as long as the site runs, as <c>readout watch run</c> does.</summary>
internal sealed class SiteWatch(ArchiveDatabase database, SiteSettings settings, ConsoleMessages messages) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var watching = new WatchSettings { Archive = database.Name, Fetching = settings.Fetching with { Pace = WatchSettings.Pace }, Clock = settings.Clock };
        var log = new WatchLog(watching.IsJson, Stream.Null, messages, watching.Clock);
        return Task.Run(
            async () =>
            {
                using var run = new WatchRun(database, watching, log);
                await run.Run(stoppingToken);
            },
            CancellationToken.None);
    }
}
