using System.Data.Common;

namespace Readout.App.Archive.Search;

/// <summary>
/// Answers with each claim once, however many articles carry it: the first of its statements in the order of the answer, with all its carriers.
/// Holds within one answer; the next page may show a claim again in the words of an older carrier. Not thread-safe.
/// </summary>
internal sealed class ClaimFolding(SearchIndex index, SearchResultReader reader, DbConnection connection)
{
    /// <summary>The results in the order asked for, as many as there are up to the limit, each claim counted once.</summary>
    public IReadOnlyList<SearchResult> Find(SearchRequest request)
    {
        var found = new List<SearchResult>();
        var seen = new HashSet<long>();
        int limit = request.Limit;
        while (found.Count < limit)
        {
            IReadOnlyList<SearchHit> hits = index.Find(request);
            found.AddRange(reader.Read(hits).Where(result => result is not FoundStatement { Claim: { } claim } || seen.Add(claim)).Take(limit - found.Count));
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

    private List<SearchResult> WithCarriers(List<SearchResult> results)
    {
        Dictionary<long, List<Carrier>> carriers = Carriers.Of(connection, results.OfType<FoundStatement>().Select(statement => statement.Claim).OfType<long>());
        return results.ConvertAll(result => result is FoundStatement { Claim: { } claim } statement && carriers.TryGetValue(claim, out List<Carrier>? all)
            ? statement with { Carriers = all }
            : result);
    }
}
