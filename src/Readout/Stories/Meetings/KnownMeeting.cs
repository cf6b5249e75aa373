using Readout.Dates;
using Readout.Events.Meetings;

namespace Readout.Stories.Meetings;

/// <summary>One meeting, whatever articles tell of it: a row that an archive keeps. What it is follows from its reports alone. Immutable.</summary>
public sealed record KnownMeeting
{
    /// <summary>How many reports are kept: the first ones, and the latest.</summary>
    public const int MostReports = 64;

    private const int KeptFirst = 8;

    /// <summary>Positive, unique in the archive, and not given again.</summary>
    public required long Id { get; init; }

    /// <summary>In order of publication; empty for one that no article tells of any more.</summary>
    public required IReadOnlyList<MeetingReport> Reports { get; init; }

    /// <summary>How often what is shown of it changed: kind, status, date or place.</summary>
    public long Sequence { get; init; }

    /// <summary>The kind that most reports give, before the words that are used of any meeting.</summary>
    public required MeetingKind Kind { get; init; }

    /// <summary>What the latest report says; what was held does not become planned again, nor called off on fewer accounts than say that it was held.</summary>
    public required MeetingStatus Status { get; init; }

    /// <summary>The whole date that most reports give, where it was put off of those since; else the fullest.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The place that most reports give.</summary>
    public string? Place { get; init; }

    /// <summary>Everybody whom a report names, each once; a state stands back behind who serves it.</summary>
    public required IReadOnlyList<MeetingParty> Parties { get; init; }

    public static KnownMeeting Of(long id, IEnumerable<MeetingReport> reports, long sequence = 0)
    {
        ArgumentNullException.ThrowIfNull(reports);
        MeetingReport[] all = [.. reports.OrderBy(static report => report.Day).ThenBy(static report => report.Article)];
        MeetingReport[] kept = all.Length <= MostReports ? all : [.. all[..KeptFirst], .. all[^(MostReports - KeptFirst)..]];
        return new KnownMeeting
        {
            Id = id,
            Reports = kept,
            Sequence = sequence,
            Kind = MeetingSummary.Kind(kept),
            Status = MeetingSummary.Status(kept),
            Date = MeetingSummary.Date(kept),
            Place = MeetingSummary.Place(kept),
            Parties = MeetingSummary.Parties(kept),
        };
    }

    /// <summary>The same with another report.</summary>
    public KnownMeeting With(MeetingReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Of(Id, [.. Reports, report], Sequence);
    }

    /// <summary>The same with all that was told of another one that it is.</summary>
    public KnownMeeting With(KnownMeeting other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Of(Id, [.. Reports, .. other.Reports], Sequence);
    }

    /// <summary>The same without what an article told; where no other told of it, as it was last shown and without reports.</summary>
    public KnownMeeting Without(long article)
    {
        MeetingReport[] left = [.. Reports.Where(report => report.Article != article)];
        return left.Length == 0 ? this with { Reports = [] } : Of(Id, left, Sequence);
    }

    /// <summary>The same, counted as a change where it shows otherwise than <paramref name="before"/>.</summary>
    public KnownMeeting After(KnownMeeting before)
    {
        ArgumentNullException.ThrowIfNull(before);
        bool isSame = Kind == before.Kind && Status == before.Status && Date == before.Date && Place == before.Place;
        return this with { Sequence = before.Sequence + (isSame ? 0 : 1) };
    }
}
