using System.Data.Common;
using Readout.App.Archive.Databases;

namespace Readout.App.Archive.Search;

/// <summary>Who carries claims: each article once, the earliest first. Stateless.</summary>
internal static class Carriers
{
    public const int AtOnce = 500;

    /// <summary>The carriers of each claim that is there.</summary>
    public static Dictionary<long, List<Carrier>> Of(DbConnection connection, IEnumerable<long> claims)
    {
        var carriers = new Dictionary<long, List<Carrier>>();
        foreach (long[] some in claims.Distinct().Chunk(AtOnce))
        {
            foreach (IGrouping<long, FoundStatement> claim in connection.Rows(
                $"SELECT {StatementRow.Columns} FROM {StatementRow.Tables} WHERE t.claim_id IN {Sql.In(some)} ORDER BY coalesce(a.published_utc, a.seen_at), a.id, t.id", StatementRow.Read)
                .GroupBy(statement => statement.Claim!.Value))
            {
                carriers[claim.Key] = Of(claim);
            }
        }

        return carriers;
    }

    /// <summary>The carriers that statements in order of publication stand in; of one article its first statement at first hand.</summary>
    public static List<Carrier> Of(IEnumerable<FoundStatement> statements) =>
    [
        .. statements.GroupBy(statement => statement.Article.Id).Select(article => article.FirstOrDefault(statement => statement.Within is null) ?? article.First()).Select(statement =>
            Carrier.Of(statement.Article, statement.Id!) with { Verdict = statement.Verdict, OuterSpeaker = statement.OuterSpeaker, Relays = statement.Relays }),
    ];
}
