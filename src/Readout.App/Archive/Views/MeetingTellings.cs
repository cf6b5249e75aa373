using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Reading;
using Readout.Formats;
using Readout.Formats.Json;
using Readout.Records;

namespace Readout.App.Archive.Views;

/// <summary>What one article's account of a meeting stands on.</summary>
internal sealed record ToldBy(long Article, MeetingTelling Telling);

/// <summary>Finds the meetings that stand on what somebody says of them, an unnamed or doubtful source, a hope, a proposal or a "may" alone, from the records of the articles that tell of them. Not thread-safe.</summary>
internal sealed class MeetingTellings(DbConnection connection)
{
    private static readonly string[] Settled = ["cancelled", "denied", "postponed"];

    private readonly Dictionary<long, ArticleRecord?> _records = [];

    /// <summary>Of each meeting that stands on no plain report all that it stands on, article by article.</summary>
    public Dictionary<long, IReadOnlyList<ToldBy>> Of(IEnumerable<MeetingView> meetings)
    {
        var found = new Dictionary<long, IReadOnlyList<ToldBy>>();
        foreach (MeetingView meeting in meetings.Where(meeting => !Settled.Contains(meeting.Status)).DistinctBy(meeting => meeting.Id))
        {
            if (OfMeeting(meeting) is { Length: > 0 } tellings)
            {
                found[meeting.Id] = tellings;
            }
        }

        return found;
    }

    // One that tells it plainly, as it stands now, is enough; where none does, whoever else it is known by is told as well.
    private ToldBy[] OfMeeting(MeetingView meeting)
    {
        MeetingTold[] reports = [.. meeting.Told.Where(static told => !told.IsCopy)];
        ToldBy?[] now = [.. reports.Where(told => told.Status == meeting.Status).Select(OfTold)];
        return now.Contains(null) ? [] :
        [
            .. now.Concat(now.Length == 0 ? [] : reports.Where(told => told.Status != meeting.Status).Select(OfTold)).OfType<ToldBy>()
                .Concat(now.Length == 0 ? [] : meeting.AlsoSaid.Select(static said => said.Statement).Where(static said => said.Grade == "unnamed").Select(static said => new ToldBy(said.Article.Id, new MeetingTelling("unnamed", said.Speaker, IsPossible: false)))),
        ];
    }

    private ToldBy? OfTold(MeetingTold told) => RecordOf(told.Article.Id) is { } record && record.Meetings.FirstOrDefault(meeting => meeting.Id == told.Local) is { } meeting
        && MeetingTelling.Of(record, meeting) is { } telling ? new ToldBy(told.Article.Id, telling) : null;

    private ArticleRecord? RecordOf(long article)
    {
        if (!_records.TryGetValue(article, out ArticleRecord? record))
        {
            bool isRead = connection.Scalar(StoredRecord.Newest, ("@id", article)) is byte[] packed && RecordJsonReader.TryRead(Compression.Unpack(packed), out record, out _);
            _records[article] = record = isRead ? record : null;
        }

        return record;
    }
}
