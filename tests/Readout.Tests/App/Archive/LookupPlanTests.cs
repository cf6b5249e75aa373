using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Migrations;
using Readout.App.Archive.Views;

namespace Readout.Tests.App.Archive;

/// <summary>Lookups stay lookups whatever statistics SQLite has of an archive.</summary>
public sealed class LookupPlanTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("readout-plans-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void The_first_to_make_a_claim_is_looked_up_where_few_statements_have_one(int claims)
    {
        using var database = ArchiveDatabase.At(Path.Combine(_folder, "plans.db"));
        using DbConnection connection = database.Open();
        Migrator.Run(database, connection);
        connection.Execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
            + "INSERT INTO article (id, key, source, seen_at, revision, text_digest, text_length) SELECT i, i, i, i, 1, i, 1 FROM n");
        connection.Execute(
            "INSERT INTO statement (article_id, local, kind, force, content, confidence, claim_id) SELECT id, 's1', 'direct', 'said', 'x', 1, CASE WHEN id <= @claims THEN id END FROM article", ("@claims", (long)claims));
        connection.Execute("ANALYZE");

        List<string> plan = connection.Rows($"EXPLAIN QUERY PLAN SELECT t.id FROM article a JOIN statement t ON t.article_id = a.id WHERE {LatestFeed.FirstOfItsClaim}", row => row.GetString(3));

        Assert.Contains(plan, step => step.StartsWith("SEARCH earlier USING INDEX statement_claim", StringComparison.Ordinal));
        Assert.Contains(plan, step => step.StartsWith("SEARCH b USING INTEGER PRIMARY KEY", StringComparison.Ordinal));
    }
}
