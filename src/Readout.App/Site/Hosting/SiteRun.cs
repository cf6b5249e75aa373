using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Readout.App.Archive.Databases;
using Readout.App.Output;

namespace Readout.App.Site.Hosting;

/// <summary>Runs the site until it is told to stop.</summary>
internal static class SiteRun
{
    /// <summary>Serves; the address is printed on standard output once it answers. Ctrl-C and SIGTERM end it after what is under way.</summary>
    public static int Run(ArchiveDatabase database, SiteSettings settings, ConsoleMessages messages)
    {
        WebApplication app = SiteServer.Build(database, settings, messages);
        try
        {
            app.Start();
        }
        catch (Exception exception) when (exception is IOException or FormatException or InvalidOperationException or System.Net.Sockets.SocketException)
        {
            messages.Error("--urls", $"{settings.Urls} cannot be listened on: {exception.Message}");
            return ExitCode.Failure;
        }

        foreach (string address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses)
        {
            Console.Out.WriteLine($"Readout is at {address}/");
        }

        Console.Out.Flush();
        app.WaitForShutdown();
        ((IDisposable)app).Dispose();
        return ExitCode.Success;
    }
}
