using Readout.App.Archive.Search;

namespace Readout.App.Archive.Views;

/// <summary>What has become of an undertaking by a day, as far as the archive or a person tells.</summary>
public enum UndertakingStatus
{
    /// <summary>Its day lies ahead, or it has none.</summary>
    Open,

    /// <summary>Its day is within a week, or its time is now.</summary>
    Due,

    /// <summary>Its day is over, and no report of it was found.</summary>
    Passed,

    /// <summary>A report says outright that it was kept.</summary>
    ReportedKept,

    /// <summary>A report says outright that it was not kept.</summary>
    ReportedNotKept,

    /// <summary>A report says that what was due is not there yet.</summary>
    ReportedNotYet,

    /// <summary>A person has set that it was kept.</summary>
    SetKept,

    /// <summary>A person has set that it was not kept.</summary>
    SetNotKept,
}

/// <summary>A report that says what came of an undertaking, in its own words.</summary>
public sealed record OutcomeView(FoundArticle Article, string Day, string Words);

/// <summary>What a person set, signed and dated.</summary>
/// <param name="Value"><c>kept</c> or <c>not-kept</c>.</param>
/// <param name="By">Who set it; null where no name is known.</param>
/// <param name="At">Seconds since 1970.</param>
public sealed record OutcomeDecision(string Value, string? By, long At);

/// <summary>An undertaking, once, whoever reports it.</summary>
/// <param name="Id">Its address: <c>u5</c>; <c>c12-c1</c>, commitment c1 of article 12, for one whose doer nobody can tell.</param>
/// <param name="First">Its words in the earliest article, with the article; <c>Who</c>, <c>Strength</c>, <c>Due</c> as that has them.</param>
/// <param name="Due">As far as any report gives it, ISO 8601.</param>
/// <param name="Entity">The doer among the archive's entities.</param>
/// <param name="Status">What has become of it by the day that was asked for.</param>
public sealed record UndertakingView(string Id, FoundCommitment First, string? Due, long? Entity, UndertakingStatus Status)
{
    /// <summary>The report to cite: the earliest that is no copy, in the doer's own words where that article has them.</summary>
    public FoundCommitment Original { get => field ?? First; init; }

    public string? Who => First.Who;

    public string Words => First.Text;

    public string Strength => First.Strength;

    /// <summary>The articles that report it, the earliest first, copies among them.</summary>
    public IReadOnlyList<Carrier> Carriers { get; init; } = [];

    /// <summary>How many of them are no copies of another's text.</summary>
    public int Reports => Math.Max(1, Carriers.Count(static carrier => !carrier.IsCopy));

    /// <summary>How many of them are copies.</summary>
    public int Copies => Carriers.Count - Reports;

    /// <summary>The day, days since 1970, by which it is ordered; null for a date that is not whole.</summary>
    public long? Day { get; init; }

    /// <summary>The report that says what came of it.</summary>
    public OutcomeView? Outcome { get; init; }

    /// <summary>What a person set; it goes before every report.</summary>
    public OutcomeDecision? Decision { get; init; }

    /// <summary>Of one that has passed: how many outlets of its stories published something since, none of which reports what came of it.</summary>
    public int Sources { get; init; }

    /// <summary>The day for which <see cref="Status"/> holds.</summary>
    public DateOnly AsOf { get; init; }

    /// <summary>How often what is shown of it changed, and when it last did (seconds since 1970; 0 for never).</summary>
    public long Sequence { get; init; }

    public long ChangedAt { get; init; }
}
