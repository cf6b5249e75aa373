using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Following.Polling;
using Readout.App.Site.Posting.Channels;

namespace Readout.App.Site.Posting;

/// <summary>What one step of a delivery did: whether the channel shows something else now, and what stood in the way, or empty.</summary>
internal sealed record DeliveryStep(bool IsSent, string Fault = "")
{
    /// <summary>Only the outbox was set right.</summary>
    public static readonly DeliveryStep Settled = new(IsSent: false);
}

/// <summary>
/// Brings one row of the outbox to its channel: says in the archive what is about to be sent, sends, says what came of it. Broken off in between, the next run first finds
/// out whether the message arrived. Not thread-safe.
/// </summary>
internal sealed class PostDelivery(ArchiveDatabase database, DbConnection connection, Outbox outbox, PostSettings settings)
{
    private const int MostAttempts = 5;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <summary>Takes the next step for the channel; null when nothing is due.</summary>
    public async Task<DeliveryStep?> Next(PostTarget target, PostChannel channel, CancellationToken stop)
    {
        ChannelStanding standing = ChannelTable.Of(connection, target);
        if (standing.ReadyAt > Now || OutboxTable.Next(connection, target, Now) is not { } entry)
        {
            return null;
        }

        if (entry is { Sending: not null, Sent: null })
        {
            return await Find(entry, channel, standing, stop);
        }

        (_, PostContent? content) = outbox.Current(entry, channel);
        if (content is null && entry.Sent is null)
        {
            Write(() => OutboxTable.Drop(connection, entry));
            return DeliveryStep.Settled;
        }

        if (content is not null && PostEntry.Same(content.Digest, entry.Sent))
        {
            Write(() => OutboxTable.Shown(connection, entry, entry.Sent, entry.Remote, Now));
            return DeliveryStep.Settled;
        }

        return await Send(entry, content, channel, standing, stop);
    }

    private long Now => settings.Clock.GetUtcNow().ToUnixTimeMilliseconds();

    private async Task<DeliveryStep> Send(PostEntry entry, PostContent? content, PostChannel channel, ChannelStanding standing, CancellationToken stop)
    {
        Write(() => OutboxTable.Begin(connection, entry, content?.Digest));
        Delivery delivery = content is null ? await channel.Withdraw(entry, stop)
            : entry.Sent is null ? await channel.Send(entry, content, stop)
            : await channel.Correct(entry, content, stop);
        Write(() => Note(entry, content, channel, standing, delivery));
        return new DeliveryStep(delivery.State == DeliveryState.Done, delivery.Message ?? "");
    }

    // What is looked for is what was being sent then, whatever it should be by now.
    private async Task<DeliveryStep> Find(PostEntry entry, PostChannel channel, ChannelStanding standing, CancellationToken stop)
    {
        (Delivery delivery, long? last) = await channel.Find(entry, standing.LastMessage, stop);
        standing = standing with { LastMessage = last };
        Write(() =>
        {
            switch (delivery.State)
            {
                case DeliveryState.Done:
                    OutboxTable.Shown(connection, entry, entry.Sending, delivery.Remote, Now);
                    ChannelTable.Put(connection, entry.Target, Went(standing, channel, delivery.Remote));
                    break;
                case DeliveryState.Refused:
                    OutboxTable.NotTaken(connection, entry, 0, "");
                    ChannelTable.Put(connection, entry.Target, standing);
                    break;
                default:
                    ChannelTable.Put(connection, entry.Target, Held(standing, delivery));
                    break;
            }
        });
        return new DeliveryStep(IsSent: false, delivery.State is DeliveryState.Held or DeliveryState.Unknown ? delivery.Message ?? "" : "");
    }

    private void Note(PostEntry entry, PostContent? content, PostChannel channel, ChannelStanding standing, Delivery delivery)
    {
        switch (delivery.State)
        {
            case DeliveryState.Done:
                OutboxTable.Shown(connection, entry, content?.Digest, content is null ? null : delivery.Remote ?? entry.Remote, Now);
                ChannelTable.Put(connection, entry.Target, Went(standing, channel, delivery.Remote));
                break;
            case DeliveryState.Refused:
                long? again = entry.Attempts + 1 < MostAttempts && entry.Sent is null ? Now + (long)Wait(entry.Attempts + 1, delivery).TotalMilliseconds : null;
                OutboxTable.NotTaken(connection, entry, again, delivery.Message ?? "");
                ChannelTable.Put(connection, entry.Target, standing with { ReadyAt = Now + (long)channel.Pace.TotalMilliseconds });
                break;
            case DeliveryState.Held:
                OutboxTable.NotTaken(connection, entry, 0, delivery.Message ?? "");
                ChannelTable.Put(connection, entry.Target, Held(standing, delivery));
                break;
            default:
                OutboxTable.Unknown(connection, entry, 0, delivery.Message ?? "");
                ChannelTable.Put(connection, entry.Target, Held(standing, delivery));
                break;
        }
    }

    private ChannelStanding Went(ChannelStanding standing, PostChannel channel, long? remote) =>
        new(Now + (long)channel.Pace.TotalMilliseconds, Math.Max(standing.LastMessage ?? 0, remote ?? 0) is > 0 and var last ? last : null, 0, null);

    private ChannelStanding Held(ChannelStanding standing, Delivery delivery) => standing with
    {
        ReadyAt = Now + (long)Wait(standing.Failures + 1, delivery).TotalMilliseconds,
        Failures = standing.Failures + 1,
        Message = delivery.Message,
    };

    private TimeSpan Wait(int failures, Delivery delivery) => BackOff.After(failures, First, LongestWait, delivery.RetryAfter, settings.Random);

    private void Write(Action work)
    {
        using DbTransaction transaction = database.BeginWrite(connection);
        work();
        transaction.Commit();
    }
}
