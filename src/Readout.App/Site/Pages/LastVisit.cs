using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Readout.App.Site.Pages;

/// <summary>
/// When a reader was here before, kept by their browser alone: the end of the visit before this one, and the last page of this one. Half an hour without a page ends a visit.
/// </summary>
internal sealed record LastVisit(long? Before, long Last)
{
    private const string Cookie = "readout-visit";
    private const long Pause = 1800;
    private const long Precision = 300;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    public static LastVisit? Of(HttpRequest request)
    {
        string[] parts = request.Cookies[Cookie]?.Split('.') ?? [];
        return parts.Length == 2 && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out long last)
            ? new LastVisit(long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out long before) ? before : null, last)
            : null;
    }

    /// <summary>The end of the visit before the one that a request at <paramref name="now"/> belongs to.</summary>
    public DateTimeOffset? EndedBefore(DateTimeOffset now) =>
        (now.ToUnixTimeSeconds() - Last > Pause ? Last : Before) is { } second && second > 0 && second <= now.ToUnixTimeSeconds() ? DateTimeOffset.FromUnixTimeSeconds(second).ToOffset(now.Offset) : null;

    /// <summary>Lets the browser remember this page.</summary>
    public static void Note(HttpContext context, DateTimeOffset now)
    {
        long second = now.ToUnixTimeSeconds();
        LastVisit? known = Of(context.Request);
        if (known is not null && second - known.Last < Precision)
        {
            return;
        }

        long? before = known is null ? null : second - known.Last > Pause ? known.Last : known.Before;
        context.Response.Cookies.Append(
            Cookie,
            string.Create(CultureInfo.InvariantCulture, $"{before}.{second}"),
            new CookieOptions { MaxAge = Kept, SameSite = SameSiteMode.Lax, HttpOnly = true, IsEssential = true });
    }
}
