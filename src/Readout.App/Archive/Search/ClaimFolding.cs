using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.Records.Searching;

namespace Readout.App.Archive.Search;

/// <summary>
/// Answers with each claim once, however many articles carry it: the first of its statements in the order of the answer, with all its carriers. Behind a cursor it
/// leaves out what the pages before have shown. Not thread-safe.
/// </summary>
internal sealed class ClaimFolding(SearchIndex index, SearchResultReader reader, DbConnection connection)
{
    /// <summary>The results in the order asked for, as many as there are up to the limit, each claim counted once.</summary>
    public IReadOnlyList<SearchResult> Find(SearchRequest request)
    {
        SearchRequest asked = request;
        var found = new List<SearchResult>();
        var seen = new HashSet<long>(asked is { Sort: SearchSort.Best, Target: SearchTarget.Statements, After: not null } ? ClaimsBefore(asked) : []);
        while (found.Count < asked.Limit)
        {
            IReadOnlyList<SearchHit> hits = index.Find(request);
            SearchResult[] results = [.. reader.Read(hits)];
            if (asked is { Sort: SearchSort.Newest, After: { } after })
            {
                seen.UnionWith(ShownBefore(asked, after, ClaimsOf(results)));
            }

            found.AddRange(results.Where(result => result is not FoundStatement { Claim: { } claim } || seen.Add(claim)).Take(asked.Limit - found.Count));
            if (hits.Count < request.Limit)
            {
                break;
            }

            request = request with { After = hits[^1].Cursor };
        }

        return WithCarriers(found);
    }

    /// <summary>Results that are there already, each claim once, with its carriers.</summary>
    public IReadOnlyList<SearchResult> Fold(IEnumerable<SearchResult> results)
    {
        var seen = new HashSet<long>();
        return WithCarriers([.. results.Where(result => result is not FoundStatement { Claim: { } claim } || seen.Add(claim))]);
    }

    private static IEnumerable<long> ClaimsOf(IEnumerable<SearchResult> results) => results.OfType<FoundStatement>().Select(statement => statement.Claim).OfType<long>();

    // Of the best, the places before the cursor are asked for again: a rank holds for one question only.
    private IEnumerable<long> ClaimsBefore(SearchRequest request)
    {
        IReadOnlyList<SearchHit> before = index.Find(request with { After = null, Limit = (int)Math.Min(request.After!.Place, SearchRequest.MostResults) });
        return before.Chunk(Carriers.AtOnce).SelectMany(some => connection.Rows(
            $"SELECT DISTINCT claim_id FROM statement WHERE claim_id IS NOT NULL AND id IN {Sql.In(some.Select(hit => hit.Row))}", row => row.GetInt64(0)));
    }

    // Of the newest, a claim was shown if a statement of it stands before the cursor and is found by the same words.
    private HashSet<long> ShownBefore(SearchRequest request, SearchCursor after, IEnumerable<long> claims)
    {
        var claimOf = new Dictionary<long, long>();
        foreach (long[] some in claims.Distinct().Chunk(Carriers.AtOnce))
        {
            foreach ((long entry, long claim) in connection.Rows(
                $"""
                SELECT e.id, s.claim_id FROM statement s JOIN search_entry e ON e.article_id = s.article_id AND e.row_id = s.id
                WHERE s.claim_id IN {Sql.In(some)} AND e.id >= @place AND e.id < @behind
                """,
                row => (row.GetInt64(0), row.GetInt64(1)),
                ("@place", after.Place),
                ("@behind", SearchEntryId.Range(SearchTarget.Statements, long.MinValue, long.MaxValue).Behind)))
            {
                claimOf[entry] = claim;
            }
        }

        return [.. index.Matching(request, claimOf.Keys).Select(entry => claimOf[entry])];
    }

    // The earliest article that has it in the words that were found stands for it.
    private List<SearchResult> WithCarriers(List<SearchResult> results)
    {
        Dictionary<long, FoundStatement[]> told = Carriers.Statements(connection, ClaimsOf(results));
        return results.ConvertAll(result => result is FoundStatement { Claim: { } claim } statement && told.TryGetValue(claim, out FoundStatement[]? all)
            ? Earliest(statement, all) with { Marks = statement.Marks, Cursor = statement.Cursor, Carriers = Carriers.Of(all) }
            : result);
    }

    private static FoundStatement Earliest(FoundStatement found, FoundStatement[] all) =>
        Array.Find(all, one => one.Text == found.Text && one.Article.Language == found.Article.Language && one.Within is null == found.Within is null && one.Article.CopyOf is null) ?? found;
}
