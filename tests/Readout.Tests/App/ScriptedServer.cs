using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Readout.Tests.App;

/// <summary>One request as it arrived, and when.</summary>
internal sealed record ServedRequest(string Path, IReadOnlyDictionary<string, string> Headers, DateTimeOffset At);

/// <summary>
/// An HTTP server on this machine that answers as a test says, request by request, several at a time; it closes each connection behind its answer.
/// </summary>
internal sealed class ScriptedServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<string, Action<ServedRequest, Stream>> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<ServedRequest> _requests = new();
    private int _open;
    private int _mostOpen;

    public ScriptedServer()
    {
        _listener.Start();
        new Thread(Serve) { IsBackground = true }.Start();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Address => $"http://127.0.0.1:{Port}";

    public IReadOnlyList<ServedRequest> Requests => [.. _requests];

    /// <summary>The most requests that were under way at one time.</summary>
    public int MostAtOnce => _mostOpen;

    public IEnumerable<string> Paths => _requests.Select(request => request.Path);

    public Uri Url(string path) => new(Address + path);

    public int CountOf(string path) => _requests.Count(request => request.Path == path);

    /// <summary>Whole answers.</summary>
    public Uri On(string path, Func<ServedRequest, byte[]> answer) => OnStream(path, (request, stream) => stream.Write(answer(request)));

    public Uri On(string path, string status, string headers = "", string body = "") => On(path, _ => Response(status, headers, Encoding.UTF8.GetBytes(body)));

    /// <summary>Answers written bit by bit.</summary>
    public Uri OnStream(string path, Action<ServedRequest, Stream> answer)
    {
        _answers[path] = answer;
        return Url(path);
    }

    public static byte[] Response(string status, string headers, byte[] body)
    {
        string lines = headers.Length == 0 ? "" : headers + "\r\n";
        return [.. Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {body.Length}\r\n{lines}\r\n"), .. body];
    }

    public void Dispose() => _listener.Dispose();

    private void Serve()
    {
        try
        {
            while (true)
            {
                TcpClient client = _listener.AcceptTcpClient();
                new Thread(() => Answer(client)) { IsBackground = true }.Start();
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private void Answer(TcpClient client)
    {
        int open = Interlocked.Increment(ref _open);
        InterlockedMax(open);
        try
        {
            using (client)
            {
                using NetworkStream stream = client.GetStream();
                if (ReadRequest(stream) is { } request)
                {
                    _requests.Enqueue(request);
                    Action<ServedRequest, Stream> answer = _answers.GetValueOrDefault(request.Path) ?? ((_, to) => to.Write(Response("404 Not Found", "", [])));
                    answer(request, stream);
                }
            }
        }
        catch (Exception exception) when (exception is SocketException or IOException or ObjectDisposedException)
        {
            // Whoever asked went away.
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private void InterlockedMax(int open)
    {
        for (int most = _mostOpen; open > most && Interlocked.CompareExchange(ref _mostOpen, open, most) != most; most = _mostOpen)
        {
        }
    }

    private static ServedRequest? ReadRequest(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        string[] first = (reader.ReadLine() ?? "").Split(' ');
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            string[] parts = line.Split(':', 2);
            headers[parts[0]] = parts.ElementAtOrDefault(1)?.Trim() ?? "";
        }

        return first.Length < 2 ? null : new ServedRequest(first[1], headers, DateTimeOffset.UtcNow);
    }
}
