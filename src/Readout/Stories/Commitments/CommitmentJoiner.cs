using Readout.Stories.Claims;

namespace Readout.Stories.Commitments;

/// <summary>Which known commitment an article's commitment is.</summary>
public sealed record CommitmentDecision(string LocalId, long Commitment, bool IsNew);

/// <summary>What one article does to an archive's commitments; rows that are new or changed ascend by id.</summary>
public sealed record CommitmentUpdate(IReadOnlyList<CommitmentDecision> Decisions, IReadOnlyList<KnownCommitment> Changed);

/// <summary>
/// Joins the commitments of one article to those that an archive knows of the same doers, and links reports of what came of them. Pure and
/// deterministic.
/// </summary>
public sealed class CommitmentJoiner
{
    // A report names its undertaking in passing: most of the undertaking's words, and three at least.
    private const double ShareInReport = 0.6;
    private const int FewestInReport = 3;

    // One doer undertakes one thing for one day, unless it is a day on which terms end; what is told so in other words was told within a week.
    private const int SharedOfDay = 2;
    private const int DaysApart = 7;

    // That something is not there yet is told without its doer: the sentence names the day on which it was due, and some of its words.
    private const int SharedOfDue = 2;
    private const int SharedAcross = 3;

    private readonly Func<long, IEnumerable<KnownCommitment>> _ofDoer;
    private readonly Func<IEnumerable<KnownCommitment>> _ofStory;

    /// <summary>A joiner over an archive's commitments.</summary>
    /// <param name="ofDoer">The known commitments of a doer, in ascending order of id; those that were closed long ago may be left out.</param>
    /// <param name="ofStory">Those of the article's story, in ascending order of id; null where it has none.</param>
    public CommitmentJoiner(Func<long, IEnumerable<KnownCommitment>> ofDoer, Func<IEnumerable<KnownCommitment>>? ofStory = null)
    {
        ArgumentNullException.ThrowIfNull(ofDoer);
        (_ofDoer, _ofStory) = (ofDoer, ofStory ?? (static () => []));
    }

    /// <summary>New commitments get the ids after <paramref name="lastId"/>, the highest that was ever given.</summary>
    public CommitmentUpdate Join(IReadOnlyList<CommitmentSighting> sightings, IReadOnlyList<OutcomeReport> reports, long lastId)
    {
        ArgumentNullException.ThrowIfNull(sightings);
        ArgumentNullException.ThrowIfNull(reports);
        var changed = new SortedDictionary<long, KnownCommitment>();
        foreach (OutcomeReport report in reports.OrderBy(static report => report.State == CommitmentState.NotYet))
        {
            Close(report, changed);
        }

        var decisions = new List<CommitmentDecision>();
        foreach (CommitmentSighting sighting in sightings)
        {
            OutcomeReport? told = reports.FirstOrDefault(report => report.State != CommitmentState.NotYet && IsToldIn(sighting, report));
            KnownCommitment? same = Likest(sighting, changed) ?? (told is null ? null : ClosedBy(told, sighting.Doer, changed));
            KnownCommitment commitment = same is null ? Found(++lastId, sighting, told) : Add(same, sighting);
            changed[commitment.Id] = commitment;
            decisions.Add(new CommitmentDecision(sighting.LocalId, commitment.Id, same is null));
        }

        return new CommitmentUpdate(decisions, [.. changed.Values]);
    }

    private KnownCommitment? Likest(CommitmentSighting sighting, SortedDictionary<long, KnownCommitment> changed)
    {
        (KnownCommitment? likest, double likeness) = (null, 0);
        var ofDay = new List<KnownCommitment>();
        foreach (KnownCommitment known in Of(sighting.Doer, changed).Where(known => DuePeriod.AreCompatible(sighting.Due, known.Due) && !WordingLikeness.NumbersDiffer(sighting.Words, known.Words)))
        {
            double alike = WordingLikeness.Between(sighting.Words, sighting.Language, known.Words, known.Language);
            if (alike >= WordingLikeness.SameClaim && alike > likeness)
            {
                (likest, likeness) = (known, alike);
            }

            if (IsForTheDay(sighting, known))
            {
                ofDay.Add(known);
            }
        }

        return likest ?? (ofDay.Count == 1 ? ofDay[0] : null);
    }

    private static bool IsForTheDay(CommitmentSighting sighting, KnownCommitment known) =>
        sighting.Due?.Date is { } day && day == known.Due?.Date && !IsEndOfTerm(day)
        && Math.Abs(known.Last.DayNumber - sighting.Day.DayNumber) <= DaysApart
        && (known.Language != sighting.Language || WordingLikeness.SharedWords(sighting.Words, known.Words) >= SharedOfDay);

    private static bool IsEndOfTerm(DateOnly day) => day.Day == 1 || day.Day == DateTime.DaysInMonth(day.Year, day.Month);

    // Only a report that came after the commitment, and only the first.
    private void Close(OutcomeReport report, SortedDictionary<long, KnownCommitment> changed)
    {
        if (report.State == CommitmentState.NotYet)
        {
            if (Missing(report, changed) is { } missing)
            {
                changed[missing.Id] = missing with { Outcome = OutcomeOf(report) };
            }

            return;
        }

        foreach (KnownCommitment known in report.Doers.SelectMany(doer => Of(doer, changed)).ToArray())
        {
            int shared = WordingLikeness.SharedWords(report.Words, known.Words);
            if (known.Outcome is null or { State: CommitmentState.NotYet } && known.First < report.Day && known.Language == report.Language && shared >= FewestInReport && shared >= ShareInReport * known.Words.Count)
            {
                changed[known.Id] = known with { Outcome = OutcomeOf(report) };
            }
        }
    }

    // What was due on the day that the report names; of two that it may be, nobody can tell which.
    private KnownCommitment? Missing(OutcomeReport report, SortedDictionary<long, KnownCommitment> changed)
    {
        (KnownCommitment Known, int Shared)[] due =
        [
            .. _ofStory().Select(known => changed.GetValueOrDefault(known.Id, known))
                .Where(known => IsOpenTo(report, known) && known.Due?.Date is { } day && day < report.Day && report.Days.Contains(day))
                .Select(known => (known, SharedWords(report, known)))
                .Where(one => one.Item2 >= (one.known.Language == report.Language ? SharedOfDue : SharedAcross))
                .OrderByDescending(static one => one.Item2),
        ];
        return due.Length > 0 && (due.Length == 1 || due[0].Shared > due[1].Shared) ? due[0].Known : null;
    }

    // That it is not there yet may be told again, later.
    private static bool IsOpenTo(OutcomeReport report, KnownCommitment known) =>
        known.Outcome is null || (known.Outcome.State == CommitmentState.NotYet && known.Outcome.Day < report.Day);

    private static int SharedWords(OutcomeReport report, KnownCommitment known) =>
        report.Language == known.Language ? WordingLikeness.SharedWords(report.Words, known.Words) : SenseLikeness.SharedWords(report.Words, known.Words);

    private IEnumerable<KnownCommitment> Of(long doer, SortedDictionary<long, KnownCommitment> changed) =>
        _ofDoer(doer).Where(known => !changed.ContainsKey(known.Id)).Concat(changed.Values.Where(known => known.Doer == doer));

    // "kept his promise to open the bridge": the promise is told together with what came of it, and is none that stands open.
    private static bool IsToldIn(CommitmentSighting sighting, OutcomeReport report) =>
        report.Doers.Contains(sighting.Doer) && report.Text.Contains(sighting.Text, StringComparison.Ordinal);

    private static KnownCommitment? ClosedBy(OutcomeReport report, long doer, SortedDictionary<long, KnownCommitment> changed) =>
        changed.Values.FirstOrDefault(known => known.Doer == doer && known.Outcome == OutcomeOf(report));

    private static CommitmentOutcome OutcomeOf(OutcomeReport report) => new(report.Article, report.Day, report.State, report.Text);

    private static KnownCommitment Found(long id, CommitmentSighting sighting, OutcomeReport? told) => new()
    {
        Id = id,
        Doer = sighting.Doer,
        Text = sighting.Text,
        Language = sighting.Language,
        Words = sighting.Words,
        Strength = sighting.Strength,
        Due = sighting.Due,
        First = sighting.Day,
        Last = sighting.Day,
        LastArticle = sighting.Article,
        Outcome = told is null ? null : OutcomeOf(told),
    };

    private static KnownCommitment Add(KnownCommitment known, CommitmentSighting sighting) => known with
    {
        Due = DuePeriod.Of(known.Due) is null ? sighting.Due ?? known.Due : known.Due,
        First = sighting.Day < known.First ? sighting.Day : known.First,
        Last = sighting.Day > known.Last ? sighting.Day : known.Last,
        Articles = known.Articles + (known.LastArticle == sighting.Article ? 0 : 1),
        LastArticle = sighting.Article,
    };
}
