using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Readout.App.Site.Hosting;
using Readout.App.Site.Reading;

namespace Readout.App.Site.Access;

/// <summary>Finds out who looks. On this machine itself, without a proxy between, that is whoever runs the site.</summary>
internal static class AccessRules
{
    public static void AddAccess(this IServiceCollection services, SiteSettings settings) => _ = (services, settings);

    public static void UseAccess(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        (IsHere(context) ? Viewer.Owner : Viewer.Public).Set(context);
        return next(context);
    });

    private static bool IsHere(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) && !context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("Forwarded");
}
