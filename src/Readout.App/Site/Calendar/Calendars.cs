using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readout.App.Archive.Views;
using Readout.App.Site.Pages;

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
        app.MapAnswer("/agenda.ics", request => Answer(request, request.Read(connection => Entries(request, connection, ViewFilter.All)), request.Visit.Words["feed", "agenda"]));
        app.MapAnswer("/story/{id:long}.ics", Story);
        app.MapAnswer("/entity/{id:long}.ics", Entity);
    }

    private static StoredAnswer Story(PageRequest request) => request.Read(connection => StoryArticles.Find(connection, request.Number("id")) is { } story
        ? Answer(request, Entries(request, connection, new ViewFilter { Stories = [story.Id] }), request.Visit.Words.Format("feed", "story", story.Title ?? request.Visit.Words["article", "untitled"]))
        : NotFound(request));

    private static StoredAnswer Entity(PageRequest request) => request.Read(connection => EntityNames.Shown(connection, request.Number("id")) is { } name
        ? Answer(request, Entries(request, connection, new ViewFilter { Entities = [request.Number("id")] }), request.Visit.Words.Format("feed", "entity", name))
        : NotFound(request));

    private static List<AgendaEntry> Entries(PageRequest request, DbConnection connection, ViewFilter filter)
    {
        var today = DateOnly.FromDateTime(request.Visit.Now.UtcDateTime);
        return AgendaView.Read(connection, today.AddDays(-DaysBack), today.AddDays(DaysAhead), today, filter, MostEntries);
    }

    private static StoredAnswer Answer(PageRequest request, List<AgendaEntry> entries, string name)
    {
        long changed = entries.Select(entry => Math.Max(entry.ChangedAt, entry.Article.SeenAt)).DefaultIfEmpty(0).Max();
        return new StoredAnswer(new AgendaCalendar(request).Write(name, entries), MediaType + "; charset=utf-8", StatusCodes.Status200OK, IsIndexed: false)
        {
            LastModified = DateTimeOffset.FromUnixTimeSeconds(changed),
        };
    }

    private static StoredAnswer NotFound(PageRequest request) => PlainAnswer.Of(request.Visit.Words["error", "not-found"], StatusCodes.Status404NotFound);
}
