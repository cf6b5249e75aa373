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

/// <summary>Who meets, where the text says so.</summary>
public enum MeetingLevel
{
    Leaders,
    Ministers,

    /// <summary>Officials and experts.</summary>
    Working,
}

/// <summary>Whether press or public are let in, where the text says so.</summary>
public enum MeetingAccess
{
    Open,
    Closed,
}

/// <summary>Which of several a meeting is, and what they are counted from: "the second since Geneva".</summary>
public sealed record MeetingOrder(int Number, string? Since);

/// <summary>What one side said about a meeting: ids of statements, in text order.</summary>
public sealed record MeetingAccount(EventParticipant Party, IReadOnlyList<string> Statements);

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

    public MeetingLevel? Level { get; init; }

    public MeetingAccess? Access { get; init; }

    public MeetingOrder? Order { get; init; }

    public required MeetingStatus Status { get; init; }

    /// <summary>The statements about the meeting, by the side that made them, so that differing accounts stand side by side.</summary>
    public IReadOnlyList<MeetingAccount> Accounts { get; init; } = [];

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }
}
