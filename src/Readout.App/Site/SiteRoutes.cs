using Microsoft.AspNetCore.Builder;
using Readout.App.Site.Api;
using Readout.App.Site.Assets;
using Readout.App.Site.Calendar;
using Readout.App.Site.Pages.Preferences;

namespace Readout.App.Site;

/// <summary>Everything that the site answers, a line for each room.</summary>
internal static class SiteRoutes
{
    public static void Map(WebApplication app)
    {
        Asset.Map(app);
        PreferenceEndpoints.Map(app);
        ApiEndpoints.Map(app);
        Feeds.Feeds.Map(app);
        Calendars.Map(app);
    }
}
