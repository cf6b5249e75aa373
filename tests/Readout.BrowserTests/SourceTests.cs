using System.Net;
using System.Text;
using Microsoft.Playwright;

namespace Readout.BrowserTests;

/// <summary>A source is added on the site, and its article arrives by itself.</summary>
public sealed class SourceTests(Visitor visitor) : IClassFixture<Visitor>
{
    private const string Article = """
        <!doctype html><html lang="en"><head><title>Harbour of Lorn opens on Monday</title></head><body><article><h1>Harbour of Lorn opens on Monday</h1>
        <p>The harbour of Lorn will open again on Monday, the mayor, Edda Fairlie, said at the quay. "We have waited two winters for this morning," Fairlie said.</p>
        <p>Work on the northern mole began after the storm and took longer than planned. Some forty boats will come in on the first day, the harbour office said.</p>
        </article></body></html>
        """;

    [Fact]
    public async Task An_article_of_a_new_source_arrives()
    {
        IPage page = await visitor.NewPage();
        using var listener = new HttpListener();
        int port = FreePort();
        listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        listener.Start();
        Task serving = Serve(listener, port);
        await page.GotoAsync("/sources");
        await page.Locator("input[name='url']").FocusAsync();
        await page.Keyboard.TypeAsync($"http://127.0.0.1:{port}/feed.xml");
        await page.Keyboard.PressAsync("Enter");
        await Places.Reach(page, "**/sources?added=1*");
        await page.GotoAsync("/now");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Edda Fairlie", new LocatorAssertionsToContainTextOptions { Timeout = 60_000 });
        listener.Stop();
        await serving;
    }

    private static async Task Serve(HttpListener listener, int port)
    {
        while (listener.IsListening)
        {
            try
            {
                HttpListenerContext context = await listener.GetContextAsync();
                string path = context.Request.Url!.AbsolutePath;
                string body = path == "/feed.xml" ? Feed(port) : path == "/lorn" ? Article : "";
                context.Response.StatusCode = body.Length > 0 ? 200 : 404;
                context.Response.ContentType = path == "/feed.xml" ? "application/rss+xml" : "text/html; charset=utf-8";
                context.Response.Close(Encoding.UTF8.GetBytes(body), willBlock: false);
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private static string Feed(int port) =>
        $"<rss version=\"2.0\"><channel><title>Lorn Post</title><link>http://127.0.0.1:{port}/</link><item><title>Harbour of Lorn opens on Monday</title><link>http://127.0.0.1:{port}/lorn</link></item></channel></rss>";

    private static int FreePort()
    {
        using var socket = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
