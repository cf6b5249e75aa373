using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using Readout.App.Output;
using Readout.App.Site.Access;
using Readout.App.Site.Hosting;

namespace Readout.App.Site.Metrics;

/// <summary>
/// Tells metrics in the <see href="https://prometheus.io/docs/instrumenting/exposition_formats/">text format of Prometheus</see> at <c>/metrics</c> of a loopback address that
/// serves nothing else; what the site's own addresses serve has no metrics.
/// </summary>
internal sealed class MetricsServer : IHostedService, IDisposable
{
    private const string Requests = "Microsoft.AspNetCore.Hosting";
    private const string Duration = "http.server.request.duration";
    private static readonly double[] Seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly WebApplication _app;

    // The meter must be there before anything is measured.
    public MetricsServer(SiteSettings settings, ConsoleMessages messages, SiteMeter meter)
    {
        _ = meter;
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = "readout", EnvironmentName = "Production", ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(new SiteLogs(messages));
        builder.WebHost.UseUrls(settings.Metrics!);
        builder.Services.AddOpenTelemetry().WithMetrics(metrics => metrics
            .AddMeter(Requests, SiteMeter.Name)
            .AddView(Duration, new ExplicitBucketHistogramConfiguration { Boundaries = Seconds })
            .AddPrometheusExporter(exporter => exporter.ScrapeEndpointPath = "/metrics"));
        _app = builder.Build();
        _app.Use(Guard);
        _app.UseOpenTelemetryPrometheusScrapingEndpoint();
    }

    /// <summary>Where metrics are told, once started.</summary>
    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public Task StartAsync(CancellationToken cancellationToken) => _app.StartAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => _app.StopAsync(cancellationToken);

    public void Dispose() => ((IDisposable)_app).Dispose();

    // Being asked for metrics is not measured, and no page elsewhere may ask.
    private static Task Guard(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IHttpMetricsTagsFeature>() is { } measured)
        {
            measured.MetricsDisabled = true;
        }

        if (KnownHosts.IsLoopback(context.Request))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}
