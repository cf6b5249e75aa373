using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.Records.Searching;

namespace Readout.App.Archive.Views;

/// <summary>How often a name, role or outlet goes with somebody.</summary>
public sealed record Counted(string Name, int Count);

/// <summary>What the archive has of somebody by name, taken from their newest statements.</summary>
/// <param name="Names">The names under which they speak, the most frequent first.</param>
/// <param name="Outlets">Who printed their words, the most frequent first.</param>
/// <param name="Entities">Who of the archive bears the name, those whom most of the statements are by first: roles over time and all else that is known.</param>
/// <param name="Statements">Their newest statements.</param>
/// <param name="Meetings">The newest meetings that they take part in.</param>
/// <param name="Commitments">The newest commitments of theirs.</param>
public sealed record PersonView(
    IReadOnlyList<Counted> Names, IReadOnlyList<Counted> Outlets, IReadOnlyList<EntityView> Entities, IReadOnlyList<FoundStatement> Statements, IReadOnlyList<FoundMeeting> Meetings, IReadOnlyList<FoundCommitment> Commitments)
{
    // Enough for the counts to say something; the statements themselves are shown as far as is asked.
    private const int MostCounted = 500;

    private const int MostEntities = 5;

    public bool IsEmpty => Statements.Count + Meetings.Count + Commitments.Count == 0;

    internal static PersonView Read(SearchQuery query, ArchiveDatabase database, DbConnection connection, DateOnly today, int limit)
    {
        query = new NameVariants(connection).Expand(query);
        var index = new SearchIndex(database, connection);
        var reader = new SearchResultReader(connection, query);
        List<T> Found<T>(SearchTarget target, int most) => [.. reader.Read(index.Find(new SearchRequest { Query = query, Target = target, Limit = most })).OfType<T>()];
        List<FoundStatement> statements = Found<FoundStatement>(SearchTarget.Statements, Math.Max(limit, MostCounted));
        return new PersonView(
            Count(statements.Select(statement => statement.Speaker)),
            Count(statements.Select(statement => statement.Article.Outlet)),
            [.. statements.Select(statement => statement.Entity).OfType<long>().CountBy(entity => entity).OrderByDescending(one => one.Value).ThenBy(one => one.Key).Take(MostEntities)
                .Select(one => EntityView.Read(connection, one.Key, today, limit)).OfType<EntityView>()],
            [.. new ClaimFolding(index, reader, connection).Fold(statements).Take(limit).OfType<FoundStatement>()],
            Found<FoundMeeting>(SearchTarget.Meetings, limit),
            Found<FoundCommitment>(SearchTarget.Commitments, limit));
    }

    private static Counted[] Count(IEnumerable<string?> names) =>
        [.. names.OfType<string>().GroupBy(name => name, StringComparer.Ordinal).Select(group => new Counted(group.Key, group.Count())).OrderByDescending(name => name.Count).ThenBy(name => name.Name, StringComparer.Ordinal)];
}
