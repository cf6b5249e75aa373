using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Readout.App.Site.Access;

/// <summary>
/// Refuses what another site makes a browser send, as <see href="https://pkg.go.dev/net/http#CrossOriginProtection">CrossOriginProtection</see> of Go does: every browser
/// since 2020 says in <c>Sec-Fetch-Site</c> or <c>Origin</c> where a request comes from; what says neither is no browser and carries no cookie unasked.
/// </summary>
internal static class CrossOrigin
{
    public static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    public static bool IsAllowed(HttpRequest request)
    {
        if (IsSafe(request.Method))
        {
            return true;
        }

        StringValues site = request.Headers["Sec-Fetch-Site"];
        if (site.Count > 0)
        {
            return site.ToString() is "same-origin" or "none";
        }

        StringValues origin = request.Headers.Origin;
        return origin.Count == 0 || (Uri.TryCreate(origin.ToString(), UriKind.Absolute, out Uri? uri) && uri.Authority.Equals(Authority(request, uri), StringComparison.OrdinalIgnoreCase));
    }

    // A host without a port stands at the port of its scheme, which a URI leaves away too.
    private static string Authority(HttpRequest request, Uri origin) =>
        Uri.TryCreate($"{origin.Scheme}://{request.Host.Value}", UriKind.Absolute, out Uri? own) ? own.Authority : "";
}
