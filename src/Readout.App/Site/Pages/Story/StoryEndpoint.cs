using System.Globalization;
using Microsoft.AspNetCore.Routing;
using Readout.App.Archive.Views;
using Readout.App.Site.Pages.Follows;

namespace Readout.App.Site.Pages.Story;

internal static class StoryEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPersonalPage<StoryPage>("/story/{id:long}", request =>
    {
        DateOnly today = DateOnly.FromDateTime(request.Visit.Now.UtcDateTime);
        if (request.Read(connection => StoryView.Read(connection, request.Number("id"), today)) is not { } story)
        {
            return null;
        }

        string title = story.Title ?? request.Visit.Words["article", "untitled"];
        return new PageAnswer(
            title,
            (nameof(StoryPage.Story), story),
            (nameof(StoryPage.Since), Since.Of(request)),
            (nameof(StoryPage.IsFollowed), FollowList.Of(request).Has(FollowKind.Story, story.Id)),
            (nameof(StoryPage.IsInColumns), request.Query("view") == "languages"))
        {
            Room = "stories",
            Alternates = Feeds(string.Create(CultureInfo.InvariantCulture, $"/story/{story.Id}"), title),
        };
    });

    private static List<Alternate> Feeds(string address, string title) =>
    [
        new("application/atom+xml", address + ".atom", title),
        new("application/rss+xml", address + ".rss", title),
        new("application/feed+json", address + ".json", title),
        new("text/calendar", address + ".ics", title),
    ];
}
