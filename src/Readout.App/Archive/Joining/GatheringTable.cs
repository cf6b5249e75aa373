using Readout.App.Archive.Databases;
using Readout.App.Archive.Writing;
using Readout.Formats.Json;
using Readout.Records;
using Readout.Stories.Identities;
using Readout.Stories.Meetings;

namespace Readout.App.Archive.Joining;

/// <summary>
/// The rows of <c>gathering</c>: one meeting in any number of articles of a story. An article that is read again keeps the numbers of its meetings, whatever it
/// now says of them. Not thread-safe.
/// </summary>
internal sealed class GatheringTable : IDisposable
{
    private const string LastIdName = "last-gathering";

    private readonly WriterSession _session;
    private readonly IKnownEntities _entities;
    private readonly WriterCommand _ofStory;
    private readonly WriterCommand _ofDay;
    private readonly WriterCommand _put;
    private readonly WriterCommand _parties;
    private readonly WriterCommand _party;
    private readonly WriterCommand _point;

    // What the article that was taken out last told, and the meetings as they were before.
    private readonly Dictionary<long, MeetingReport> _told = [];
    private readonly Dictionary<long, KnownMeeting> _before = [];

    public GatheringTable(WriterSession session, IKnownEntities entities)
    {
        (_session, _entities) = (session, entities);
        _ofStory = session.Command(
            """
            SELECT g.id, g.sequence, g.state FROM gathering g
            WHERE g.id IN (SELECT m.gathering_id FROM article a JOIN meeting m ON m.article_id = a.id WHERE a.story_id = @story) ORDER BY g.id
            """,
            "story");
        _ofDay = session.Command(
            "SELECT g.id, g.sequence, g.state FROM gathering_party p JOIN gathering g ON g.id = p.gathering_id WHERE p.entity_id = @entity AND g.day = @day ORDER BY g.id", "entity", "day");
        _put = WriterCommand.Insert(
            session,
            "gathering",
            """
            ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, status = excluded.status, date = excluded.date, day = excluded.day, place = excluded.place, first_day = excluded.first_day,
              last_day = excluded.last_day, articles = excluded.articles, sequence = excluded.sequence, state = excluded.state,
              changed_at = CASE WHEN gathering.sequence = excluded.sequence THEN gathering.changed_at ELSE excluded.changed_at END
            """,
            "id", "kind", "status", "date", "day", "place", "first_day", "last_day", "articles", "sequence", "changed_at", "state");
        _parties = session.Command("DELETE FROM gathering_party WHERE gathering_id = @id", "id");
        _party = WriterCommand.Insert(session, "gathering_party", "ON CONFLICT (entity_id, gathering_id) DO NOTHING", "entity_id", "gathering_id");
        _point = session.Command("UPDATE meeting SET gathering_id = @gathering, accounts = @accounts WHERE article_id = @article AND local = @local", "gathering", "accounts", "article", "local");
    }

    /// <summary>Joins the meetings of an article whose rows are written and which is in its story.</summary>
    public void Join(long article, ArticleRecord record, EntityUpdate entities, DateOnly day)
    {
        if (record.Meetings.Count > 0)
        {
            (long account, long? story) = _session.Connection.Rows(
                "SELECT coalesce(copy_of, id), story_id FROM article WHERE id = @id", row => (row.GetInt64(0), row.NumberOrNull(1)), ("@id", article)).First();
            KnownMeeting[] known = [.. OfStory(story ?? 0).Concat(_before.Values.Select(before => before.Without(article))).DistinctBy(meeting => meeting.Id).OrderBy(meeting => meeting.Id)];
            long last = LastId;
            IReadOnlyList<MeetingReport> reports = MeetingReport.Of(record, entities, Meant, article, account, day);
            KnownMeeting[] elsewhere = [.. reports.SelectMany(OfDay).Where(meeting => known.All(one => one.Id != meeting.Id)).DistinctBy(meeting => meeting.Id).OrderBy(meeting => meeting.Id)];
            MeetingUpdate update = MeetingJoiner.Join(reports, known, elsewhere, _told, last);
            Keep(update, [.. known, .. elsewhere], last);
            Point(article, record, entities, update);
        }

        Sweep();
    }

    /// <summary>Takes out what an article told, before its rows are deleted; to be followed by <see cref="Join"/> of the same article, or by <see cref="Sweep"/>.</summary>
    public void Remove(long article)
    {
        foreach (KnownMeeting meeting in _session.Connection.Rows(
            "SELECT id, sequence, state FROM gathering WHERE id IN (SELECT gathering_id FROM meeting WHERE article_id = @id)", Read, ("@id", article)))
        {
            _before[meeting.Id] = meeting;
            if (meeting.Reports.LastOrDefault(report => report.Article == article) is { } told)
            {
                _told[meeting.Id] = told;
            }

            Put(meeting.Without(article));
        }

        _session.Connection.Execute("UPDATE meeting SET gathering_id = NULL, accounts = NULL WHERE article_id = @id", ("@id", article));
    }

    /// <summary>Takes out the meetings of which no article tells any more.</summary>
    public void Sweep()
    {
        foreach (long id in _before.Keys)
        {
            _session.Connection.Execute("DELETE FROM gathering WHERE id = @id AND NOT EXISTS (SELECT 1 FROM meeting m WHERE m.gathering_id = @id)", ("@id", id));
        }

        _before.Clear();
        _told.Clear();
    }

    public void Dispose()
    {
        foreach (WriterCommand command in (WriterCommand[])[_ofStory, _ofDay, _put, _parties, _party, _point])
        {
            command.Dispose();
        }
    }

    private long LastId => _session.Connection.Scalar("SELECT value FROM setting WHERE name = @name", ("@name", LastIdName)) is string text
        ? long.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : 0;

    private KnownEntity? Meant(long entity) => Namesakes.Meant(_entities.Find(entity), _entities);

    private List<KnownMeeting> OfStory(long story) => _ofStory.All(Read, story);

    private IEnumerable<KnownMeeting> OfDay(MeetingReport report) =>
        Clock.Day(report.Date) is not { } day ? [] : report.Parties.Select(party => party.Entity).OfType<long>().SelectMany(entity => _ofDay.All(Read, entity, day));

    private static KnownMeeting Read(System.Data.Common.DbDataReader row) => GatheringState.Read(row.GetInt64(0), row.GetInt64(1), row.GetString(2));

    private void Keep(MeetingUpdate update, KnownMeeting[] known, long last)
    {
        foreach (MeetingAbsorption one in update.Absorbed)
        {
            _session.Connection.Execute("UPDATE meeting SET gathering_id = @into WHERE gathering_id = @meeting", ("@into", one.Into), ("@meeting", one.Meeting));
            _session.Connection.Execute("DELETE FROM gathering WHERE id = @meeting", ("@meeting", one.Meeting));
        }

        foreach (KnownMeeting meeting in update.Changed)
        {
            KnownMeeting? before = _before.GetValueOrDefault(meeting.Id) ?? Array.Find(known, one => one.Id == meeting.Id);
            Put(before is null ? meeting : meeting.After(before));
        }

        if (update.Changed is [.., { } newest] && newest.Id > last)
        {
            _session.Connection.Execute(
                "INSERT INTO setting (name, value) VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                ("@name", LastIdName), ("@value", newest.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    private void Point(long article, ArticleRecord record, EntityUpdate entities, MeetingUpdate update)
    {
        for (int i = 0; i < update.Decisions.Count; i++)
        {
            string? accounts = MeetingAccountsJson.Write(
                MeetingContext.AccountsOf(record, record.Meetings[i]), account => MeetingParty.Of(account.Party.Name, entities.IdOf(account.Party.Entity) is { } id ? Meant(id) : null));
            _point.Execute(update.Decisions[i].Meeting, accounts, article, update.Decisions[i].LocalId);
        }
    }

    private void Put(KnownMeeting meeting)
    {
        _put.Execute(
            meeting.Id, JsonNames.Of(meeting.Kind).Value, JsonNames.Of(meeting.Status).Value, meeting.Date?.ToString(), Clock.Day(meeting.Date), meeting.Place,
            meeting.Reports is [{ } first, ..] ? (long)StateJson.Day(first.Day) : null, meeting.Reports is [.., { } last] ? (long)StateJson.Day(last.Day) : null,
            (long)meeting.Reports.Select(report => report.Article).Distinct().Count(), meeting.Sequence, _session.Settings.Time.Seconds(), GatheringState.Write(meeting));
        _parties.Execute(meeting.Id);
        foreach (long entity in meeting.Reports.SelectMany(report => report.Parties).Select(party => party.Entity).OfType<long>().Distinct())
        {
            _party.Execute(entity, meeting.Id);
        }
    }
}
