using System.Text.Json;
using Readout.App.Archive.Search;
using Readout.App.Site.Pages.Briefs;
using Readout.App.Site.Words;

namespace Readout.App.Site.Posting.Channels;

/// <summary>A channel of Telegram. Corrections edit the message, withdrawals delete it.</summary>
internal sealed class TelegramChannel(TelegramApi api, string chat, TimeSpan pace, Uri? site) : PostChannel
{
    /// <summary>Twenty messages a minute, which is what Telegram lets a bot send to one channel.</summary>
    public static readonly TimeSpan StandardPace = TimeSpan.FromSeconds(3);

    public override TimeSpan Pace => pace;

    public override PostContent Compose(FoundStatement statement) => TelegramText.Of(statement);

    public override PostContent Compose(BriefView brief) => TelegramBrief.Of(brief, PostedBrief.PageOf(brief.Brief, site));

    public override async Task<Delivery> Send(PostEntry entry, PostContent content, CancellationToken cancellationToken) =>
        Outcome(await api.Call("sendMessage", json => WriteText(json, content.Text), cancellationToken));

    public override async Task<Delivery> Correct(PostEntry entry, PostContent content, CancellationToken cancellationToken)
    {
        if (entry.Remote is not { } message)
        {
            return new Delivery(DeliveryState.Refused, "the number of the message is not known");
        }

        TelegramAnswer answer = await Edit(message, content.Text, cancellationToken);
        return answer.Says("message is not modified") ? Delivery.Done(message) : Outcome(answer);
    }

    public override async Task<Delivery> Withdraw(PostEntry entry, CancellationToken cancellationToken)
    {
        if (entry.Remote is not { } message)
        {
            return new Delivery(DeliveryState.Refused, "the number of the message is not known");
        }

        TelegramAnswer answer = await api.Call("deleteMessage", json => WriteMessage(json, message), cancellationToken);
        if (answer.Says("message to delete not found"))
        {
            return Delivery.Done();
        }

        // What may not be deleted any more says at least that it was withdrawn.
        if (answer.Status == 400)
        {
            answer = await Edit(message, TelegramText.Escape(string.Join(' ', SiteWords.Languages.Select(words => words["post", "withdrawn"]))), cancellationToken);
            return answer.Says("message is not modified") || answer.Says("message to edit not found") ? Delivery.Done() : Outcome(answer);
        }

        return answer.IsOk ? Delivery.Done() : Outcome(answer);
    }

    // The Bot API cannot read a channel, but forwarding a message within it tells its text; the forwarded one is deleted at once.
    public override async Task<(Delivery Delivery, long? Last)> Find(PostEntry entry, long? last, CancellationToken cancellationToken)
    {
        if (last is not { } known)
        {
            return (new Delivery(DeliveryState.Refused), null);
        }

        TelegramAnswer answer = await api.Call("forwardMessage", json => WriteForward(json, known + 1), cancellationToken);
        if (!answer.IsOk)
        {
            return (answer.Status is 400 or 403 ? new Delivery(DeliveryState.Refused) : Outcome(answer), last);
        }

        if (answer.MessageId is { } forwarded)
        {
            await api.Call("deleteMessage", json => WriteMessage(json, forwarded), cancellationToken);
            last = Math.Max(known, forwarded);
        }

        bool isOurs = answer.Text is { } text && PostEntry.Same(PostContent.DigestOf(text), entry.Sending);
        return (isOurs ? Delivery.Done(known + 1) : new Delivery(DeliveryState.Refused), last);
    }

    private Task<TelegramAnswer> Edit(long message, string html, CancellationToken cancellationToken) => api.Call(
        "editMessageText",
        json =>
        {
            json.WriteNumber("message_id", message);
            WriteText(json, html);
        },
        cancellationToken);

    private void WriteText(Utf8JsonWriter json, string html)
    {
        json.WriteString("chat_id", chat);
        json.WriteString("text", html);
        json.WriteString("parse_mode", "HTML");
        json.WriteStartObject("link_preview_options");
        json.WriteBoolean("is_disabled", true);
        json.WriteEndObject();
    }

    private void WriteMessage(Utf8JsonWriter json, long message)
    {
        json.WriteString("chat_id", chat);
        json.WriteNumber("message_id", message);
    }

    private void WriteForward(Utf8JsonWriter json, long message)
    {
        json.WriteString("from_chat_id", chat);
        WriteMessage(json, message);
        json.WriteBoolean("disable_notification", true);
    }

    private static Delivery Outcome(TelegramAnswer answer) => answer switch
    {
        { IsOk: true } => Delivery.Done(answer.MessageId),
        { Status: 429 or 401 or 403 or 404 or TelegramApi.StatusOfRefusal } => new Delivery(DeliveryState.Held, Said(answer)) { RetryAfter = answer.RetryAfter },
        { Status: 400 } when answer.Says("chat not found") => new Delivery(DeliveryState.Held, Said(answer)),
        { Status: >= 400 and < 500 } => new Delivery(DeliveryState.Refused, Said(answer)),
        _ => new Delivery(DeliveryState.Unknown, Said(answer)) { RetryAfter = answer.RetryAfter },
    };

    private static string Said(TelegramAnswer answer) => answer.Description.Length == 0 ? "Telegram refuses without saying why" : $"Telegram: {answer.Description}";
}
