using System.Data.Common;
using Readout.App.Archive.Databases;

namespace Readout.App.Site.Posting;

/// <summary>The rows of <c>post</c>. Stateless.</summary>
internal static class OutboxTable
{
    private const string Columns = "SELECT id, subscription_id, kind, target, article_key, anchor, words, state, wanted, sending, sent, remote, version, attempts, message FROM post";

    /// <summary>All that was ever put out, or is to be, in a channel.</summary>
    public static List<PostEntry> Of(DbConnection connection, PostTarget target) =>
        connection.Rows($"{Columns} WHERE kind = @kind AND target = @target ORDER BY id", Read, ("@kind", target.Kind), ("@target", target.Address));

    /// <summary>How many rows of a subscription stand so.</summary>
    public static Dictionary<PostState, long> Counts(DbConnection connection, long subscription) => connection.Rows(
        "SELECT state, count(*) FROM post WHERE subscription_id = @id GROUP BY state", row => (row.GetString(0), row.GetInt64(1)), ("@id", subscription))
        .ToDictionary(row => Enum.Parse<PostState>(row.Item1, ignoreCase: true), row => row.Item2);

    /// <summary>What was last wrong with a row of a subscription; null when nothing is.</summary>
    public static string? LastMessage(DbConnection connection, long subscription) => connection.Scalar(
        "SELECT message FROM post WHERE subscription_id = @id AND message IS NOT NULL AND message <> '' AND state <> 'done' ORDER BY id DESC LIMIT 1", ("@id", subscription)) as string;

    /// <summary>The first row of a channel that is due; <paramref name="now"/> in milliseconds.</summary>
    public static PostEntry? Next(DbConnection connection, PostTarget target, long now) => connection.Rows(
        $"{Columns} WHERE state = 'due' AND kind = @kind AND target = @target AND next_attempt <= @now ORDER BY id LIMIT 1",
        Read, ("@kind", target.Kind), ("@target", target.Address), ("@now", now)).FirstOrDefault();

    /// <summary>Puts a statement into the outbox; nothing when it is there already.</summary>
    public static void Add(DbConnection connection, PostEntry entry, long now) => connection.Execute(
        """
        INSERT INTO post (subscription_id, kind, target, article_key, anchor, words, state, wanted, version, attempts, next_attempt, added_at, changed_at)
        VALUES (@subscription, @kind, @target, @article, @anchor, @words, 'due', @wanted, 0, 0, 0, @now, @now) ON CONFLICT DO NOTHING
        """,
        ("@subscription", entry.Subscription), ("@kind", entry.Target.Kind), ("@target", entry.Target.Address), ("@article", entry.Article), ("@anchor", entry.Anchor), ("@words", entry.Words),
        ("@wanted", entry.Wanted), ("@now", now));

    /// <summary>Sets what the channel should show, in whichever words the statement has now.</summary>
    public static void Want(DbConnection connection, PostEntry entry, long now) => connection.Execute(
        "UPDATE post SET anchor = @anchor, words = @words, wanted = @wanted, state = 'due', attempts = 0, next_attempt = 0, changed_at = @now WHERE id = @id",
        ("@anchor", entry.Anchor), ("@words", entry.Words), ("@wanted", entry.Wanted), ("@now", now), ("@id", entry.Id));

    /// <summary>Says, before anything is sent, what is about to be.</summary>
    public static void Begin(DbConnection connection, PostEntry entry, byte[]? sending) =>
        connection.Execute("UPDATE post SET sending = @sending, attempts = attempts + 1 WHERE id = @id", ("@sending", sending), ("@id", entry.Id));

    /// <summary>Says what the channel shows now. It is done with, unless something else is wanted meanwhile.</summary>
    public static void Shown(DbConnection connection, PostEntry entry, byte[]? sent, long? remote, long now) => connection.Execute(
        """
        UPDATE post SET sent = @sent, sending = NULL, remote = @remote, version = version + 1, message = NULL, attempts = 0, changed_at = @now,
          state = CASE WHEN (wanted IS NULL AND @isNothing = 1) OR wanted = @sent THEN 'done' ELSE 'due' END WHERE id = @id
        """,
        ("@sent", sent), ("@isNothing", sent is null ? 1L : 0L), ("@remote", remote), ("@now", now), ("@id", entry.Id));

    /// <summary>Nothing was taken; to be tried again then (milliseconds), or never where that is null.</summary>
    public static void NotTaken(DbConnection connection, PostEntry entry, long? again, string message) => connection.Execute(
        "UPDATE post SET sending = NULL, state = @state, next_attempt = @again, message = @message WHERE id = @id",
        ("@state", again is null ? "failed" : "due"), ("@again", again ?? 0), ("@message", message), ("@id", entry.Id));

    /// <summary>Whether it was taken is not known; to be looked at again then (milliseconds).</summary>
    public static void Unknown(DbConnection connection, PostEntry entry, long again, string message) => connection.Execute(
        "UPDATE post SET next_attempt = @again, message = @message WHERE id = @id", ("@again", again), ("@message", message), ("@id", entry.Id));

    /// <summary>A row for what was never put out and need not be.</summary>
    public static void Drop(DbConnection connection, PostEntry entry) => connection.Execute("DELETE FROM post WHERE id = @id", ("@id", entry.Id));

    private static PostEntry Read(DbDataReader row) => new(row.GetInt64(0), row.GetInt64(1), new PostTarget(row.GetString(2), row.GetString(3)), row.GetFieldValue<byte[]>(4), row.GetFieldValue<byte[]>(5))
    {
        Words = row.GetFieldValue<byte[]>(6),
        State = Enum.Parse<PostState>(row.GetString(7), ignoreCase: true),
        Wanted = row.BytesOrNull(8),
        Sending = row.BytesOrNull(9),
        Sent = row.BytesOrNull(10),
        Remote = row.NumberOrNull(11),
        Version = row.GetInt64(12),
        Attempts = (int)row.GetInt64(13),
        Message = row.TextOrNull(14),
    };
}
