using Readout.Events.Meetings;

namespace Readout.Formats;

/// <summary>What a reader is told of a meeting beside its kind, status and parties: level, access, order, place and topic.</summary>
internal static class MeetingMarks
{
    public static IEnumerable<string> Of(Meeting meeting, Labels labels)
    {
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
