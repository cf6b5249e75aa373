using System.Globalization;
using Microsoft.AspNetCore.Http;
using Readout.App.Archive.Views;
using Readout.App.Site.Pages;

namespace Readout.App.Site.Access;

/// <summary>How a request is refused: with a page where a person asks, else as <see href="https://www.rfc-editor.org/rfc/rfc9457">problem details</see>.</summary>
internal static class Refusals
{
    public static Task Refuse(this HttpContext context, int status, string why)
    {
        if (status == StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer realm=\"readout\"";
        }

        return IsOfPerson(context.Request) ? PageEndpoints.WriteError(context, status) : WriteProblem(context, status, why);
    }

    /// <summary>Too much was asked: says when to come back.</summary>
    public static Task RefuseUntil(this HttpContext context, TimeSpan wait, string why)
    {
        AddRetryAfter(context, wait);
        return context.Refuse(StatusCodes.Status429TooManyRequests, why);
    }

    public static void AddRetryAfter(HttpContext context, TimeSpan wait) =>
        context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a browser wants a page to show.</summary>
    public static bool IsOfPerson(HttpRequest request) => request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    private static Task WriteProblem(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/problem+json";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(ViewJson.Write(json =>
        {
            json.WriteString("type", "about:blank");
            json.WriteString("title", Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status));
            json.WriteNumber("status", status);
            json.WriteString("detail", why);
        }));
    }
}
