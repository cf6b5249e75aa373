using System.Data.Common;
using Readout.App.Archive.Databases;

namespace Readout.App.Site.Posting;

/// <summary>How a channel stands: when it may be asked next (milliseconds since 1970), the last number that it gave, and how often in a row it failed.</summary>
internal sealed record ChannelStanding(long ReadyAt, long? LastMessage, int Failures, string? Message);

/// <summary>The rows of <c>post_channel</c>. Stateless.</summary>
internal static class ChannelTable
{
    public static ChannelStanding Of(DbConnection connection, PostTarget target) => connection.Rows(
        "SELECT ready_at, last_message, failures, message FROM post_channel WHERE kind = @kind AND target = @target",
        row => new ChannelStanding(row.GetInt64(0), row.NumberOrNull(1), (int)row.GetInt64(2), row.TextOrNull(3)),
        ("@kind", target.Kind), ("@target", target.Address)).FirstOrDefault() ?? new ChannelStanding(0, null, 0, null);

    public static void Put(DbConnection connection, PostTarget target, ChannelStanding standing) => connection.Execute(
        """
        INSERT INTO post_channel (kind, target, ready_at, last_message, failures, message) VALUES (@kind, @target, @ready, @last, @failures, @message)
        ON CONFLICT (kind, target) DO UPDATE SET ready_at = excluded.ready_at, last_message = excluded.last_message, failures = excluded.failures, message = excluded.message
        """,
        ("@kind", target.Kind), ("@target", target.Address), ("@ready", standing.ReadyAt), ("@last", standing.LastMessage), ("@failures", (long)standing.Failures), ("@message", standing.Message));
}
