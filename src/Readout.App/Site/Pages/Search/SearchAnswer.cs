using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.App.Site.Reading;
using Readout.Records.Searching;

namespace Readout.App.Site.Pages.Search;

/// <summary>What a search page shows: what was asked, and what came of it.</summary>
/// <param name="Text">The query as it was written.</param>
/// <param name="Target">What is looked for.</param>
/// <param name="Sort">In which order.</param>
/// <param name="Results">A page of them.</param>
/// <param name="Next">The place to go on from; null at the end.</param>
public sealed record SearchAnswer(string Text, SearchTarget Target, SearchSort Sort, IReadOnlyList<SearchResult> Results, SearchCursor? Next) : ILimitedView
{
    private const int OnePage = 20;

    /// <summary>Why the query could not be read, and where in it; null when it could.</summary>
    public SearchQueryError? Error { get; init; }

    /// <summary>The other kinds of things that match.</summary>
    public IReadOnlyList<SearchTarget> Others { get; init; } = [];

    object ILimitedView.Limited(ViewLimit limit) => this with { Results = limit.Apply(Results) };

    internal static SearchAnswer Read(PageRequest request)
    {
        string text = request.Query("q") ?? "";
        SearchTarget target = Enum.TryParse(request.Query("in"), ignoreCase: true, out SearchTarget named) && Enum.IsDefined(named) ? named : SearchTarget.Statements;
        SearchSort sort = request.Query("sort") == "best" ? SearchSort.Best : SearchSort.Newest;
        var answer = new SearchAnswer(text, target, sort, [], null);
        if (!SearchQuery.TryParse(text, out SearchQuery? query, out SearchQueryError? error))
        {
            return answer with { Error = error };
        }

        SearchCursor? after = request.Query("after") is { } place && SearchCursor.TryParse(place, out SearchCursor? cursor) && cursor.Sort == sort ? cursor : null;
        return request.Read(connection => Find(answer, new SearchRequest { Query = query, Target = target, Sort = sort, Limit = OnePage, After = after }, request.Archive.Database, connection));
    }

    private static SearchAnswer Find(SearchAnswer answer, SearchRequest request, ArchiveDatabase database, DbConnection connection)
    {
        var index = new SearchIndex(database, connection);
        SearchQuery query = new NameVariants(connection).Expand(request.Query);
        IReadOnlyList<SearchResult> found = new ClaimFolding(index, new SearchResultReader(connection, query), connection).Find(request with { Query = query });
        return answer with
        {
            Results = found,
            Next = found.Count == request.Limit ? found[^1].Cursor : null,
            Others = request.After is not null ? [] : [.. Enum.GetValues<SearchTarget>().Where(other => other != request.Target && index.Find(request with { Target = other, Limit = 1, Sort = SearchSort.Newest }).Count > 0)],
        };
    }
}
