using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Readout.App.Site.Access;

/// <summary>Where a request comes from.</summary>
internal static class Caller
{
    private const int Ipv6Network = 8;
    private static readonly string[] Forwarding = ["X-Forwarded-For", "Forwarded", "X-Real-IP", "Via", "X-Forwarded-Host", "X-Forwarded-Proto"];

    /// <summary>Whether it was made on this machine and did not come through a proxy.</summary>
    public static bool IsHere(HttpContext context) =>
        IsLoopback(context) && !Array.Exists(Forwarding, context.Request.Headers.ContainsKey);

    /// <summary>
    /// The address that limits count by: of a proxy on this machine the last one that it tells of (those before it anybody can make up), else the connection's. Of
    /// IPv6 the network, for a reader has all of it.
    /// </summary>
    public static string Key(HttpContext context)
    {
        IPAddress? address = context.Connection.RemoteIpAddress;
        if (IsLoopback(context) && IPAddress.TryParse(context.Request.Headers["X-Forwarded-For"].ToString().Split(',')[^1].Trim(), out IPAddress? told))
        {
            address = told;
        }

        address = address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;
        return address is { AddressFamily: AddressFamily.InterNetworkV6 } ? Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, Ipv6Network)) : address?.ToString() ?? "";
    }

    /// <summary>Whether the reader's browser speaks HTTPS, with the site or with the proxy before it.</summary>
    public static bool IsSecure(HttpRequest request) => request.IsHttps || request.Headers["X-Forwarded-Proto"].ToString().Equals("https", StringComparison.OrdinalIgnoreCase);

    private static bool IsLoopback(HttpContext context) => context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);
}
