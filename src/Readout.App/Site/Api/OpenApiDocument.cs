using Microsoft.AspNetCore.Routing;
using Readout.App.Site.Pages;

namespace Readout.App.Site.Api;

/// <summary>The description of the API (<see href="https://spec.openapis.org/oas/v3.1.1.html">OpenAPI 3.1</see>), kept in <c>openapi.json</c>.</summary>
internal static class OpenApiDocument
{
    private static readonly StoredAnswer Answer = new(SiteData.ReadBytes("openapi.json"), ApiJson.MediaType, 200, IsIndexed: false);

    public static void Map(IEndpointRouteBuilder app) => app.MapAnswer("/openapi/v1.json", _ => Answer);
}
