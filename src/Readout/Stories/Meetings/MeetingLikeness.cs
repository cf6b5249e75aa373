using Readout.Dates;
using Readout.Events.Meetings;
using Readout.Stories.Commitments;

namespace Readout.Stories.Meetings;

/// <summary>
/// Whether a report in a story and a meeting that other articles of it tell of are one. Two meetings of the same parties within days are common, so what is not
/// told surely keeps them apart. Stateless and thread-safe.
/// </summary>
internal static class MeetingLikeness
{
    // What an article tells as held without a date was held within these days before it.
    private const int FreshDays = 3;
    private const int SameDate = 4;
    private const int SameText = 4;

    /// <summary>Kinds whose words are used of any meeting.</summary>
    public static bool IsLoose(MeetingKind kind) => kind is MeetingKind.Talks or MeetingKind.Meeting or MeetingKind.Other;

    /// <summary>0 where they are not one, or nobody can tell; else the higher, the more speaks for it.</summary>
    public static int Between(MeetingReport report, KnownMeeting known)
    {
        bool isToldApart = known.Reports.Any(other => other.Article == report.Article) && !IsToldTwice(report, known);
        if (isToldApart || !KindsAgree(report.Kind, known.Kind))
        {
            return 0;
        }

        bool isCopy = known.Reports.Any(other => other.Account == report.Account && other.Kind == report.Kind && other.Date == report.Date && other.Status == report.Status);
        int parties = Parties(report, known, isCopy);
        int times = parties == 0 ? 0 : Times(report, known, isCopy);
        return times == 0 ? 0 : parties + times + (isCopy ? SameText : 0) + (report.Kind == known.Kind ? 1 : 0);
    }

    /// <summary>Whether two meetings that a report is alike are one: it names the parties of both, and every report of the one is alike the other with that report.</summary>
    public static bool AreOne(KnownMeeting one, KnownMeeting other, MeetingReport between)
    {
        KnownMeeting joined = other.With(between);
        return one.Reports.All(report => Between(report, joined) > 0);
    }

    /// <summary>The same between a report and a meeting that only other stories tell of: the planned talks, and the talks that were held.</summary>
    public static int AcrossStories(MeetingReport report, KnownMeeting known) =>
        report.Date is { IsWholeDay: true } date && known.Date is { IsWholeDay: true } other && date.Date == other.Date
        && report.Parties.Count(party => known.Parties.Any(one => one.Entity is not null && one.Entity == party.Entity)) >= 2 ? Between(report, known) : 0;

    /// <summary>Whether an article that was changed tells of the meeting that it told of before.</summary>
    public static bool IsToldAgain(MeetingReport report, MeetingReport before) =>
        KindsAgree(report.Kind, before.Kind) && report.Parties.Count(party => before.Parties.Any(party.Represents)) >= Math.Max(1, Math.Min(report.Parties.Count, before.Parties.Count));

    // One article names the states, and elsewhere who spoke for them: it takes both for meetings of their own only where it does not know who serves whom.
    private static bool IsToldTwice(MeetingReport report, KnownMeeting known) => known.Reports.Where(other => other.Article == report.Article).All(other =>
        report.Parties.Count >= 2 && report.Parties.Count == other.Parties.Count && report.Status == other.Status
        && report.Parties.All(static party => party.IsPerson) != other.Parties.All(static party => party.IsPerson)
        && report.Parties.All(party => other.Parties.Any(party.Represents)) && other.Parties.All(party => report.Parties.Any(party.Represents)));

    private static bool KindsAgree(MeetingKind left, MeetingKind right) =>
        left == right || (IsLoose(left) && right != MeetingKind.Visit) || (IsLoose(right) && left != MeetingKind.Visit) || (IsRemote(left) && IsRemote(right));

    private static bool IsRemote(MeetingKind kind) => kind is MeetingKind.Call or MeetingKind.Video;

    // As the latest report knows them, whom by then more is known of. Two who meet make a meeting; one alone does with the same day and kind, or in the same text.
    private static int Parties(MeetingReport report, KnownMeeting known, bool isCopy)
    {
        MeetingParty[] told = [.. known.Reports.Reverse().SelectMany(static other => other.Parties).DistinctBy(static party => (party.Entity, party.Name))];
        int shared = report.Parties.Count(party => told.Any(party.Represents));
        int least = Math.Min(report.Parties.Count, known.Parties.Count);
        if (shared >= 2 && !AreOthers(report, told))
        {
            return shared;
        }

        if (shared == 0 && IsOfBodies(report, told) && report.Date is { IsWholeDay: true } && report.Date == known.Date)
        {
            return 1;
        }

        bool isOfDay = report.Date is { IsWholeDay: true } && report.Date == known.Date && report.Kind == known.Kind;
        return shared == 1 && (isCopy || (least == 1 && isOfDay)) ? 1 : 0;
    }

    // "The foreign ministers" of one report are those of the states that another names: of one story and one day, where neither says who they are.
    private static bool IsOfBodies(MeetingReport report, MeetingParty[] told) =>
        report.Parties.Concat(told).All(static party => !party.IsPerson) && (report.Parties.All(IsNameless) || told.All(IsNameless));

    private static bool IsNameless(MeetingParty party) => party is { Entity: null, State: null };

    // Ministers of the same two states meet as well as their presidents.
    private static bool AreOthers(MeetingReport report, MeetingParty[] told)
    {
        MeetingParty[] persons = [.. report.Parties.Where(static party => party.IsPerson)];
        MeetingParty[] known = [.. told.Where(static party => party.IsPerson)];
        return persons.Length > 0 && known.Length > 0 && !persons.Any(one => told.Any(one.Represents));
    }

    private static int Times(MeetingReport report, KnownMeeting known, bool isCopy)
    {
        if (report.Date is null && known.Date is null)
        {
            bool areNear = known.Reports.Any(other => other.IsOver == report.IsOver && Math.Abs(other.Day.DayNumber - report.Day.DayNumber) <= (report.IsOver ? FreshDays : 1));
            return isCopy || areNear ? 1 : 0;
        }

        if (report.Date is { } date && known.Date is { } other)
        {
            return AgreeOn(date, other) ? SameDate : IsPutOff(report, known) || IsDayBeside(report, known) ? 1 : 0;
        }

        return FitsUndated(report, known) ? 2 : 0;
    }

    private static bool AgreeOn(PartialDate left, PartialDate right) =>
        DuePeriod.Of(left) is not null && DuePeriod.Of(right) is not null && DuePeriod.AreCompatible(left, right);

    // A report that a meeting ahead is put off names another day.
    private static bool IsPutOff(MeetingReport report, KnownMeeting known) =>
        report.Status == MeetingStatus.Postponed && known.Status is MeetingStatus.Planned or MeetingStatus.Proposed or MeetingStatus.Postponed
        && DuePeriod.Of(known.Date) is { } before && before.Last >= report.Day;

    // Whether it was on one day or the next, articles that come out together may tell differently.
    private static bool IsDayBeside(MeetingReport report, KnownMeeting known) =>
        report.IsOver && known.Reports.All(static other => other.IsOver) && report.Kind == known.Kind
        && report.Date?.Date is { } day && known.Date?.Date is { } other && Math.Abs(day.DayNumber - other.DayNumber) == 1
        && known.Reports.Any(one => Math.Abs(one.Day.DayNumber - report.Day.DayNumber) <= 1);

    private static bool FitsUndated(MeetingReport report, KnownMeeting known)
    {
        if (report.Date is null)
        {
            return DuePeriod.Of(known.Date) is { } days && Fits(report.IsOver, report.Day, days) && !(report.IsOver && IsOff(known.Status));
        }

        return DuePeriod.Of(report.Date) is { } own && known.Reports.All(other => other.Date is not null || Fits(other.IsOver, other.Day, own));
    }

    private static bool IsOff(MeetingStatus status) => status is MeetingStatus.Postponed or MeetingStatus.Cancelled or MeetingStatus.Denied;

    private static bool Fits(bool isOver, DateOnly told, (DateOnly First, DateOnly Last) days) => isOver
        ? days.First <= told && days.Last >= told.AddDays(-FreshDays) && days.Last <= told.AddDays(1)
        : days.Last >= told;
}
