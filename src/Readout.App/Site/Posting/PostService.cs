using Microsoft.Extensions.Hosting;
using Readout.App.Archive.Databases;
using Readout.App.Output;

namespace Readout.App.Site.Posting;

/// <summary>Posts while the site runs.</summary>
internal sealed class PostService(ArchiveDatabase database, PostSettings settings, ConsoleMessages messages) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var run = new PostRun(database, settings, messages);
        await run.Run(stoppingToken);
    }
}
