using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Readout.Tests.App.Posting;

/// <summary>A message as a channel's readers see it.</summary>
internal sealed record ShownMessage(long Id, string Text, string Html);

/// <summary>
/// A server that speaks the part of Telegram's Bot API that posts need: one bot, one channel, messages numbered one behind the other, HTML parsed as Telegram parses it,
/// and the words of its errors. A test may break requests off before or after they are carried out.
/// </summary>
internal sealed class BotApiServer : IDisposable
{
    public const string Token = "123456:SECRET-token_of_the_test";
    public const string Channel = "@our_channel";

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<long, ShownMessage> _messages = new();
    private readonly Lock _lock = new();
    private long _last = 40;

    public BotApiServer()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/bot{token}/{method}", (RequestDelegate)Answer);
        _app.Start();
        Address = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public Uri Address { get; }

    /// <summary>What is in the channel, by number.</summary>
    public IReadOnlyList<ShownMessage> Messages => [.. _messages.Values.OrderBy(message => message.Id)];

    /// <summary>The methods called, in order.</summary>
    public ConcurrentQueue<string> Calls { get; } = new();

    /// <summary>Every text that was ever sent as a new message, in order.</summary>
    public ConcurrentQueue<string> Sends { get; } = new();

    /// <summary>Answers in the place of the next requests: a status and a body.</summary>
    public ConcurrentQueue<(int Status, string Body)> Faults { get; } = new();

    /// <summary>Called before a message is put into the channel; false breaks the connection off instead.</summary>
    public Func<bool> Before { get; set; } = () => true;

    /// <summary>Called when it is there, before that is said; false breaks the connection off instead.</summary>
    public Func<bool> After { get; set; } = () => true;

    /// <summary>Whether messages may be deleted.</summary>
    public bool MayDelete { get; set; } = true;

    /// <summary>Somebody else posts in the channel.</summary>
    public void PostByHand(string text)
    {
        long id = Interlocked.Increment(ref _last);
        _messages[id] = new ShownMessage(id, text, text);
    }

    public void Dispose()
    {
        _app.StopAsync().GetAwaiter().GetResult();
        ((IDisposable)_app).Dispose();
    }

    private async Task Answer(HttpContext context)
    {
        string method = (string)context.Request.RouteValues["method"]!;
        Calls.Enqueue(method);
        using JsonDocument request = await JsonDocument.ParseAsync(context.Request.Body);
        if (Faults.TryDequeue(out (int Status, string Body) fault))
        {
            await Write(context, fault.Status, fault.Body);
            return;
        }

        bool isSend = method == "sendMessage";
        if (isSend && !Before())
        {
            context.Abort();
            return;
        }

        (int status, string body) = (string)context.Request.RouteValues["token"]! != Token ? Error(401, "Unauthorized") : Do(method, request.RootElement);
        if (isSend && status == 200 && !After())
        {
            context.Abort();
            return;
        }

        await Write(context, status, body);
    }

    private (int Status, string Body) Do(string method, JsonElement request)
    {
        lock (_lock)
        {
            if (request.GetProperty("chat_id").GetString() != Channel)
            {
                return Error(400, "Bad Request: chat not found");
            }

            return method switch
            {
                "sendMessage" => Send(request),
                "editMessageText" => Edit(request),
                "deleteMessage" => Delete(request.GetProperty("message_id").GetInt64()),
                "forwardMessage" => Forward(request.GetProperty("message_id").GetInt64()),
                _ => Error(404, "Not Found"),
            };
        }
    }

    private (int Status, string Body) Send(JsonElement request)
    {
        if (Parse(request, out string html, out string text) is { } fault)
        {
            return Error(400, fault);
        }

        Sends.Enqueue(text);
        return Put(++_last, text, html);
    }

    private (int Status, string Body) Edit(JsonElement request)
    {
        long id = request.GetProperty("message_id").GetInt64();
        if (!_messages.TryGetValue(id, out ShownMessage? message))
        {
            return Error(400, "Bad Request: message to edit not found");
        }

        return Parse(request, out string html, out string text) is { } fault ? Error(400, fault)
            : html == message.Html ? Error(400, "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message")
            : Put(id, text, html);
    }

    private (int Status, string Body) Delete(long id) => !MayDelete ? Error(400, "Bad Request: message can't be deleted")
        : _messages.TryRemove(id, out _) ? (200, """{"ok":true,"result":true}""")
        : Error(400, "Bad Request: message to delete not found");

    private (int Status, string Body) Forward(long id) => _messages.TryGetValue(id, out ShownMessage? message)
        ? Put(++_last, message.Text, message.Html)
        : Error(400, "Bad Request: message to forward not found");

    private (int Status, string Body) Put(long id, string text, string html)
    {
        _messages[id] = new ShownMessage(id, text, html);
        return (200, $$$"""{"ok":true,"result":{"message_id":{{{id}}},"date":1767225600,"chat":{"id":-1001,"type":"channel"},"text":{{{JsonSerializer.Serialize(text)}}}}}""");
    }

    // Only the tags that posts use, every one closed, no bare signs.
    private static string? Parse(JsonElement request, out string html, out string text)
    {
        html = request.GetProperty("text").GetString()!;
        text = "";
        Assert.Equal("HTML", request.GetProperty("parse_mode").GetString());
        string unbold = Regex.Replace(html, "<b>(?<text>[^<>]*)</b>", "${text}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture); // bold may stand in a link
        string bare = Regex.Replace(unbold, """<a href="https?://[^"<>]*">(?<text>[^<>]*)</a>""", "${text}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
        if (bare.AsSpan().ContainsAny('<', '>') || Regex.IsMatch(bare, "&(?!(lt|gt|amp|quot);)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)))
        {
            return "Bad Request: can't parse entities";
        }

        text = WebUtility.HtmlDecode(bare).Trim();
        return text.Length == 0 ? "Bad Request: message text is empty" : text.Length > 4096 ? "Bad Request: message is too long" : null;
    }

    private static (int Status, string Body) Error(int code, string description) => (code, $$"""{"ok":false,"error_code":{{code}},"description":{{JsonSerializer.Serialize(description)}}}""");

    private static Task Write(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body);
    }
}
