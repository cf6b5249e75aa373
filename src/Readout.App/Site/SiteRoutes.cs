using Microsoft.AspNetCore.Builder;
using Readout.App.Mcp;
using Readout.App.Site.Api;
using Readout.App.Site.Assets;
using Readout.App.Site.Calendar;
using Readout.App.Site.Feeds;
using Readout.App.Site.Pages.Agenda;
using Readout.App.Site.Pages.Article;
using Readout.App.Site.Pages.Briefs;
using Readout.App.Site.Pages.Corrections;
using Readout.App.Site.Pages.Entity;
using Readout.App.Site.Pages.Follows;
using Readout.App.Site.Pages.Help;
using Readout.App.Site.Pages.Login;
using Readout.App.Site.Pages.Morning;
using Readout.App.Site.Pages.Now;
using Readout.App.Site.Pages.Preferences;
using Readout.App.Site.Pages.Search;
using Readout.App.Site.Pages.Sources;
using Readout.App.Site.Pages.Statement;
using Readout.App.Site.Pages.Stories;
using Readout.App.Site.Pages.Story;

namespace Readout.App.Site;

/// <summary>Everything that the site answers, a line for each room.</summary>
internal static class SiteRoutes
{
    public static void Map(WebApplication app)
    {
        Asset.Map(app);
        LoginEndpoints.Map(app);
        PreferenceEndpoints.Map(app);
        ApiEndpoints.Map(app);
        FeedEndpoints.Map(app);
        Calendars.Map(app);
        SearchEndpoint.Map(app);
        StoriesEndpoint.Map(app);
        StoryEndpoint.Map(app);
        MorningEndpoint.Map(app);
        NowEndpoint.Map(app);
        StatementEndpoint.Map(app);
        EntityEndpoint.Map(app);
        AgendaEndpoint.Map(app);
        ArticleEndpoint.Map(app);
        HelpEndpoint.Map(app);
        McpEndpoints.Map(app);
        SourcesEndpoints.Map(app);
        FollowEndpoints.Map(app);
        BriefEndpoints.Map(app);
        CorrectionEndpoints.Map(app);
    }
}
