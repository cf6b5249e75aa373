using Readout.Dates;
using Readout.Entities;
using Readout.Statements;
using Readout.Text;

namespace Readout.Events.Meetings;

/// <summary>The mentions of one meeting, in text order, and what they tell together.</summary>
internal sealed class MeetingGroup
{
    // How many sentences on a mention without parties is still the same meeting, and one with parties is what a headline spoke of.
    private const int BareReach = 3;
    private const int OpenReach = 5;

    // The first sentence under a headline, or the one behind it.
    private const int HeadlineReach = 2;

    // How many sentences on "a new round" is one of the talks spoken of.
    private const int FollowingReach = 8;

    // How many sentences on those are named who were there as well.
    private const int AttendedReach = 20;

    // How many sentences on a guest does what he came for.
    private const int VisitReach = 3;

    // How many sentences on "also" speaks of the same day.
    private const int BesideReach = 2;

    // A story tells first what it is about, and its day; so many sentences on it tells what else was done on that day.
    private const int StorySentences = 5;
    private const int StoryReach = 12;

    private readonly MeetingMention _first;
    private Parties _parties;
    private Parties? _told;
    private Parties _doers;
    private Parties _speakers;
    private MeetingKind _kind;
    private MeetingStatus? _status;
    private PartialDate? _date;
    private string? _place;
    private string? _topic;
    private MeetingTraits _traits;
    private readonly List<Statement> _statements;
    private int _leastParties;
    private int _mentions = 1;
    private readonly List<Entity> _heads = [];
    private bool _isBeginning;
    private TextSpan? _headline;

    public MeetingGroup(MeetingMention first)
    {
        _first = first;
        _parties = first.Parties;
        _doers = first.Doers;
        _speakers = first.Speakers;
        _kind = first.Kind;
        _status = first.Status;
        _date = first.Date;
        _place = first.Place;
        _topic = first.Topic;
        _traits = first.Traits;
        _statements = [.. first.Statements];
        _leastParties = first.LeastParties;
        _isBeginning = first.IsBeginning;
        LastSentence = first.Sentence;
    }

    /// <summary>The mention that the meeting is told by first.</summary>
    public MeetingMention First => _first;

    public int LastSentence { get; private set; }

    public Parties Parties => _parties;

    /// <summary>Those who meet, without those of whom a sentence of their own tells that they came.</summary>
    public Parties Sides => _told ?? _parties;

    /// <summary>One body of several.</summary>
    public bool IsOfBody => _leastParties == 1 && _parties is { Described.Count: 0, Entities: [{ Kind: EntityKind.Organization }] };

    /// <summary>Those who meet, without those who only lead a side at this one meeting.</summary>
    public Parties Standing => _heads.Count == 0 ? _parties : _parties with { Entities = [.. _parties.Entities.Where(one => !_heads.Contains(one))] };

    /// <summary>With those who do something there.</summary>
    public Parties Those => AllParties();

    public bool IsUndone => _status is { } status && CalledOffMeetings.IsUndone(status);

    /// <summary>What became of a visit that somebody was to meet others on.</summary>
    public MeetingStatus? StatusOfVisit(MeetingMention mention) =>
        IsUndone && _kind == MeetingKind.Visit && mention.Sentence - LastSentence <= BareReach && mention.Parties.Entities.Any(party => party.Kind == EntityKind.Person && _parties.Entities.Contains(party)) ? _status : null;

    public bool IsOf(MeetingStatus? status) => _status == status;

    public MeetingStatus? Status => _status;

    /// <summary>Where its first mention stands: in the headline, if that tells of it.</summary>
    public TextSpan Trigger => _headline ?? _first.Trigger;

    /// <summary>Whether one mention is all that tells of it.</summary>
    public bool IsToldOnce => _mentions == 1;

    /// <summary>The headline tells of this meeting as well, by <paramref name="trigger"/>: of what kind it is, what became of it, and who met where the text tells fewer.</summary>
    public void TakeHeadline(TextSpan trigger, MeetingKind kind, MeetingGroup? told)
    {
        _headline = trigger;
        _kind = kind == MeetingKind.Summit ? kind : MeetingAgreement.MoreTelling(_kind, kind);
        _status = told?._status is { } status && (status is MeetingStatus.Denied || _status is null) ? status : _status;
        _date ??= told?._date;
        if (told is { _parties.Count: > 1 } && (_parties.Count < 2 || (_parties.Described.Count > 0 && told._parties.Described.Count == 0)))
        {
            _parties = told._parties;
        }

        _leastParties = Math.Min(_leastParties, told?._leastParties ?? _leastParties);
        _isBeginning |= told?._isBeginning ?? false;
    }

    public MeetingKind Kind => _kind;

    public PartialDate? Date => _date;

    public int Mentions => _mentions;

    /// <summary>The day of this meeting for another that is told right beside it, of somebody who is at both.</summary>
    public PartialDate? DayBeside(MeetingMention mention) =>
        _date is { Day: not null } && _status == mention.Status && mention.Sentence - LastSentence <= BesideReach && mention.Parties.Entities.Any(_parties.Entities.Contains) ? _date : null;

    /// <summary>The day of this meeting, told at the front of the story, for another of the same story, of a person who is at both; null where it may be of another day.</summary>
    public PartialDate? DayOfStory(MeetingGroup other)
    {
        int reach = _status is MeetingStatus.Held or MeetingStatus.Ongoing ? StoryReach : _kind == MeetingKind.Visit ? FollowingReach : BareReach;
        return other is { _date: null, _first.IsOfStory: true, _kind: not MeetingKind.Summit } && _date is { Day: not null } && _kind is not MeetingKind.Summit && (_status is MeetingStatus.Held or MeetingStatus.Planned ? other._status == _status : _status == MeetingStatus.Ongoing && _kind == MeetingKind.Visit && other._status == MeetingStatus.Held)
            && other != this && _first.Sentence < StorySentences && other._first.Sentence - _first.Sentence <= reach && other._parties.Entities.Any(party => party.Kind == EntityKind.Person && _parties.Entities.Contains(party)) ? _date : null;
    }

    /// <summary>The day of this meeting, for what is told beside it.</summary>
    public DateOnly? Day => _kind != MeetingKind.Visit && _status is MeetingStatus.Held or MeetingStatus.Ongoing ? _date?.Date : null;

    /// <summary>Takes the day that another meeting tells, where it has none of its own.</summary>
    public void TakeDay(PartialDate day) => _date ??= day;

    /// <summary>Whether "the delegations", "the two leaders" may be those who met here; with a day, on that day.</summary>
    public bool IsOfThose(MeetingMention mention) =>
        AllParties().Count > 1 && ((mention is { IsEarlier: true, Parties.Count: 0 } && AllParties() is { Described.Count: 0, Entities: [{ Kind: EntityKind.Person }, { Kind: EntityKind.Person }] } && mention.Sentence - LastSentence <= VisitReach) || (mention.IsFollowing && mention.Sentence - LastSentence <= FollowingReach) || (_date is not null && _date == mention.Date && mention.Sentence - LastSentence <= AttendedReach))
        && _kind != MeetingKind.Visit;

    /// <summary>The day of this visit for what the guest does on it: "will visit Norway on Monday. He will hold talks with Lake".</summary>
    public PartialDate? DayOfVisit(MeetingMention mention) =>
        _kind == MeetingKind.Visit && _date is { Day: not null } && Math.Abs(mention.Sentence - LastSentence) <= VisitReach && mention.Parties.Entities.Any(party => party.Kind == EntityKind.Person && _parties.Entities.Contains(party))
        && (_status == mention.Status || (_status is MeetingStatus.Held or MeetingStatus.Ongoing && mention.Status is MeetingStatus.Planned && _date.Date >= mention.Now)) ? _date : null;

    /// <summary>The day of this meeting for another that its sentence tells without one.</summary>
    public PartialDate? DayInSentence(MeetingMention mention) =>
        _date is { Day: not null } && _status == mention.Status && mention.Sentence == LastSentence && mention.Parties.Entities.Any(_parties.Entities.Contains) ? _date : null;

    /// <summary>The date of what its sentence tells right before, by the same persons.</summary>
    public PartialDate? DateInSentence(MeetingMention mention) =>
        _status == mention.Status && mention.Sentence == LastSentence && mention.Parties.Entities.Any(party => party.Kind == EntityKind.Person && _parties.Entities.Contains(party)) ? _date : null;

    /// <summary>Whether a person of <paramref name="mention"/> is on this visit, or has been, as the sentences right before tell.</summary>
    public bool IsVisitOf(MeetingMention mention) =>
        _kind == MeetingKind.Visit && _status is MeetingStatus.Held or MeetingStatus.Ongoing && (mention.IsOver || mention.Sentence - LastSentence <= VisitReach) && mention.Parties.Entities.Any(party => party.Kind == EntityKind.Person && _parties.Entities.Contains(party));

    /// <summary>The guest of this visit, where <paramref name="mention"/> tells whom somebody meets on it.</summary>
    public Entity? GuestFor(MeetingMention mention) =>
        _kind == MeetingKind.Visit && mention.Sentence - LastSentence is >= 0 and <= BesideReach && MeetsOnVisit(mention.Status)
        && _parties.Entities.Where(static party => party is { Kind: EntityKind.Person, IsMedium: false }).ToArray() is [var guest] && !mention.Parties.Entities.Contains(guest) ? guest : null;

    /// <summary>The day of this visit of <paramref name="guest"/>, where both are ahead.</summary>
    public PartialDate? DayAhead(Entity guest, MeetingMention mention) =>
        _kind == MeetingKind.Visit && _status == MeetingStatus.Planned && mention.Status is MeetingStatus.Planned or MeetingStatus.Proposed && _parties.Entities.Contains(guest) ? _date : null;

    private bool MeetsOnVisit(MeetingStatus? there) => (_status, there) switch
    {
        (MeetingStatus.Planned, MeetingStatus.Planned or MeetingStatus.Proposed) => true,
        (MeetingStatus.Ongoing or MeetingStatus.Held, MeetingStatus.Planned or MeetingStatus.Proposed or MeetingStatus.Held) => true,
        _ => false,
    };

    /// <summary>«прибыл в Осло на переговоры с Лесной»: going there is part of <paramref name="other"/>, and nothing else tells of a visit.</summary>
    public bool IsWayTo(MeetingGroup other) =>
        _mentions == 1 && (IsSlavic || _status == MeetingStatus.Proposed) && _first.IsGoing && other._first.IsPurpose && other._kind is not MeetingKind.Visit && other._status == _status && other._first.Sentence == _first.Sentence && other._parties.Count > 1 && _parties.Entities.Any(other._parties.Entities.Contains);

    /// <summary>The statements that the mentions themselves are about.</summary>
    public IReadOnlyList<Statement> Statements => _statements;

    public bool IsSame(MeetingMention mention) =>
        !(mention.IsAnother || _first.AreSeveral || mention.AreSeveral || (_first.IsSitting && mention.IsEncounter)) && (SlavicAgreement.Joins(this, mention) ?? IsOne(mention));

    private bool IsOne(MeetingMention mention)
    {
        if (mention.IsGuest)
        {
            return mention.Sentence - LastSentence <= BesideReach && _kind is not MeetingKind.Visit && _status is { } told && (told == mention.Status || (told == MeetingStatus.Ongoing && mention.Status == MeetingStatus.Held)) && _parties.Count > 0;
        }

        if (mention.IsLeading)
        {
            return mention.Side is { } side ? IsLedFor(side, mention) : _parties.Count > 0 && ((mention.Sentence - LastSentence <= 1 && IsSlavic) || (mention.Sentence - LastSentence <= OpenReach && _first.Sentence < StorySentences));
        }

        if (mention.IsAttended && _parties.Count > 0)
        {
            return _status is MeetingStatus.Held or MeetingStatus.Ongoing && mention.Sentence - LastSentence <= AttendedReach && MeetingAgreement.OfKinds(_kind, mention.Kind) && MeetingAgreement.OfDates(_date, mention.Date);
        }

        if (!IsSlavic && mention is { IsFollowing: true, Parties.Count: 0, Kind: MeetingKind.Video or MeetingKind.Call } && _kind != mention.Kind)
        {
            return false;
        }

        if (mention.IsOver && ((IsVisitOf(mention) && SharesParties(mention)) || IsHeadlineOfReturn(mention)))
        {
            return true;
        }

        if (mention.IsEarlier != _first.IsEarlier && (mention.IsEarlier || mention.Sentence - LastSentence > 1))
        {
            return false;
        }

        if (_first.IsVenue != mention.IsVenue && ((_kind == MeetingKind.Summit) != (mention.Kind == MeetingKind.Summit) || (mention is { IsVenue: true, MayTakeDay: true, Parties.Count: > 0 } && mention.Sentence == LastSentence)))
        {
            return false;
        }

        if (!MeetingAgreement.OfKinds(_kind, mention.Kind) || !MeetingAgreement.OfDates(_date, mention.Date) || !StatusesAgree(mention))
        {
            return false;
        }

        int distance = mention.Sentence - LastSentence;
        if (mention.Parties.Count == 0)
        {
            return distance <= (IsSlavic && mention.IsSpeech && _kind == MeetingKind.Call ? FollowingReach : BareReach) && (IsSlavic || mention.Kind != MeetingKind.Other || _kind == MeetingKind.Other)
                && (_kind == mention.Kind || IsSummitOf(mention) || MeetingAgreement.IsLoose(mention.Kind) || mention.Kind is MeetingKind.Call or MeetingKind.Video);
        }

        if (_parties.Count == 0)
        {
            return _first.IsAnnounced && distance <= (_first.IsBareVerb ? BareReach : OpenReach) && (_kind == mention.Kind || (_first.IsInHeadline && MeetingAgreement.IsLoose(_kind))) && _doers.Entities.All(mention.Parties.Entities.Contains);
        }

        return SharesParties(mention);
    }

    // "Defence chief cuts short Baltic trip. Minister Anna Lake returned home from Norway": the headline does not name who has been there.
    private bool IsHeadlineOfReturn(MeetingMention mention) =>
        _kind == MeetingKind.Visit && _first.IsInHeadline && _mentions == 1 && mention.Sentence - LastSentence <= HeadlineReach && !_parties.Entities.Any(static one => one.Kind == EntityKind.Person) && StatusesAgree(mention);

    // "League leaders meet on grain. … The summit": of the heads of a body, or of those whom nobody else is named beside.
    private bool IsSummitOf(MeetingMention mention) =>
        !IsSlavic && _kind == MeetingKind.Meeting && mention is { Kind: MeetingKind.Summit, IsVenue: false } && _parties is { Entities.Count: 0, Described: [var heads] } && heads.EndsWith("leaders", StringComparison.OrdinalIgnoreCase);

    // "The Norwegian delegation was led by Lake": of talks of those one of whom she speaks for, or who are many.
    private bool IsLedFor(Entity side, MeetingMention mention) =>
        _kind is not (MeetingKind.Visit or MeetingKind.Call) && mention.Sentence - LastSentence <= OpenReach && mention.Sentence > _first.Sentence
        && _parties.Entities.Any(one => CountryNames.AreOne(one, side) || (side.State is { } state && one.State == state));

    /// <summary>Whether "a new round", "their previous conversation" is one of those who met here.</summary>
    public bool IsOfSameParties(MeetingMention mention, int distance) =>
        distance <= (_first.Sentence < StorySentences && (IsSlavic || mention.IsEarlier) ? AttendedReach : FollowingReach) && MayBeOfKind(mention);

    // "Talks were held … the meeting ended", «встреча … на переговорах»: one noun stands for the other.
    private bool MayBeOfKind(MeetingMention mention) =>
        _kind == mention.Kind || (IsSlavic && _kind == MeetingKind.Video && MeetingAgreement.IsLoose(mention.Kind)) || (mention.IsSpeech && _kind is MeetingKind.Call or MeetingKind.Talks) || (_kind == MeetingKind.Talks && mention.Kind == MeetingKind.Meeting)
        || (_kind == MeetingKind.Meeting && mention.Kind == MeetingKind.Talks && !(IsSlavic && mention.IsSpeech));

    /// <summary>«на встрече Озерной контактной группы … следующее заседание группы»: whether <paramref name="word"/> is the noun of the one body or group that met here.</summary>
    public bool IsBodyNamedBy(string word, MeetingMention mention)
    {
        string? told = NameOfBody(_parties);
        return told is not null && mention.Sentence - LastSentence <= FollowingReach && told.Length > word.Length && word.Length > 0
            && (told.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase) || told.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase) || told.Contains(" " + word + " ", StringComparison.OrdinalIgnoreCase));
    }

    private static string? NameOfBody(Parties parties) => parties switch
    {
        { Entities.Count: 0, Described: [var words] } => words,
        { Described.Count: 0, Entities: [{ Kind: EntityKind.Organization } body] } => body.Name,
        _ => null,
    };

    // The rules of Russian and Ukrainian, in which a mention says whether it is of the story.
    private bool IsSlavic => _first.IsSlavic;

    /// <summary>"In Oslo for talks with Hall. … Lake arrived on Monday": without a day of its own, it may be of the day of a visit told behind it.</summary>
    public bool MayTakeDay => _first.MayTakeDay && _date is null && _kind is not MeetingKind.Visit;

    /// <summary>The first mention with what the others tell.</summary>
    public MeetingMention AsMention => _first with { Parties = _parties, Status = _status };

    /// <summary>Takes the parties of <paramref name="told"/>, and how they met.</summary>
    public void Adopt(MeetingGroup told)
    {
        _parties = told._parties;
        _kind = told._kind;
    }

    public void Join(MeetingMention mention)
    {
        if (SlavicAgreement.AsDoers(this, mention) is { } doers)
        {
            mention = mention with { Parties = Parties.None, Doers = doers };
        }

        if (IsSlavic && (mention.IsComing || mention.IsLeading))
        {
            _told ??= _parties;
        }

        if (mention.IsComing)
        {
            _parties = _parties.With(mention.Parties with { Described = [.. mention.Parties.Described.Where(words => !_parties.Described.Any(told => told.StartsWith(words, StringComparison.OrdinalIgnoreCase)))] });
            LastSentence = mention.Sentence;
            return;
        }

        bool areHeads = mention.IsLeading && IsSlavic && _first.IsOfOthers && mention.Parties.Count > 1;
        _parties = mention.Side is not null || mention.IsGuest || (mention.IsLeading && IsSlavic && !areHeads) ? _parties.With(mention.Parties) : areHeads || SlavicAgreement.Renames(this, mention) || IsHeadlineOf(mention) || IsToldAgain(mention) || NamesRolesOf(mention) || IsBodyInShort(mention) || (IsRepeatedBy(mention) && mention.Parties.Count >= _parties.Count) || (IsDatedHeadlineOf(mention) && mention.Parties.Count >= _parties.Count) ? mention.Parties : MeetingAgreement.Together(_parties, mention.Parties);
        _doers = _doers.With(mention.Doers);
        _speakers = _speakers.With(mention.Speakers);
        _kind = IsSummitOf(mention) ? MeetingKind.Summit : MeetingAgreement.MoreTelling(_kind, mention.Kind);
        _status = mention.LooksBack && _status is MeetingStatus.Planned ? _status : IsGoingOn(mention) ? MeetingStatus.Ongoing : IsStillToCome(mention) ? mention.Status : MeetingAgreement.Stronger(_status, mention.Status);
        _date ??= mention.Parties.Count > 0 || mention.Date?.Month is not null ? mention.Date : null;
        _place ??= mention.Place;
        _topic ??= mention.Topic;
        _traits = _traits.Or(mention.Traits);
        _statements.AddRange(mention.Statements);
        _leastParties = Math.Min(_leastParties, mention.LeastParties);
        LastSentence = mention.Sentence;
        _isBeginning |= mention.IsBeginning && !mention.IsEarlier;
        _heads.AddRange(mention.Side is null && !mention.IsGuest ? [] : mention.Parties.Entities);
        _mentions++;
    }

    /// <summary>The meeting, or null when the mentions together do not tell enough of it.</summary>
    public Meeting? Meeting(string id, EventContext context)
    {
        Parties parties = _kind switch
        {
            MeetingKind.Visit => AllParties(),
            MeetingKind.Other => Officials(AllParties(), context),
            MeetingKind.Summit when !IsSlavic => MeetingAgreement.WithoutBodies(EnglishSummits.OfBody(AllParties(), context)),
            _ when _told is not null => MeetingAgreement.WithoutBodies(AllParties()),
            _ => _heads.Count > 0 ? AllParties() : MeetingAgreement.Represented(MeetingAgreement.WithoutBodies(AllParties())),
        };
        var names = new SlavicPartyNames(context, MeetingLexicon.Of(context.Text.Language));
        parties = names.Of(parties, _kind);
        return _status is { } status && IsInTime(status, context.Published?.Date) && IsEnough(parties) && !IsLoneCitizen(parties, context) && !PrivateMeetings.Are(parties, _kind, context)
            ? new Meeting
            {
                Id = id,
                Trigger = Trigger,
                Kind = _kind,
                Participants = [.. parties.Entities.Select(entity => new EventParticipant(entity.Id, IsSlavic ? names.NameOf(entity) : entity.Name)), .. parties.Described.Select(words => new EventParticipant(null, words))],
                Date = _date ?? (_first.IsSaidThere && status == MeetingStatus.Held && _kind is not (MeetingKind.Visit or MeetingKind.Summit) ? new LeadDay(context).Of(_parties, _doers, _first.Sentence, MeetingLexicon.Of(context.Text.Language)) : null) ?? (status == MeetingStatus.Ongoing && _kind is MeetingKind.Visit ? DayOf(context.Published) : null),
                Place = _place,
                Topic = _topic,
                Level = _traits.Level,
                Access = _traits.Access,
                Order = _traits.Order,
                Accounts = MeetingAccounts.Of(_statements, parties.Entities, context),
                Status = status == MeetingStatus.Held && _isBeginning && _date?.Date is { } begun && begun == context.Published?.Date ? MeetingStatus.Ongoing : status,
                Confidence = Confidence(parties),
            }
            : null;
    }

    // Who speaks at a summit of a body is there; so is who speaks at a meeting of which nobody else is named.
    private Parties AllParties() =>
        !_parties.IsAll && _status is MeetingStatus.Held or MeetingStatus.Ongoing && (_kind == MeetingKind.Summit || IsFewer || IsSitting || IsOfGroup) ? _parties.With(_doers) : _parties.With(_speakers);

    // Who speaks after a visit is no host of it.
    private bool IsFewer => _parties.Count < (_kind == MeetingKind.Visit ? 1 : _leastParties);

    // What goes on at the time of writing goes on that day; talks, which may go on for months, have no day.
    private static PartialDate? DayOf(PartialDate? published) => published?.Date is { } day ? PartialDate.Of(day) : null;

    // A headline names the body, the text who came for it.
    private bool IsHeadlineOf(MeetingMention mention) =>
        _mentions == 1 && _first.IsInHeadline && (_kind == mention.Kind || (IsSlavic && MeetingAgreement.OfKinds(_kind, mention.Kind))) && mention.Sentence - LastSentence <= OpenReach && MeetingAgreement.NamesBodiesOf(_parties, mention.Parties);

    // «Глава штаба поговорил с озерским генералом … Воронов провел телефонный разговор с Лесным»: the text names those whom its headline calls by their posts.
    private bool NamesRolesOf(MeetingMention mention) =>
        IsSlavic && _mentions == 1 && _first.IsInHeadline && _kind != MeetingKind.Visit && mention.Sentence - LastSentence <= BareReach && MeetingAgreement.OfKinds(_kind, mention.Kind) && MeetingAgreement.CallByPosts(_parties, mention.Parties);

    // "Norwegian, Chilean ministers discuss port. Foreign Minister Lake spoke by phone with her Chilean counterpart, Hall": the first sentence names those whom an English headline only describes.
    private bool IsToldAgain(MeetingMention mention) =>
        _mentions == 1 && _first.IsInHeadline && !IsSlavic && !mention.IsInHeadline && mention is { IsEarlier: false, IsFollowing: false, Parties.Count: > 1 } && mention.Sentence - LastSentence <= HeadlineReach && (_parties.Count == mention.Parties.Count || _first.IsOfGroup) && _kind is not MeetingKind.Summit && (_kind != MeetingKind.Visit || IsToOnePlace(mention))
        && MeetingAgreement.MayName(_parties, mention.Parties);

    // "Envoys cancel Oslo visit. A delegation has cancelled a visit to Norway"
    private bool IsToOnePlace(MeetingMention mention) =>
        _status == mention.Status && !_parties.Entities.Any(one => one.Kind == EntityKind.Person && mention.Parties.Entities.Contains(one)) && _parties.Entities.Any(one => one.Kind == EntityKind.Place && mention.Parties.Entities.Any(other => CountryNames.AreOne(one, other)));

    // «Саммит Лукоморья и Велинии может пройти 20 марта … Орлов и Сич могут встретиться 20 марта»: of one day and one status a headline and its text tell one meeting.
    private bool IsDatedHeadlineOf(MeetingMention mention) =>
        _mentions == 1 && _first.IsInHeadline && MeetingAgreement.IsLoose(mention.Kind) && _date is { Day: not null } && _date == mention.Date && _status == mention.Status && mention.Sentence - LastSentence <= OpenReach;

    // «Российско-чешские консультации прошли в Осло … состоялись консультации между министерствами»: the next sentence but one at most tells by the same word what the headline tells, and names no other person.
    private bool IsRepeatedBy(MeetingMention mention) =>
        _mentions == 1 && _first.IsInHeadline && IsSlavic && !mention.IsInHeadline && mention.Sentence - LastSentence <= 2 && _kind == mention.Kind && _status == mention.Status && _first.Stem == mention.Stem && (_date is null || mention.Date is not null)
        && mention is { IsEarlier: false, IsFollowing: false, Parties.Count: > 1 } && _parties.Entities.All(party => party.Kind != EntityKind.Person || mention.Parties.Entities.Contains(party)) && mention.Parties.Entities.All(party => party.Kind != EntityKind.Person || _parties.Entities.Contains(party));

    // Of ministers whom nobody names, some do something there.
    private bool IsOfGroup => _parties is { AreMany: true, Entities.Count: 0, Described.Count: 1 };

    // A body sits, and who speaks there sits with it.
    private bool IsSitting => _first.IsSitting && _parties.Entities.All(party => party.Kind == EntityKind.Organization || (IsSlavic && _parties.AreMany && party.Kind == EntityKind.Place));

    private bool IsEnough(Parties parties) =>
        parties.Count > 0 && (_kind != MeetingKind.Summit || _parties.Count > 1 || _parties is { Described.Count: > 0 } or { Entities: [{ Kind: not EntityKind.Person }] }) && (!_first.IsSitting || _first.HasBody || _parties.Entities.Any(party => party.Kind == EntityKind.Organization) || (IsSlavic && _parties.Entities.Count > 1 && _parties.Entities.All(static party => party is { Kind: EntityKind.Place, State: not null }))) && (parties.Count >= _leastParties || (_doers.Count > 0 && !_first.IsSitting && _leastParties <= 2 && _kind is MeetingKind.Meeting or MeetingKind.Video or MeetingKind.Other));

    // "We will meet Anna", «с ним проведут беседу»: of one person alone, who holds no office, nobody tells a meeting; a conference by video has its guest.
    private bool IsLoneCitizen(Parties parties, EventContext context) =>
        _kind is not (MeetingKind.Video or MeetingKind.Visit) && !(_status == MeetingStatus.Held && _kind != MeetingKind.Summit && _parties.Count > 0) && parties is { Described.Count: 0, Entities: [{ Kind: EntityKind.Person } one] } && !context.Holders.HoldsOffice(one);

    // Of a conference, which holds many, those in office who are named are told; its name and its host are none of them, nor is a conference of others a meeting of states.
    private static Parties Officials(Parties parties, EventContext context) =>
        new([.. parties.Entities.Where(party => party.Kind == EntityKind.Person && context.Holders.HoldsOffice(party))], []);

    private bool SharesParties(MeetingMention mention)
    {
        int shared = mention.Parties.Entities.Count(party => _parties.Entities.Any(one => CountryNames.AreOne(one, party))) + mention.Parties.Described.Count(_parties.Described.Contains);
        int least = Math.Min(mention.Parties.Count, _parties.Count);
        return (shared >= 2 && !IsOfOthers(mention, shared))
            || IsBodyInShort(mention)
            || IsHeadlineOf(mention)
            || IsDatedHeadlineOf(mention)
            || NamesRolesOf(mention)
            || IsRepeatedBy(mention)
            || IsToldAgain(mention)
            || (_first.IsInHeadline && _kind == mention.Kind && mention.Sentence - LastSentence <= OpenReach && MeetingAgreement.NamesDescribed(_parties, mention.Parties))
            || (_kind != MeetingKind.Visit && (MeetingAgreement.SpeakForAll(_parties, mention.Parties) || MeetingAgreement.SpeakForAll(mention.Parties, _parties)))
            || (shared > 0 && shared == least && (_kind == mention.Kind || mention.Sentence - LastSentence <= OpenReach))
            || (shared > 0 && _first is { IsBareVerb: true, Status: null } && _mentions == 1 && _kind == mention.Kind && mention.Sentence - LastSentence <= HeadlineReach)
            || (shared > 0 && _date is not null && _date == mention.Date && MeetingAgreement.OthersAreNameless(mention.Parties, _parties))
            || (shared > 0 && _kind == MeetingKind.Visit && mention.Kind == MeetingKind.Visit && _status == mention.Status && MeetingAgreement.AreOneGuest(_parties, mention.Parties));
    }

    // A headline's «контактная группа» is the «трехсторонняя контактная группа» of the text.
    private bool IsBodyInShort(MeetingMention mention) =>
        IsSlavic && _first.IsInHeadline && mention.Sentence - LastSentence <= OpenReach && _parties is { Entities.Count: 0, Described: [var brief] } && NameOfBody(mention.Parties) is { } full && full.EndsWith(" " + brief, StringComparison.OrdinalIgnoreCase);

    // The summit of four states is not the talks of two of them.
    private bool IsOfOthers(MeetingMention mention, int shared) =>
        _kind != mention.Kind && Math.Max(_parties.Count, mention.Parties.Count) - shared > 1
        && _parties.Entities.Concat(mention.Parties.Entities).All(static party => party.Kind == EntityKind.Place);

    // What is dated after the day of writing was not held, what is dated before it is no longer planned: something was misread.
    private bool IsInTime(MeetingStatus status, DateOnly? published) => (status, _date?.Date?.CompareTo(published ?? default)) switch
    {
        _ when published is null => true,
        (MeetingStatus.Held, > 0) => false,
        (MeetingStatus.Planned or MeetingStatus.Proposed, < 0) => false,
        _ => true,
    };

    private double Confidence(Parties parties)
    {
        double confidence = 0.5 + (parties.Entities.Count > 1 ? 0.15 : 0) + (_date is null ? 0 : 0.1) + (_mentions > 1 ? 0.1 : 0);
        return Math.Round(confidence, 2);
    }

    private bool StatusesAgree(MeetingMention mention) =>
        MeetingAgreement.OfStatuses(_status, mention.Status) || IsGoingOn(mention) || (_date is not null && _date == mention.Date) || IsStillToCome(mention);

    // «Находится с визитом в Осло … в ходе визита заявил», "begins a summit … said at the summit": what takes days goes on while things are done there.
    private bool IsGoingOn(MeetingMention mention) =>
        _kind == mention.Kind && _kind is MeetingKind.Visit or MeetingKind.Summit && (_status, mention.Status) is (MeetingStatus.Ongoing, MeetingStatus.Held) or (MeetingStatus.Held, MeetingStatus.Ongoing)
        && (mention.Parties.Count == 0 || _parties.Entities.Count(mention.Parties.Entities.Contains) >= Math.Min(_parties.Count, mention.Parties.Count));

    // «Прибыл на переговоры с Лесной. Встреча состоится завтра»: the next sentence tells when what he came for will be.
    private bool IsStillToCome(MeetingMention mention) =>
        _first.IsPurpose && _mentions == 1 && mention is { Status: MeetingStatus.Planned, Parties.Count: 0 } && mention.Sentence - LastSentence == 1;
}
