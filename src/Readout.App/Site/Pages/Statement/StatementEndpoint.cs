using Microsoft.AspNetCore.Routing;
using Readout.App.Archive.Views;
using Readout.App.Site.Parts;
using Readout.App.Site.Posting;

namespace Readout.App.Site.Pages.Statement;

internal static class StatementEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPage<StatementPage>("/statement/{article:long}/{id}", request =>
    {
        if (request.Read(connection => StatementView.Read(connection, request.Number("article"), request.Text("id"))) is not { } view)
        {
            return null;
        }

        return new PageAnswer(StatementSentence.Of(view.Claim.Statement, request.Visit.Words).SpeakerWithHedge(request.Visit.Words), (nameof(StatementPage.View), view), (nameof(StatementPage.IsLetOut), IsLetOut(request, view)))
        {
            IsIndexed = false,
            LinkedData = Citation.LinkedData(view, request.Visit),
        };
    });

    private static bool? IsLetOut(PageRequest request, StatementView view) =>
        request.Visit.Viewer.IsOwner ? request.Archive.Read(connection => Approvals.IsLetOut(connection, view.Claim.Statement)) : null;
}
