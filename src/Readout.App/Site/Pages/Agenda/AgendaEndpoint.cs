using System.Globalization;
using Microsoft.AspNetCore.Routing;
using Readout.App.Archive.Views;
using Readout.App.Site.Calendar;
using Readout.App.Site.Feeds;
using Readout.App.Site.Parts;

namespace Readout.App.Site.Pages.Agenda;

internal static class AgendaEndpoint
{
    private const int Days = 14;
    private const int Most = 300;

    public static void Map(IEndpointRouteBuilder app) => app.MapPage<AgendaPage>("/agenda", request =>
    {
        DateOnly today = DateOnly.FromDateTime(request.Visit.Now.UtcDateTime);
        DateOnly from = Day(request.Query("from")) ?? Monday(today);
        DateOnly to = Day(request.Query("to")) is { } last && last >= from ? last : from.AddDays(Days - 1);
        IReadOnlyList<AgendaEntry> entries = request.Read(connection => AgendaView.Read(connection, from, to, today, ViewFilter.All, Most));
        Tellings tellings = request.Read(connection => Tellings.Read(connection, entries, request.Visit.Words.Language));
        return new PageAnswer(request.Visit.Words["nav", "agenda"], (nameof(AgendaPage.Entries), entries), (nameof(AgendaPage.From), from), (nameof(AgendaPage.To), to), (nameof(AgendaPage.Today), today))
        {
            Room = "agenda",
            Tellings = tellings,
            Alternates = [Calendars.Alternate("/agenda", request.Visit.Words["nav", "agenda"]), .. FeedEndpoints.Alternates("/agenda", request.Visit.Words["nav", "agenda"])],
        };
    });

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day.Year is > 1900 and < 9000 ? day : null;

    // This week with all its days, and the next.
    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
