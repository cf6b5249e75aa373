using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Readout.App.Archive.Views;
using Readout.App.Fetching;

namespace Readout.App.Site.Posting.Channels;

/// <summary>An answer of the Bot API; <paramref name="Status"/> is 0 where none came.</summary>
internal sealed record TelegramAnswer(bool IsOk, int Status, string Description)
{
    public TimeSpan? RetryAfter { get; init; }

    public long? MessageId { get; init; }

    /// <summary>The message's text as its readers see it.</summary>
    public string? Text { get; init; }

    public bool Says(string words) => Description.Contains(words, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Telegram's Bot API (<see href="https://core.telegram.org/bots/api"/>). The token stands in the address, so no address is ever told. Thread-safe.</summary>
internal sealed class TelegramApi(GuardedClient client, Uri address, string token)
{
    public const string DefaultAddress = "https://api.telegram.org";

    private const int MostBytes = 1 << 20;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Calls a method with the members of its JSON object.</summary>
    public async Task<TelegramAnswer> Call(string method, Action<Utf8JsonWriter> members, CancellationToken cancellationToken)
    {
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        clock.CancelAfter(Longest);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{address.AbsoluteUri.TrimEnd('/')}/bot{token}/{method}"))
        {
            Content = new StringContent(ViewJson.Write(members), Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        try
        {
            using HttpResponseMessage response = await client.Send(request, clock.Token);
            byte[]? body = (await ResponseBody.Read(response, MostBytes, clock.Token)).Bytes;
            return Read(body ?? [], (int)response.StatusCode, response.Headers.RetryAfter?.Delta);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new TelegramAnswer(IsOk: false, 0, string.Create(CultureInfo.InvariantCulture, $"did not answer within {Longest.TotalSeconds:F0} seconds"));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or SocketException or InvalidDataException)
        {
            Exception fault = exception.InnerException is RefusedAddressException refused ? refused : exception;
            return new TelegramAnswer(IsOk: false, fault is RefusedAddressException ? StatusOfRefusal : 0, Plain($"cannot be reached: {fault.Message}"));
        }
    }

    // Nothing was sent: the address leads inside.
    public const int StatusOfRefusal = -1;

    private TelegramAnswer Read(byte[] body, int status, TimeSpan? retryAfter)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            JsonElement root = json.RootElement;
            bool isOk = root.GetProperty("ok").GetBoolean();
            string description = root.TryGetProperty("description", out JsonElement text) ? text.GetString() ?? "" : "";
            int code = root.TryGetProperty("error_code", out JsonElement number) ? number.GetInt32() : status;
            TimeSpan? wait = root.TryGetProperty("parameters", out JsonElement parameters) && parameters.TryGetProperty("retry_after", out JsonElement seconds) ? TimeSpan.FromSeconds(Math.Clamp(seconds.GetInt32(), 1, 86_400)) : retryAfter;
            var answer = new TelegramAnswer(isOk, isOk ? 200 : code, Plain(description)) { RetryAfter = wait };
            return root.TryGetProperty("result", out JsonElement result) && result.ValueKind == JsonValueKind.Object ? answer with
            {
                MessageId = result.TryGetProperty("message_id", out JsonElement id) ? id.GetInt64() : null,
                Text = result.TryGetProperty("text", out JsonElement shown) ? shown.GetString() : null,
            } : answer;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return new TelegramAnswer(IsOk: false, status >= 400 ? status : 0, string.Create(CultureInfo.InvariantCulture, $"answers {status} without saying what")) { RetryAfter = retryAfter };
        }
    }

    // Whatever the other side says, the token is not told on.
    private string Plain(string text)
    {
        string line = Readout.App.Output.VisibleText.Of(text.Replace(token, "…", StringComparison.Ordinal).ReplaceLineEndings(" "));
        return line.Length > 300 ? line[..300] : line;
    }
}
