using Readout.Dates;
using Readout.Events.Commitments;
using Readout.Stories.Claims;

namespace Readout.Stories.Commitments;

/// <summary>What has become of a commitment, as far as an archive tells.</summary>
public enum CommitmentState
{
    /// <summary>Its day has not come, or it has none.</summary>
    Open,

    /// <summary>Its day, week, month or year is now.</summary>
    Due,

    /// <summary>Its time is over and no report says what came of it.</summary>
    Overdue,

    /// <summary>A later report says outright that it was met.</summary>
    Met,

    /// <summary>A later report says outright that it was broken.</summary>
    Broken,

    /// <summary>A later report says that what was due is not there yet.</summary>
    NotYet,
}

/// <summary>A report that says outright what came of a commitment.</summary>
public sealed record CommitmentOutcome(long Article, DateOnly Day, CommitmentState State, string Text);

/// <summary>The same commitment of one doer in any number of articles: a row that an archive keeps. Immutable.</summary>
public sealed record KnownCommitment
{
    /// <summary>Positive, unique in the archive, in order of first sighting.</summary>
    public required long Id { get; init; }

    /// <summary>The known entity that undertakes it.</summary>
    public required long Doer { get; init; }

    /// <summary>The words of the first article that reported it.</summary>
    public required string Text { get; init; }

    public required string Language { get; init; }

    public required ClaimWords Words { get; init; }

    public required CommitmentStrength Strength { get; init; }

    /// <summary>As far as any report gives it.</summary>
    public PartialDate? Due { get; init; }

    public required DateOnly First { get; init; }

    public required DateOnly Last { get; init; }

    public int Articles { get; init; } = 1;

    /// <summary>The last article that was counted.</summary>
    public required long LastArticle { get; init; }

    /// <summary>The first report on what came of it, one that tells how it ended before one that says that it is not done yet; null when no report was found.</summary>
    public CommitmentOutcome? Outcome { get; init; }

    /// <summary>What it is on a day.</summary>
    public CommitmentState StateOn(DateOnly day)
    {
        if (Outcome is { } outcome && outcome.Day <= day)
        {
            return outcome.State;
        }

        return DuePeriod.Of(Due) is not { } due || day < due.First ? CommitmentState.Open : day <= due.Last ? CommitmentState.Due : CommitmentState.Overdue;
    }
}
