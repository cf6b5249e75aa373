using Microsoft.AspNetCore.Builder;
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

    public static void Map(WebApplication app) => app.MapMcp(Path).ForOwnerByPost();
}
