using System.Text;

namespace Readout.App.Fetching;

/// <summary>The robots.txt of each site that a run meets, fetched once.</summary>
internal sealed class Robots(GuardedClient client)
{
    // RFC 9309 asks for at least 500 KiB and five redirects.
    private const int MaxBytes = 512 << 10;
    private const int MaxRedirects = 5;

    private readonly Dictionary<string, RobotsTxt> _known = new(StringComparer.OrdinalIgnoreCase);

    public async Task<bool> Allow(Uri url, CancellationToken cancellationToken)
    {
        string site = url.GetLeftPart(UriPartial.Authority);
        if (!_known.TryGetValue(site, out RobotsTxt? robots))
        {
            robots = await Fetch(new Uri(site + "/robots.txt"), cancellationToken);
            _known.Add(site, robots);
        }

        return robots.Allows(url);
    }

    // A site without the file allows everything; one whose file cannot be had now allows nothing.
    private async Task<RobotsTxt> Fetch(Uri url, CancellationToken cancellationToken)
    {
        for (int i = 0; i <= MaxRedirects; i++)
        {
            using HttpResponseMessage response = await client.Get(url, cancellationToken);
            int status = (int)response.StatusCode;
            if (status is >= 300 and < 400 && response.Headers.Location is { } location && new Uri(url, location) is { Scheme: "http" or "https" } next)
            {
                url = next;
                continue;
            }

            return status switch
            {
                >= 200 and < 300 => RobotsTxt.Parse(await Text(response, cancellationToken), GuardedClient.Product),
                >= 500 => RobotsTxt.AllowsNothing,
                _ => RobotsTxt.AllowsAll,
            };
        }

        return RobotsTxt.AllowsAll;
    }

    private static async Task<string> Text(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        byte[]? body = await GuardedClient.ReadBody(response, MaxBytes, cancellationToken);

        // What is longer than anybody writes by hand is not read in part: a rule at its end may forbid.
        return body is null ? "User-agent: *\nDisallow: /" : Encoding.UTF8.GetString(body);
    }
}
