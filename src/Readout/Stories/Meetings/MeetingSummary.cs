using Readout.Dates;
using Readout.Events.Meetings;

namespace Readout.Stories.Meetings;

/// <summary>What reports of one meeting, in order of publication, tell together. Stateless and thread-safe.</summary>
internal static class MeetingSummary
{
    public static MeetingKind Kind(IReadOnlyList<MeetingReport> reports) =>
        MostFrequent(reports.Where(static report => !MeetingLikeness.IsLoose(report.Kind)), static report => (MeetingKind?)report.Kind)
        ?? MostFrequent(reports, static report => (MeetingKind?)report.Kind)
        ?? MeetingKind.Other;

    /// <summary>
    /// What the reports of the latest day say; whether it is planned or but proposed, the last of them, so that nothing is shown as surer than by who told it last. That it was
    /// held stands where more accounts say so than say otherwise later.
    /// </summary>
    public static MeetingStatus Status(IReadOnlyList<MeetingReport> reports)
    {
        if (reports.Count == 0)
        {
            return MeetingStatus.Planned;
        }

        bool wasHeld = reports.Any(static report => report.Status == MeetingStatus.Held);
        MeetingReport[] telling = wasHeld ? [.. reports.Where(static report => !IsAhead(report.Status))] : [.. reports];
        DateOnly latest = telling[^1].Day;
        MeetingStatus last = telling.Where(report => report.Day == latest).MaxBy(static report => Rank(report.Status))!.Status;
        last = last == MeetingStatus.Planned ? telling[^1].Status : last;
        return wasHeld && Accounts(telling, MeetingStatus.Held) > Math.Max(1, Accounts(telling, last)) ? MeetingStatus.Held : last;
    }

    // Copies are one account.
    private static int Accounts(MeetingReport[] reports, MeetingStatus status) =>
        reports.Where(report => report.Status == status).Select(static report => report.Account).Distinct().Count();

    public static PartialDate? Date(IReadOnlyList<MeetingReport> reports)
    {
        int putOff = reports.ToList().FindLastIndex(static report => report.Status == MeetingStatus.Postponed && report.Date is not null);
        MeetingReport[] telling = [.. reports.Skip(Math.Max(putOff, 0)).Where(static report => report.Date is not null)];
        PartialDate? whole = MostFrequent(telling.Where(static report => report.Date!.IsWholeDay), static report => report.Date);
        return whole ?? telling.LastOrDefault(static report => report.Date!.Month is not null)?.Date ?? telling.LastOrDefault()?.Date;
    }

    // In the words of the first report that gives it, so that another language does not change it.
    public static string? Place(IReadOnlyList<MeetingReport> reports)
    {
        MeetingReport[] telling = [.. reports.Where(static report => report.Place is not null)];
        string? name = MostFrequent(telling, static report => MeetingPlaces.NameOf(report.Place!));
        return Array.Find(telling, report => MeetingPlaces.NameOf(report.Place!) == name)?.Place;
    }

    public static IReadOnlyList<MeetingParty> Parties(IReadOnlyList<MeetingReport> reports)
    {
        var all = new List<MeetingParty>();
        foreach (MeetingParty party in reports.SelectMany(static report => report.Parties).DistinctBy(static party => (party.Entity, party.Name)))
        {
            if (!all.Exists(known => IsSame(known, party)))
            {
                all.Add(party);
            }
        }

        return [.. all.Where(party => party.IsPerson || !all.Exists(other => other.IsPerson && party.Represents(other)))];
    }

    private static bool IsSame(MeetingParty left, MeetingParty right) => left.IsPerson == right.IsPerson
        && ((left.Entity is not null && left.Entity == right.Entity) || (!left.IsPerson && left.Represents(right)));

    // Of those given alike the latest.
    private static T? MostFrequent<T>(IEnumerable<MeetingReport> reports, Func<MeetingReport, T?> value) =>
        reports.Select((report, place) => (Value: value(report), Place: place))
            .GroupBy(static one => one.Value)
            .OrderByDescending(static group => group.Count())
            .ThenByDescending(static group => group.Max(static one => one.Place))
            .Select(static group => group.Key)
            .FirstOrDefault();

    private static bool IsAhead(MeetingStatus status) => status is MeetingStatus.Planned or MeetingStatus.Proposed or MeetingStatus.Postponed or MeetingStatus.Ongoing;

    private static int Rank(MeetingStatus status) => status switch
    {
        MeetingStatus.Proposed => 0,
        MeetingStatus.Planned => 1,
        MeetingStatus.Ongoing => 2,
        MeetingStatus.Held => 3,
        _ => 4,
    };
}
