using Readout.Events.Meetings;
using Readout.Records;

namespace Readout.Formats;

/// <summary>What a reader is told of a meeting beside its kind, status and parties: what it stands on where it is not told plainly, level, access, order, place and topic.</summary>
internal static class MeetingMarks
{
    public static IEnumerable<string> Of(ArticleRecord record, Meeting meeting, Labels labels)
    {
        foreach (string note in MeetingTelling.Of(record, meeting)?.Notes(labels) ?? [])
        {
            yield return note;
        }

        if (meeting.Level is { } level)
        {
            yield return labels.Of("meeting", level);
        }

        if (meeting.Access is { } access)
        {
            yield return labels.Of("meeting", access);
        }

        if (meeting.Order is { } order)
        {
            yield return $"{labels["meeting", "order"]} {order.Number}" + (order.Since is { } since ? $" {labels["meeting", "since"]} {since}" : "");
        }

        if (meeting.Place is { } place)
        {
            yield return place;
        }

        if (meeting.Topic is { } topic)
        {
            yield return topic;
        }
    }
}
