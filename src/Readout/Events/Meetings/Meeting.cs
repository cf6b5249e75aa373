using Readout.Dates;
using Readout.Text;

namespace Readout.Events.Meetings;

public enum MeetingKind
{
    Call,
    Video,
    Visit,
    Summit,
    Talks,
    Meeting,
    WorkingGroup,
    Other,
}

public enum MeetingStatus
{
    Held,
    Ongoing,
    Planned,
    Proposed,
    Postponed,
    Cancelled,
    Denied,
}

/// <summary>Talks, a call, a summit, a visit: one for each event, however often the article mentions it. Spans point into the document. Immutable.</summary>
public sealed record Meeting
{
    /// <summary><c>m1</c>, <c>m2</c>, … in order of trigger; unique in one record.</summary>
    public required string Id { get; init; }

    /// <summary>The word or words of the first mention that tell of the meeting.</summary>
    public required TextSpan Trigger { get; init; }

    public required MeetingKind Kind { get; init; }

    public IReadOnlyList<EventParticipant> Participants { get; init; } = [];

    /// <summary>As far as the text and the publication date give it.</summary>
    public PartialDate? Date { get; init; }

    public string? Place { get; init; }

    public string? Topic { get; init; }

    public required MeetingStatus Status { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }
}
