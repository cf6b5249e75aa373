using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Pages;
using Readout.App.Site.Parts;
using Readout.App.Site.Words;
using Readout.Records.Searching;

namespace Readout.App.Site.Feeds;

/// <summary>The views that have feeds, each read for one request. Null where there is no such thing.</summary>
internal sealed class FeedViews(PageRequest request)
{
    private const int MostEntries = 50;
    private const int DaysBack = 30;
    private const int DaysAhead = 366;

    private SiteWords Words => request.Visit.Words;

    private DateOnly Today => DateOnly.FromDateTime(request.Visit.Now.UtcDateTime);

    /// <summary>What came last.</summary>
    public Feed Now() => Feed("/now", Words["feed", "now"], request.Read(connection => Entries(connection, LatestFeed.Claims(connection, ViewFilter.All, null, MostEntries).Items, [])));

    public Feed? Story() => request.Read(connection =>
    {
        if (StoryArticles.Find(connection, request.Number("id")) is not { } story)
        {
            return null;
        }

        var filter = new ViewFilter { Stories = [story.Id] };
        return Feed(Addresses.Story(story.Id), Words.Format("feed", "story", story.Title ?? Words["article", "untitled"]), Around(connection, filter));
    });

    public Feed? Entity() => request.Read(connection =>
    {
        var filter = new ViewFilter { Entities = [request.Number("id")] };
        return EntityNames.Shown(connection, request.Number("id")) is { } name ? Feed(Addresses.Entity(request.Number("id")), Words.Format("feed", "entity", name), Around(connection, filter)) : null;
    });

    /// <summary>What a search of the address's query finds among statements, each claim once.</summary>
    public Feed Search(string text, SearchQuery query) => Feed("/search", Words.Format("feed", "search", text), request.Read(connection => Entries(connection, Found(connection, query), []))) with
    {
        Page = $"{request.Site}/search?q={Uri.EscapeDataString(text)}",
    };

    public Feed Agenda() => Feed("/agenda", Words["feed", "agenda"], request.Read(connection => Entries(connection, [], Coming(connection, ViewFilter.All))));

    private List<FeedEntry> Around(DbConnection connection, ViewFilter filter) =>
        Entries(connection, LatestFeed.Claims(connection, filter, null, MostEntries).Items, Coming(connection, filter));

    private List<AgendaEntry> Coming(DbConnection connection, ViewFilter filter) =>
        AgendaView.Read(connection, Today.AddDays(-DaysBack), Today.AddDays(DaysAhead), Today, filter, MostEntries);

    private List<ClaimView> Found(DbConnection connection, SearchQuery query)
    {
        query = new NameVariants(connection).Expand(query);
        var index = new SearchIndex(request.Archive.Database, connection);
        var folding = new ClaimFolding(index, new SearchResultReader(connection, query), connection);
        FoundStatement[] found = [.. folding.Find(new SearchRequest { Query = query, Target = SearchTarget.Statements, Limit = MostEntries }).OfType<FoundStatement>()];
        return Whole(new ClaimReader(connection), found);
    }

    // The newest carrier was found; a claim is shown by its first, so that its entry stays the same.
    private static List<ClaimView> Whole(ClaimReader reader, FoundStatement[] found) => reader.Fold(
    [
        .. reader.Statements($"t.claim_id IN {Sql.In(found.Select(statement => statement.Claim).OfType<long>())}"),
        .. found.Where(statement => statement.Claim is null),
    ]);

    private List<FeedEntry> Entries(DbConnection connection, IReadOnlyList<ClaimView> claims, List<AgendaEntry> agenda)
    {
        Dictionary<long, ArticleTimes> times = ArticleTimes.Of(connection, StatementEntries.Articles(claims).Concat(agenda.SelectMany(entry => entry.Carriers).Select(carrier => carrier.Article)));
        return
        [
            .. claims.Select(new StatementEntries(request, times).Of).Concat(agenda.Select(new AgendaEntries(request, times).Of))
                .DistinctBy(entry => entry.Id).OrderByDescending(entry => entry.Published).ThenBy(entry => entry.Id).Take(MostEntries),
        ];
    }

    private Feed Feed(string path, string title, IReadOnlyList<FeedEntry> entries) => new()
    {
        Title = FeedText.Line(title),
        Page = request.Site + path,
        Address = request.Site + path,
        Query = request.Context.Request.QueryString.ToUriComponent(),
        Language = Words.Language,
        Entries = entries,
    };
}
