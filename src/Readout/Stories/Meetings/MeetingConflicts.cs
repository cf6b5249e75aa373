using Readout.Events.Meetings;

namespace Readout.Stories.Meetings;

/// <summary>A value that some reports of a meeting give.</summary>
public sealed record MeetingValue(string Value, IReadOnlyList<MeetingReport> Reports);

/// <summary>What reports of one meeting differ on: <c>date</c>, <c>place</c> or <c>status</c>.</summary>
public sealed record MeetingConflict(string On, IReadOnlyList<MeetingValue> Values);

/// <summary>
/// Finds what articles tell differently of one meeting. That something changed, or is told less closely, is no difference: only what cannot be true at once is.
/// Stateless and thread-safe.
/// </summary>
public static class MeetingConflicts
{
    public static IReadOnlyList<MeetingConflict> Of(IReadOnlyList<MeetingReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var conflicts = new List<MeetingConflict>();
        MeetingReport[] over = [.. reports.Where(static report => report.IsOver)];
        Add(conflicts, "date", over.Where(static report => report.Date is { IsWholeDay: true }), static report => report.Date!.Date!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Add(conflicts, "place", over.Where(static report => MeetingPlaces.KeyOf(report.Place) is not null), static report => MeetingPlaces.KeyOf(report.Place)!, static report => report.Place!);
        bool isDenied = over.Length > 0 && reports.Any(report => report.Status == MeetingStatus.Denied && report.Day >= over[0].Day);
        if (isDenied)
        {
            Add(conflicts, "status", reports.Where(static report => report.IsOver || report.Status == MeetingStatus.Denied), static report => report.IsOver ? "held" : "denied");
        }

        return conflicts;
    }

    private static void Add(List<MeetingConflict> conflicts, string on, IEnumerable<MeetingReport> reports, Func<MeetingReport, string> key, Func<MeetingReport, string>? shown = null)
    {
        MeetingValue[] values = [.. reports.GroupBy(key, StringComparer.Ordinal).Select(group => new MeetingValue(shown is null ? group.Key : shown(group.First()), [.. group]))];
        if (values.Length > 1)
        {
            conflicts.Add(new MeetingConflict(on, values));
        }
    }
}
