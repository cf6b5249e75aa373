using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;

namespace Readout.App.Archive.Views;

/// <summary>How far it is known who reported a claim first. Stateless.</summary>
internal static class FirstReports
{
    // So much of both must stand for the same that a reader may take the one for the other.
    private const double Perhaps = 0.4;

    /// <summary>
    /// The claims, given by their statements in order, of which the speaker said something before in a story of theirs in a language that none of their carriers is in, and that may
    /// be the same, having much in common with them; with each the earliest of those statements.
    /// </summary>
    public static Dictionary<long, FoundStatement> InOwnLanguages(DbConnection connection, IEnumerable<FoundStatement[]> claims)
    {
        FoundStatement[][] all = [.. claims.Where(static told => told[0] is { Entity: not null, Article.Story: not null })];
        ILookup<(long Story, long Entity), Said[]> others = Others(connection, all).GroupBy(static said => (said.Story, said.Entity, said.Claim ?? -said.Row))
            .ToLookup(static claim => (claim.Key.Story, claim.Key.Entity), static claim => claim.ToArray());
        Dictionary<long, Said[]> before = all.ToDictionary(static told => told[0].Claim!.Value, told => Before(told, others[(told[0].Article.Story!.Value, told[0].Entity!.Value)]))
            .Where(static one => one.Value.Length > 0).ToDictionary();
        Dictionary<long, FoundStatement> statements = Read(connection, before.Values.SelectMany(static said => said).Select(static said => said.Row));
        var found = new Dictionary<long, FoundStatement>();
        foreach (FoundStatement[] told in all.Where(told => before.ContainsKey(told[0].Claim!.Value)))
        {
            if (before[told[0].Claim!.Value].Select(said => statements.GetValueOrDefault(said.Row)).OfType<FoundStatement>()
                .Where(said => Array.Exists(told, one => MayBe(one, said))).MinBy(static said => said.Time) is { } earliest)
            {
                found[told[0].Claim!.Value] = earliest;
            }
        }

        return found;
    }

    // What is told in a language of the claim was compared with it, and is something else.
    private static Said[] Before(FoundStatement[] told, IEnumerable<Said[]> others)
    {
        HashSet<string> languages = [.. told.Select(static one => one.Article.Language).OfType<string>()];
        return [.. others.Where(other => !Array.Exists(other, said => languages.Contains(said.Language))).SelectMany(other => other).Where(said => said.Time < told[0].Time)];
    }

    private static bool MayBe(FoundStatement one, FoundStatement other) => other is { Within: null, Grade: "named" or "resolved" }
        && AccountTexts.Of(one.Text, one.Article.Language ?? "").PerhapsTheSame(AccountTexts.Of(other.Text, other.Article.Language ?? "")) >= Perhaps;

    private static Dictionary<long, FoundStatement> Read(DbConnection connection, IEnumerable<long> rows)
    {
        var found = new Dictionary<long, FoundStatement>();
        foreach (long[] some in rows.Distinct().Chunk(Carriers.AtOnce))
        {
            foreach ((long row, FoundStatement statement) in connection.Rows(
                $"SELECT {StatementRow.Columns} FROM {StatementRow.Tables} WHERE t.id IN {Sql.In(some)}", static row => (StatementRow.Id(row), StatementRow.Read(row))))
            {
                found[row] = statement;
            }
        }

        return found;
    }

    // The first statement of each claim in each language.
    private static List<Said> Others(DbConnection connection, FoundStatement[][] claims)
    {
        var others = new List<Said>();
        foreach (FoundStatement[] some in claims.Select(static told => told[0]).Chunk(Carriers.AtOnce))
        {
            others.AddRange(connection.Rows(
                $"""
                SELECT a.story_id, t.entity_id, a.language, min({StatementRow.Time}), min(t.id), t.claim_id FROM article a JOIN statement t ON t.article_id = a.id
                WHERE a.language IS NOT NULL AND a.story_id IN {Sql.In(some.Select(static one => one.Article.Story!.Value).Distinct())}
                  AND t.entity_id IN {Sql.In(some.Select(static one => one.Entity!.Value).Distinct())}
                GROUP BY a.story_id, t.entity_id, t.claim_id, a.language
                """,
                static row => new Said(row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetInt64(3), row.GetInt64(4), row.NumberOrNull(5))));
        }

        return others;
    }

    private sealed record Said(long Story, long Entity, string Language, long Time, long Row, long? Claim);
}
