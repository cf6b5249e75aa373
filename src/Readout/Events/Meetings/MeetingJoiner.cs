using System.Globalization;
using Readout.Dates;
using Readout.Entities;

namespace Readout.Events.Meetings;

/// <summary>Joins the mentions of one meeting by kind, parties, date and status, and keeps the meetings that can stand on their own.</summary>
internal sealed class MeetingJoiner
{
    // A meeting is taken up again within a few dozen others; this keeps the work linear.
    private const int Recent = 32;
    private const int BareReach = 3;

    private readonly List<Group> _groups = [];

    public void Add(MeetingMention mention)
    {
        Group? same = null;
        foreach (Group group in _groups.Skip(_groups.Count - Recent))
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
        else if (mention.Parties.Count > 0)
        {
            _groups.Add(new Group(mention));
        }
    }

    /// <summary>The meetings in order of their triggers.</summary>
    public IReadOnlyList<Meeting> Meetings(PartialDate? published)
    {
        var meetings = new List<Meeting>();
        foreach (Group group in _groups)
        {
            if (group.Meeting(string.Create(CultureInfo.InvariantCulture, $"m{meetings.Count + 1}"), published?.Date) is { } meeting)
            {
                meetings.Add(meeting);
            }
        }

        return meetings;
    }

    private sealed class Group
    {
        private readonly MeetingMention _first;
        private Parties _parties;
        private MeetingKind _kind;
        private MeetingStatus? _status;
        private PartialDate? _date;
        private string? _place;
        private string? _topic;
        private int _leastParties;
        private int _mentions = 1;

        public Group(MeetingMention first)
        {
            _first = first;
            _parties = first.Parties;
            _kind = first.Kind;
            _status = first.Status;
            _date = first.Date;
            _place = first.Place;
            _topic = first.Topic;
            _leastParties = first.LeastParties;
            LastSentence = first.Sentence;
        }

        public int LastSentence { get; private set; }

        public bool IsSame(MeetingMention mention)
        {
            if (!KindsAgree(_kind, mention.Kind) || !DatesAgree(_date, mention.Date) || !StatusesAgree(mention))
            {
                return false;
            }

            if (mention.Parties.Entities.Count == 0)
            {
                return mention.Sentence - LastSentence <= BareReach && !mention.Parties.HasUnnamed;
            }

            int shared = mention.Parties.Entities.Count(_parties.Entities.Contains);
            return shared >= 2
                || (shared > 0 && shared == Math.Min(mention.Parties.Entities.Count, _parties.Entities.Count))
                || (shared > 0 && _date is not null && _date == mention.Date && (OthersAreNameless(mention.Parties, _parties) || OthersAreNameless(_parties, mention.Parties)));
        }

        public void Join(MeetingMention mention)
        {
            _parties = Named(_parties, mention.Parties);
            _kind = MoreTelling(_kind, mention.Kind);
            _status = Stronger(_status, mention.Status);
            _date ??= mention.Date;
            _place ??= mention.Place;
            _topic ??= mention.Topic;
            _leastParties = Math.Min(_leastParties, mention.LeastParties);
            LastSentence = mention.Sentence;
            _mentions++;
        }

        public Meeting? Meeting(string id, DateOnly? published) => _status is { } status && IsInTime(status, published) && _parties.Count >= _leastParties && _parties.Entities.Count > 0
            ? new Meeting
            {
                Id = id,
                Trigger = _first.Trigger,
                Kind = _kind,
                Participants = [.. _parties.Entities.Select(entity => new EventParticipant(entity.Id, entity.Name))],
                Date = _date,
                Place = _place,
                Topic = _topic,
                Status = status,
                Confidence = Confidence(),
            }
            : null;

        // What is dated after the day of writing was not held, what is dated before it is no longer planned: something was misread.
        private bool IsInTime(MeetingStatus status, DateOnly? published) => (status, _date?.Date?.CompareTo(published ?? default)) switch
        {
            _ when published is null => true,
            (MeetingStatus.Held, > 0) => false,
            (MeetingStatus.Planned or MeetingStatus.Proposed, < 0) => false,
            _ => true,
        };

        private double Confidence()
        {
            double confidence = 0.5 + (_parties.Entities.Count > 1 ? 0.15 : 0) + (_date is null ? 0 : 0.1) + (_mentions > 1 ? 0.1 : 0);
            return Math.Round(confidence, 2);
        }

        private bool StatusesAgree(MeetingMention mention) =>
            _status is not { } own || mention.Status is not { } other || own == other || (IsAhead(own) && IsAhead(other)) || (_date is not null && _date == mention.Date);

        // "the head of the ministry" on the same day with the same other side is the one that the other mention names.
        private static bool OthersAreNameless(Parties some, Parties known) => some.Entities.All(entity => known.Entities.Contains(entity) || IsNameless(entity));

        private static Parties Named(Parties left, Parties right)
        {
            Parties all = left.With(right);
            List<Entity> named = [.. all.Entities.Where(entity => !IsNameless(entity) || (left.Entities.Contains(entity) && right.Entities.Contains(entity)))];
            return named.Count < 2 ? all : all with { Entities = named };
        }

        private static bool IsNameless(Entity entity) => entity.Kind == EntityKind.Person && entity.Mentions.All(mention => mention.Form != MentionForm.Name);

        private static bool IsAhead(MeetingStatus status) => status is not (MeetingStatus.Held or MeetingStatus.Ongoing);

        private static bool KindsAgree(MeetingKind left, MeetingKind right) => left == right || (IsLoose(left) && IsSpoken(right)) || (IsLoose(right) && IsSpoken(left));

        private static bool IsLoose(MeetingKind kind) => kind is MeetingKind.Talks or MeetingKind.Meeting or MeetingKind.Other;

        private static bool IsSpoken(MeetingKind kind) => kind != MeetingKind.Visit;

        private static MeetingKind MoreTelling(MeetingKind left, MeetingKind right) => IsLoose(left) && !IsLoose(right) ? right : left;

        // What became of a meeting outweighs what was planned.
        private static MeetingStatus? Stronger(MeetingStatus? left, MeetingStatus? right)
        {
            if (left is null || right is null)
            {
                return left ?? right;
            }

            return Rank(right.Value) > Rank(left.Value) ? right : left;
        }

        private static int Rank(MeetingStatus status) => status switch
        {
            MeetingStatus.Proposed => 0,
            MeetingStatus.Planned => 1,
            MeetingStatus.Ongoing => 2,
            MeetingStatus.Held => 3,
            _ => 4,
        };

        // Two dates agree where both are known.
        private static bool DatesAgree(PartialDate? left, PartialDate? right) =>
            left is null || right is null || (Agree(left.Year, right.Year) && Agree(left.Month, right.Month) && Agree(left.Day, right.Day));

        private static bool Agree(int? left, int? right) => left is null || right is null || left == right;
    }
}
