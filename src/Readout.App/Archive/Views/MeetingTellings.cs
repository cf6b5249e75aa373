using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Reading;
using Readout.Events.Meetings;
using Readout.Formats;
using Readout.Formats.Json;
using Readout.Records;
using Readout.Statements;
using Readout.Text;

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

    private MeetingTelling? OfTold(MeetingTold told)
    {
        ArticleRecord? record = RecordOf(told.Article.Id);
        if (record?.Meetings.FirstOrDefault(meeting => meeting.Id == told.Local) is not { } meeting)
        {
            return null;
        }

        Statement? around = record.Statements.Where(statement => statement.Content.Any(piece => piece.Start <= meeting.Trigger.Start && piece.End >= meeting.Trigger.End))
            .MinBy(statement => statement.Content.Sum(piece => piece.Length));
        string? account = around is null ? null : AccountOf(around);
        bool isPossible = meeting.Status is MeetingStatus.Planned or MeetingStatus.Proposed && IsPossible(SentenceAround(record.Document.Text, meeting.Trigger), Labels.For(record.Article.Language));
        return account is null && !isPossible ? null : new MeetingTelling(account, around?.Speaker?.Name, isPossible);
    }

    private static string AccountOf(Statement statement) => statement switch
    {
        { Speaker: null or { Grade: SpeakerGrade.Unnamed } } => "unnamed",
        { Speaker.Grade: SpeakerGrade.Doubtful } => "doubtful",
        { Force: StatementForce.Hoped or StatementForce.Believed or StatementForce.Proposed } => JsonNames.Of(statement.Force).Value,
        _ => "said",
    };

    private static bool IsPossible(ReadOnlySpan<char> sentence, Labels labels)
    {
        foreach (Range range in sentence.SplitAny(" \u00A0,.;:!?()«»“”\"\n".AsSpan()))
        {
            if (labels.IsPossibility(sentence[range]))
            {
                return true;
            }
        }

        return false;
    }

    private static string SentenceAround(string text, TextSpan trigger)
    {
        int start = Math.Max(0, text.AsSpan(0, trigger.Start).LastIndexOfAny('\n', '!', '?'));
        int stop = text.LastIndexOf(". ", trigger.Start, StringComparison.Ordinal);
        int end = text.AsSpan(trigger.End).IndexOfAny("\n!?");
        int point = text.IndexOf(". ", trigger.End, StringComparison.Ordinal);
        end = end < 0 ? text.Length : trigger.End + end;
        return text[Math.Max(start, stop)..(point < 0 ? end : Math.Min(end, point))].ToLowerInvariant();
    }

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
