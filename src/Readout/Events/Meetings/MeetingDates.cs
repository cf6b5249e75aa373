using Readout.Dates;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Which dates of the trigger's clause are the meeting's: not a deadline, the day of another noun or of what somebody else did.</summary>
internal sealed class MeetingDates(EventContext context, MeetingLexicon lexicon, DueDays due)
{
    private const int Reach = 25;
    private const int OwnersReach = 7;

    /// <summary>The date of the trigger's clause that stands nearest, behind it first; null where the clause has none that is the meeting's.</summary>
    public DateExpression? Nearest(int first, int end)
    {
        TokenRange clause = context.Clauses.At(first);
        int high = Math.Min(clause.End, end + Reach);
        for (int i = end; i < high; i++)
        {
            if (context.DateAt(i) is { } after && IsOfMeeting(after, first, end))
            {
                return IsOfMatter(after, end) && Before(first, end) is { Unit: DateUnit.Day } front ? front : after.Expression;
            }
        }

        return Before(first, end);
    }

    // «в четверг провели переговоры о транзите после 2019 года», «на встрече договорились о тишине с 1 мая»: the day of what is talked about.
    private bool IsOfMatter(PlacedDate date, int end)
    {
        if (context.Text.Language == "en" || date.First - end < 2)
        {
            return false;
        }

        for (int i = end; i < date.First; i++)
        {
            if (lexicon.Topic.Has(context.Text, i, date.First))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The nearest before the trigger.</summary>
    public DateExpression? Before(int first, int end)
    {
        TokenRange clause = context.Clauses.At(first);
        for (int i = first - 1; i >= Math.Max(clause.First, first - Reach); i--)
        {
            if (context.DateAt(i) is { } before && IsOfMeeting(before, first, end))
            {
                return IsOfOtherVerb(before.End, first, clause) ? null : before.Expression;
            }
        }

        return null;
    }

    /// <summary>Whether the date is the meeting's: a deadline is none, nor is the date of another noun («выборы 2020 года», "the 2020 election").</summary>
    public bool IsOfMeeting(PlacedDate date, int first, int end)
    {
        if (IsOfEvent(date) || IsOfThing(date, first, end) || IsSpanOfOrder(date) || (date.Expression.Unit == DateUnit.Year && date.First > 0 && context.Text[date.First - 1].Norm is "за" or "for"))
        {
            return false;
        }

        if (date.Expression.IsDeadline || date.End == first)
        {
            return !date.Expression.IsDeadline;
        }

        return !IsBeforeItsNoun(date) && (date.First == end || IsBehindOwners(end, date) || !IsAfterItsNoun(date));
    }

    // "Lake's Victory Day parade": a feast's name before another noun.
    private bool IsOfEvent(PlacedDate date) =>
        context.Text.Language == "en" && date.Expression is { Unit: DateUnit.Day, IsRelative: false } && date.End < context.Text.Tokens.Length && context.Text[date.End].Upos == Upos.Noun
        && !lexicon.Nouns.Has(context.Text, date.End, date.End + 1) && !date.Expression.Span.In(context.Text.Text).Any(char.IsAsciiDigit);

    // "discussed the attack of November 1", "the November 1 election": the day of what is talked about.
    private bool IsOfThing(PlacedDate date, int first, int end)
    {
        if (context.Text.Language != "en" || date.Expression is not { Unit: DateUnit.Day, IsRelative: false } || date.First < 2)
        {
            return false;
        }

        int noun = date.First - 2;
        bool isOf = date.First - 1 >= end && context.Text[date.First - 1].Norm == "of" && noun >= end && context.Text[noun].Upos is Upos.Noun or Upos.Propn && context.DateAt(noun) is null && !lexicon.Company.PartOfTime.Has(context.Text, noun, noun + 1);
        bool isBefore = context.Text[date.First - 1].Norm == "the" && date.End < context.Text.Tokens.Length && date.End != first && context.Text[date.End].Upos is Upos.Noun or Upos.Adj or Upos.Propn && !lexicon.Nouns.Has(context.Text, date.End, date.End + 1);
        return isOf || isBefore;
    }

    // "the first summit in three years": how long there was none.
    private bool IsSpanOfOrder(PlacedDate date)
    {
        for (int i = date.First - 1; context.Text.Language == "en" && context.Text[date.First].Norm == "in" && date.Expression is { IsRelative: true, Unit: >= DateUnit.Week } && i >= Math.Max(0, date.First - 4); i--)
        {
            if (lexicon.Ordinals.Has(context.Text, i, i + 1))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBeforeItsNoun(PlacedDate date) =>
        context.Text.Language == "en" && date.Expression.Unit == DateUnit.Year && date.End < context.Text.Tokens.Length && context.Text[date.End].Upos == Upos.Noun;

    // «на заседании правительства 3 мая»: between the noun and its day stand only those whose it is.
    private bool IsBehindOwners(int end, PlacedDate date)
    {
        bool isDay = context.Text.Language != "en" && date.Expression.Unit == DateUnit.Day && date.First > end && date.First - end <= OwnersReach;
        for (int i = end; isDay && i < date.First; i++)
        {
            isDay = context.MentionAt(i) is not null || context.Text[i] is { Upos: Upos.Noun or Upos.Adj, Feats.Case: Case.Gen };
        }

        return isDay;
    }

    // A noun right before a date has it, unless a preposition of place makes the noun a circumstance: «в столице 7 мая».
    private bool IsAfterItsNoun(PlacedDate date)
    {
        int noun = date.First - 1;
        if (noun < 0 || context.Text.Language == "en" || context.Text.SentenceOf(noun) != context.Text.SentenceOf(date.First))
        {
            return false;
        }

        if (date.Expression.Unit is DateUnit.Year or DateUnit.Month && !date.Expression.IsRelative)
        {
            return context.Text[noun].Upos is not (Upos.Adp or Upos.Punct) && !due.IsPartOfMonth(noun) && !IsSeasonOfYear(date);
        }

        if (context.Text[noun].Upos is not (Upos.Noun or Upos.Propn))
        {
            return false;
        }

        // «встретиться еще раз 12 ноября», «сказал послам 12 ноября»
        if (context.MentionAt(noun) is not null || context.Text[noun].Feats.Case == Case.Dat || lexicon.Slavic.Times.Has(context.Text, noun, noun + 1))
        {
            return false;
        }

        int at = noun - 1;
        while (at >= 0 && context.Text[at].Upos is Upos.Adj or Upos.Det)
        {
            at--;
        }

        return at < 0 || context.Text[at].Upos != Upos.Adp;
    }

    // «прошли весной 2017 года»
    private bool IsSeasonOfYear(PlacedDate date) => date.End - date.First > 1 && lexicon.Slavic.Seasons.Has(context.Text, date.First, date.First + 1);

    // «в среду комитет опубликовал жалобу на разговор», "on Monday Lake released a record of the call": the day of what was done, unless it was done at the meeting.
    private bool IsOfOtherVerb(int date, int trigger, TokenRange clause)
    {
        bool isOther = false;
        for (int i = date; i < trigger; i++)
        {
            if (isOther && lexicon.Before.At(context.Text, i, trigger) is { } frame && frame.Row[0] != "record" && IsFrame(i, trigger))
            {
                return false;
            }

            isOther |= context.IsFinite(i) && context.Text[i].Upos == Upos.Verb && lexicon.Support.At(context.Text, i, clause.End) is null
                && lexicon.Happen.At(context.Text, i, clause.End) is null && lexicon.Status.At(context.Text, i, clause.End) is null;
        }

        return isOther;
    }

    // «на встрече» is a frame, «на встречу» is none.
    private bool IsFrame(int word, int trigger) => context.Text[word].Upos != Upos.Adp || context.Text[trigger].Feats.Case is not Case.Acc;
}
