using Microsoft.AspNetCore.Routing;

namespace Readout.App.Site.Pages.Help;

internal static class HelpEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPage<HelpPage>("/help", request => new PageAnswer(request.Visit.Words["nav", "help"]) { Room = "help" });
}
