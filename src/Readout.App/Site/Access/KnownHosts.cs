using System.Net;
using Microsoft.AspNetCore.Http;

namespace Readout.App.Site.Access;

/// <summary>
/// Answers under its own names alone: a page elsewhere whose name is made to lead to this machine (<see href="https://owasp.org/www-community/attacks/DNS_Rebinding">DNS
/// rebinding</see>) still says its own name in <c>Host</c>.
/// </summary>
internal static class KnownHosts
{
    public static bool IsKnown(HttpContext context, AccessPolicy policy)
    {
        string host = context.Request.Host.Host.Trim('[', ']').TrimEnd('.');
        return IPAddress.TryParse(host, out IPAddress? address)
            ? IPAddress.IsLoopback(address) || IsAsked(context, address) || policy.Hosts.Contains(host, StringComparer.OrdinalIgnoreCase)
            : host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || policy.Hosts.Contains(host, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether the name that is asked under is one of this machine's own.</summary>
    public static bool IsLoopback(HttpRequest request) =>
        request.Host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(request.Host.Host.Trim('[', ']'), out IPAddress? address) && IPAddress.IsLoopback(address));

    private static bool IsAsked(HttpContext context, IPAddress address) =>
        context.Connection.LocalIpAddress is { } local && (local.IsIPv4MappedToIPv6 ? local.MapToIPv4() : local).Equals(address);
}
