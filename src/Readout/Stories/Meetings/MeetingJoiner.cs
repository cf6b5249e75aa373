namespace Readout.Stories.Meetings;

/// <summary>Which meeting of an archive an article's meeting is.</summary>
public sealed record MeetingDecision(string LocalId, long Meeting, bool IsNew);

/// <summary>Two meetings of an archive that a report shows to be one: what was told of <paramref name="Meeting"/> is from now on told of <paramref name="Into"/>.</summary>
public sealed record MeetingAbsorption(long Meeting, long Into);

/// <summary>What one article does to an archive's meetings; rows that are new or changed ascend by id, and none of them is absorbed.</summary>
public sealed record MeetingUpdate(IReadOnlyList<MeetingDecision> Decisions, IReadOnlyList<KnownMeeting> Changed, IReadOnlyList<MeetingAbsorption> Absorbed);

/// <summary>
/// Joins the meetings of one article to those that other articles of the same story tell of. Pure: the same reports over the same known meetings give the
/// same on every machine.
/// </summary>
public static class MeetingJoiner
{
    /// <summary>New meetings get the ids after <paramref name="lastId"/>, the highest that was ever given.</summary>
    /// <param name="reports">The article's meetings.</param>
    /// <param name="known">The meetings of the story without what the article told before, in ascending order of id.</param>
    /// <param name="elsewhere">Meetings that other stories tell of; a report is of one of them only where the whole date and two parties are the same.</param>
    /// <param name="before">What the article told before it was changed, by meeting; empty for a new one.</param>
    /// <param name="lastId">The highest id that was ever given.</param>
    public static MeetingUpdate Join(IReadOnlyList<MeetingReport> reports, IReadOnlyList<KnownMeeting> known, IReadOnlyList<KnownMeeting> elsewhere, IReadOnlyDictionary<long, MeetingReport> before, long lastId)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(elsewhere);
        ArgumentNullException.ThrowIfNull(before);
        var meetings = known.Concat(elsewhere).ToDictionary(static meeting => meeting.Id);
        var changed = new SortedDictionary<long, KnownMeeting>();
        var absorbed = new List<MeetingAbsorption>();
        var decisions = new List<MeetingDecision>();
        foreach (MeetingReport report in reports)
        {
            foreach (MeetingAbsorption one in OnesOfDay(report, Now(known, meetings)))
            {
                meetings[one.Into] = changed[one.Into] = meetings[one.Into].With(meetings[one.Meeting]);
                meetings.Remove(one.Meeting);
                changed.Remove(one.Meeting);
                absorbed.Add(one);
            }

            KnownMeeting[] now = Now(known, meetings);
            KnownMeeting? same = Kept(report, now, before) ?? Likest(report, now, MeetingLikeness.Between) ?? Likest(report, Now(elsewhere, meetings), MeetingLikeness.AcrossStories);
            KnownMeeting joined = same?.With(report) ?? KnownMeeting.Of(++lastId, [report]);
            meetings[joined.Id] = changed[joined.Id] = joined;
            decisions.Add(new MeetingDecision(report.LocalId, joined.Id, same is null));
        }

        return new MeetingUpdate([.. decisions.Select(decision => decision with { Meeting = InTheEnd(decision.Meeting, absorbed) })], [.. changed.Values], absorbed);
    }

    private static KnownMeeting[] Now(IReadOnlyList<KnownMeeting> known, Dictionary<long, KnownMeeting> meetings) =>
        [.. known.Where(meeting => meetings.ContainsKey(meeting.Id)).Select(meeting => meetings[meeting.Id])];

    private static long InTheEnd(long meeting, List<MeetingAbsorption> absorbed) =>
        absorbed.Aggregate(meeting, static (id, one) => one.Meeting == id ? one.Into : id);

    // Meetings of one whole day that a report is alike, and each report of one of which is alike the other, were taken for two while nothing joined them.
    private static IEnumerable<MeetingAbsorption> OnesOfDay(MeetingReport report, KnownMeeting[] known)
    {
        KnownMeeting[] ofDay = report.Date is not { IsWholeDay: true } day ? [] : [.. known.Where(meeting => meeting.Date == day && MeetingLikeness.Between(report, meeting) > 0)];
        KnownMeeting? first = ofDay.FirstOrDefault();
        foreach (KnownMeeting other in ofDay.Skip(1))
        {
            if (MeetingLikeness.AreOne(other, first!, report))
            {
                first = first!.With(other);
                yield return new MeetingAbsorption(other.Id, first.Id);
            }
        }
    }

    // What an edited article tells of the same parties is the meeting that it told of before, though its day be another now; if others tell of it they must agree.
    private static KnownMeeting? Kept(MeetingReport report, IEnumerable<KnownMeeting> known, IReadOnlyDictionary<long, MeetingReport> before) => known
        .Where(meeting => before.ContainsKey(meeting.Id) && MeetingLikeness.IsToldAgain(report, before[meeting.Id]))
        .Where(meeting => meeting.Reports.Count == 0 || MeetingLikeness.Between(report, meeting) > 0)
        .OrderByDescending(meeting => before[meeting.Id].LocalId == report.LocalId)
        .FirstOrDefault();

    // Of two that it may be alike, nobody can tell which it is.
    private static KnownMeeting? Likest(MeetingReport report, IEnumerable<KnownMeeting> known, Func<MeetingReport, KnownMeeting, int> likenessOf)
    {
        (KnownMeeting? likest, int likeness, bool isSure) = (null, 0, true);
        foreach (KnownMeeting meeting in known)
        {
            int like = likenessOf(report, meeting);
            if (like > likeness)
            {
                (likest, likeness, isSure) = (meeting, like, true);
            }
            else if (like == likeness && like > 0)
            {
                isSure = false;
            }
        }

        return isSure ? likest : null;
    }
}
