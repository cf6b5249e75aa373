using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Readout.App.Archive;
using Readout.App.Output;
using Readout.App.Site.Pages;

namespace Readout.App.Site.Api;

/// <summary>Sees to it that whatever goes wrong under <c>/api</c> is answered by a <see cref="Problem"/>, whoever refused or failed.</summary>
internal static class ProblemAnswers
{
    public static void UseProblems(this IApplicationBuilder app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal),
        api => api.Use(Answer));

    private static async Task Answer(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (!context.Response.HasStarted && exception is not (OperationCanceledException or BadHttpRequestException))
        {
            context.RequestServices.GetRequiredService<ConsoleMessages>().Error("serve", $"{context.Request.Path} failed: {exception.GetType().Name}: {exception.Message}");
            context.Response.Clear();
            context.Response.StatusCode = exception is DbException or ArchiveException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;
        }

        if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null })
        {
            await PageEndpoints.Write(context, Problem.OfStatus(context.Response.StatusCode).ToAnswer());
        }
    }
}
