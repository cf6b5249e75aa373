using Microsoft.AspNetCore.Routing;

namespace Readout.App.Site.Pages.Search;

internal static class SearchEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPage<SearchPage>("/search", request =>
    {
        var answer = SearchAnswer.Read(request);
        string title = request.Visit.Words["nav", "search"];
        return new PageAnswer(answer.Text.Length > 0 ? $"{answer.Text} · {title}" : title, (nameof(SearchPage.Answer), answer)) { Room = "search", IsIndexed = false };
    });
}
