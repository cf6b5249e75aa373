using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Readout.App.Site.Pages;

/// <summary>The instant up to which a reader said that they have seen what was new, kept by their browser alone. Stateless.</summary>
internal static class SeenMark
{
    public const string Path = "/preferences/seen";

    private const string Cookie = "readout-seen";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>Where a form is sent that says so of a page made now; it leads back to <paramref name="back"/>.</summary>
    public static string Address(DateTimeOffset now, string back) => string.Create(CultureInfo.InvariantCulture, $"{Path}?at={now.ToUnixTimeSeconds()}&back={Uri.EscapeDataString(back)}");

    public static DateTimeOffset? Of(HttpRequest request, DateTimeOffset now) =>
        Second(request.Cookies[Cookie]) is { } second && second <= now.ToUnixTimeSeconds() ? DateTimeOffset.FromUnixTimeSeconds(second).ToOffset(now.Offset) : null;

    /// <summary>Lets the browser remember it: no later than now, and not before what was seen already.</summary>
    public static void Note(HttpContext context, string? at, DateTimeOffset now)
    {
        long seen = Math.Max(Math.Min(Second(at) ?? long.MaxValue, now.ToUnixTimeSeconds()), Of(context.Request, now)?.ToUnixTimeSeconds() ?? 0);
        context.Response.Cookies.Append(
            Cookie, seen.ToString(CultureInfo.InvariantCulture), new CookieOptions { MaxAge = Kept, SameSite = SameSiteMode.Lax, HttpOnly = true, IsEssential = true });
    }

    private static long? Second(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long second) && second > 0 ? second : null;
}
