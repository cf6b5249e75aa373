using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Readout.Tests.App.Following;

/// <summary>A site with a feed and articles, served on this machine, that a test can change while it is followed.</summary>
internal sealed class NewsSite : IDisposable
{
    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private readonly List<string> _items = [];
    private int _version;

    public NewsSite(string name = "Lomgrad Times")
    {
        Name = name;
        Server.On("/feed.xml", Feed);
    }

    public ScriptedServer Server { get; } = new();

    public string Name { get; }

    public string Host => $"127.0.0.1:{Server.Port}";

    public Uri FeedUrl => Server.Url("/feed.xml");

    /// <summary>An article that somebody says something in, at its address and in the feed.</summary>
    public Uri Publish(int number, string? text = null)
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"/news/{number}.html");
        SetText(path, text ?? Words(number));
        Announce($"<item><title>Bridge {number} opens</title><link>{path}?utm_source=rss</link><guid isPermaLink=\"false\">g{number}</guid></item>");
        return Server.Url(path);
    }

    /// <summary>One more item of the feed, as XML, before all others.</summary>
    public void Announce(string item)
    {
        lock (_lock)
        {
            _items.Insert(0, item);
            _version++;
        }
    }

    public void SetText(string path, string text)
    {
        _texts[path] = text;
        Server.On(path, request =>
        {
            string html = Page(_texts[path]);
            string etag = $"\"{html.GetHashCode(StringComparison.Ordinal)}\"";
            return request.Headers.GetValueOrDefault("If-None-Match") == etag
                ? ScriptedServer.Response("304 Not Modified", "", [])
                : ScriptedServer.Response("200 OK", $"Content-Type: text/html; charset=utf-8\r\nETag: {etag}", Encoding.UTF8.GetBytes(html));
        });
    }

    public static string Words(int number) =>
        $"The new bridge number {number} over the Lom opened on Monday, the mayor of Lomgrad, Anna Holm, said at a ceremony that several hundred people attended. "
        + $"“We promise to finish lane {number} by Friday,” Holm said. The ministry of transport has paid for two thirds of the work.";

    public static string Page(string text) =>
        $"<html><head><title>Bridge opens</title></head><body><article><h1>Bridge opens</h1><p>{text}</p><p>The people of the town waited for it for eleven years, and most of them came to see it.</p></article></body></html>";

    public void Dispose() => Server.Dispose();

    private byte[] Feed(ServedRequest request)
    {
        lock (_lock)
        {
            string etag = $"\"v{_version}\"";
            string xml = $"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>{Name}</title><link>{Server.Address}/</link>{string.Concat(_items)}</channel></rss>";
            return request.Headers.GetValueOrDefault("If-None-Match") == etag
                ? ScriptedServer.Response("304 Not Modified", "", [])
                : ScriptedServer.Response("200 OK", $"Content-Type: application/rss+xml\r\nETag: {etag}", Encoding.UTF8.GetBytes(xml));
        }
    }
}
