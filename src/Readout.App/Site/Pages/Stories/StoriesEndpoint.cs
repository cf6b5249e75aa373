using Microsoft.AspNetCore.Routing;
using Readout.App.Archive.Views;

namespace Readout.App.Site.Pages.Stories;

internal static class StoriesEndpoint
{
    private const int Most = 50;

    public static void Map(IEndpointRouteBuilder app) => app.MapPage<StoriesPage>("/stories", request =>
    {
        IReadOnlyList<StoredStory> stories = request.Read(connection => new StoryList(connection).Read(null, null, 2, Most).ToList());
        return new PageAnswer(request.Visit.Words["nav", "stories"], (nameof(StoriesPage.Stories), stories)) { Room = "stories" };
    });
}
