using Microsoft.AspNetCore.Http;
using Readout.App.Site.Access.Keys;

namespace Readout.App.Site.Access;

/// <summary>
/// The cookie that a session is known by. Over HTTPS its name begins with
/// <see href="https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie#cookie_prefixes">__Host-</see>, and no other is taken there: no other host can set it.
/// </summary>
internal static class SessionCookie
{
    private const string Plain = "readout-session";
    private const string Secure = "__Host-readout-session";

    public static string? Of(HttpRequest request) => request.Cookies[NameFor(request)] is { Length: > 0 } key ? key : null;

    public static void Give(HttpContext context, string key) => context.Response.Cookies.Append(NameFor(context.Request), key, Options(context.Request, SessionStore.Longest));

    public static void Take(HttpContext context) => context.Response.Cookies.Delete(NameFor(context.Request), Options(context.Request, null));

    private static string NameFor(HttpRequest request) => Caller.IsSecure(request) ? Secure : Plain;

    private static CookieOptions Options(HttpRequest request, TimeSpan? age) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Caller.IsSecure(request), Path = "/", MaxAge = age, IsEssential = true };
}
