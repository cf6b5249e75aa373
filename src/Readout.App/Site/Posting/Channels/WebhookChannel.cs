using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Readout.App.Archive;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Fetching;
using Readout.App.Mcp;
using Readout.App.Site.Pages.Briefs;

namespace Readout.App.Site.Posting.Channels;

/// <summary>
/// A webhook: events <c>statement.posted</c>, <c>statement.corrected</c>, <c>statement.withdrawn</c>, and the same of a <c>brief</c>, signed as Standard Webhooks says. An event that is sent again has the same
/// <c>webhook-id</c>, by which its receiver knows it.
/// </summary>
internal sealed class WebhookChannel(GuardedClient client, Uri url, WebhookSecret secret, TimeProvider clock, Uri? site) : PostChannel
{
    private const string Posted = "posted";
    private const string Corrected = "corrected";
    private const string Withdrawn = "withdrawn";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public override TimeSpan Pace => TimeSpan.Zero;

    public override PostContent Compose(FoundStatement statement)
    {
        string json = ViewJson.Write(writer =>
        {
            writer.WritePropertyName("statement");
            EvidenceJson.Write(writer, statement);
        });
        return new PostContent(json, json);
    }

    public override PostContent Compose(BriefView brief)
    {
        string json = ViewJson.Write(writer =>
        {
            writer.WritePropertyName("brief");
            BriefPostJson.Write(writer, brief, PostedBrief.PageOf(brief.Brief, site));
        });
        return new PostContent(json, json);
    }

    public override Task<Delivery> Send(PostEntry entry, PostContent content, CancellationToken cancellationToken) => Deliver(Posted, entry, content, cancellationToken);

    public override Task<Delivery> Correct(PostEntry entry, PostContent content, CancellationToken cancellationToken) => Deliver(Corrected, entry, content, cancellationToken);

    public override Task<Delivery> Withdraw(PostEntry entry, CancellationToken cancellationToken) => Deliver(Withdrawn, entry, null, cancellationToken);

    // Sent again under the same id, it is the same event to its receiver.
    public override Task<(Delivery Delivery, long? Last)> Find(PostEntry entry, long? last, CancellationToken cancellationToken) =>
        Task.FromResult((new Delivery(DeliveryState.Refused), last));

    private async Task<Delivery> Deliver(string what, PostEntry entry, PostContent? content, CancellationToken cancellationToken)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(Longest);
        using HttpRequestMessage request = Request($"{(PostedBrief.IdOf(entry) is null ? "statement" : "brief")}.{what}", entry, content);
        try
        {
            using HttpResponseMessage response = await client.Send(request, time.Token);
            return Outcome(response);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Delivery(DeliveryState.Unknown, "the webhook did not answer in time");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or SocketException)
        {
            return exception.InnerException is RefusedAddressException refused
                ? new Delivery(DeliveryState.Held, refused.Message)
                : new Delivery(DeliveryState.Unknown, $"the webhook cannot be reached: {exception.Message.ReplaceLineEndings(" ")}");
        }
    }

    private HttpRequestMessage Request(string type, PostEntry entry, PostContent? content)
    {
        string what = content is null ? "null" : Convert.ToHexStringLower(content.Digest);
        string id = "msg_" + Convert.ToHexStringLower(Digest.Of(string.Create(CultureInfo.InvariantCulture, $"{url} {entry.Id} {Convert.ToHexStringLower(entry.Article)} {type} {entry.Version} {what}")));
        long now = clock.GetUtcNow().ToUnixTimeSeconds();
        string body = Body(type, entry, content, now);
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")) };
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", now.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", secret.Sign(id, now, body));
        return request;
    }

    private static string Body(string type, PostEntry entry, PostContent? content, long now) => ViewJson.Write(json =>
    {
        json.WriteString("type", type);
        json.WriteString("timestamp", DateTimeOffset.FromUnixTimeSeconds(now).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteStartObject("data");
        json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"post-{entry.Id}"));
        if (content is not null)
        {
            using var statement = JsonDocument.Parse(content.Text);
            foreach (JsonProperty member in statement.RootElement.EnumerateObject())
            {
                member.WriteTo(json);
            }
        }

        json.WriteEndObject();
    });

    private static Delivery Outcome(HttpResponseMessage response)
    {
        int status = (int)response.StatusCode;
        string said = string.Create(CultureInfo.InvariantCulture, $"the webhook answers {status}");
        TimeSpan? wait = response.Headers.RetryAfter?.Delta;
        return status switch
        {
            >= 200 and < 300 => Delivery.Done(),
            410 => new Delivery(DeliveryState.Refused, $"{said}: it is gone; remove it"),
            >= 500 => new Delivery(DeliveryState.Unknown, said) { RetryAfter = wait },
            _ => new Delivery(DeliveryState.Held, said) { RetryAfter = wait },
        };
    }
}
