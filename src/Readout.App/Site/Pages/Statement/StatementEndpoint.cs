using Microsoft.AspNetCore.Routing;
using Readout.App.Archive.Views;
using Readout.App.Site.Parts;

namespace Readout.App.Site.Pages.Statement;

internal static class StatementEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPage<StatementPage>("/statement/{article:long}/{id}", request =>
    {
        if (request.Read(connection => StatementView.Read(connection, request.Number("article"), request.Text("id"))) is not { } view)
        {
            return null;
        }

        return new PageAnswer(StatementSentence.Of(view.Claim.Statement, request.Visit.Words).SpeakerWithHedge(request.Visit.Words), (nameof(StatementPage.View), view))
        {
            IsIndexed = false,
            LinkedData = Citation.LinkedData(view, request.Visit),
        };
    });
}
