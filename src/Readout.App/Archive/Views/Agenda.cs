using System.Data.Common;
using Readout.App.Archive.Databases;

namespace Readout.App.Archive.Views;

/// <summary>Reads meetings and deadlines by date out of an archive.</summary>
internal static class Agenda
{
    /// <summary>What lies in <c>[from, to]</c> (days since 1970), by day, meetings before deadlines; copies of an article do not repeat its entries.</summary>
    public static List<AgendaEntry> Read(DbConnection connection, long from, long to, int limit)
    {
        List<AgendaEntry> meetings = connection.Rows(
            "SELECT m.day, m.date, m.kind, m.status, m.participants, m.place, m.words, a.id, a.outlet, a.url FROM meeting m JOIN article a ON a.id = m.article_id "
            + "WHERE m.day >= @from AND m.day <= @to AND a.copy_of IS NULL ORDER BY m.day, m.id LIMIT @limit",
            row => new AgendaEntry(
                row.GetInt64(0), row.GetString(1), "meeting", row.GetString(2), row.GetString(3), Lines(row.GetString(4)), row.TextOrNull(5), row.GetString(6), row.GetInt64(7), row.TextOrNull(8), row.TextOrNull(9)),
            ("@from", from),
            ("@to", to),
            ("@limit", (long)limit));
        List<AgendaEntry> deadlines = connection.Rows(
            "SELECT c.day, c.due, c.strength, c.who, c.words, a.id, a.outlet, a.url FROM commitment c JOIN article a ON a.id = c.article_id "
            + "WHERE c.day >= @from AND c.day <= @to AND a.copy_of IS NULL ORDER BY c.day, c.id LIMIT @limit",
            row => new AgendaEntry(
                row.GetInt64(0), row.GetString(1), "deadline", row.GetString(2), null, Lines(row.TextOrNull(3)), null, row.GetString(4), row.GetInt64(5), row.TextOrNull(6), row.TextOrNull(7)),
            ("@from", from),
            ("@to", to),
            ("@limit", (long)limit));
        return [.. meetings.Concat(deadlines).OrderBy(entry => entry.Day).Take(limit)];
    }

    private static string[] Lines(string? lines) => lines?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
