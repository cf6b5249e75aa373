using Readout.App.Archive.Databases;
using Readout.Records.Searching;

namespace Readout.App.Archive.Views;

/// <summary>What a view is to be narrowed to: anything of these entities, or of these stories, or that a query finds. Nothing given, everything.</summary>
public sealed record ViewFilter
{
    public static readonly ViewFilter All = new();

    public IReadOnlyCollection<long> Entities { get; init; } = [];

    public IReadOnlyCollection<long> Stories { get; init; } = [];

    /// <summary>Queries over statements; any of them will do. Meetings and commitments are found by the same words.</summary>
    public IReadOnlyList<SearchQuery> Queries { get; init; } = [];

    public bool IsAll => Entities.Count + Stories.Count + Queries.Count == 0;

    /// <summary>
    /// A condition on a row of <c>statement</c> or <c>commitment</c> named <c>t</c> with its article named <c>a</c>; <paramref name="found"/> are the rows that the queries find.
    /// </summary>
    public string Of(IEnumerable<long> found) => IsAll ? "" : $" AND (t.entity_id IN {Sql.In(Entities)} OR a.story_id IN {Sql.In(Stories)} OR t.id IN {Sql.In(found)})";
}
