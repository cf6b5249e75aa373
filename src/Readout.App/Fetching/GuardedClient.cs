using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Readout.App.Fetching;

/// <summary>The one way out to the network: connects to public addresses only, decided at the moment of connecting, so that no name can change its mind between check and use.</summary>
internal sealed class GuardedClient : IDisposable
{
    private readonly HttpClient _client;
    private readonly FetchSettings _settings;
    private readonly ConcurrentDictionary<string, bool> _inside = new(StringComparer.OrdinalIgnoreCase);

    public GuardedClient(FetchSettings settings)
    {
        _settings = settings;
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ResponseHeaderEncodingSelector = static (_, _) => Encoding.UTF8,
            ConnectCallback = Connect,
        })
        {
            // The fetcher has a clock of its own that covers redirects and the body.
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent(settings.Contact));
        _client.DefaultRequestHeaders.AcceptEncoding.ParseAdd(ResponseBody.Codings);
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5");
    }

    /// <summary>The product token that robots.txt files may name.</summary>
    public static string Product => "Readout";

    public static string UserAgent(string? contact)
    {
        string version = typeof(GuardedClient).Assembly.GetName().Version?.ToString(3) ?? "0";
        string? clean = contact is null ? null : string.Concat(contact.Where(c => c is >= ' ' and <= '~' and not ('(' or ')' or '\\'))).Trim();
        return string.IsNullOrEmpty(clean) ? $"{Product}/{version}" : $"{Product}/{version} ({clean})";
    }

    /// <summary>Whether a connection to the host was made, or would have been, to an address that is not public.</summary>
    public bool LeadsInside(Uri url) => _inside.ContainsKey(Key(url.IdnHost, url.Port));

    /// <summary>One request, no redirects followed; the body is not read yet. The conditions of <paramref name="conditions"/> are sent along.</summary>
    public async Task<HttpResponseMessage> Get(Uri url, FetchRequest? conditions, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        Add(request, "If-None-Match", conditions?.ETag);
        Add(request, "If-Modified-Since", conditions?.LastModified);
        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    /// <summary>Sends one request of whatever kind; no redirect is followed, and the body of the answer is not read yet.</summary>
    public Task<HttpResponseMessage> Send(HttpRequestMessage request, CancellationToken cancellationToken) => _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);

    public void Dispose() => _client.Dispose();

    private static void Add(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private static string Key(string host, int port) => $"{host.Trim('[', ']')}:{port}";

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        string host = context.DnsEndPoint.Host;
        IPAddress[] addresses = await Dns.GetHostAddressesAsync(host, cancellationToken);
        if (Array.Exists(addresses, address => !AddressGuard.IsPublic(address)))
        {
            _inside[Key(host, context.DnsEndPoint.Port)] = true;
        }

        IPAddress[] permitted = _settings.Allows(host, context.DnsEndPoint.Port) ? addresses : Array.FindAll(addresses, AddressGuard.IsPublic);
        if (permitted.Length == 0)
        {
            throw addresses.Length == 0 ? new IOException($"leads to {host}, which has no address") : new RefusedAddressException(host, addresses[0]);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(permitted, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
