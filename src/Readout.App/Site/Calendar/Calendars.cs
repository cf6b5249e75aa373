using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readout.App.Archive.Views;
using Readout.App.Site.Feeds;
using Readout.App.Site.Pages;
using Readout.App.Site.Parts;
using Readout.App.Site.Words;

namespace Readout.App.Site.Calendar;

/// <summary>The agendas as calendars to subscribe to: of everything, of a story, of a person or body.</summary>
internal static class Calendars
{
    private const string MediaType = "text/calendar";
    private const int DaysBack = 366;
    private const int DaysAhead = 1830;
    private const int MostEntries = 1000;

    /// <summary>The calendar of the page at <paramref name="address"/>, a path.</summary>
    public static Alternate Alternate(string address, string title) => new(MediaType, address + ".ics", title);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapAnswer("/agenda.ics", request => Answer(request, connection => Agenda(request, connection, ViewFilter.All), (words, _) => words["feed", "agenda"]));
        app.MapAnswer("/story/{id:long}.ics", request => Answer(request, connection => Story(request, connection), (words, name) => words.Format("feed", "story", name ?? words["article", "untitled"])));
        app.MapAnswer("/entity/{id:long}.ics", request => Answer(request, connection => Entity(request, connection), (words, name) => words.Format("feed", "entity", name!)));
    }

    private static FeedMaterial? Story(PageRequest request, DbConnection connection) => StoryArticles.Find(connection, request.Number("id")) is { } story
        ? Agenda(request, connection, new ViewFilter { Stories = [story.Id] }) with { Name = story.Title }
        : null;

    private static FeedMaterial? Entity(PageRequest request, DbConnection connection) => EntityNames.Shown(connection, request.Number("id")) is { } name
        ? Agenda(request, connection, new ViewFilter { Entities = [request.Number("id")] }) with { Name = name }
        : null;

    private static FeedMaterial Agenda(PageRequest request, DbConnection connection, ViewFilter filter)
    {
        var today = DateOnly.FromDateTime(request.Visit.Now.UtcDateTime);
        List<AgendaEntry> agenda = AgendaView.Read(connection, Days.Shifted(today, -DaysBack), Days.Shifted(today, DaysAhead), today, filter, MostEntries);
        return new FeedMaterial { Agenda = agenda, Tellings = Tellings.Read(connection, agenda, request.Visit.Words.Language) };
    }

    private static StoredAnswer Answer(PageRequest request, Func<DbConnection, FeedMaterial?> read, Func<SiteWords, string?, string> title)
    {
        if (request.Read(read) is not { } material)
        {
            return PlainAnswer.Of(request.Visit.Words["error", "not-found"], StatusCodes.Status404NotFound);
        }

        long changed = material.Agenda.Select(entry => Math.Max(entry.ChangedAt, entry.Article.SeenAt)).DefaultIfEmpty(0).Max();
        byte[] calendar = new AgendaCalendar(request, material.Tellings).Write(title(request.Visit.Words, material.Name), material.Agenda);
        return new StoredAnswer(calendar, MediaType + "; charset=utf-8", StatusCodes.Status200OK, IsIndexed: false) { LastModified = DateTimeOffset.FromUnixTimeSeconds(changed) };
    }
}
