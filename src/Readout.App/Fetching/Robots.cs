using System.Collections.Concurrent;
using System.Text;

namespace Readout.App.Fetching;

/// <summary>The robots.txt of each site that is met, fetched once a day (RFC 9309, 2.4), sooner where it could not be had. Thread-safe.</summary>
internal sealed class Robots(GuardedClient client, HostPace pace, TimeProvider clock)
{
    // RFC 9309 asks for at least 500 KiB and five redirects.
    private const int MaxBytes = 512 << 10;
    private const int MaxRedirects = 5;

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private static readonly TimeSpan LifetimeOfFailure = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.OrdinalIgnoreCase);

    private sealed record Known(RobotsTxt Robots, DateTimeOffset Until);

    /// <summary>What the site of the address allows.</summary>
    public async Task<RobotsTxt> Of(Uri url, CancellationToken cancellationToken)
    {
        string site = url.GetLeftPart(UriPartial.Authority);
        if (_known.TryGetValue(site, out Known? known) && known.Until > clock.GetUtcNow())
        {
            return known.Robots;
        }

        RobotsTxt robots = await Fetch(new Uri(site + "/robots.txt"), cancellationToken);
        _known[site] = new Known(robots, clock.GetUtcNow() + (robots == RobotsTxt.AllowsNothing ? LifetimeOfFailure : Lifetime));
        return robots;
    }

    // A site without the file allows everything; one whose file cannot be had now, or which has had enough, allows nothing.
    private async Task<RobotsTxt> Fetch(Uri url, CancellationToken cancellationToken)
    {
        for (int i = 0; i <= MaxRedirects; i++)
        {
            using IDisposable turn = await pace.Enter(url, cancellationToken);
            using HttpResponseMessage response = await client.Get(url, null, cancellationToken);
            int status = (int)response.StatusCode;
            if (status is >= 300 and < 400 && response.Headers.Location is { } location && new Uri(url, location) is { Scheme: "http" or "https" } next)
            {
                url = next;
                continue;
            }

            return status switch
            {
                >= 200 and < 300 => RobotsTxt.Parse(await Text(response, cancellationToken), GuardedClient.Product),
                429 or >= 500 => RobotsTxt.AllowsNothing,
                _ => RobotsTxt.AllowsAll,
            };
        }

        return RobotsTxt.AllowsAll;
    }

    private static async Task<string> Text(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        byte[]? body = (await ResponseBody.Read(response, MaxBytes, cancellationToken)).Bytes;

        // What is longer than anybody writes by hand is not read in part: a rule at its end may forbid.
        return body is null ? "User-agent: *\nDisallow: /" : Encoding.UTF8.GetString(body);
    }
}
