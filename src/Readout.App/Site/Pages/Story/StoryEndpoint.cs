using System.Data.Common;
using Microsoft.AspNetCore.Routing;
using Readout.App.Archive.Views;
using Readout.App.Site.Calendar;
using Readout.App.Site.Feeds;
using Readout.App.Site.Pages.Follows;
using Readout.App.Site.Parts;

namespace Readout.App.Site.Pages.Story;

internal static class StoryEndpoint
{
    private const int MostNew = 1000;

    public static void Map(IEndpointRouteBuilder app) => app.MapPersonalPage<StoryPage>("/story/{id:long}", request =>
    {
        DateOnly today = DateOnly.FromDateTime(request.Visit.Now.UtcDateTime);
        if (request.Read(connection => StoryView.Read(connection, request.Number("id"), today)) is not { } story)
        {
            return null;
        }

        string title = StoryTitle.Of(story, request.Visit.Words.Language) ?? request.Visit.Words["article", "untitled"];
        var since = Since.Of(request);
        return new PageAnswer(
            title,
            (nameof(StoryPage.Story), story),
            (nameof(StoryPage.Since), since),
            (nameof(StoryPage.New), request.Read(connection => New(request, connection, story.Id, since))),
            (nameof(StoryPage.IsFollowed), FollowList.Of(request).Has(FollowKind.Story, story.Id)),
            (nameof(StoryPage.IsInColumns), request.Query("view") == "languages"))
        {
            Room = "stories",
            Tellings = request.Read(connection => Tellings.Read(connection, story.Meetings, story.Undertakings, request.Visit.Words.Language, story.Claims)),
            Alternates = [.. FeedEndpoints.Alternates(Addresses.Story(story.Id), title), Calendars.Alternate(Addresses.Story(story.Id), title)],
        };
    });

    private static List<ClaimView> New(PageRequest request, DbConnection connection, long story, Since since)
    {
        NewsQuestion question = since.Question(request.Visit, new ViewFilter { Stories = [story] }, MostNew);
        return [.. NewClaims.Read(request.Archive.Database, connection, question).Claims.Concat(NewClaims.Unclaimed(connection, question)).OrderByDescending(claim => claim.Statement.Time)];
    }
}
