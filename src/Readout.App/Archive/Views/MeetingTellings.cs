using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Reading;
using Readout.Formats;
using Readout.Formats.Json;
using Readout.Records;

namespace Readout.App.Archive.Views;

/// <summary>Finds the meetings that stand on what somebody says of them, an unnamed or doubtful source, a hope, a proposal or a "may" alone, from the records of the articles that tell of them. Not thread-safe.</summary>
internal sealed class MeetingTellings(DbConnection connection)
{
    private static readonly string[] Settled = ["cancelled", "denied", "postponed"];

    private readonly Dictionary<long, ArticleRecord?> _records = [];

    public Dictionary<long, MeetingTelling> Of(IEnumerable<MeetingView> meetings)
    {
        var found = new Dictionary<long, MeetingTelling>();
        foreach (MeetingView meeting in meetings.Where(meeting => !Settled.Contains(meeting.Status)).DistinctBy(meeting => meeting.Id))
        {
            if (OfMeeting(meeting) is { } telling)
            {
                found[meeting.Id] = telling;
            }
        }

        return found;
    }

    // One that tells it plainly is enough.
    private MeetingTelling? OfMeeting(MeetingView meeting)
    {
        MeetingTelling? unsure = null;
        foreach (MeetingTold told in meeting.Told.Where(told => !told.IsCopy && told.Status == meeting.Status))
        {
            if (OfTold(told) is not { } telling)
            {
                return null;
            }

            unsure ??= telling;
        }

        return unsure;
    }

    private MeetingTelling? OfTold(MeetingTold told) =>
        RecordOf(told.Article.Id) is { } record && record.Meetings.FirstOrDefault(meeting => meeting.Id == told.Local) is { } meeting ? MeetingTelling.Of(record, meeting) : null;

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
