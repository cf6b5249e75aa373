using Microsoft.AspNetCore.Builder;
using Readout.App.Site.Assets;
using Readout.App.Site.Pages.Login;
using Readout.App.Site.Pages.Preferences;

namespace Readout.App.Site;

/// <summary>Everything that the site answers, a line for each room.</summary>
internal static class SiteRoutes
{
    public static void Map(WebApplication app)
    {
        Asset.Map(app);
        LoginEndpoints.Map(app);
        PreferenceEndpoints.Map(app);
    }
}
