using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readout.App.Site.Pages;
using Readout.Records.Searching;

namespace Readout.App.Site.Feeds;

/// <summary>Every view as RSS, Atom and JSON Feed, at the address of its page with an extension. <c>?lang=</c> chooses the language of the words around the statements.</summary>
internal static class FeedEndpoints
{
    /// <summary>The feeds of the page at <paramref name="address"/>, a path with or without a query.</summary>
    public static IReadOnlyList<Alternate> Alternates(string address, string title)
    {
        int query = address.IndexOf('?', StringComparison.Ordinal);
        (string path, string rest) = query < 0 ? (address, "") : (address[..query], address[query..]);
        return [.. FeedFormat.All.Select(format => new Alternate(format.MediaType, path + format.Extension + rest, title))];
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapFeed("/now", views => views.Now());
        app.MapFeed("/agenda", views => views.Agenda());
        app.MapFeed("/story/{id:long}", views => views.Story());
        app.MapFeed("/entity/{id:long}", views => views.Entity());
        foreach (FeedFormat format in FeedFormat.All)
        {
            app.MapTimedAnswer("/briefs" + format.Extension, request => Answer(request, new FeedViews(request).Briefs(), format));
            app.MapAnswer("/search" + format.Extension, request => Search(request, format));
        }
    }

    private static void MapFeed(this IEndpointRouteBuilder app, string path, Func<FeedViews, Feed?> read)
    {
        foreach (FeedFormat format in FeedFormat.All)
        {
            app.MapAnswer(path + format.Extension, request => Answer(request, read(new FeedViews(request)), format));
        }
    }

    private static StoredAnswer Search(PageRequest request, FeedFormat format)
    {
        string text = request.Query("q") ?? "";
        return SearchQuery.TryParse(text, out SearchQuery? query, out SearchQueryError? error)
            ? Answer(request, new FeedViews(request).Search(text, query), format)
            : PlainAnswer.Of($"{error.Message}.", StatusCodes.Status400BadRequest);
    }

    private static StoredAnswer Answer(PageRequest request, Feed? feed, FeedFormat format) => feed is null
        ? PlainAnswer.Of(request.Visit.Words["error", "not-found"], StatusCodes.Status404NotFound)
        : new StoredAnswer(format.Write(feed), format.MediaType + "; charset=utf-8", StatusCodes.Status200OK, IsIndexed: false) { LastModified = feed.Updated };
}
