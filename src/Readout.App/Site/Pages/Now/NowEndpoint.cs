using Microsoft.AspNetCore.Routing;
using Readout.App.Archive.Views;
using Readout.App.Site.Feeds;

namespace Readout.App.Site.Pages.Now;

internal static class NowEndpoint
{
    private const int Claims = 30;
    private const int Stories = 6;

    public static void Map(IEndpointRouteBuilder app) => app.MapPage<NowPage>("/now", request =>
    {
        FeedCursor? after = FeedCursor.TryParse(request.Query("after"), out FeedCursor? place) ? place : null;
        FeedPage<ClaimView> claims = request.Read(connection => LatestFeed.Claims(connection, ViewFilter.All, after, Claims));
        IReadOnlyList<StoredStory> stories = after is null ? request.Read(connection => LatestFeed.Stories(connection, null, Stories).Items) : [];
        return new PageAnswer(request.Visit.Words["nav", "now"], (nameof(NowPage.Claims), claims), (nameof(NowPage.Stories), stories), (nameof(NowPage.IsFirst), after is null))
        {
            Room = "now",
            Alternates = FeedEndpoints.Alternates("/now", "Readout"),
        };
    });
}
