using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Readout.Tests.App;

/// <summary>An HTTP server on this machine that gives prepared answers and closes each connection behind them.</summary>
internal sealed class TinyServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Dictionary<string, byte[]> _answers = new(StringComparer.Ordinal);
    private readonly List<string> _requests = [];

    public TinyServer()
    {
        _listener.Start();
        new Thread(Serve) { IsBackground = true }.Start();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public IReadOnlyList<string> Requests => _requests;

    public Uri Answer(string path, string status, string header, byte[] body)
    {
        _answers[path] = [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nConnection: close\r\n{header}\r\n\r\n"), .. body];
        return new Uri(Address + path);
    }

    public Uri Redirect(string path, string location) => Answer(path, "302 Found", $"Location: {location}", []);

    public void Dispose() => _listener.Dispose();

    private void Serve()
    {
        try
        {
            while (true)
            {
                using TcpClient client = _listener.AcceptTcpClient();
                using NetworkStream stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
                string[] request = (reader.ReadLine() ?? "").Split(' ');
                string agent = "";
                while (reader.ReadLine() is { Length: > 0 } line)
                {
                    agent = line.StartsWith("User-Agent:", StringComparison.OrdinalIgnoreCase) ? line[11..].Trim() : agent;
                }

                _requests.Add($"{request.ElementAtOrDefault(1)} {agent}");
                stream.Write(_answers.GetValueOrDefault(request.ElementAtOrDefault(1) ?? "") ?? "HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n"u8.ToArray());
            }
        }
        catch (Exception exception) when (exception is SocketException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The test is over.
        }
    }
}
