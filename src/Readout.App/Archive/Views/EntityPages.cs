using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Joining;
using Readout.App.Archive.Search;
using Readout.Formats.Json;
using Readout.Stories.Identities;

namespace Readout.App.Archive.Views;

/// <summary>People, organisations and places page by page, those that most articles name first. Who may have no page of their own is left out.</summary>
internal static class EntityPages
{
    /// <summary>Those whose name may be meant, in whatever language; null for all. <paramref name="kind"/> is a kind of the record; null for any.</summary>
    public static FeedPage<KnownEntity> Read(DbConnection connection, string? name, string? kind, FeedCursor? after, int limit)
    {
        List<KnownEntity> found = name is null ? All(connection, kind, after, limit)
            : [.. new NameVariants(connection).Named(name).Where(entity => kind is null || JsonNames.Of(entity.Kind).Value == kind).Where(entity => IsBehind(entity, after)).Take(limit)];
        Dictionary<long, PublicStanding> standing = RoleReports.Standing(connection, found.Select(entity => entity.Id));
        FeedCursor? next = found.Count < limit ? null : new FeedCursor(found[^1].Articles, found[^1].Id);
        return new FeedPage<KnownEntity>(found.FindAll(entity => standing[entity.Id].IsShown), next);
    }

    private static List<KnownEntity> All(DbConnection connection, string? kind, FeedCursor? after, int limit) => connection.Rows(
        $"""
        SELECT id, state FROM entity WHERE articles <= @articles AND (articles < @articles OR id > @number) {(kind is null ? "" : "AND kind = @kind")}
        ORDER BY articles DESC, id LIMIT @limit
        """,
        row => EntityState.Read(row.GetInt64(0), row.GetString(1)),
        ("@articles", after?.Second ?? long.MaxValue),
        ("@number", after?.Number ?? 0),
        ("@kind", kind),
        ("@limit", (long)limit));

    private static bool IsBehind(KnownEntity entity, FeedCursor? after) => after is null || entity.Articles < after.Second || (entity.Articles == after.Second && entity.Id > after.Number);
}
