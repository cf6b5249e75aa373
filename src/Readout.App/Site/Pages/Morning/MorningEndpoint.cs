using Microsoft.AspNetCore.Routing;
using Readout.App.Archive.Views;

namespace Readout.App.Site.Pages.Morning;

internal static class MorningEndpoint
{
    private const int Most = 100;

    public static void Map(IEndpointRouteBuilder app) => app.MapPersonalPage<MorningPage>("/", request =>
    {
        var since = Since.Of(request);
        DateTimeOffset now = request.Visit.Now;
        NewsSince news = request.Read(connection => NewsSince.Read(request.Archive.Database, connection, new NewsQuestion
        {
            Since = since.Seconds,
            Until = now.ToUnixTimeSeconds() + 1,
            Today = DateOnly.FromDateTime(now.UtcDateTime),
            Limit = Most,
        }));
        IReadOnlyDictionary<long, string?> titles = request.Read(connection => StoryTitles.Of(connection, news.Claims));
        return new PageAnswer(request.Visit.Words["nav", "morning"], (nameof(MorningPage.News), news), (nameof(MorningPage.Since), since), (nameof(MorningPage.Stories), titles))
        {
            Room = "morning",
        };
    });
}
