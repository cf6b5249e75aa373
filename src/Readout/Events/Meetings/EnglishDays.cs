using System.Globalization;
using Readout.Dates;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Which days of an English clause are no day of the meeting, and days that are counted from that of writing.</summary>
internal sealed class EnglishDays(EventContext context, MeetingLexicon lexicon)
{
    private const int Reach = 24;

    private static readonly string[] Numbers = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Whether the only day of the clause is that of something else.</summary>
    public bool IsOfOther(int first, int end, MeetingStatus? status) =>
        context.Text.Language == "en" && (IsCounted(end) || (status is { } stands && CalledOffMeetings.IsUndone(stands) && IsOfCallingOff(end)) || (status is MeetingStatus.Planned or MeetingStatus.Proposed && IsOfFrame(first, end)));

    /// <summary>"The announcement came a day after Lake met Stonefield": counted back from the day of writing.</summary>
    public PartialDate? CountedBack(int first)
    {
        TokenRange clause = context.Clauses.At(first);
        int after = AfterBefore(first);
        if (context.Text.Language != "en" || context.Published?.Date is not { } published || after < 3 || context.Text[after - 1].Norm is not ("day" or "days"))
        {
            return null;
        }

        int days = context.Text[after - 2].Norm is "a" or "one" ? 1 : NumberAt(after - 2);
        int verb = after - 3;
        bool isNews = days > 0 && (context.Text[verb].Lemma is "come" or "follow" || context.Text[verb].Norm is "came" or "comes") && !HasDay(context.Text.Sentences[context.Text.SentenceOf(first)].FirstToken, verb);
        return isNews && !HasDay(after + 1, clause.End) ? PartialDate.Of(published.AddDays(-days)) : null;
    }

    // The "after" of the clause, with no mark and no other finite verb between.
    private int AfterBefore(int first)
    {
        int start = Math.Max(context.Text.Sentences[context.Text.SentenceOf(first)].FirstToken, first - Reach);
        for (int i = first - 1; i > start && !context.Text[i].IsPunct; i--)
        {
            if (context.Text[i].Norm == "after")
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the words behind tell the month for which it was planned: "a round that had been expected in September".</summary>
    public bool IsPlannedFor(int end)
    {
        int sentence = Math.Min(context.Text.Sentences[context.Text.SentenceOf(end - 1)].EndToken, end + Reach);
        bool isPlanned = false;
        for (int i = end; context.Text.Language == "en" && i < sentence; i++)
        {
            if (context.DateAt(i) is { } date)
            {
                return isPlanned && date.Expression.Unit == DateUnit.Month;
            }

            isPlanned |= Verbs.IsVerb(context.Text[i]) && lexicon.StatusAt(context, i, sentence) is { } word && MeetingLexicon.StatusOf(word.Row) == MeetingStatus.Planned;
        }

        return false;
    }

    /// <summary>"met five times since 2017": several meetings, none of them told.</summary>
    public bool AreSeveral(int end) => context.Text.Language == "en" && IsCounted(end);

    /// <summary>"On the sidelines, Lake met Stonefield", "On the eve of the round, she traveled to Oslo": how many days after the meeting told before; null where the sentence does not begin so.</summary>
    public int? AfterLast(int first)
    {
        int start = context.Text.Sentences[context.Text.SentenceOf(first)].FirstToken;
        if (context.Text.Language != "en" || start + 4 >= context.Text.Tokens.Length)
        {
            return null;
        }

        bool isAside = context.Text[start].Norm is "on" or "at" && context.Text[start + 1].Norm == "the" && context.Text[start + 2].Norm is "sidelines" or "sideline" or "margins" && context.Text[start + 3].Norm == ",";
        bool isEve = context.Text[start].Norm == "on" && context.Text[start + 2].Norm == "eve" && start + 6 < context.Text.Tokens.Length && context.Text[start + 4].Norm == "the" && context.Text[start + 6].Norm == "," && lexicon.Nouns.Has(context.Text, start + 5, start + 6);
        return isAside ? 0 : isEve ? -1 : null;
    }

    private int NumberAt(int token) => int.TryParse(context.Text[token].Norm, NumberStyles.None, CultureInfo.InvariantCulture, out int digits) && digits < 30 ? digits : Array.IndexOf(Numbers, context.Text[token].Norm);

    // "has met her Norwegian counterpart five times since 2017"
    private bool IsCounted(int end)
    {
        int limit = Math.Min(context.Clauses.At(end - 1).End, end + Reach);
        for (int i = end; i + 1 < limit; i++)
        {
            if (context.Text[i].Norm is "times" or "twice" && context.Text[i + 1].Norm is "since" or "in" or "over" or "during")
            {
                return true;
            }
        }

        return false;
    }

    // "The meeting was called off on Tuesday": the day of calling off; "a meeting planned for Tuesday was called off" tells its own.
    private bool IsOfCallingOff(int end)
    {
        int sentence = Math.Min(context.Text.Sentences[context.Text.SentenceOf(end - 1)].EndToken, end + (2 * Reach));
        for (int i = end; i < sentence && context.DateAt(i) is null; i++)
        {
            if (Verbs.IsVerb(context.Text[i]) && lexicon.StatusAt(context, i, sentence) is { } word && CalledOffMeetings.IsUndone(MeetingLexicon.StatusOf(word.Row)))
            {
                return context.Text[i - 1].Upos is Upos.Aux && context.Text[i - 1].Lemma == "be" && word.End + 1 < sentence && context.Text[word.End].Norm is "on" or "in" or "earlier" or "late" && context.Text[word.First].Lemma is not ("postpone" or "delay" or "reschedule") && context.TimeOf(i) == VerbTime.Past;
            }
        }

        return false;
    }

    // "agreed to talk again after the summit on May 3", "will speak to Lake on Monday, ahead of her trip": what frames the one has the day of the other.
    private bool IsOfFrame(int first, int end)
    {
        TokenRange clause = context.Clauses.At(first);
        for (int i = end; i < Math.Min(clause.End, end + Reach) && context.DateAt(i) is null; i++)
        {
            if (context.Text[i].Norm is "after" or "before" or "following" or "ahead" && lexicon.Before.At(context.Text, i, clause.End) is { } frame)
            {
                return !HasDay(clause.First, first) && IsOfNamedMeeting(frame.End, clause.End);
            }
        }

        return false;
    }

    private bool IsOfNamedMeeting(int first, int end)
    {
        for (int i = first; i < Math.Min(end, first + (Reach / 3)); i++)
        {
            if (context.DateAt(i) is { } date)
            {
                return i > first && date.Expression.Unit == DateUnit.Day;
            }
        }

        return false;
    }

    private bool HasDay(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (context.DateAt(i) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
