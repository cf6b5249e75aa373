using System.Globalization;
using Readout.Dates;

namespace Readout.Events.Meetings;

/// <summary>Joins the mentions of one meeting by kind, parties, date and status, and keeps the meetings that can stand on their own.</summary>
internal sealed class MeetingJoiner
{
    // A meeting is taken up again within a few dozen others; this keeps the work linear.
    private const int Recent = 32;

    // What a guest does on a visit is told among these.
    private const int VisitGroups = 3;

    private readonly List<MeetingGroup> _groups = [];

    public void Add(MeetingMention mention)
    {
        if (mention.IsTour && _groups.TakeLast(VisitGroups).Any(group => group.IsVisitOf(mention)))
        {
            return;
        }

        if (mention.IsOfThose)
        {
            mention = WithThose(mention);
        }

        mention = mention.IsVenue && mention.Kind == MeetingKind.Summit ? WithThoseBeside(mention) : mention;
        MeetingGroup? same = null;
        foreach (MeetingGroup group in _groups.Skip(_groups.Count - Recent))
        {
            if (group.IsSame(mention) && (same is null || group.LastSentence >= same.LastSentence))
            {
                same = group;
            }
        }

        if (same is not null)
        {
            same.Join(mention);
        }
        else
        {
            _groups.Add(new MeetingGroup(WithDayBefore(WithGuest(WithThoseBefore(mention)))));
        }
    }

    // "met Hall on the sidelines of the League summit": both are at the summit.
    private MeetingMention WithThoseBeside(MeetingMention mention) =>
        mention.MayTakeDay && _groups.Count > 0 && _groups[^1] is var beside && beside.LastSentence == mention.Sentence && beside.Kind is MeetingKind.Meeting or MeetingKind.Talks && beside.IsOf(mention.Status)
            ? mention with { Parties = mention.Parties.With(Parties.Named([.. beside.Parties.Entities.Where(static one => one.Kind == Entities.EntityKind.Person)])) }
            : mention;

    // "The delegations will meet again", "as the delegations met on Monday": those of the last meeting, or of the one of that day.
    private MeetingMention WithThose(MeetingMention mention) =>
        _groups.FindLast(group => group.IsOfThose(mention)) is { } told ? mention with { Parties = told.Those, LeastParties = 2 } : mention;

    // "a new round of talks", «с предыдущей беседой»: those of the meeting told before; of a call the other conversation was one too.
    private MeetingMention WithThoseBefore(MeetingMention mention) =>
        mention.Kind == MeetingKind.Summit && mention is { IsFollowing: true, Parties.Count: 0 } && _groups.FindLast(static group => group.Kind == MeetingKind.Summit && group.Parties.Count > 0) is { } before && Bodies(before.Parties) is { Count: > 0 } bodies ? mention with { Parties = bodies }
        : mention is { IsSlavic: true, Kind: not MeetingKind.Visit, Parties: { Entities.Count: 0, Described: [var bare] } } && (mention.IsFollowing || mention.IsEarlier) && _groups.FindLast(group => group.IsBodyNamedBy(bare, mention)) is { } sat ? mention with { Parties = sat.Parties, LeastParties = 1 }
        : (IsOfThoseBefore(mention) || IsOfHeadline(mention)) && (mention.IsFollowing || mention.IsEarlier)
        && _groups.FindLast(group => (group.Parties.Count > 1 || group.Parties.AreMany || (!mention.IsSlavic && group.IsOfBody)) && group.IsOfSameParties(mention, mention.Sentence - group.LastSentence)) is { } last
            ? mention with { Parties = last.Standing, LeastParties = Math.Min(mention.LeastParties, last.Parties.Count), Kind = (mention.IsSlavic && !mention.IsSpeech) || (last.Kind is MeetingKind.Talks or MeetingKind.Meeting && mention.Kind is MeetingKind.Talks or MeetingKind.Meeting) ? mention.Kind : last.Kind }
            : mention;

    // "Contact group to meet … The previous meeting of the contact group": those whom the first sentence has named.
    private bool IsOfHeadline(MeetingMention mention) =>
        !mention.IsSlavic && mention.Parties is { Entities.Count: 0, Described: [var words] } && _groups.Exists(group => group.First.IsOfGroup && group.Parties.Count > 1 && group.First.Parties.Described is [var called] && words.EndsWith(called, StringComparison.OrdinalIgnoreCase));

    // «Предыдущая встреча комиссий»: those of the meeting told before, whom one word means, or of whom one is named again.
    private static bool IsOfThoseBefore(MeetingMention mention) =>
        mention.Parties.Count == 0 || (mention.IsSlavic && mention.Parties is { AreMany: false, Entities.Count: 0, Described: [var word] } && !word.Contains(' ', StringComparison.Ordinal))
        || (mention is { IsSlavic: true, Kind: not MeetingKind.Visit } && mention.Parties is { Described.Count: 0, Entities: [{ Kind: Entities.EntityKind.Person }] });

    // «Следующий саммит пройдет в Осло»: of the body that held the last one.
    private static Parties Bodies(Parties parties) => Parties.Named([.. parties.Entities.Where(static one => one.Kind == Entities.EntityKind.Organization)]);

    // «Воронов прибудет в Осло. В программе визита — встреча с Лесной»: whom the guest meets there.
    private MeetingMention WithGuest(MeetingMention mention) =>
        mention.IsOneSided && _groups.TakeLast(VisitGroups).Reverse().Select(group => group.GuestFor(mention)).FirstOrDefault(static guest => guest is not null) is { } guest
            ? mention with { Parties = Parties.Named([guest]).With(mention.Parties), LeastParties = 2, Date = mention.Date ?? _groups.TakeLast(VisitGroups).Reverse().Select(group => group.DayAhead(guest, mention)).FirstOrDefault(static day => day is not null) }
            : mention;

    // "Lake met Hall on Monday. She also met Reed."
    private MeetingMention WithDayBefore(MeetingMention mention) =>
        mention is { Date: null, DaysAfterLast: { } days } && _groups.FindLast(static group => group.Day is not null)?.Day is { } beside ? mention with { Date = PartialDate.Of(beside.AddDays(days)) }
        : mention is not { Date: null, Kind: not MeetingKind.Visit } || _groups.Count == 0 ? mention
        : mention.IsBeside && _groups[^1].DayBeside(mention) is { } day ? mention with { Date = day }
        : mention.IsJoined && _groups[^1].DateInSentence(mention) is { } date ? mention with { Date = date }
        : mention.MayTakeDay && (_groups[^1].DayInSentence(mention) ?? DayOfVisit(mention)) is { } told ? mention with { Date = told }
        : mention;

    // "Stonefield will visit Norway on Monday. He will hold talks with Lake and be received by Hall."
    private PartialDate? DayOfVisit(MeetingMention mention) => _groups.TakeLast(VisitGroups).Reverse().Select(group => group.DayOfVisit(mention)).FirstOrDefault(static day => day is not null);

    // Who they are may have been told only after it.
    private void FillFrom(int at)
    {
        MeetingGroup open = _groups[at];
        if (open.Parties.Count == 0 && open.First.IsEarlier && _groups.Take(at).LastOrDefault(static group => group.Parties.Count > 1) is { } told && told.IsOfSameParties(open.First, open.First.Sentence - told.First.Sentence))
        {
            open.Adopt(told);
        }

        if (open.MayTakeDay && _groups.Skip(at + 1).Take(VisitGroups).Select(group => group.DayOfVisit(open.AsMention)).FirstOrDefault(static day => day is not null) is { } behind)
        {
            open.TakeDay(behind);
        }
    }

    // «В четверг Воронов прибыл в Осло. … Он встретился с Лесной»: all that the story dates of him are of one day.
    private void DateFrom(int at)
    {
        PartialDate[] days = [.. _groups.Take(Recent).Where((group, index) => index < at || _groups[at].First.IsInHeadline).Select(group => group.DayOfStory(_groups[at])).OfType<PartialDate>().Distinct()];
        if (days is [var day])
        {
            _groups[at].TakeDay(day);
        }
    }

    // The next few groups hold what the same sentence tells.
    private bool IsOnTheWay(int at) => _groups.Skip(at + 1).Take(2).Any(_groups[at].IsWayTo);

    /// <summary>The meetings in order of their triggers.</summary>
    public IReadOnlyList<Meeting> Meetings(EventContext context)
    {
        var meetings = new List<Meeting>();
        var groups = new List<MeetingGroup>();
        new LeadOfHeadline(context, MeetingLexicon.Of(context.Text.Language)).Join(_groups);
        foreach ((int at, MeetingGroup group) in _groups.Index())
        {
            FillFrom(at);
            DateFrom(at);
            if (!IsOnTheWay(at) && group.Meeting(string.Create(CultureInfo.InvariantCulture, $"m{meetings.Count + 1}"), context) is { } meeting)
            {
                meetings.Add(meeting);
                groups.Add(group);
            }
        }

        if (MeetingAccounts.SubjectOf(meetings, context) is { } subject)
        {
            meetings[subject] = MeetingAccounts.WithContext(meetings[subject], groups[subject].Statements, context);
        }

        return meetings;
    }
}
