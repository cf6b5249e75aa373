using System.Net;
using System.Net.Sockets;

namespace Readout.App.Fetching;

/// <summary>The one way out to the network: connects to public addresses only, decided at the moment of connecting, so that no name can change its mind between check and use.</summary>
internal sealed class GuardedClient : IDisposable
{
    private readonly HttpClient _client;
    private readonly FetchSettings _settings;

    public GuardedClient(FetchSettings settings)
    {
        _settings = settings;
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = Connect,
        })
        {
            // The fetcher has a clock of its own that covers redirects and the body.
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent(settings.Contact));
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

    /// <summary>One request, no redirects followed; the body is not read yet.</summary>
    public async Task<HttpResponseMessage> Get(Uri url, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    /// <summary>The body after decompression, null when it has over <paramref name="maxBytes"/> bytes.</summary>
    public static async Task<byte[]?> ReadBody(HttpResponseMessage response, long maxBytes, CancellationToken cancellationToken)
    {
        await using Stream body = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var whole = new MemoryStream();
        byte[] buffer = new byte[64 << 10];
        while (await body.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            if (whole.Length + read > maxBytes)
            {
                return null;
            }

            whole.Write(buffer, 0, read);
        }

        return whole.ToArray();
    }

    public void Dispose() => _client.Dispose();

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        string host = context.DnsEndPoint.Host;
        IPAddress[] addresses = await Dns.GetHostAddressesAsync(host, cancellationToken);
        IPAddress[] permitted = _settings.AllowsPrivateNetwork ? addresses : Array.FindAll(addresses, AddressGuard.IsPublic);
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
