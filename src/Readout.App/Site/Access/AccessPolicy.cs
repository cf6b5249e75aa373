using System.Net;
using Microsoft.AspNetCore.Http;
using Readout.App.Site.Hosting;

namespace Readout.App.Site.Access;

/// <summary>How the site is guarded, from how it is run.</summary>
/// <param name="IsOpen">Whether whoever sits at this machine need not sign in: nothing but loopback is listened on, and nothing says that others come through it.</param>
/// <param name="IsPublic">Whether those who are not signed in may read.</param>
/// <param name="HasPassword">Whether one can sign in.</param>
/// <param name="Hosts">The names under which the site answers besides those of loopback and the address that is asked.</param>
internal sealed record AccessPolicy(bool IsOpen, bool IsPublic, bool HasPassword, IReadOnlyList<string> Hosts)
{
    /// <summary>The policy; fails where the site would stand open to others.</summary>
    public static AccessPolicy Of(SiteSettings settings, bool hasPassword)
    {
        BindingAddress[] addresses = Array.ConvertAll(settings.Addresses, Parse);
        _ = settings.Metrics is { } metrics ? Loopback(metrics) : null;
        bool isLoopback = Array.TrueForAll(addresses, IsLoopback);
        if (!isLoopback && !hasPassword)
        {
            throw new AccessException(
                $"{settings.Urls} can be reached from other machines, and no password is set. Set one with 'readout password set', --password-file FILE or READOUT_PASSWORD, or listen on {SiteSettings.DefaultUrls}.");
        }

        bool isOpen = isLoopback && !hasPassword && !settings.IsPublic && settings.Hosts.Count == 0;
        return new AccessPolicy(isOpen, settings.IsPublic, hasPassword, [.. settings.Hosts, .. addresses.Where(address => !address.IsUnixPipe).Select(address => address.Host)]);
    }

    // The address itself; fails for one that other machines reach.
    private static string Loopback(string address) =>
        IsLoopback(Parse(address)) ? address : throw new AccessException($"{address} can be reached from other machines: metrics are told on a loopback address, such as http://127.0.0.1:9464.");

    private static BindingAddress Parse(string address)
    {
        try
        {
            return BindingAddress.Parse(address);
        }
        catch (FormatException exception)
        {
            throw new AccessException($"{address} cannot be listened on: {exception.Message}");
        }
    }

    private static bool IsLoopback(BindingAddress address) =>
        !address.IsUnixPipe && (address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(address.Host, out IPAddress? ip) && IPAddress.IsLoopback(ip)));
}

/// <summary>The site would not be safe as it is to be run; says what to change.</summary>
internal sealed class AccessException(string message) : Exception(message);
