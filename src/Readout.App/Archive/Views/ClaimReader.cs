using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.Stories.Numbers;

namespace Readout.App.Archive.Views;

/// <summary>Reads claims out of an archive: each once, with all its carriers. Not thread-safe.</summary>
internal sealed class ClaimReader(DbConnection connection)
{
    /// <summary>The statements that a condition on <c>t</c>, the statement, and <c>a</c>, its article, holds for: the earliest first.</summary>
    public List<FoundStatement> Statements(string condition, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        connection.Rows($"SELECT {StatementRow.Columns} FROM {StatementRow.Tables} WHERE {condition} {StatementRow.InOrder}", StatementRow.Read, parameters);

    /// <summary>The claims that the statements carry, in the order of their first statements. What no claim can be told of is one with what another article of the same words has.</summary>
    public List<ClaimView> Fold(IReadOnlyList<FoundStatement> statements)
    {
        List<FoundStatement[]> groups = [.. statements.GroupBy(KeyOf).Select(group => group.ToArray())];
        long[] ids = [.. groups.Select(group => group[0].Claim).OfType<long>()];
        Dictionary<long, FoundStatement[]> told = Carriers.Statements(connection, ids);
        Dictionary<long, ChangedClaim> changes = Changes(ids);
        Dictionary<long, FoundStatement> before = FirstReports.InOwnLanguages(connection, told.Values);
        return groups.ConvertAll(group => View(group, told, changes) is var view && group[0].Claim is { } claim && before.TryGetValue(claim, out FoundStatement? perhaps)
            ? view with { PerhapsBefore = perhaps } : view);
    }

    /// <summary>The claim that each statement is, by its article and id.</summary>
    public Dictionary<(long Article, string Local), ClaimView> ByStatement(IReadOnlyList<FoundStatement> statements)
    {
        Dictionary<(long?, string?, string?), ClaimView> claims = Fold(statements).ToDictionary(claim => KeyOf(claim.Statement));
        return statements.ToDictionary(statement => (statement.Article.Id, statement.Id!), statement => claims[KeyOf(statement)]);
    }

    private static (long?, string?, string?) KeyOf(FoundStatement statement) =>
        statement.Claim is { } claim ? (claim, null, null) : (null, statement.Speaker, $"{statement.OuterSpeaker}\n{statement.Text}");

    private static ClaimView View(FoundStatement[] group, Dictionary<long, FoundStatement[]> told, Dictionary<long, ChangedClaim> changes)
    {
        FoundStatement standing = group.FirstOrDefault(statement => statement.Within is null) ?? group[0];
        if (standing.Claim is not { } claim || !told.TryGetValue(claim, out FoundStatement[]? everywhere))
        {
            return new ClaimView(standing with { Carriers = Carriers.Of(group) }, null, null) { Tellings = Tellings(group) };
        }

        List<Carrier> all = Carriers.Of(everywhere);
        bool isFirstHere = group.Any(statement => statement.Article.Id == all[0].Article);
        ClaimChange? change = changes.TryGetValue(claim, out ChangedClaim? before) ? before.From(standing) : null;
        string? verdict = !isFirstHere ? (group[0].Verdict == "reworded" ? "reworded" : "same") : before is null ? "new" : "numbers-changed";
        return new ClaimView(standing with { Carriers = all }, verdict, change) { Tellings = Tellings([.. group, .. everywhere]), Original = Original(everywhere) };
    }

    // What no copy carries first, in the speaker's own words where that article has them.
    private static FoundStatement Original(FoundStatement[] everywhere)
    {
        FoundStatement first = everywhere.FirstOrDefault(static one => one is { Within: null, Article.CopyOf: null }) ?? everywhere[0];
        return everywhere.FirstOrDefault(one => one.Article.Id == first.Article.Id && one is { Within: null, Kind: "direct" }) ?? first;
    }

    // At first hand where it is so told.
    private static FoundStatement[] Tellings(IEnumerable<FoundStatement> statements) =>
    [
        .. statements.GroupBy(static statement => statement.Article.Language).Select(static told => told.FirstOrDefault(static one => one.Within is null) ?? told.First()),
    ];

    private Dictionary<long, ChangedClaim> Changes(long[] claims)
    {
        var changes = new Dictionary<long, ChangedClaim>();
        foreach (long[] some in claims.Chunk(Carriers.AtOnce))
        {
            foreach ((long id, ChangedClaim before) in connection.Rows(
                $"""
                SELECT c.id, b.id, b.words, b.first_day, (SELECT a.language FROM statement t JOIN article a ON a.id = t.article_id WHERE t.claim_id = b.id AND t.content = b.words LIMIT 1)
                FROM claim c JOIN claim b ON b.id = c.change_of WHERE c.id IN {Sql.In(some)}
                """,
                row => (row.GetInt64(0), new ChangedClaim(row.GetInt64(1), row.GetString(2), row.GetInt64(3), row.TextOrNull(4)))))
            {
                changes[id] = before;
            }
        }

        return changes;
    }

    /// <summary>The earlier claim that another changes.</summary>
    private sealed record ChangedClaim(long Id, string Words, long FirstDay, string? Language)
    {
        public ClaimChange From(FoundStatement now) => new(
            Id,
            Words,
            Days.Iso(FirstDay),
            Language is { } language && now.Article.Language is { } own ? NumberDifference.Between(Words, language, now.Text, own) : []);
    }
}
