using System.Data.Common;
using System.Globalization;
using Readout.App.Archive.Databases;
using Readout.Formats.Json;
using Readout.Records.Searching;

namespace Readout.App.Site.Pages.Follows;

/// <summary>What can be followed.</summary>
public enum FollowKind
{
    Entity,
    Story,
    Search,
}

/// <summary>Something that whoever runs the site follows.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">The number of an entity or story, as it is followed; the query of a search.</param>
/// <param name="Title">What it is called now.</param>
public sealed record Follow(FollowKind Kind, string Key, string Title)
{
    /// <summary>The number of the entity or story that it is now: what was followed may have turned out to be another one.</summary>
    public long? Number { get; init; }
}

/// <summary>All that whoever runs the site follows, in the order in which it was added; what is in the archive no more is left out.</summary>
public sealed record FollowList(IReadOnlyList<Follow> All)
{
    public IReadOnlyList<long> Entities => Numbers(FollowKind.Entity);

    public IReadOnlyList<long> Stories => Numbers(FollowKind.Story);

    /// <summary>Queries that can be read.</summary>
    public IReadOnlyList<SearchQuery> Searches =>
        [.. All.Where(follow => follow.Kind == FollowKind.Search).Select(follow => SearchQuery.TryParse(follow.Key, out SearchQuery? query, out _) ? query : null).OfType<SearchQuery>()];

    /// <summary>Whether the entity or story of that number is followed.</summary>
    public bool Has(FollowKind kind, long number) => All.Any(follow => follow.Kind == kind && follow.Number == number);

    /// <summary>Whether that search is followed.</summary>
    public bool HasSearch(string query) => All.Any(follow => follow.Kind == FollowKind.Search && follow.Key == query);

    /// <summary>What the one who asks for a page follows; the public follows nothing.</summary>
    internal static FollowList Of(PageRequest request) => request.Visit.Viewer.IsOwner ? request.Archive.Read(Read) : new FollowList([]);

    public static FollowList Read(DbConnection connection) => new(
    [
        .. connection.Rows("SELECT kind, key FROM site_follow ORDER BY added_at, kind, key", row => (Kind: row.GetString(0), Key: row.GetString(1)))
            .Select(row => JsonNames.Parse<FollowKind>(row.Kind) is { } kind ? Find(connection, kind, row.Key) : null).OfType<Follow>(),
    ]);

    /// <summary>What a kind and a key name; null for nothing.</summary>
    public static Follow? Find(DbConnection connection, FollowKind kind, string key)
    {
        if (kind == FollowKind.Search)
        {
            return SearchQuery.TryParse(key, out _, out _) ? new Follow(kind, key, key) : null;
        }

        return long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? kind == FollowKind.Entity ? Entity(connection, key, number) : Story(connection, key, number)
            : null;
    }

    private static Follow? Entity(DbConnection connection, string key, long number)
    {
        number = connection.Number("SELECT min(CASE WHEN one < other THEN one ELSE other END) FROM entity_decision WHERE verb = 'join' AND (one = @id OR other = @id)", ("@id", number)) ?? number;
        return connection.Scalar("SELECT name FROM entity WHERE id = @id", ("@id", number)) is string name ? new Follow(FollowKind.Entity, key, name) { Number = number } : null;
    }

    // A story that turned out to be another one points at it; each points at a smaller number.
    private static Follow? Story(DbConnection connection, string key, long number)
    {
        while (connection.Number("SELECT joined_into FROM story WHERE id = @id", ("@id", number)) is { } next)
        {
            number = next;
        }

        return connection.Rows("SELECT title FROM story WHERE id = @id", row => row.TextOrNull(0), ("@id", number)) is [var title] ? new Follow(FollowKind.Story, key, title ?? "") { Number = number } : null;
    }

    private long[] Numbers(FollowKind kind) => [.. All.Where(follow => follow.Kind == kind).Select(follow => follow.Number).OfType<long>().Distinct()];
}
