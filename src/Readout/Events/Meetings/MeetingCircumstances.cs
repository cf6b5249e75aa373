using System.Globalization;
using Readout.Dates;
using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>When, where, how and about what, from the clause of the trigger.</summary>
internal sealed class MeetingCircumstances
{
    private const int KindReach = 7;
    private const int PlaceReach = 12;
    private const int TopicReach = 25;
    private const int FirstYear = 1900;

    private readonly EventContext _context;
    private readonly MeetingLexicon _lexicon;
    private readonly MeetingDates _dates;
    private readonly SameDay _sameDay;
    private readonly DaysBehind _behind;
    private readonly DueDays _due;
    private readonly SlavicDays _slavic;
    private readonly EnglishDays _days;

    public MeetingCircumstances(EventContext context, MeetingLexicon lexicon)
    {
        _context = context;
        _lexicon = lexicon;
        _sameDay = new SameDay(context, lexicon);
        _days = new EnglishDays(context, lexicon);
        _due = new DueDays(context, lexicon);
        _dates = new MeetingDates(context, lexicon, _due);
        _behind = new DaysBehind(context, lexicon, _dates.IsOfMeeting);
        _slavic = new SlavicDays(context, lexicon, _dates);
    }

    /// <summary>«встреча по видеосвязи» is a video conference; "talks by phone" are a call.</summary>
    public MeetingKind KindOf(MeetingKind kind, int phraseStart, int end)
    {
        TokenRange clause = _context.Clauses.At(end - 1);
        for (int i = Math.Max(clause.First, phraseStart - 1); i < Math.Min(clause.End, end + KindReach); i++)
        {
            // «заседание рабочей группы», but «переговоры, где решили работать на уровне рабочих групп» were none.
            if (_lexicon.Modifiers.At(_context.Text, i, clause.End) is { } hit && MeetingLexicon.KindOf(hit.Row) is var told && (told != MeetingKind.WorkingGroup || i <= end + 1) && (told != MeetingKind.Summit || (kind == MeetingKind.Meeting && i <= end + 1)))
            {
                return told;
            }

            if (i >= end && _context.IsFinite(i))
            {
                return kind;
            }
        }

        // «обсудить поставки с президентом Озерии Анной Лесной по телефону»
        for (int i = end + KindReach; _context.Text.Language != "en" && kind is MeetingKind.Talks && i < Math.Min(clause.End, end + TopicReach) && !_context.IsFinite(i); i++)
        {
            if (_lexicon.Modifiers.At(_context.Text, i, clause.End) is { } hit && MeetingLexicon.KindOf(hit.Row) is MeetingKind.Call or MeetingKind.Video)
            {
                return MeetingLexicon.KindOf(hit.Row);
            }
        }

        return kind;
    }

    /// <summary>The nearest date of the clause, after the trigger first, then before it; on the side of the day of writing that the status tells.</summary>
    public PartialDate? DateOf(int first, int end, MeetingStatus? status, bool isNoun = false)
    {
        if (_days.IsOfOther(first, end, status))
        {
            return null;
        }

        if (status == MeetingStatus.Held && _days.CountedBack(first) is { } counted)
        {
            return counted;
        }

        DateDirection direction = status switch
        {
            MeetingStatus.Cancelled or MeetingStatus.Postponed when _days.IsPlannedFor(end) => DateDirection.Future,
            null or MeetingStatus.Ongoing or MeetingStatus.Cancelled or MeetingStatus.Postponed => DateDirection.Unknown,
            MeetingStatus.Held or MeetingStatus.Denied => DateDirection.Past,
            _ => DateDirection.Future,
        };
        PartialDate? date = _slavic.Counted(first, end, status)
            ?? (_sameDay.IsRightBehind(end) ? _sameDay.Of(first, end, status) ?? _dates.Before(first, end) : _dates.Nearest(first, end) ?? DateBefore(first) ?? DateWhen(first, end, status) ?? (isNoun ? _behind.Of(end) : null) ?? _slavic.BeyondInsertion(first, end, isNoun) ?? _sameDay.Of(first, end, status))?.Resolve(_context.Published, direction)
            ?? (direction == DateDirection.Future ? _due.Of(first, end) : status == MeetingStatus.Held ? _due.DayBefore(first, end) : null);
        return _slavic.IsMisread(date, status) ? null : date;
    }

    // "The talks moved on Sunday to Oslo, where they met", "on Thursday after she meets Lake": the one date of the clause that this one hangs on. What somebody said on a day, happened on another.
    private DateExpression? DateBefore(int first)
    {
        TokenRange clause = _context.Clauses.At(first);
        if (clause.First == 0 || _context.Text.SentenceOf(clause.First - 1) != _context.Text.SentenceOf(first) || !_lexicon.Thereupon.Has(_context.Text, clause.First, clause.End))
        {
            return null;
        }

        TokenRange before = _context.Clauses.At(clause.First - 1);
        PlacedDate? only = null;
        bool? isSaid = null;
        for (int i = before.First; i < before.End; i++)
        {
            if (_context.MentionAt(i) is null && Verbs.IsVerb(_context.Text[i]))
            {
                // The verb right before the day, or the first behind it, is that of the day.
                isSaid = only is null || isSaid is null ? _context.CueAt(i) is not null || (_context.IsFinite(i) && _context.IsVerbOfSaying(i)) : isSaid;
            }

            if (_context.DateAt(i) is { } date)
            {
                if (only is not null)
                {
                    return null;
                }

                only = date;
                i = date.End - 1;
            }
        }

        // «еще в мае, когда Воронов звонил Лесной»: of a month, right before.
        return isSaid is not true && only is { Expression: { IsDeadline: false } told } && (told.Unit == DateUnit.Day || (told.Unit == DateUnit.Month && only.Value.End >= before.End - 1) || (_context.Text.Language == "en" && told is { IsRelative: true, Unit: DateUnit.Week or DateUnit.Month } && _lexicon.Whither.Has(_context.Text, clause.First, clause.End))) ? told : null;
    }

    // "was on a visit to Norway when the storm began on Tuesday": the day of what came meanwhile.
    private DateExpression? DateWhen(int first, int end, MeetingStatus? status)
    {
        int when = _context.Clauses.At(first).End;
        if (_context.Text.Language != "en" || status != MeetingStatus.Held || when - end > KindReach || when >= _context.Text.Tokens.Length || _context.Text[when].Norm != "when")
        {
            return null;
        }

        TokenRange clause = _context.Clauses.At(when);
        for (int i = when; i < Math.Min(clause.End, when + TopicReach); i++)
        {
            if (_context.DateAt(i) is { } date)
            {
                return date.Expression is { IsDeadline: false, Unit: DateUnit.Day } day ? day : null;
            }
        }

        return null;
    }

    /// <summary>What a whole date of its own tells where the words tell nothing: "their July 16 summit". A weekday may be either side of the day of writing.</summary>
    public MeetingStatus? StatusByDate(int phrase, int first, int end)
    {
        if (BeginsNow(first, end) is { } begins)
        {
            return begins;
        }

        if (SideOfPeriod(phrase, first, end) is { } side)
        {
            return side;
        }

        if ((DateWithin(phrase, first) is null && IsOpen(first, end)) || _dates.Nearest(first, end) is not { } date || (date.IsRelative && date.Unit == DateUnit.Day && date.Resolve(_context.Published, DateDirection.Past) != date.Resolve(_context.Published, DateDirection.Future)))
        {
            return null;
        }

        if (date.Unit > DateUnit.Week && IsOver(date.Resolve(_context.Published, DateDirection.Past)))
        {
            return MeetingStatus.Held;
        }

        return (date.Resolve(_context.Published)?.Date, _context.Published?.Date) switch
        {
            ({ } day, { } published) when day < published => MeetingStatus.Held,
            ({ } day, { } published) when day > published => MeetingStatus.Planned,
            _ => null,
        };
    }

    // "on a visit to Norway last week", "at next month's summit": words that say themselves on which side they lie.
    private MeetingStatus? SideOfPeriod(int phrase, int first, int end) =>
        (DateWithin(phrase, first)?.Expression ?? (IsOpen(first, end) ? null : _dates.Nearest(first, end))) is { IsRelative: true, IsDeadline: false, Unit: >= DateUnit.Week } period ? period.Direction switch
        {
            DateDirection.Past => MeetingStatus.Held,
            DateDirection.Future => MeetingStatus.Planned,
            _ => null,
        } : null;

    // «Сегодня начинаются переговоры» go on, "a summit begins on Thursday" is ahead.
    private MeetingStatus? BeginsNow(int first, int end)
    {
        TokenRange clause = _context.Clauses.At(first);
        for (int i = Math.Max(clause.First, first - PlaceReach); i < Math.Min(clause.End, end + PlaceReach); i++)
        {
            if (_context.IsFinite(i) && _context.Text[i].Upos == Upos.Verb)
            {
                bool happens = _lexicon.Happen.Has(_context.Text, i, clause.End) && _context.TimeOf(i) == VerbTime.Present && !_context.IsNegated(i);
                return happens && _dates.Nearest(first, end)?.Resolve(_context.Published, DateDirection.Future)?.Date is { } day ? day.CompareTo(_context.Published?.Date ?? day) switch
                {
                    0 => MeetingStatus.Ongoing,
                    > 0 => MeetingStatus.Planned,
                    _ => null,
                } : null;
            }
        }

        return null;
    }

    // "Their July call": a day or month that is part of the phrase; doubt in the clause is no doubt of it.
    private PlacedDate? DateWithin(int phrase, int noun)
    {
        for (int i = phrase; i < noun; i++)
        {
            if (_context.DateAt(i) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    // "his September 2011 visit", "the meeting in 1985": a month or a year that had ended.
    private bool IsOver(PartialDate? date) =>
        date is { Year: { } year } && _context.Published is { Year: { } now } && (year < now || (year == now && date.Month < _context.Published.Month));

    /// <summary>"On the sidelines, Lake met Stonefield": how many days after the meeting told before.</summary>
    public int? AfterLast(int first) => _days.AfterLast(first);

    /// <summary>"met five times since 2017": several meetings, none of them told.</summary>
    public bool AreSeveral(int end) => _days.AreSeveral(end);

    /// <summary>Whether a date of the clause lies after the day of writing.</summary>
    public bool IsAhead(int first, int end) =>
        _dates.Nearest(first, end) is { IsRelative: true, Unit: >= DateUnit.Week, Direction: DateDirection.Future, IsDeadline: false } || IsDayAhead(first, end);

    private bool IsDayAhead(int first, int end) =>
        _dates.Nearest(first, end) is { } date && date.Resolve(_context.Published, DateDirection.Future)?.Date is { } day && day > _context.Published?.Date
        && (!date.IsRelative || date.Direction == DateDirection.Future || date.Unit == DateUnit.Day);

    /// <summary>Whether the clause names the day of writing: "leaves for Norway today".</summary>
    public bool IsToday(int first, int end) => _dates.Nearest(first, end)?.Resolve(_context.Published, DateDirection.Future)?.Date is { } day && day == _context.Published?.Date;

    /// <summary>"the 2009 Copenhagen climate summit", "her 2019 visit": a year that is over.</summary>
    public PartialDate? YearIn(int phrase, int noun)
    {
        for (int i = phrase; i < noun; i++)
        {
            if (_context.Text.Language == "en" && _context.Text[i] is { Norm: { Length: 4 } digits } && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year > FirstYear && year < _context.Published?.Year)
            {
                return new PartialDate { Year = year };
            }
        }

        return null;
    }

    /// <summary>Whether the words before the trigger set it beside another: "also met".</summary>
    public bool IsBeside(int first)
    {
        for (int i = Math.Max(_context.Clauses.At(first).First, first - PlaceReach); i < first; i++)
        {
            if (_lexicon.Company.Beside.Has(_context.Text, i, first))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«визит, намеченный на среду, перенесли на март», «отложена до января»: the day that what was postponed is to be on.</summary>
    public PartialDate? NewDay(int end)
    {
        int sentence = _context.Text.Language == "en" ? end : Math.Min(_context.Text.Sentences[_context.Text.SentenceOf(end - 1)].EndToken, end + (2 * TopicReach));
        for (int i = end; i < sentence; i++)
        {
            if (_lexicon.StatusAt(_context, i, sentence) is not { } hit || MeetingLexicon.StatusOf(hit.Row) != MeetingStatus.Postponed || _context.DateAt(i) is not null)
            {
                continue;
            }

            for (int at = hit.End; at < Math.Min(sentence, hit.End + 3); at++)
            {
                if (_context.DateAt(at) is { } day && _context.Text[day.First].Norm is not ("в" or "у"))
                {
                    return day.Expression.IsDeadline ? day.Expression.ResolveEnd(_context.Published, DateDirection.Future) is { Day: not null, Month: { } month, Year: { } year } last && day.Expression.Unit != DateUnit.Day ? new PartialDate { Year = year, Month = month } : day.Expression.ResolveEnd(_context.Published, DateDirection.Future) : day.Expression.Resolve(_context.Published, DateDirection.Future);
                }
            }

            return null;
        }

        return null;
    }

    /// <summary>«прилетел в среду и встретился»: a verb right behind the word that joins it to another.</summary>
    public bool IsJoined(int verb)
    {
        int before = verb - 1;
        while (before > 0 && _context.Text[before].Upos is Upos.Adv or Upos.Part)
        {
            before--;
        }

        return _context.Text.Language != "en" && before > 0 && _context.Words.Connectives.Has(_context.Text, before, verb);
    }

    /// <summary>Whether a date of the clause is the meeting's.</summary>
    public bool HasDate(int first, int end) => _dates.Nearest(first, end) is not null;

    // Negation, condition or doubt near the trigger: the date alone tells nothing then.
    private bool IsOpen(int first, int end)
    {
        TokenRange clause = _context.Clauses.At(first);
        for (int i = Math.Max(clause.First, first - PlaceReach); i < Math.Min(clause.End, end + PlaceReach); i++)
        {
            if (_context.DateAt(i) is null
                && (_context.Words.Negation.Has(_context.Text, i, clause.End) || _context.Words.Hypothetical.Has(_context.Text, i, clause.End)
                    || _context.Words.Hedges.Has(_context.Text, i, clause.End) || _lexicon.Status.Has(_context.Text, i, clause.End)))
            {
                return true;
            }
        }

        return false;
    }

    public string? PlaceOf(int after)
    {
        TokenRange clause = _context.Clauses.At(after - 1);
        int end = Math.Min(clause.End, after + PlaceReach);
        for (int i = after; i + 1 < end; i++)
        {
            if (_lexicon.Place.Has(_context.Text, i, end) && _context.MentionAt(i + 1) is { Entity.Kind: EntityKind.Place } place)
            {
                return place.Entity.Name;
            }

            if (Verbs.IsVerb(_context.Text[i]) || (_context.Text[i].Upos == Upos.Adp && !_lexicon.With.Has(_context.Text, i, end) && !_lexicon.Links.Has(_context.Text, i, end)))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>«о поставках зерна», "on the border": the words from the preposition to the next verb, date or mark.</summary>
    public string? TopicOf(int after)
    {
        TokenRange clause = _context.Clauses.At(after - 1);
        int end = Math.Min(clause.End, after + PlaceReach);
        for (int i = after; i < end && !_context.IsFinite(i); i++)
        {
            if (_lexicon.Topic.At(_context.Text, i, end) is { } hit && hit.End < clause.End && _context.DateAt(hit.End) is null)
            {
                return TopicFrom(hit.End, clause.End);
            }
        }

        return null;
    }

    private string? TopicFrom(int first, int limit)
    {
        int end = first;
        while (end < Math.Min(limit, first + TopicReach))
        {
            Token token = _context.Text[end];
            if (token.IsPunct && token.Norm is not ("«" or "»" or "\"" or "-"))
            {
                break;
            }

            if (_context.IsFinite(end) || _context.DateAt(end) is not null)
            {
                break;
            }

            end++;
        }

        return end > first ? _context.Text.SpanOf(first, end).In(_context.Text.Text) : null;
    }
}
