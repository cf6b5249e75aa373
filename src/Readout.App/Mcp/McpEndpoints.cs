using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;
using Readout.App.Site.Access;
using Readout.App.Site.Reading;

namespace Readout.App.Mcp;

/// <summary>
/// The tools over HTTP at <c>/mcp</c> (<see href="https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#streamable-http">Streamable HTTP</see>, no sessions):
/// only to who runs the site, on this machine or by a token, for they read whole articles.
/// </summary>
internal static class McpEndpoints
{
    private const string Path = "/mcp";

    public static void AddMcp(this IServiceCollection services)
    {
        services.AddMcpServer().WithHttpTransport(transport => transport.Stateless = true);
        services.AddOptions<McpServerOptions>().Configure<ReadPool, TimeProvider>((options, archive, clock) =>
        {
            options.ServerInfo = McpStdio.Product;
            options.ServerInstructions = McpData.Instructions();
            options.ToolCollection = [.. ArchiveTools.Over(archive, clock)];
        });
    }

    public static void Map(WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase), branch => branch.Use(Guard));
        app.MapMcp(Path).ForOwnerByPost();
    }

    // A page of another site must not be able to ask through its reader's browser.
    private static Task Guard(HttpContext context, RequestDelegate next)
    {
        if (!Viewer.Of(context).IsOwner)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return Refuse(context, StatusCodes.Status401Unauthorized, "Whoever runs the site may ask here, with a token.\n");
        }

        string origin = context.Request.Headers.Origin.ToString();
        return origin.Length == 0 || origin.Equals($"{context.Request.Scheme}://{context.Request.Host}", StringComparison.OrdinalIgnoreCase)
            ? next(context)
            : Refuse(context, StatusCodes.Status403Forbidden, "Not from another site.\n");
    }

    private static Task Refuse(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(why);
    }
}
