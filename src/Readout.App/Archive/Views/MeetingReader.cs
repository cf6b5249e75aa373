using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Joining;
using Readout.App.Archive.Search;
using Readout.Events.Meetings;
using Readout.Stories.Meetings;

namespace Readout.App.Archive.Views;

/// <summary>Reads meetings out of an archive: each once, with what every article and every side says of it. Not thread-safe.</summary>
internal sealed class MeetingReader(DbConnection connection)
{
    private const string Columns = FoundArticle.Columns + ", t.local, t.kind, t.status, t.date, t.place, t.topic, t.words, t.participants, t.accounts, t.gathering_id";

    /// <summary>The meetings for which a condition on <c>g</c> holds, in the order of their days; those without a day come last.</summary>
    public List<MeetingView> Read(string condition, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        List<(long Id, long ChangedAt, long? Day, KnownMeeting Meeting)> meetings = connection.Rows(
            $"SELECT g.id, g.sequence, g.state, g.changed_at, g.day FROM gathering g WHERE {condition} ORDER BY g.day IS NULL, g.day, g.first_day, g.id",
            row => (row.GetInt64(0), row.GetInt64(3), row.NumberOrNull(4), GatheringState.Read(row.GetInt64(0), row.GetInt64(1), row.GetString(2))),
            parameters);
        ILookup<long, Row> rows = Rows(meetings.ConvertAll(meeting => meeting.Id)).ToLookup(row => row.Meeting);
        Dictionary<(long, string), ClaimView> statements = Statements(rows.SelectMany(group => group));
        return LaterNumbers.In(connection, meetings.ConvertAll(one => View(one.Meeting, [.. rows[one.Id]], statements) with { ChangedAt = one.ChangedAt, Day = one.Day, AlsoSaid = AlsoSaid(one.Meeting, [.. rows[one.Id]]) }));
    }

    // Who names the day of what is ahead, and nobody who is to come, speaks of the one that the story knows.
    private List<ClaimView> AlsoSaid(KnownMeeting meeting, Row[] rows)
    {
        long[] stories = [.. rows.Select(row => row.Told.Article.Story).OfType<long>().Distinct()];
        if (meeting.Date?.Date is not { } day || meeting.Status is not (MeetingStatus.Planned or MeetingStatus.Proposed or MeetingStatus.Postponed) || meeting.Kind is MeetingKind.Talks or MeetingKind.Meeting or MeetingKind.Other || stories.Length == 0)
        {
            return [];
        }

        HashSet<long> told = [.. rows.Select(row => row.Told.Article.Id)];
        var reader = new ClaimReader(connection);
        return reader.Fold(reader.Statements($"a.story_id IN {Sql.In(stories)} AND a.copy_of IS NULL AND t.within IS NULL AND t.content LIKE @day", ("@day", $"%{day.Day}%"))
            .FindAll(said => !told.Contains(said.Article.Id) && DatedMeetings.SpeaksOf(AccountTexts.Of(said.Text, said.Article.Language ?? ""), meeting.Kind, day)));
    }

    private static MeetingView View(KnownMeeting meeting, Row[] rows, Dictionary<(long, string), ClaimView> statements)
    {
        MeetingTold[] told = [.. rows.Select(row => row.Told)];
        List<MeetingSide> sides = MeetingSides.Of(meeting, rows.SelectMany(row => row.Accounts.Select(account => (row.Told.Article.Id, account))), statements);
        return new MeetingView(meeting.Id, Name(meeting.Kind), Name(meeting.Status), meeting.Date?.ToString(), meeting.Place, meeting.Parties, told)
        {
            Sequence = meeting.Sequence,
            Sides = sides,
            Differences = AccountDifferences.Of(meeting, told, sides),
        };
    }

    private static string Name<T>(T value)
        where T : struct, Enum => Readout.Formats.Json.JsonNames.Of(value).Value;

    private List<Row> Rows(List<long> meetings)
    {
        var rows = new List<Row>();
        foreach (long[] some in meetings.Chunk(Carriers.AtOnce))
        {
            rows.AddRange(connection.Rows(
                $"SELECT {Columns} FROM meeting t JOIN article a ON a.id = t.article_id WHERE t.gathering_id IN {Sql.In(some)} ORDER BY coalesce(a.published_utc, a.seen_at), a.id, t.id", Row.Read));
        }

        return rows;
    }

    // The statements that accounts name, by article and id.
    private Dictionary<(long Article, string Local), ClaimView> Statements(IEnumerable<Row> rows)
    {
        HashSet<(long Article, string Local)> named = [.. rows.SelectMany(row => row.Accounts.SelectMany(account => account.Statements.Select(local => (row.Told.Article.Id, local))))];
        var reader = new ClaimReader(connection);
        var found = new List<FoundStatement>();
        foreach (long[] some in named.Select(one => one.Article).Distinct().Chunk(Carriers.AtOnce))
        {
            found.AddRange(reader.Statements($"t.article_id IN {Sql.In(some)}").Where(statement => named.Contains((statement.Article.Id, statement.Id!))));
        }

        return reader.ByStatement(found);
    }

    private sealed record Row(long Meeting, MeetingTold Told, IReadOnlyList<KnownAccount> Accounts)
    {
        private const int First = FoundArticle.Width;

        public static Row Read(DbDataReader row) => new(
            row.GetInt64(First + 9),
            new MeetingTold(
                FoundArticle.Read(row), row.GetString(First), row.GetString(First + 1), row.GetString(First + 2), row.TextOrNull(First + 3), row.TextOrNull(First + 4), row.TextOrNull(First + 5),
                row.GetString(First + 6), StatementRow.Lines(row.GetString(First + 7))),
            MeetingAccountsJson.Read(row.TextOrNull(First + 8)));
    }
}
