using Microsoft.AspNetCore.Routing;
using Readout.App.Site.Feeds;
using Readout.App.Site.Pages.Follows;

namespace Readout.App.Site.Pages.Search;

internal static class SearchEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPage<SearchPage>("/search", request =>
    {
        var answer = SearchAnswer.Read(request);
        string title = request.Visit.Words["nav", "search"];
        return new PageAnswer(answer.Text.Length > 0 ? $"{answer.Text} · {title}" : title, (nameof(SearchPage.Answer), answer), (nameof(SearchPage.IsFollowed), FollowList.Of(request).HasSearch(answer.Text)))
        {
            Room = "search",
            IsIndexed = false,
            Alternates = answer.Error is null ? FeedEndpoints.Alternates("/search?q=" + Uri.EscapeDataString(answer.Text), title) : [],
        };
    });
}
