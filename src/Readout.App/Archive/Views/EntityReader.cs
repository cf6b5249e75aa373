using System.Data.Common;
using System.Globalization;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.Formats.Json;
using Readout.Stories.Identities;

namespace Readout.App.Archive.Views;

/// <summary>Reads what an archive has of one entity. Not thread-safe.</summary>
internal sealed class EntityReader(DbConnection connection, KnownEntity entity, DateOnly today)
{
    private const int MostCounted = 2000;

    public EntityView Read(int limit) => new(
        entity.Id,
        JsonNames.Of(entity.Kind).Value,
        entity.Name,
        [.. entity.Names.OrderByDescending(name => name.Articles).ThenBy(name => name.Text, StringComparer.Ordinal)],
        RoleReports.Of(connection, entity.Id))
    {
        Standing = RoleReports.Standing(connection, [entity.Id])[entity.Id],
        Articles = entity.Articles,
        Claims = Claims(limit),
        Outlets = Counts("a.outlet"),
        Relays = RelayCounts(),
        Meetings = [.. new MeetingReader(connection).Read("g.id IN (SELECT p.gathering_id FROM gathering_party p WHERE p.entity_id = @entity ORDER BY p.gathering_id DESC LIMIT @limit)", ("@entity", entity.Id), ("@limit", (long)limit)).AsEnumerable().Reverse()],
        Undertakings = new UndertakingReader(connection, today).Read(
            "t.id IN (SELECT c.id FROM commitment c WHERE c.entity_id = @entity ORDER BY c.id DESC LIMIT @limit)", ("@entity", entity.Id), ("@limit", (long)limit)),
        Weeks = Weeks(),
        Related = Related(),
    };

    private List<ClaimView> Claims(int limit)
    {
        var reader = new ClaimReader(connection);
        List<ClaimView> claims = reader.Fold(reader.Statements(
            $"""
            t.entity_id = @entity AND (t.claim_id IN (SELECT c.id FROM claim c WHERE c.entity_id = @entity ORDER BY c.first_day DESC, c.id DESC LIMIT @limit)
              OR t.id IN (SELECT s.id FROM statement s WHERE s.entity_id = @entity AND s.claim_id IS NULL ORDER BY s.id DESC LIMIT @limit))
            """,
            ("@entity", entity.Id),
            ("@limit", (long)limit)));
        claims.Reverse();
        return [.. claims.Take(limit)];
    }

    private List<Counted> Counts(string column) => connection.Rows(
        $"SELECT {column}, count(*) FROM statement t JOIN article a ON a.id = t.article_id WHERE t.entity_id = @entity AND {column} IS NOT NULL GROUP BY {column} ORDER BY 2 DESC, 1",
        row => new Counted(row.GetString(0), (int)row.GetInt64(1)),
        ("@entity", entity.Id));

    private List<Counted> RelayCounts() =>
    [
        .. connection.Rows(
            "SELECT t.relays FROM statement t WHERE t.entity_id = @entity AND t.relays IS NOT NULL ORDER BY t.id DESC LIMIT @limit", row => row.GetString(0), ("@entity", entity.Id), ("@limit", (long)MostCounted))
            .SelectMany(StatementRow.Lines).CountBy(name => name, StringComparer.Ordinal).OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => new Counted(one.Key, one.Value)),
    ];

    private List<WeekCount> Weeks() =>
    [
        .. connection.Rows("SELECT first_day, count(*) FROM claim WHERE entity_id = @entity GROUP BY first_day ORDER BY first_day", row => (Day: row.GetInt64(0), Count: (int)row.GetInt64(1)), ("@entity", entity.Id))
            .GroupBy(one => Week(Days.Date(one.Day))).Select(week => new WeekCount(week.Key, week.Sum(one => one.Count))),
    ];

    private static string Week(DateOnly day)
    {
        DateTime time = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(time):D4}-W{ISOWeek.GetWeekOfYear(time):D2}");
    }

    // Those that the archive noted beside it, the latest first.
    private List<RelatedEntity> Related() => [.. connection.Rows(
        $"SELECT id, kind, name, articles FROM entity WHERE id IN {Sql.In(entity.Companions)}",
        row => new RelatedEntity(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt64(3))).OrderByDescending(one => one.Articles).ThenBy(one => one.Id)];
}
