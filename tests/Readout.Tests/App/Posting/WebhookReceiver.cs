using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Readout.Tests.App.Posting;

/// <summary>An event as it arrived.</summary>
internal sealed record ReceivedEvent(string Id, string Type, JsonElement Data);

/// <summary>Receives webhooks as the Standard Webhooks specification tells receivers to: signature and time checked, an event with a known id taken once.</summary>
internal sealed class WebhookReceiver : IDisposable
{
    private readonly WebApplication _app;
    private readonly byte[] _key;

    public WebhookReceiver(string secret, TimeProvider clock)
    {
        _key = Convert.FromBase64String(secret["whsec_".Length..]);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/hook", (RequestDelegate)(context => Receive(context, clock)));
        _app.Start();
        Address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/hook";
    }

    public string Address { get; }

    /// <summary>All requests that were signed rightly.</summary>
    public ConcurrentQueue<ReceivedEvent> All { get; } = new();

    /// <summary>What was wrong with a request.</summary>
    public ConcurrentQueue<string> Wrong { get; } = new();

    /// <summary>The status of the next answers; 200 when there is none. 0 breaks the connection off behind the event.</summary>
    public ConcurrentQueue<int> Statuses { get; } = new();

    /// <summary>Each event once, of those that were answered with success or not at all.</summary>
    public ConcurrentDictionary<string, ReceivedEvent> Taken { get; } = new(StringComparer.Ordinal);

    public void Dispose()
    {
        _app.StopAsync().GetAwaiter().GetResult();
        ((IDisposable)_app).Dispose();
    }

    private async Task Receive(HttpContext context, TimeProvider clock)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        string body = await reader.ReadToEndAsync();
        string id = context.Request.Headers["webhook-id"].ToString();
        string timestamp = context.Request.Headers["webhook-timestamp"].ToString();
        string expected = "v1," + Convert.ToBase64String(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{id}.{timestamp}.{body}")));
        if (context.Request.Headers["webhook-signature"].ToString() != expected || id.Length == 0)
        {
            Wrong.Enqueue("signature");
        }

        if (Math.Abs(clock.GetUtcNow().ToUnixTimeSeconds() - long.Parse(timestamp, CultureInfo.InvariantCulture)) > 300)
        {
            Wrong.Enqueue("time");
        }

        JsonElement json = JsonDocument.Parse(body).RootElement;
        var received = new ReceivedEvent(id, json.GetProperty("type").GetString()!, json.GetProperty("data"));
        All.Enqueue(received);
        int status = Statuses.TryDequeue(out int next) ? next : 200;
        if (status is 0 or 200)
        {
            Taken.TryAdd(id, received);
        }

        if (status == 0)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = status;
        if (status == 503)
        {
            context.Response.Headers.RetryAfter = "120";
        }
    }
}
