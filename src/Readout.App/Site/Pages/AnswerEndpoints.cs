using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Readout.App.Site.Access;
using Readout.App.Site.Hosting;
using Readout.App.Site.Reading;

namespace Readout.App.Site.Pages;

/// <summary>Answers that are no pages: what programs, feed readers and calendars ask for. They are kept and tagged as pages are.</summary>
internal static class AnswerEndpoints
{
    /// <summary>Adds an answer for readers. The same request over the same archive must give the same bytes.</summary>
    public static IEndpointConventionBuilder MapAnswer(this IEndpointRouteBuilder app, string pattern, Func<PageRequest, StoredAnswer> make) =>
        app.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], (RequestDelegate)(context => Answer(context, make, static visit => visit.CacheKey))).ForReaders();

    /// <summary>Adds an answer for readers that may change by itself as time goes on, from one minute to the next.</summary>
    public static IEndpointConventionBuilder MapTimedAnswer(this IEndpointRouteBuilder app, string pattern, Func<PageRequest, StoredAnswer> make) =>
        app.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], (RequestDelegate)(context => Answer(context, make, static visit => visit.TimedCacheKey))).ForReaders();

    private static async Task Answer(HttpContext context, Func<PageRequest, StoredAnswer> make, Func<Visit, string> key)
    {
        IServiceProvider services = context.RequestServices;
        var visit = Visit.Of(context, services.GetRequiredService<SiteSettings>());
        var request = new PageRequest(context, visit, services.GetRequiredService<ReadPool>());
        await PageEndpoints.Write(context, await services.GetRequiredService<PageCache>().Get($"{request.Site} {key(visit)}", () => Task.FromResult(make(request))));
    }
}
