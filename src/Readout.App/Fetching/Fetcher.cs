using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace Readout.App.Fetching;

/// <summary>
/// Fetches pages: robots.txt first, redirects within bounds, each hop through the guard and in its host's turn, everything against the clock.
/// Never throws for what a host does. Thread-safe.
/// </summary>
internal sealed class Fetcher : IDisposable
{
    private static readonly string[] Media = ["image/", "audio/", "video/", "font/"];

    private readonly FetchSettings _settings;
    private readonly TimeProvider _clock;
    private readonly GuardedClient _client;
    private readonly Robots _robots;

    public Fetcher(FetchSettings settings, TimeProvider clock)
    {
        _settings = settings;
        _clock = clock;
        _client = new GuardedClient(settings);
        Pace = new HostPace(clock);
        _robots = new Robots(_client, Pace, clock);
    }

    public HostPace Pace { get; }

    /// <summary>Whether the host was found to lead to an address that is not public: the user's own machine or network.</summary>
    public bool LeadsInside(Uri url) => _client.LeadsInside(url);

    /// <summary>The site's robots.txt, fetched if it is not known; null when it cannot be had.</summary>
    public async Task<RobotsTxt?> RobotsOf(Uri url, CancellationToken cancellationToken)
    {
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        clock.CancelAfter(_settings.Timeout);
        try
        {
            return await _robots.Of(url, clock.Token);
        }
        catch (Exception exception) when (IsFault(exception) && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Fetches one page. Throws only where <paramref name="cancellationToken"/> asks for it.</summary>
    public async Task<Fetched> Fetch(FetchRequest request, CancellationToken cancellationToken)
    {
        var trip = new Trip(request.Url, _settings.Timeout);
        try
        {
            return await Follow(trip, request, cancellationToken);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Fetched.Not(trip.Url, "timeout", string.Create(CultureInfo.InvariantCulture, $"did not arrive within {_settings.Timeout.TotalSeconds:F0} seconds"));
        }
        catch (Exception exception) when (IsFault(exception))
        {
            return exception.InnerException is RefusedAddressException refused ? Fetched.Not(trip.Url, "private-address", refused.Message)
                : exception is RefusedAddressException ? Fetched.Not(trip.Url, "private-address", exception.Message)
                : Fetched.Not(trip.Url, "not-fetched", $"cannot be fetched: {(exception.InnerException ?? exception).Message}");
        }
    }

    public void Dispose() => _client.Dispose();

    private static bool IsFault(Exception exception) =>
        exception is HttpRequestException or IOException or SocketException or InvalidDataException or UriFormatException or OperationCanceledException;

    private async Task<Fetched> Follow(Trip trip, FetchRequest request, CancellationToken cancellationToken)
    {
        for (int i = 0; i <= _settings.MaxRedirects; i++)
        {
            RobotsTxt robots = await trip.Within(token => _robots.Of(trip.Url, token), cancellationToken);
            if (!robots.Allows(trip.Url))
            {
                return Fetched.Not(trip.Url, "robots", $"may not be fetched: the robots.txt of {trip.Url.Authority} forbids it");
            }

            SetPace(trip.Url, robots);
            using IDisposable turn = await Pace.Enter(trip.Url, cancellationToken);
            if (await trip.Within(token => Ask(trip, request, token), cancellationToken) is { } fetched)
            {
                return fetched;
            }
        }

        return Fetched.Not(trip.Url, "too-many-redirects", string.Create(CultureInfo.InvariantCulture, $"redirects more than {_settings.MaxRedirects} times"));
    }

    private void SetPace(Uri url, RobotsTxt robots)
    {
        if (_settings.Pace is { } pace)
        {
            TimeSpan own = LeadsInside(url) ? TimeSpan.Zero : pace;
            Pace.SetDelay(url, robots.CrawlDelay is { } asked && asked > own ? asked : own);
        }
    }

    // One request; null when it redirects, and the trip stands at the next address then.
    private async Task<Fetched?> Ask(Trip trip, FetchRequest request, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await _client.Get(trip.Url, request, cancellationToken);
        Fetched head = ResponseHeaders.Read(response, trip.Url, trip.MovedTo, _clock.GetUtcNow());
        int status = (int)response.StatusCode;
        if (status is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location)
        {
            var next = new Uri(trip.Url, location);
            if (next.Scheme is not ("http" or "https"))
            {
                return head with { Code = "bad-redirect", Message = $"redirects to {next.Scheme}, which is not fetched" };
            }

            trip.Go(next, isPermanent: status is 301 or 308);
            return null;
        }

        if (status is 429 or 503 && _settings.Pace is not null && head.RetryAfter is { } wait)
        {
            Pace.Hold(trip.Url, wait);
        }

        return status == 304 ? head
            : status is >= 200 and < 300 ? await Arrived(head, response, request, cancellationToken)
            : head with { Code = "http-status", Message = string.Create(CultureInfo.InvariantCulture, $"answers {status} {response.ReasonPhrase}") };
    }

    private static async Task<Fetched> Arrived(Fetched head, HttpResponseMessage response, FetchRequest request, CancellationToken cancellationToken)
    {
        if (request.LeavesMedia && Media.Any(kind => head.ContentType?.StartsWith(kind, StringComparison.OrdinalIgnoreCase) == true))
        {
            return head with { Code = "media", Message = $"is {head.ContentType}, not a page" };
        }

        (byte[]? bytes, BodyFault fault) = await ResponseBody.Read(response, request.MaxBytes, cancellationToken);
        return fault switch
        {
            BodyFault.TooLarge => head with { Code = "too-large", Message = string.Create(CultureInfo.InvariantCulture, $"has more than {request.MaxBytes >> 20} MB unpacked, which is the limit") },
            BodyFault.Bomb => head with { Code = "decompression-bomb", Message = "unpacks to far more than any page does, and was read no further" },
            BodyFault.UnknownCoding => head with { Code = "unknown-coding", Message = $"is packed as {response.Content.Headers.ContentEncoding}, which nobody asked for" },
            _ => head with { Body = bytes },
        };
    }

    /// <summary>Where a fetch stands between its redirects, and how much of its time is left.</summary>
    private sealed class Trip(Uri start, TimeSpan timeout)
    {
        private TimeSpan _left = timeout;
        private bool _isPermanent = true;

        public Uri Url { get; private set; } = start;

        public Uri? MovedTo { get; private set; }

        public void Go(Uri next, bool isPermanent)
        {
            _isPermanent &= isPermanent;
            Url = next;
            MovedTo = _isPermanent ? next : MovedTo;
        }

        public async Task<T> Within<T>(Func<CancellationToken, Task<T>> part, CancellationToken cancellationToken)
        {
            using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            long begun = Stopwatch.GetTimestamp();
            clock.CancelAfter(_left > TimeSpan.Zero ? _left : TimeSpan.Zero);
            try
            {
                return await part(clock.Token);
            }
            finally
            {
                _left -= Stopwatch.GetElapsedTime(begun);
            }
        }
    }
}
