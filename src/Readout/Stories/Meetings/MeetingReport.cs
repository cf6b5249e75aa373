using Readout.Dates;
using Readout.Events.Meetings;
using Readout.Records;
using Readout.Stories.Identities;

namespace Readout.Stories.Meetings;

/// <summary>What one article tells of a meeting, as joining meetings across articles sees it. Immutable.</summary>
public sealed record MeetingReport
{
    /// <summary>The archive's number of the article.</summary>
    public required long Article { get; init; }

    /// <summary>The meeting's id in the article's record: <c>m1</c>.</summary>
    public required string LocalId { get; init; }

    /// <summary>The article at the root of the copies that this one is among; itself when it is no copy.</summary>
    public required long Account { get; init; }

    /// <summary>When the article came out.</summary>
    public required DateOnly Day { get; init; }

    public required MeetingKind Kind { get; init; }

    public required MeetingStatus Status { get; init; }

    public PartialDate? Date { get; init; }

    public string? Place { get; init; }

    public IReadOnlyList<MeetingParty> Parties { get; init; } = [];

    /// <summary>Whether it lies before the article: held, under way, or called off for good.</summary>
    public bool IsOver => Status is MeetingStatus.Held or MeetingStatus.Ongoing;

    /// <summary>The meetings of a record; <paramref name="find"/> gives the known entity of a number.</summary>
    public static IReadOnlyList<MeetingReport> Of(ArticleRecord record, EntityUpdate entities, Func<long, KnownEntity?> find, long article, long account, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(find);
        return [.. record.Meetings.Select(meeting => new MeetingReport
        {
            Article = article,
            LocalId = meeting.Id,
            Account = account,
            Day = day,
            Kind = meeting.Kind,
            Status = meeting.Status,
            Date = meeting.Date,
            Place = meeting.Place,
            Parties = [.. meeting.Participants.Select(one => MeetingParty.Of(one.Name, entities.IdOf(one.Entity) is { } id ? find(id) : null))],
        })];
    }
}
