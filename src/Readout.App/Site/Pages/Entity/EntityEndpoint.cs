using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readout.App.Archive.Views;
using Readout.App.Site.Pages.Follows;

namespace Readout.App.Site.Pages.Entity;

internal static class EntityEndpoint
{
    private const int Most = 100;

    public static void Map(IEndpointRouteBuilder app) => app.MapPage<EntityPage>("/entity/{id:long}", request =>
    {
        DateOnly today = DateOnly.FromDateTime(request.Visit.Now.UtcDateTime);
        if (request.Read(connection => EntityView.Read(connection, request.Number("id"), today, Most)) is not { } entity)
        {
            return null;
        }

        string address = string.Create(CultureInfo.InvariantCulture, $"/entity/{entity.Id}");
        return new PageAnswer(entity.Name, (nameof(EntityPage.Entity), entity), (nameof(EntityPage.IsFollowed), FollowList.Of(request).Has(FollowKind.Entity, entity.Id)))
        {
            Room = "people",
            IsIndexed = false,
            Status = entity.Standing.IsShown ? StatusCodes.Status200OK : StatusCodes.Status404NotFound,
            Alternates = !entity.Standing.IsShown ? [] :
            [
                new("application/atom+xml", address + ".atom", entity.Name),
                new("application/rss+xml", address + ".rss", entity.Name),
                new("application/feed+json", address + ".json", entity.Name),
                new("text/calendar", address + ".ics", entity.Name),
            ],
        };
    });
}
