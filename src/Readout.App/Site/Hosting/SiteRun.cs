using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Readout.App.Archive.Databases;
using Readout.App.Output;
using Readout.App.Site.Access;

namespace Readout.App.Site.Hosting;

/// <summary>Runs the site until it is told to stop.</summary>
internal static class SiteRun
{
    /// <summary>Serves; the address is printed on standard output once it answers. Ctrl-C and SIGTERM end it after what is under way.</summary>
    public static int Run(ArchiveDatabase database, SiteSettings settings, ConsoleMessages messages)
    {
        WebApplication app;
        try
        {
            app = SiteServer.Build(database, settings, messages);
            app.Start();
        }
        catch (AccessException exception)
        {
            messages.Error("serve", exception.Message);
            return ExitCode.Usage;
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
