using System.Data.Common;
using Readout.App.Archive.Databases;

namespace Readout.App.Archive.Views;

/// <summary>Meetings and deadlines by day: one entry for each, whatever number of articles tells of it.</summary>
internal static class AgendaView
{
    /// <summary>What lies from the one day to the other, both included, by day, meetings before deadlines. How undertakings stand is told as of <paramref name="today"/>.</summary>
    public static List<AgendaEntry> Read(DbConnection connection, DateOnly from, DateOnly to, DateOnly today, ViewFilter filter, int limit)
    {
        (string Name, object? Value)[] days = [("@from", Days.Of(from)), ("@to", Days.Of(to)), ("@limit", (long)limit)];
        List<MeetingView> meetings = new MeetingReader(connection).Read($"g.id IN (SELECT g.id FROM gathering g WHERE g.day >= @from AND g.day <= @to {OfMeetings(filter)} ORDER BY g.day, g.id LIMIT @limit)", days);
        List<UndertakingView> undertakings = new UndertakingReader(connection, today).Read(
            $"""
            t.id IN (SELECT min(t.id) FROM commitment t {(filter.IsAll ? "" : "JOIN article a ON a.id = t.article_id")} WHERE t.day >= @from AND t.day <= @to {filter.Of([])}
              GROUP BY coalesce(t.undertaking_id, -t.id) ORDER BY min(t.day), min(t.id) LIMIT @limit)
            """,
            days);
        IEnumerable<AgendaEntry> entries = meetings.Select(AgendaEntry.Of)
            .Concat(undertakings.Where(one => one.Day >= Days.Of(from) && one.Day <= Days.Of(to)).OrderBy(one => one.Day).Select(AgendaEntry.Of));
        return [.. entries.OrderBy(entry => entry.Day).Take(limit)];
    }

    /// <summary>A condition on the meeting <c>g</c>.</summary>
    public static string OfMeetings(ViewFilter filter) => filter.IsAll ? "" :
        $"""
         AND (EXISTS (SELECT 1 FROM gathering_party p WHERE p.gathering_id = g.id AND p.entity_id IN {Sql.In(filter.Entities)})
           OR EXISTS (SELECT 1 FROM meeting m JOIN article a ON a.id = m.article_id WHERE m.gathering_id = g.id AND a.story_id IN {Sql.In(filter.Stories)}))
         """;
}
