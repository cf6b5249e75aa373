using Readout.App.Archive.Views;
using Readout.App.Site.Pages;
using Readout.App.Site.Parts;

namespace Readout.App.Site.Api;

/// <summary>Meetings and deadlines by day.</summary>
internal static class AgendaApi
{
    private const int StandardDays = 30;
    private const int MostDays = 3660;
    private const int MostOfDay = 10_000;

    public static StoredAnswer List(ApiRequest request)
    {
        (DateOnly? to, int limit, DateOnly? after) = (request.Day("to"), request.Limit, request.Day("after"));
        DateOnly from = request.Day("from") ?? Days.Shifted(to, -StandardDays) ?? request.Today;
        DateOnly last = to ?? Days.Shifted(from, StandardDays);
        if (last.DayNumber - from.DayNumber > MostDays)
        {
            request.Note(Problem.TooCostly("to", $"An agenda has at most {MostDays} days."));
        }

        return request.Problem is { } problem ? problem.ToAnswer() : Answer(request, Days.Shifted(after, 1) ?? from, last, limit);
    }

    // A day is never split: its entries have no order that stays when others come in.
    private static StoredAnswer Answer(ApiRequest request, DateOnly from, DateOnly last, int limit)
    {
        List<AgendaEntry> entries = Read(request, from, last, limit + 1);
        DateOnly? next = null;
        if (entries.Count > limit)
        {
            DateOnly open = Days.Date(entries[limit].Day);
            entries = open > from ? entries.FindAll(entry => entry.Day < Days.Of(open)) : Read(request, open, open, MostOfDay);
            next = open > from ? Days.Shifted(open, -1) : open < last ? open : null;
        }

        return ApiJson.List(entries, request.Next(next is { } day ? Days.Iso(day) : null), (json, entry) =>
        {
            ViewJson.WriteMembers(json, entry);
            new ResultJson(json, request.Page).WriteLink(Addresses.Article(entry.Article.Id));
        });
    }

    private static List<AgendaEntry> Read(ApiRequest request, DateOnly from, DateOnly to, int most) =>
        request.Read(connection => AgendaView.Read(connection, from, to, request.Today, ViewFilter.All, most));
}
