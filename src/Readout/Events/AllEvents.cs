using Readout.Events.Commitments;
using Readout.Events.Meetings;

namespace Readout.Events;

/// <summary>The kinds of events that Readout finds, one line and one folder each.</summary>
internal static class AllEvents
{
    public static IReadOnlyList<EventKind> List { get; } =
    [
        new MeetingEvents(),
        new CommitmentEvents(),
    ];
}
