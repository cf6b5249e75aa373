using System.Data.Common;
using Readout.App.Archive.Databases;

namespace Readout.App.Site.Posting;

/// <summary>The rows of <c>post_subscription</c>. Stateless.</summary>
internal static class SubscriptionTable
{
    private const string Columns = "SELECT id, kind, target, story_id, entity_id, query, what, added_at, looked_at FROM post_subscription";

    public static List<PostSubscription> All(DbConnection connection) => connection.Rows($"{Columns} ORDER BY id", Read);

    /// <summary>Adds it from <paramref name="now"/> on; its number.</summary>
    public static long Add(DbConnection connection, PostSubscription subscription, long now) => connection.Number(
        "INSERT INTO post_subscription (kind, target, story_id, entity_id, query, what, added_at, looked_at) VALUES (@kind, @target, @story, @entity, @query, @what, @now, @now) RETURNING id",
        ("@kind", subscription.Target.Kind), ("@target", subscription.Target.Address), ("@story", subscription.Story), ("@entity", subscription.Entity), ("@query", subscription.Query), ("@what", subscription.What), ("@now", now))!.Value;

    /// <summary>Takes it out with its outbox; what was posted stays where it is. False when there is none.</summary>
    public static bool Remove(DbConnection connection, long id) => connection.Execute("DELETE FROM post_subscription WHERE id = @id", ("@id", id)) > 0;

    public static void Looked(DbConnection connection, long id, long now) => connection.Execute("UPDATE post_subscription SET looked_at = @now WHERE id = @id", ("@id", id), ("@now", now));

    private static PostSubscription Read(DbDataReader row) => new(
        row.GetInt64(0), new PostTarget(row.GetString(1), row.GetString(2)), row.NumberOrNull(3), row.NumberOrNull(4), row.TextOrNull(5), row.GetString(6))
    {
        AddedAt = row.GetInt64(7),
        LookedAt = row.GetInt64(8),
    };
}
