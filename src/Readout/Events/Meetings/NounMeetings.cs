using Readout.Dates;
using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>A meeting named by a noun: «вторые переговоры Воронова и Лесной», "a phone call with the minister".</summary>
internal sealed class NounMeetings
{
    private const int PhraseReach = 8;
    private const int Beside = 3;
    private const int DayReach = 20;
    private const int SittingReach = 12;
    private const int StemLength = 5;

    private readonly EventContext _context;
    private readonly MeetingLexicon _lexicon;
    private readonly NounParties _parties;
    private readonly CouncilNames _councils;
    private readonly NounStatus _status;
    private readonly MeetingCircumstances _circumstances;
    private readonly FormerMeetings _former;
    private readonly OtherTalk _others;
    private readonly MonthOfPhrase _months;
    private readonly EnglishRounds _rounds;
    private readonly EnglishCalls _calls;

    public NounMeetings(EventContext context, MeetingLexicon lexicon)
    {
        _context = context;
        _lexicon = lexicon;
        _parties = new NounParties(context, lexicon);
        _councils = new CouncilNames(context, lexicon);
        _status = new NounStatus(context, lexicon);
        _circumstances = new MeetingCircumstances(context, lexicon);
        _former = new FormerMeetings(context, lexicon);
        _others = new OtherTalk(context, lexicon);
        _months = new MonthOfPhrase(context, lexicon);
        _calls = new EnglishCalls(context, lexicon);
        _rounds = new EnglishRounds(context, lexicon);
    }

    public MeetingMention? At(int token)
    {
        TokenRange clause = _context.Clauses.At(token);
        if (_lexicon.Nouns.At(_context.Text, token, clause.End) is not { } hit || !IsNoun(hit) || IsSomethingElse(hit, clause))
        {
            return null;
        }

        if (hit.Row[2] == "round" && _rounds.DialogueBehind(hit) is { } dialogue)
        {
            return At(dialogue) is { } round ? round with { Trigger = _context.Text.SpanOf(hit.First, hit.End), IsEarlier = _former.IsEarlier(PhraseStart(hit.First, clause.First), hit.First) } : null;
        }

        int phrase = PhraseStart(hit.First, clause.First);
        return IsOnlyMeans(hit, phrase, clause) || IsOfMany(phrase, hit.First) || IsBeforeItsNoun(hit) || IsGatheringGroup(hit, clause) || (hit.Row[2] == "next" && !IsRoundOfTalks(phrase, hit)) ? null : Told(hit, phrase, clause);
    }

    private MeetingMention? Told(PhraseHit hit, int phrase, TokenRange clause)
    {
        MeetingStatus? status = StatusOf(phrase, hit);
        MeetingStatus? undone = status == MeetingStatus.Planned ? _former.Undone(hit.First) : null;
        status = undone ?? status;
        PartialDate? year = _circumstances.YearIn(phrase, hit.First) ?? _months.DateOf(phrase, hit.First, status);
        MeetingKind kind = _circumstances.KindOf(MeetingLexicon.KindOf(hit.Row), phrase, hit.End);
        PartialDate? date = year ?? (status == MeetingStatus.Postponed ? _circumstances.NewDay(hit.End) : null) ?? _circumstances.DateOf(hit.First, hit.End, SideOf(undone is null ? status : MeetingStatus.Held, phrase, hit, clause), isNoun: true);
        Parties parties = _parties.Of(hit, phrase, kind);
        if (hit.Row[2] == "sitting" && parties.Entities.Any(IsCourt))
        {
            return null;
        }

        return WithStory(phrase, hit, new MeetingMention
        {
            End = hit.End,
            Sentence = _context.Text.SentenceOf(hit.First),
            Trigger = _context.Text.SpanOf(hit.First, hit.End),
            Kind = kind,
            LeastParties = status != MeetingStatus.Ongoing && (parties.AreMany || (parties.Entities.Count > 0 && _status.IsToldToHappen(phrase, hit))) ? 1 : MeetingLexicon.LeastPartiesOf(hit.Row),
            Parties = parties.Count == 0 && kind == MeetingKind.Talks && hit.Row[2] != "speech" && status is MeetingStatus.Ongoing or MeetingStatus.Held ? _parties.CountriesBefore(hit, phrase, status == MeetingStatus.Ongoing) : parties,
            Doers = _parties.DoersAt(hit, phrase, kind, isOfGroup: parties is { AreMany: true, Entities.Count: 0 }),
            Speakers = parties.Count == 0 && kind is MeetingKind.Call or MeetingKind.Video ? _parties.SpeakersAt(hit, phrase) : Parties.None,
            IsSitting = hit.Row[2] == "sitting" || (parties is { AreMany: true, Described.Count: 0, Entities: [{ Kind: Entities.EntityKind.Organization }] } && kind == MeetingKind.Meeting && _context.Text.Language == "en"),
            HasBody = hit.Row[2] == "sitting" && _context.Text.Language != "en" && parties.Described.Any(IsBody),
            IsSpeech = hit.Row[2] == "speech",
            // "The trip was called off today": the day is that of calling off.
            Date = (parties.Count == 0 && status is { } stands && CalledOffMeetings.IsUndone(stands)) || IsAheadOf(phrase, hit, clause) ? null : date ?? (status == MeetingStatus.Held ? _parties.DayBefore(hit, phrase, parties) : null),
            Place = _circumstances.PlaceOf(hit.End),
            Topic = _circumstances.TopicOf(hit.End),
            Traits = MeetingTraits.Of(_context, _lexicon, phrase, hit),
            Statements = MeetingAccounts.About(_context, hit.First),
            Status = kind == MeetingKind.Summit && status == MeetingStatus.Held && _status.IsDuring(phrase, clause) && (date is null || IsToday(date)) ? MeetingStatus.Ongoing : status,
            IsInHeadline = _context.IsInFirstBlock(hit.First),
            IsInHeading = _context.IsInHeading(hit.First),
            IsFollowing = IsFollowing(phrase, hit.First),
            IsAnother = IsAnother(phrase, hit.First),
            Now = _context.Published?.Date,
            MayTakeDay = _context.Text.Language == "en" && status is MeetingStatus.Planned or MeetingStatus.Held,
            IsBeside = _circumstances.IsBeside(hit.First),
            IsSaidThere = _parties.IsSaidThere(phrase),
            IsAttended = IsAttended(phrase, hit) || _parties.AreInvolved(hit),
            DaysAfterLast = status == MeetingStatus.Held ? _circumstances.AfterLast(hit.First) : null,
            IsBeginning = _status.IsBeginning(hit),
            IsPurpose = _status.IsPurpose(phrase, hit.First),
            IsVenue = _status.IsVenue(phrase, clause),
            IsEarlier = _former.IsEarlier(phrase, hit.First) || (kind == MeetingKind.Visit && status == MeetingStatus.Held && IsFirstOfAll(phrase, hit)),
            LooksBack = status is { } told && CalledOffMeetings.IsUndone(told) && undone is null && _former.LooksBack(hit.First),
        });
    }

    private MeetingStatus? StatusOf(int phrase, PhraseHit hit)
    {
        MeetingStatus? status = _status.OfNoun(phrase, hit) ?? _circumstances.StatusByDate(phrase, hit.First, hit.End) ?? _months.StatusOf(phrase, hit.First);
        return status == MeetingStatus.Ongoing && _context.Text.Language != "en" && _circumstances.IsAhead(hit.First, hit.End) ? MeetingStatus.Planned : status; // «имею встречу завтра»
    }

    // "will speak to Lake on Monday, ahead of her trip to Norway": the day before the frame is that of what comes first.
    private bool IsAheadOf(int phrase, PhraseHit noun, TokenRange clause)
    {
        bool isAhead = _context.Text.Language == "en" && _lexicon.Before.EndingAt(_context.Text, phrase - 1, clause.First) is { } frame && frame.Row[0] == "planned";
        for (int i = phrase; isAhead && i < Math.Min(_context.Text.Sentences[_context.Text.SentenceOf(phrase)].EndToken, noun.End + DayReach); i++)
        {
            if (_context.DateAt(i) is not null)
            {
                return false;
            }
        }

        return isAhead;
    }

    // «рабочая группа соберется»: its verb tells of it.
    private bool IsGatheringGroup(PhraseHit hit, TokenRange clause) =>
        _context.Text.Language != "en" && MeetingLexicon.KindOf(hit.Row) == MeetingKind.WorkingGroup && _parties.IsGathering(clause);

    // «Следующий раунд пройдет в мае»: of the talks told before; «раунд переговоров» is told by its noun.
    private bool IsRoundOfTalks(int phrase, PhraseHit round) =>
        (IsFollowing(phrase, round.First) || _former.IsEarlier(phrase, round.First))
        && !(round.End < _context.Text.Tokens.Length && _context.MentionAt(round.End) is null && _context.DateAt(round.End) is null && _context.Text[round.End] is { Upos: Upos.Noun or Upos.Adj, Feats.Case: Case.Gen });

    // What only Russian and Ukrainian rules ask.
    private MeetingMention WithStory(int phrase, PhraseHit hit, MeetingMention mention) => _context.Text.Language == "en" ? mention : mention with
    {
        Stem = _context.Text[hit.First].Norm[..Math.Min(_context.Text[hit.First].Norm.Length, StemLength)],
        IsSlavic = true,
        IsOfStory = _status.IsToldToHappen(phrase, hit) && !_former.IsBackground(hit.First),
        IsJoined = _parties.HolderOf(phrase, hit) is { } verb && _circumstances.IsJoined(verb),
        IsOneSided = mention is { Kind: not (MeetingKind.Visit or MeetingKind.Summit), Parties: { Described.Count: 0, IsAll: false, Entities: [{ Kind: EntityKind.Person, IsMedium: false }] } } && IsWithOne(phrase, hit),
    };

    // «в программе — встреча с Лесной», «запланированы переговоры с Лесной»
    private bool IsWithOne(int phrase, PhraseHit noun) =>
        noun.End < _context.Text.Tokens.Length && _lexicon.With.At(_context.Text, noun.End, _context.Text.Tokens.Length) is { } with && with.Row[0] != "all" && _context.Text[noun.End - 1].Feats.Case is Case.Nom or Case.Acc or Case.None
        && (phrase == 0 || _context.Text[phrase - 1].Upos != Upos.Adp);

    // «Во встрече приняли участие», "also attended the meeting.": whose meeting it is was told before.
    private bool IsAttended(int phrase, PhraseHit hit)
    {
        if (hit.Row[2] == "sitting" || hit.End >= _context.Text.Tokens.Length)
        {
            return false;
        }

        return _context.Text.Language == "en"
            ? _context.Text[hit.End].IsPunct && phrase > 0 && _context.Text[phrase].Norm == "the" && (_lexicon.Company.Attend.EndingAt(_context.Text, phrase - 1, Math.Max(0, phrase - 3)) is not null || EnglishMeetingWords.Shared.Roles.EndingAt(_context.Text, phrase - 1, Math.Max(0, phrase - 3)) is not null)
            : _lexicon.Company.Attend.Has(_context.Text, hit.End, _context.Text.Tokens.Length) && phrase > 0 && _context.Text[phrase - 1].Upos == Upos.Adp;
    }

    // «первый визит Воронова завершился без результата»: before the one that is told.
    private bool IsFirstOfAll(int phrase, PhraseHit noun) =>
        _context.Text.Language != "en" && phrase < noun.First && _lexicon.Ordinals.At(_context.Text, phrase, noun.First) is { } order && order.Row[0] == "1" && _context.Text[noun.First].Feats.Case == Case.Nom && (phrase == 0 || _context.Text[phrase - 1].IsPunct || phrase == _context.Text.Sentences[_context.Text.SentenceOf(phrase)].FirstToken);

    // "invited her to address the guild by video link": how something is to be done.
    private bool IsOnlyMeans(PhraseHit hit, int phrase, TokenRange clause)
    {
        bool isMeans = _context.Text.Language == "en" && MeetingLexicon.KindOf(hit.Row) == MeetingKind.Video && phrase > clause.First && _context.Text[phrase - 1].Norm is "by" or "via" or "over" or "through";
        for (int i = phrase - 2; isMeans && i >= Math.Max(clause.First, phrase - SittingReach); i--)
        {
            if (Verbs.IsVerb(_context.Text[i]) && _context.MentionAt(i) is null)
            {
                return Verbs.IsInfinitive(_context.Text[i]) && _context.TimeOf(i) != VerbTime.Future;
            }
        }

        return false;
    }

    // "Every local meeting", «каждая встреча»: no one meeting.
    private bool IsOfMany(int phrase, int noun)
    {
        for (int i = phrase; i < noun; i++)
        {
            // "called for more dialogue", "half of her meetings"
            bool isMuch = _context.Text.Language == "en" && (_context.Text[i].Norm == "more" || (_context.Text[i].Norm == "half" && _context.Text[noun].Feats.Number == Number.Plur && _context.Text[i + 1].Norm == "of"));
            if (isMuch || _lexicon.Habit.Has(_context.Text, i, noun))
            {
                return true;
            }
        }

        return false;
    }

    // "Their one-on-one debate": what it was is said behind.
    private bool IsBeforeItsNoun(PhraseHit hit) =>
        _context.Text.Language == "en" && hit.Row.Key.Contains('-', StringComparison.Ordinal) && hit.End < _context.Text.Tokens.Length && _context.Text[hit.End].Upos == Upos.Noun;

    // "No call was planned for Friday": of what there is not, the words do not tell whether its day had come.
    private MeetingStatus? SideOf(MeetingStatus? status, int phrase, PhraseHit noun, TokenRange clause) =>
        status == MeetingStatus.Denied && _status.IsDenied(phrase, noun.First, clause) ? null : status;

    private bool IsFollowing(int phrase, int noun)
    {
        for (int i = phrase; i < noun; i++)
        {
            if (_lexicon.Following.Has(_context.Text, i, noun))
            {
                return true;
            }
        }

        return false;
    }

    // "A separate meeting"
    private bool IsAnother(int phrase, int noun)
    {
        for (int i = phrase; i < noun; i++)
        {
            if (_lexicon.Company.Another.Has(_context.Text, i, noun))
            {
                return true;
            }
        }

        return false;
    }

    // A summit takes days: who spoke at it on the day of writing, or on a day that nobody names, spoke while it went on.
    private bool IsToday(PartialDate? date) => date?.Date is { } day && day == _context.Published?.Date;

    // "They visit", "he calls" are verbs, "the NATO summit" never is, whatever the tagger says; a phrase of several words is what it says; "call" needs its article.
    private bool IsNoun(PhraseHit hit) =>
        hit.Row[2] == "round" ? _rounds.IsOfTalks(hit) : hit.End - hit.First > 1
        || (_context.Text[hit.First].Upos is Upos.Noun or Upos.Propn or Upos.X && (hit.Row[2] is not ("determined" or "line") || (hit.Row[2] == "line" ? IsOnTheLine(hit) : IsDetermined(hit.First) || IsWithSomebody(hit) || _calls.IsInHeadline(hit))))
        || IsSpelled(hit)
        || (Verbs.IsVerb(_context.Text[hit.First]) && (MeetingLexicon.KindOf(hit.Row) == MeetingKind.Summit || IsAfterPrepositionAndName(hit.First) || IsBetweenPrepositions(hit)));

    // «переговори» is as well an imperative, which no text of news has.
    private bool IsSpelled(PhraseHit hit) =>
        _context.Text.Language != "en" && _context.Text[hit.First] is { Upos: Upos.Verb, Feats.Tense: Tense.None, Norm: var norm } && !_context.IsNegated(hit.First) && hit.Row.Key.Split('|').Contains(norm, StringComparer.Ordinal);

    // "spent an hour on the phone with Lake"
    private bool IsOnTheLine(PhraseHit hit) => hit.First > 1 && hit.End < _context.Text.Tokens.Length && _context.Text[hit.First - 1].Upos == Upos.Det && _context.Text[hit.First - 2].Norm == "on" && _lexicon.With.Has(_context.Text, hit.End, hit.End + 1);

    // "arranged calls with Lake"
    private bool IsWithSomebody(PhraseHit hit) => hit.End < _context.Text.Tokens.Length && _lexicon.With.Has(_context.Text, hit.End, hit.End + 1) && _context.Text[hit.First].Feats.Number == Number.Plur;

    private bool IsDetermined(int noun) => noun > 0 && (_context.Text[noun - 1].Upos is Upos.Det or Upos.Adj or Upos.Num || _context.Text[noun - 1].Norm is "'s" or "’s" or "'" or "’" or "her" or "his" or "their");

    // "walks out of League talks": no verb follows a name that a preposition governs; one in the past does: "after Lake called Stonefield a liar".
    private bool IsAfterPrepositionAndName(int noun) =>
        _context.Text.Language == "en" && noun > 0 && _context.Text[noun].Feats.Tense != Tense.Past && _context.MentionAt(noun - 1) is { First: > 0 } name
        && _context.Text[name.First - 1].Upos is Upos.Adp or Upos.Det;

    // "during meeting in Oslo": a gerund would have its object.
    private bool IsBetweenPrepositions(PhraseHit hit) =>
        _context.Text.Language == "en" && hit.First > 0 && hit.End < _context.Text.Tokens.Length && _context.Text[hit.First - 1].Upos == Upos.Adp
        && (_context.Text[hit.End].IsPunct || (_context.Text[hit.End].Upos == Upos.Adp && !_lexicon.With.Has(_context.Text, hit.End, hit.End + 1)));

    private bool IsSomethingElse(PhraseHit hit, TokenRange clause)
    {
        bool isVisit = MeetingLexicon.KindOf(hit.Row) == MeetingKind.Visit;
        if ((!isVisit && NamesCourt(hit.End, Math.Min(clause.End, hit.End + 2), clause.End)) || (hit.Row[2] == "sitting" && IsOfCourt(hit, clause)))
        {
            return true;
        }

        if (_others.IsCallFor(hit, clause) || _others.IsInterview(hit, clause))
        {
            return true;
        }

        for (int i = Math.Max(clause.First, hit.First - Beside); i < Math.Min(clause.End, hit.End + Beside); i++)
        {
            if (_lexicon.NotBeside.Has(_context.Text, i, clause.End) && !(_context.Text.Language == "en" && _context.Text[i].Upos == Upos.Verb && i < hit.First) && !((isVisit || (_context.Text.Language == "en" && MeetingLexicon.KindOf(hit.Row) != MeetingKind.Other)) && i < hit.First - 1 && IsToldTo(i)))
            {
                return true;
            }
        }

        return false;
    }

    // "told reporters during a visit to Norway"
    private bool IsToldTo(int noun) => _context.Text.Language == "en" && _lexicon.Company.Reporters.Has(_context.Text, noun, noun + 1) && (_context.Text[noun + 1].Upos == Upos.Adp || _lexicon.Before.Has(_context.Text, noun + 1, _context.Text.Tokens.Length));

    // «Правление банка», «уряд»; «коллегия» alone may be any.
    private bool IsBody(string described) => described.Contains(' ', StringComparison.Ordinal) || _lexicon.Company.Cabinets.Is(described);

    // «Высокий суд, решение которого оспорили, проводит заседание»: whose sitting it is may stand far from it.
    private bool IsCourt(Entity body) =>
        _context.Text.Language != "en" && body.Kind == EntityKind.Organization && body.Mentions[0].Full is var name && NamesCourt(_context.Text.TokenAt(name.Start), _context.Text.TokenAt(name.End), _context.Text.TokenAt(name.End));

    // «Верховный суд провел заседание», «на заседании депутаты»: the clause tells whose sitting it is.
    private bool IsOfCourt(PhraseHit hit, TokenRange clause) => NamesCourt(Math.Max(clause.First, hit.First - SittingReach), Math.Min(clause.End, hit.End + SittingReach), clause.End);

    // «наглядова рада» is no parliament.
    private bool NamesCourt(int first, int last, int end)
    {
        for (int i = first; i < last; i++)
        {
            if (_councils.At(i) is { } council)
            {
                i = council.End - 1;
            }
            else if (_lexicon.NotOf.At(_context.Text, i, end) is { } found)
            {
                if (found.Row[0] != "body")
                {
                    return true;
                }

                i = found.End - 1;
            }
        }

        return false;
    }

    // "after a new round of talks", «новый раунд переговоров»: the measure stands for what it counts.
    private int? MeasureBefore(int start, int first)
    {
        int noun = start - (_context.Text.Language == "en" ? 2 : 1);
        bool isOf = _context.Text.Language != "en" || (start > 0 && _context.Text[start - 1].Norm == "of");
        return isOf && noun >= first && _context.Text[noun].Upos == Upos.Noun && _lexicon.Measures.Has(_context.Text, noun, noun + 1) ? noun : null;
    }

    // The noun phrase that the trigger heads begins with its adjectives, numerals, dates and (in English) possessives.
    private int PhraseStart(int token, int first)
    {
        int start = token;
        while (start > Math.Max(first, token - PhraseReach))
        {
            Token before = _context.Text[start - 1];
            bool isInside = before.Upos is Upos.Adj or Upos.Det or Upos.Num
                || (_context.Text.Language == "en" && before is { Upos: Upos.Verb, Feats.VerbForm: VerbForm.Part } && start - 2 >= first && _context.Text[start - 2].Upos is Upos.Det or Upos.Part or Upos.Adj && !_context.Words.Negation.Has(_context.Text, start - 2, start - 1))
                || before.Norm is "'s" or "’s" or "'" or "-" or "‑" or "–"
                || _context.DateAt(start - 1) is not null
                || (_context.Text.Language != "en" && _lexicon.Following.Has(_context.Text, start - 1, start)) // «следующую» may be taken for a participle
                || _context.Words.Possessives.Has(_context.Text, start - 1, start)
                || (_context.Text.Language == "en" && (_context.MentionAt(start - 1) is not null || before.Upos is Upos.Noun or Upos.Propn));
            // "will chair a meeting": the tagger may take the verb for a noun.
            if (!isInside || (_context.Text.Language == "en" && start > 1 && _context.Text[start - 2] is { Upos: Upos.Aux, Norm: "will" or "would" or "shall" }))
            {
                break;
            }

            start--;
        }

        return MeasureBefore(start, first) is { } measure ? PhraseStart(measure, first) : start;
    }
}
