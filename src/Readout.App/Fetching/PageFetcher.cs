using System.Globalization;
using System.Net.Sockets;
using Readout.Dates;
using Readout.Pages;

namespace Readout.App.Fetching;

/// <summary>Fetches the pages of URLs one after another: robots.txt first, redirects within bounds, each hop guarded, everything against the clock.</summary>
internal sealed class PageFetcher(FetchSettings settings) : IDisposable
{
    private GuardedClient? _client;
    private Robots? _robots;

    public IEnumerable<PageResult> Fetch(Uri url, string source, PageReaderOptions options)
    {
        _client ??= new GuardedClient(settings);
        _robots ??= new Robots(_client);
        Fetched fetched = FetchGuarded(url, options.MaxBytes).GetAwaiter().GetResult();
        if (fetched.Body is null)
        {
            return [PageResult.Of(new UnreadablePage(source, fetched.Code, fetched.Message))];
        }

        return PageReader.Read(new MemoryStream(fetched.Body), source, options with
        {
            Url = options.Url ?? fetched.Url!.AbsoluteUri,
            ContentType = fetched.ContentType,
            Retrieved = PartialDate.Of(DateTimeOffset.UtcNow),
        });
    }

    public void Dispose() => _client?.Dispose();

    private sealed record Fetched(byte[]? Body, string Code, string Message)
    {
        public Uri? Url { get; init; }

        public string? ContentType { get; init; }

        public static Fetched Not(string code, string message) => new(null, code, message);
    }

    private async Task<Fetched> FetchGuarded(Uri url, long maxBytes)
    {
        using var clock = new CancellationTokenSource(settings.Timeout);
        try
        {
            return await Follow(url, maxBytes, clock.Token);
        }
        catch (OperationCanceledException)
        {
            return Fetched.Not("timeout", string.Create(CultureInfo.InvariantCulture, $"did not arrive within {settings.Timeout.TotalSeconds:F0} seconds"));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or SocketException or InvalidDataException or UriFormatException)
        {
            Exception cause = exception.InnerException is RefusedAddressException refused ? refused : exception;
            return cause is RefusedAddressException
                ? Fetched.Not("private-address", cause.Message)
                : Fetched.Not("not-fetched", $"cannot be fetched: {(exception.InnerException ?? exception).Message}");
        }
    }

    private async Task<Fetched> Follow(Uri url, long maxBytes, CancellationToken cancellationToken)
    {
        for (int i = 0; i <= settings.MaxRedirects; i++)
        {
            if (!await _robots!.Allow(url, cancellationToken))
            {
                return Fetched.Not("robots", $"may not be fetched: the robots.txt of {url.Authority} forbids it");
            }

            using HttpResponseMessage response = await _client!.Get(url, cancellationToken);
            int status = (int)response.StatusCode;
            if (status is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location)
            {
                url = new Uri(url, location);
                if (url.Scheme is not ("http" or "https"))
                {
                    return Fetched.Not("bad-redirect", $"redirects to {url.Scheme}, which is not fetched");
                }

                continue;
            }

            return status is >= 200 and < 300
                ? await Arrived(url, response, maxBytes, cancellationToken)
                : Fetched.Not("http-status", string.Create(CultureInfo.InvariantCulture, $"answers {status} {response.ReasonPhrase}"));
        }

        return Fetched.Not("too-many-redirects", string.Create(CultureInfo.InvariantCulture, $"redirects more than {settings.MaxRedirects} times"));
    }

    private static async Task<Fetched> Arrived(Uri url, HttpResponseMessage response, long maxBytes, CancellationToken cancellationToken)
    {
        byte[]? body = await GuardedClient.ReadBody(response, maxBytes, cancellationToken);
        return body is null
            ? Fetched.Not("too-large", string.Create(CultureInfo.InvariantCulture, $"has more than {maxBytes >> 20} MB unpacked, which is the limit"))
            : new Fetched(body, "", "") { Url = url, ContentType = response.Content.Headers.ContentType?.ToString() };
    }
}
