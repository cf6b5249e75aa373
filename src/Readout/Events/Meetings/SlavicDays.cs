using Readout.Dates;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>The day of a meeting by Russian and Ukrainian words that count from what was told before, «на следующий день», «накануне саммита», «в мае того же года», or that an insertion parts from it, «Накануне, как сообщают газеты, Воронов принял посла».</summary>
internal sealed class SlavicDays(EventContext context, MeetingLexicon lexicon, MeetingDates dates)
{
    private const int Reach = 25;
    private const int SentencesBack = 8;
    private const int VerbReach = 64;
    private const int InsertionReach = 24;
    private const int WordsBefore = 3;
    private const int StemLength = 5;

    /// <summary>The day or month that the words count; null where they count from nothing that was told, or count to the other side of the day of writing.</summary>
    public PartialDate? Counted(int first, int end, MeetingStatus? status)
    {
        if (context.Text.Language == "en")
        {
            return null;
        }

        TokenRange clause = context.Clauses.At(first);
        if (status == MeetingStatus.Held && dates.Nearest(first, end) is null && Then(first) is { } then)
        {
            return then;
        }

        var words = new TokenRange(Math.Max(clause.First, first - Reach), Math.Min(clause.End, end + Reach));
        for (int i = words.First; i < words.End; i++)
        {
            if (lexicon.Slavic.NextDay.At(context.Text, i, words.End) is { } next)
            {
                return OnSide((MeetingAt(Behind(next.End, words.End), words.End) is { } after ? DayOf(after) : LastDay(clause.First))?.AddDays(1), status);
            }

            if (lexicon.Slavic.Eve.At(context.Text, i, words.End) is { } eve && MeetingAt(eve.End, words.End) is { } meeting && meeting != first)
            {
                return OnSide(DayOf(meeting)?.AddDays(-1), status);
            }

            if (context.DateAt(i) is { Expression: { IsRelative: false, Unit: DateUnit.Day or DateUnit.Month } month } told && lexicon.Slavic.SameYear.Has(context.Text, told.End, words.End))
            {
                return month.Resolve(context.Published, DateDirection.Past) is { Month: not null } known && LastYear(i) is { } year ? known with { Year = year } : null;
            }
        }

        return null;
    }

    // «Первая поездка состоялась в феврале. Тогда она провела переговоры»: at the time that the sentence before tells.
    private PartialDate? Then(int first)
    {
        int sentence = context.Text.SentenceOf(first);
        if (sentence == 0 || !lexicon.Slavic.Then.Has(context.Text, context.Text.Sentences[sentence].FirstToken, context.Text.Sentences[sentence].EndToken))
        {
            return null;
        }

        Sentence before = context.Text.Sentences[sentence - 1];
        for (int i = before.EndToken - 1; i >= Math.Max(before.FirstToken, before.EndToken - VerbReach); i--)
        {
            if (context.DateAt(i) is { Expression: { IsDeadline: false, Unit: DateUnit.Day or DateUnit.Month or DateUnit.Year } date })
            {
                return SideOf(i) == DateDirection.Past ? date.Resolve(context.Published, DateDirection.Past) : null;
            }
        }

        return null;
    }

    /// <summary>«Накануне, как сообщают газеты, Воронов принял посла», «Следующая встреча, как ожидается, пройдет в мае»: the date beyond an insertion.</summary>
    public DateExpression? BeyondInsertion(int first, int end, bool isNoun) => context.Text.Language == "en" ? null : Ahead(first) ?? (isNoun ? BehindNoun(end) : null);

    /// <summary>Whether the date is one that what is told cannot have: a month or a year that was over when it was still ahead, a day of the year before that nothing names.</summary>
    public bool IsMisread(PartialDate? date, MeetingStatus? status) => context.Text.Language != "en" && context.Published?.Date is { } now && date is { Year: { } year }
        && status is MeetingStatus.Planned or MeetingStatus.Proposed && date.Day is null && (year < now.Year || (year == now.Year && date.Month < now.Month));

    // «на следующий день после саммита»
    private int Behind(int token, int end) => token + 1 < end && lexicon.Before.At(context.Text, token, end) is { } frame && frame.Row[0] == "held" ? frame.End : token;

    // A noun of meeting in the genitive, right there but for its adjectives.
    private int? MeetingAt(int token, int end)
    {
        while (token < end && context.MentionAt(token) is null && context.Text[token].Upos is Upos.Adj or Upos.Det or Upos.Num)
        {
            token++;
        }

        return token < end && context.Text[token] is { Upos: Upos.Noun, Feats.Case: Case.Gen or Case.None or Case.Dat or Case.Loc } && lexicon.Nouns.Has(context.Text, token, end) ? token : null;
    }

    // The day that a sentence before gives to the meeting that the noun names.
    private DateOnly? DayOf(int noun)
    {
        int last = context.Text.Sentences[context.Text.SentenceOf(noun)].FirstToken;
        int first = context.Text.Sentences[Math.Max(0, context.Text.SentenceOf(noun) - SentencesBack)].FirstToken;
        string word = context.Text[noun].Norm;
        for (int i = last - 1; i >= first; i--)
        {
            if (context.Text[i].Upos == Upos.Noun && IsSameNoun(context.Text[i].Norm, word) && dates.Nearest(i, i + 1) is { IsDeadline: false, Unit: DateUnit.Day } day)
            {
                return day.Resolve(context.Published, SideOf(i))?.Date;
            }
        }

        return null;
    }

    private static bool IsSameNoun(string one, string other) => one.Length >= StemLength && other.Length >= StemLength && one.AsSpan(0, StemLength).SequenceEqual(other.AsSpan(0, StemLength));

    private DateOnly? LastDay(int token)
    {
        int first = context.Text.Sentences[Math.Max(0, context.Text.SentenceOf(token) - SentencesBack)].FirstToken;
        for (int i = token - 1; i >= first; i--)
        {
            if (context.DateAt(i) is { Expression: { IsDeadline: false, Unit: DateUnit.Day } day })
            {
                return day.Resolve(context.Published, SideOf(i))?.Date;
            }
        }

        return null;
    }

    private int? LastYear(int token)
    {
        int first = context.Text.Sentences[Math.Max(0, context.Text.SentenceOf(token) - SentencesBack)].FirstToken;
        for (int i = token - 1; i >= first; i--)
        {
            if (context.DateAt(i) is { Expression: var date } && date.Resolve(context.Published, SideOf(i)) is { Year: { } year })
            {
                return year;
            }
        }

        return null;
    }

    private DateDirection SideOf(int token)
    {
        TokenRange clause = context.Clauses.At(token);
        for (int i = clause.First; i < Math.Min(clause.End, clause.First + VerbReach); i++)
        {
            if (context.IsFinite(i))
            {
                return context.TimeOf(i) == VerbTime.Future ? DateDirection.Future : DateDirection.Past;
            }
        }

        return DateDirection.Past;
    }

    private PartialDate? OnSide(DateOnly? day, MeetingStatus? status) => (day, context.Published?.Date) switch
    {
        (null, _) => null,
        ({ } told, { } now) when status == MeetingStatus.Held && told > now => null,
        ({ } told, { } now) when status is MeetingStatus.Planned or MeetingStatus.Proposed && told < now => null,
        ({ } told, _) => PartialDate.Of(told),
    };

    private DateExpression? Ahead(int first)
    {
        TokenRange clause = context.Clauses.At(first);
        int start = context.Text.Sentences[context.Text.SentenceOf(first)].FirstToken;
        for (int i = start; i < Math.Min(clause.First, start + WordsBefore); i++)
        {
            if (context.DateAt(i) is not { } date)
            {
                continue;
            }

            bool isInserted = date.Expression is { IsDeadline: false } && EndOfInsertion(date.End) is { } behind && clause.First <= behind && behind <= clause.First + 1;
            return isInserted ? date.Expression : null;
        }

        return null;
    }

    private DateExpression? BehindNoun(int end)
    {
        TokenRange own = context.Clauses.At(end - 1);
        if (own.End - end > InsertionReach || EndOfInsertion(own.End) is not { } first)
        {
            return null;
        }

        TokenRange clause = context.Clauses.At(first);
        bool isOfNoun = first < clause.End && (Verbs.IsVerb(context.Text[first]) || Verbs.IsPredicate(context.Text[first])) && (lexicon.Happen.Has(context.Text, first, clause.End) || lexicon.StatusAt(context, first, clause.End) is not null);
        for (int i = first; isOfNoun && i < Math.Min(clause.End, first + Reach); i++)
        {
            if (context.DateAt(i) is { Expression.IsDeadline: false } date && dates.IsOfMeeting(date, first, first + 1))
            {
                return date.Expression;
            }
        }

        return null;
    }

    // The first word behind an insertion that begins at a comma, or right behind it.
    private int? EndOfInsertion(int comma)
    {
        int word = comma < context.Text.Tokens.Length && context.Text[comma].Norm == "," ? comma + 1 : comma;
        if (word >= context.Text.Tokens.Length || word == 0 || context.Text[word - 1].Norm != "," || !lexicon.Slavic.Inserted.Has(context.Text, word, context.Text.Tokens.Length))
        {
            return null;
        }

        for (int i = word; i < Math.Min(context.Text.Sentences[context.Text.SentenceOf(word)].EndToken - 1, word + InsertionReach); i++)
        {
            if (context.Text[i].Norm == ",")
            {
                return i + 1;
            }
        }

        return null;
    }
}
