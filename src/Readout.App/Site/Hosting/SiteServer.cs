using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Readout.App.Archive;
using Readout.App.Archive.Databases;
using Readout.App.Mcp;
using Readout.App.Output;
using Readout.App.Site.Access;
using Readout.App.Site.Api;
using Readout.App.Site.Metrics;
using Readout.App.Site.Pages;
using Readout.App.Site.Pages.Sources;
using Readout.App.Site.Posting;
using Readout.App.Site.Reading;
using Readout.App.Site.Writing;

namespace Readout.App.Site.Hosting;

/// <summary>Makes the server of the site out of its parts. What is asked of it passes them in the order in which they stand here.</summary>
internal static class SiteServer
{
    private const long MostBytesOfRequest = 1 << 20;

    /// <summary>A server over the archive, not yet started; disposing of it leaves the archive open.</summary>
    public static WebApplication Build(ArchiveDatabase database, SiteSettings settings, ConsoleMessages messages)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = "readout", EnvironmentName = "Production", ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(new SiteLogs(messages));
        builder.WebHost.UseUrls(settings.Addresses);
        builder.WebHost.ConfigureKestrel(server => SetLimits(server, settings));
        AddServices(builder.Services, database, settings, messages);
        WebApplication app = builder.Build();
        app.UseSecurityHeaders();
        app.Use(Failures);
        app.UseProblems();
        app.UseAccess();
        app.UseStatusPages();
        app.MapHealth();
        SiteRoutes.Map(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, ArchiveDatabase database, SiteSettings settings, ConsoleMessages messages)
    {
        services.AddSingleton(messages);
        services.AddSingleton(settings);
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton(settings.Clock);
        services.AddSingleton(_ => new ReadPool(database, settings.QuestionWithin));
        services.AddSingleton<ArchiveVersion>();
        services.AddSingleton<PageCache>();
        services.AddSingleton<PageRenderer>();
        services.AddSingleton(_ => new PublicText(settings.Cap));
        services.AddSingleton<SiteMeter>();
        if (settings.Metrics is not null)
        {
            services.AddHostedService<MetricsServer>();
        }

        services.AddAccess(database, settings);
        services.AddSingleton<SiteWriter>();
        services.AddSingleton<SourceDesk>();
        services.AddMcp();
        if (settings.Posting is { } posting)
        {
            services.AddHostedService(_ => new PostService(database, posting, messages));
        }

        if (settings.IsWatching)
        {
            services.AddHostedService(_ => new SiteWatch(database, settings, messages));
        }
    }

    private static void SetLimits(KestrelServerOptions server, SiteSettings settings)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = MostBytesOfRequest;
        server.Limits.RequestHeadersTimeout = settings.HeadersWithin;
    }

    // An archive that is away passes; anything else is a mistake of the program, and is said on standard error.
    private static async Task Failures(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (!context.Response.HasStarted && exception is not OperationCanceledException)
        {
            if (exception is Microsoft.AspNetCore.Http.BadHttpRequestException bad)
            {
                await context.Refuse(bad.StatusCode, bad.Message);
                return;
            }

            context.RequestServices.GetRequiredService<ConsoleMessages>().Error("serve", $"{context.Request.Path} failed: {exception.GetType().Name}: {exception.Message}");
            context.Response.Clear();
            context.Response.StatusCode = exception is DbException or ArchiveException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(context.Response.StatusCode == StatusCodes.Status503ServiceUnavailable ? "The archive does not answer.\n" : "This page could not be made.\n");
        }
    }

    // An empty answer with an error's status gets a page that says so in words; what machines ask for has its own form.
    private static void UseStatusPages(this WebApplication app) => app.Use(async (context, next) =>
    {
        await next(context);
        if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null } && !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            await PageEndpoints.WriteError(context, context.Response.StatusCode);
        }
    });
}
