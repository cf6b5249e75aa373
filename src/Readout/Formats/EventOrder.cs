using Readout.Dates;
using Readout.Events.Commitments;
using Readout.Events.Meetings;
using Readout.Records;

namespace Readout.Formats;

/// <summary>Events by date: whole dates first, then those without a year, then those without a date, each in text order.</summary>
internal static class EventOrder
{
    public static IReadOnlyList<Meeting> MeetingsByDate(ArticleRecord record) => [.. record.Meetings.OrderBy(meeting => Key(meeting.Date), StringComparer.Ordinal)];

    public static IReadOnlyList<Commitment> CommitmentsByDate(ArticleRecord record) =>
        [.. record.Commitments.OrderBy(commitment => Key(commitment.Due), StringComparer.Ordinal)];

    private static string Key(PartialDate? date) => date switch
    {
        null => "C",
        { Year: null } => "B" + date,
        _ => "A" + date,
    };
}
