using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.Dates;

namespace Readout.App.Archive.Search;

/// <summary>Who carries claims: each article once, the earliest first. Stateless.</summary>
internal static class Carriers
{
    public const int AtOnce = 500;

    /// <summary>The carriers of each claim that is there.</summary>
    public static Dictionary<long, List<Carrier>> Of(DbConnection connection, IEnumerable<long> claims) =>
        Statements(connection, claims).ToDictionary(static claim => claim.Key, static claim => Of(claim.Value));

    /// <summary>The statements of each claim that is there, in the order in which they were told.</summary>
    public static Dictionary<long, FoundStatement[]> Statements(DbConnection connection, IEnumerable<long> claims)
    {
        var statements = new Dictionary<long, FoundStatement[]>();
        foreach (long[] some in claims.Distinct().Chunk(AtOnce))
        {
            foreach (IGrouping<long, FoundStatement> claim in connection.Rows(
                $"SELECT {StatementRow.Columns} FROM {StatementRow.Tables} WHERE t.claim_id IN {Sql.In(some)} {StatementRow.InOrder}", StatementRow.Read)
                .GroupBy(statement => statement.Claim!.Value))
            {
                statements[claim.Key] = [.. claim];
            }
        }

        return statements;
    }

    /// <summary>The carriers that statements in the order in which they were told stand in; of one article its first statement at first hand.</summary>
    public static List<Carrier> Of(IEnumerable<FoundStatement> statements) =>
    [
        .. statements.GroupBy(statement => statement.Article.Id).Select(article => article.FirstOrDefault(statement => statement.Within is null) ?? article.First()).Select(statement =>
            Carrier.Of(statement.Article, statement.Id!) with
            {
                Time = statement.Time,
                AddedUtc = statement.AddedUtc,
                ChangedUntil = statement.AddedUtc is null ? Carrier.Of(statement.Article, "").ChangedUntil : null,
                Verdict = statement.Verdict,
                OuterSpeaker = statement.OuterSpeaker,
                Relays = statement.Relays,
            }),
    ];

    /// <summary>When words were told that came into an article later, by the clock that the article's own time has; else that time.</summary>
    public static string? Told(long? added, string? published) => added is not { } second ? published
        : PartialDate.Of(DateTimeOffset.FromUnixTimeSeconds(second).ToOffset(IsoDate.TryParse(published, out PartialDate? date) ? date.Offset ?? TimeSpan.Zero : TimeSpan.Zero)).ToString();

    /// <summary>Until when the first carrier's page was changed, where that is after another account came out; null where it was first for sure.</summary>
    public static long? FirstChangedUntil(IReadOnlyList<Carrier> carriers) =>
        carriers is [{ ChangedUntil: { } changed } first, ..] && carriers.Skip(1).FirstOrDefault(carrier => !carrier.IsCopy && carrier.Article != first.Article) is { } next && next.Time < changed ? changed : null;
}
