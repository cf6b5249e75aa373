using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Parts;
using Readout.Records.Searching;

namespace Readout.App.Site.Feeds;

/// <summary>Reads what feeds are made of out of an archive. Null where there is no such thing. Not thread-safe.</summary>
internal sealed class FeedReader(ArchiveDatabase database, DbConnection connection, DateOnly today, string language)
{
    public const int MostEntries = 50;
    private const int DaysBack = 30;
    private const int DaysAhead = 366;

    /// <summary>What came last.</summary>
    public FeedMaterial Now() => Material(Claims(ViewFilter.All), []);

    /// <summary>Meetings and deadlines.</summary>
    public FeedMaterial Agenda() => Material([], Coming(ViewFilter.All));

    /// <summary>A story, or the one that it was joined into.</summary>
    public FeedMaterial? Story(long id) => StoryArticles.Find(connection, id) is { } story
        ? Around(new ViewFilter { Stories = [story.Id] }) with { Name = story.Title }
        : null;

    /// <summary>A person, organisation or place that may have a page of its own.</summary>
    public FeedMaterial? Entity(long id) => EntityNames.Shown(connection, id) is { } name ? Around(new ViewFilter { Entities = [id] }) with { Name = name } : null;

    /// <summary>What a search finds among statements.</summary>
    public FeedMaterial Search(SearchQuery query)
    {
        query = new NameVariants(connection).Expand(query);
        var index = new SearchIndex(database, connection);
        var folding = new ClaimFolding(index, new SearchResultReader(connection, query), connection);
        FoundStatement[] found = [.. folding.Find(new SearchRequest { Query = query, Target = SearchTarget.Statements, Limit = MostEntries }).OfType<FoundStatement>()];
        return Material(Whole(found), []);
    }

    private FeedMaterial Around(ViewFilter filter) => Material(Claims(filter), Coming(filter));

    private IReadOnlyList<ClaimView> Claims(ViewFilter filter) => LatestFeed.Claims(connection, filter, null, MostEntries).Items;

    private List<AgendaEntry> Coming(ViewFilter filter) => AgendaView.Read(connection, Days.Shifted(today, -DaysBack), Days.Shifted(today, DaysAhead), today, filter, MostEntries);

    // The newest carrier was found; a claim is shown by its first, so that its entry stays the same.
    private List<ClaimView> Whole(FoundStatement[] found)
    {
        var reader = new ClaimReader(connection);
        return reader.Fold(
        [
            .. reader.Statements($"t.claim_id IN {Sql.In(found.Select(statement => statement.Claim).OfType<long>())}"),
            .. found.Where(statement => statement.Claim is null),
        ]);
    }

    private FeedMaterial Material(IReadOnlyList<ClaimView> claims, IReadOnlyList<AgendaEntry> agenda) => new()
    {
        Claims = [.. claims.Select(FeedClaim.Of)],
        Agenda = agenda,
        Tellings = Tellings.Read(connection, agenda, language),
        Times = ArticleTimes.Of(connection, claims.SelectMany(claim => claim.Carriers.Select(carrier => carrier.Article).Append(claim.Statement.Article.Id))
            .Concat(agenda.SelectMany(entry => entry.Carriers).Select(carrier => carrier.Article))),
    };
}
