using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Readout.App.Site.Hosting;

/// <summary>
/// Headers of every answer, of those that failed as well. The policy lets a page load its own style sheet and script and nothing else: no inline script, no frame,
/// nothing from another address (<see href="https://www.w3.org/TR/CSP3/">CSP 3</see>, <see href="https://www.w3.org/TR/trusted-types/">Trusted Types</see>).
/// </summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
        + "require-trusted-types-for 'script'; trusted-types 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(Add, context.Response.Headers);
        return next(context);
    });

    private static Task Add(object state)
    {
        var headers = (IHeaderDictionary)state;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), interest-cohort=()";
        return Task.CompletedTask;
    }
}
