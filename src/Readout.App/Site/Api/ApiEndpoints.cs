using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Readout.App.Site.Access;
using Readout.App.Site.Pages;
using Readout.Records.Searching;

namespace Readout.App.Site.Api;

/// <summary>The REST API: everything is read, nothing is written. <c>openapi.json</c> beside this file describes it, and a test holds one against the other.</summary>
internal static class ApiEndpoints
{
    public const string Root = "/api/v1";

    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (SearchTarget target in Enum.GetValues<SearchTarget>())
        {
            app.MapApi(target.ToString().ToLowerInvariant(), ["q", "from", "to", "sort", "limit", "after"], request => SearchApi.Find(request, target));
        }

        app.MapApi("statements/{article:long}/{id}", [], SearchApi.Statement);
        app.MapApi("stories", ["from", "to", "least", "limit", "after"], StoryApi.List);
        app.MapApi("stories/{id:long}", [], StoryApi.Story);
        app.MapApi("entities", ["name", "kind", "limit", "after"], EntityApi.List);
        app.MapApi("entities/{id:long}", ["limit"], EntityApi.Entity);
        app.MapApi("agenda", ["from", "to", "limit", "after"], AgendaApi.List);
        app.MapApi("sources", [], SourceApi.List).ForOwner();
        OpenApiDocument.Map(app);
    }

    private static IEndpointConventionBuilder MapApi(this IEndpointRouteBuilder app, string pattern, string[] values, Func<ApiRequest, StoredAnswer> answer) =>
        app.MapAnswer($"{Root}/{pattern}", page => answer(new ApiRequest(page, values)));
}
