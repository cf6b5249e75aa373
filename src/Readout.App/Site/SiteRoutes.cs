using Microsoft.AspNetCore.Builder;
using Readout.App.Mcp;
using Readout.App.Site.Assets;
using Readout.App.Site.Pages.Follows;
using Readout.App.Site.Pages.Preferences;
using Readout.App.Site.Pages.Sources;

namespace Readout.App.Site;

/// <summary>Everything that the site answers, a line for each room.</summary>
internal static class SiteRoutes
{
    public static void Map(WebApplication app)
    {
        Asset.Map(app);
        PreferenceEndpoints.Map(app);
        McpEndpoints.Map(app);
        SourcesEndpoints.Map(app);
        FollowEndpoints.Map(app);
    }
}
