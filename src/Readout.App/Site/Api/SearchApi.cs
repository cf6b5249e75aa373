using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Pages;
using Readout.Records.Searching;

namespace Readout.App.Site.Api;

/// <summary>Statements, articles, meetings and commitments by the query language of <c>readout search</c>.</summary>
internal static class SearchApi
{
    public static StoredAnswer Find(ApiRequest request, SearchTarget target)
    {
        SearchSort sort = request.Sort;
        var search = new SearchRequest { Query = request.Search(), Target = target, Sort = sort, Limit = request.Limit, After = request.After(sort) };
        if (request.Problem is { } problem)
        {
            return problem.ToAnswer();
        }

        IReadOnlyList<SearchResult> found = request.Read(connection =>
        {
            SearchQuery query = new NameVariants(connection).Expand(search.Query);
            var index = new SearchIndex(request.Page.Archive.Database, connection);
            return new ClaimFolding(index, new SearchResultReader(connection, query), connection).Find(search with { Query = query });
        });
        return ApiJson.List(found, request.Next(found.Count < search.Limit ? null : found[^1].Cursor), (json, result) => new ResultJson(json, request.Page).Write(result));
    }

    /// <summary>One statement with the words that it rests on.</summary>
    public static StoredAnswer Statement(ApiRequest request)
    {
        (long article, string id) = (request.Page.Number("article"), request.Page.Text("id"));
        if (request.Problem is { } problem)
        {
            return problem.ToAnswer();
        }

        return request.Read(connection => StatementView.Read(connection, article, id)) is not { } statement
            ? Problem.NotFound("There is no such article, or no statement of this id in it.").ToAnswer()
            : ApiJson.Answer(json =>
            {
                var results = new ResultJson(json, request.Page);
                results.Write(statement.Claim);
                results.WriteObjects("evidence", statement.Evidence, span =>
                {
                    results.WriteNames(("what", span.What), ("in", span.In), ("exact", span.Exact), ("prefix", span.Prefix), ("suffix", span.Suffix));
                    json.WriteNumber("start", span.Start);
                    json.WriteNumber("end", span.End);
                });
                results.WriteObjects("inner", statement.Inner, results.Write);
            });
    }
}
