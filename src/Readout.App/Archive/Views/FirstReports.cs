using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;

namespace Readout.App.Archive.Views;

/// <summary>How far it is known who reported a claim first. Stateless.</summary>
internal static class FirstReports
{
    /// <summary>
    /// The claims, given by their statements in order, that are carried in one language, while in a story of theirs the speaker said something before in another that may be
    /// the same: nobody can tell that the first of their carriers was the first of all.
    /// </summary>
    public static HashSet<long> InOneLanguage(DbConnection connection, IEnumerable<FoundStatement[]> claims)
    {
        FoundStatement[] firsts = [.. claims.Where(static told => told.All(one => one.Article.Language == told[0].Article.Language)).Select(static told => told[0])];
        ILookup<(long Story, long Entity), Said> others = Others(connection, firsts).ToLookup(static said => (said.Story, said.Entity));
        return
        [
            .. firsts.Where(first => first is { Entity: not null, Article.Story: not null }
                && others[(first.Article.Story.Value, first.Entity.Value)].Any(said => said.Language != first.Article.Language && said.Time < first.Time))
                .Select(static first => first.Claim!.Value),
        ];
    }

    // The first statement of each claim in each language; of those that are known in several languages it is known what they are.
    private static List<Said> Others(DbConnection connection, FoundStatement[] firsts)
    {
        var others = new List<Said>();
        foreach (FoundStatement[] some in firsts.Where(static first => first is { Entity: not null, Article.Story: not null }).Chunk(Carriers.AtOnce))
        {
            others.AddRange(connection.Rows(
                $"""
                SELECT a.story_id, t.entity_id, min(a.language), min({StatementRow.Time}) FROM article a JOIN statement t ON t.article_id = a.id
                WHERE a.story_id IN {Sql.In(some.Select(static one => one.Article.Story!.Value).Distinct())} AND t.entity_id IN {Sql.In(some.Select(static one => one.Entity!.Value).Distinct())}
                GROUP BY a.story_id, t.entity_id, t.claim_id HAVING min(a.language) = max(a.language)
                """,
                static row => new Said(row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetInt64(3))));
        }

        return others;
    }

    private sealed record Said(long Story, long Entity, string Language, long Time);
}
