using Readout.App.Site.Pages;
using Readout.App.Site.Parts;
using Readout.App.Site.Words;
using Readout.Records.Searching;

namespace Readout.App.Site.Feeds;

/// <summary>The views that have feeds, for one request. Null where there is no such thing.</summary>
internal sealed class FeedViews(PageRequest request)
{
    private SiteWords Words => request.Visit.Words;

    /// <summary>What came last.</summary>
    public Feed? Now() => Feed("/now", _ => Words["feed", "now"], reader => reader.Now());

    public Feed? Agenda() => Feed("/agenda", _ => Words["feed", "agenda"], reader => reader.Agenda());

    public Feed? Story() => Feed(Addresses.Story(request.Number("id")), name => Words.Format("feed", "story", name ?? Words["article", "untitled"]), reader => reader.Story(request.Number("id")));

    public Feed? Entity() => Feed(Addresses.Entity(request.Number("id")), name => Words.Format("feed", "entity", name!), reader => reader.Entity(request.Number("id")));

    /// <summary>What a search of the address's query finds among statements, each claim once.</summary>
    public Feed Search(string text, SearchQuery query) => Feed("/search", _ => Words.Format("feed", "search", text), reader => reader.Search(query))! with
    {
        Page = $"{request.Site}/search?q={Uri.EscapeDataString(text)}",
    };

    /// <summary>The briefs that are out.</summary>
    public Feed Briefs() => new()
    {
        Title = FeedText.Line($"Readout: {Words["brief", "title"]}"),
        Page = request.Site + "/brief",
        Address = request.Site + "/briefs",
        Query = request.Context.Request.QueryString.ToUriComponent(),
        Language = Words.Language,
        Entries = [.. request.Read(connection => PublishedBriefs.Read(connection, request.Visit.Now, FeedReader.MostEntries)).Views.Select(new BriefEntries(request).Of)],
    };

    private Feed? Feed(string path, Func<string?, string> title, Func<FeedReader, FeedMaterial?> read)
    {
        var today = DateOnly.FromDateTime(request.Visit.Now.UtcDateTime);
        return request.Read(connection => read(new FeedReader(request.Archive.Database, connection, today, Words.Language))) is not { } material ? null : new Feed
        {
            Title = FeedText.Line(title(material.Name)),
            Page = request.Site + path,
            Address = request.Site + path,
            Query = request.Context.Request.QueryString.ToUriComponent(),
            Language = Words.Language,
            Entries = Entries(material),
        };
    }

    private List<FeedEntry> Entries(FeedMaterial material) =>
    [
        .. material.Claims.Select(new StatementEntries(request, material.Times).Of).Concat(material.Agenda.Select(new AgendaEntries(request, material.Times, material.Tellings).Of))
            .DistinctBy(entry => entry.Id).OrderByDescending(entry => entry.Published).ThenBy(entry => entry.Id).Take(FeedReader.MostEntries),
    ];
}
