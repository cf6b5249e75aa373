using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readout.App.Archive.Views;
using Readout.App.Site.Calendar;
using Readout.App.Site.Feeds;
using Readout.App.Site.Pages.Follows;
using Readout.App.Site.Parts;

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

        return new PageAnswer(entity.Name, (nameof(EntityPage.Entity), entity), (nameof(EntityPage.IsFollowed), FollowList.Of(request).Has(FollowKind.Entity, entity.Id)))
        {
            Room = "people",
            Tellings = request.Read(connection => Tellings.Read(connection, entity.Meetings, entity.Undertakings, request.Visit.Words.Language)),
            IsIndexed = false,
            Status = entity.Standing.IsShown ? StatusCodes.Status200OK : StatusCodes.Status404NotFound,
            Alternates = !entity.Standing.IsShown ? [] : [.. FeedEndpoints.Alternates(Addresses.Entity(entity.Id), entity.Name), Calendars.Alternate(Addresses.Entity(entity.Id), entity.Name)],
        };
    });
}
