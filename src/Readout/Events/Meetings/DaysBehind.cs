using Readout.Dates;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>The day of a meeting by the clauses behind its noun: the relative one, «саммит, который пройдет 9 декабря», and the main one that goes on behind it. A date is the meeting's where <paramref name="isOfMeeting"/> says so of the words that it belongs to.</summary>
internal sealed class DaysBehind(EventContext context, MeetingLexicon lexicon, Func<PlacedDate, int, int, bool> isOfMeeting)
{
    private const int Reach = 25;

    private readonly NounPhrases _words = new(context);

    public DateExpression? Of(int end) => DateWhichHappens(end) ?? DateBehindRelative(end) ?? DateBehindInsertion(end);

    // «саммит, который пройдет 9 декабря», "talks that begin on Monday": the day when it happens, by the relative clause right behind.
    private DateExpression? DateWhichHappens(int end)
    {
        int start = context.Clauses.At(end - 1).End;
        if (start >= context.Text.Tokens.Length || start - end > Reach || context.Text.SentenceOf(start) != context.Text.SentenceOf(end - 1))
        {
            return null;
        }

        TokenRange relative = context.Clauses.At(start);
        int pronoun = context.Text[start].IsPunct ? start + 1 : start;
        if (pronoun >= relative.End || !IsRelative(pronoun, relative.End))
        {
            return null;
        }

        bool happens = false;
        for (int i = pronoun + 1; i < Math.Min(relative.End, pronoun + Reach); i++)
        {
            happens |= (Verbs.IsVerb(context.Text[i]) && lexicon.Happen.Has(context.Text, i, relative.End)) || IsHeld(i) || IsAppointed(i, relative.End);
            if (happens && context.DateAt(i) is { Expression.IsDeadline: false } date && isOfMeeting(date, pronoun, pronoun + 1))
            {
                return date.Expression;
            }
        }

        return null;
    }

    // «Переговоры, о которых писала газета, пройдут 9 декабря»
    private DateExpression? DateBehindRelative(int end)
    {
        if (_words.BehindRelative(end) is not { } main)
        {
            return null;
        }

        bool happens = false;
        for (int i = main.First; i < Math.Min(main.End, main.First + Reach); i++)
        {
            happens |= (Verbs.IsVerb(context.Text[i]) && lexicon.Happen.Has(context.Text, i, main.End)) || IsHeld(i) || IsAppointed(i, main.End);
            if (happens && context.DateAt(i) is { Expression.IsDeadline: false } date && isOfMeeting(date, main.First, main.First + 1))
            {
                return date.Expression;
            }
        }

        return null;
    }

    // "the last meeting between the two, on prisoners, took place in Oslo on Monday": the first verb behind what is inserted, without a subject of its own.
    private DateExpression? DateBehindInsertion(int end)
    {
        int first = context.Text.Language == "en" && !_words.IsAfterPreposition(end - 1) ? context.Clauses.At(end - 1).End : context.Text.Tokens.Length;
        if (first >= context.Text.Tokens.Length || context.Text[first - 1].Norm != "," || context.Text.SentenceOf(first) != context.Text.SentenceOf(end - 1))
        {
            return null;
        }

        TokenRange clause = context.Clauses.At(first);
        if (!Verbs.IsVerb(context.Text[first]) || !context.IsFinite(first) || !lexicon.Happen.Has(context.Text, first, clause.End))
        {
            return null;
        }

        for (int i = first; i < Math.Min(clause.End, first + Reach); i++)
        {
            if (context.DateAt(i) is { Expression.IsDeadline: false } date && isOfMeeting(date, first, first + 1))
            {
                return date.Expression;
            }
        }

        return null;
    }

    private bool IsRelative(int token, int end) => (context.Text.Language == "en" ? lexicon.Company.Which : context.Words.Relatives).Has(context.Text, token, end);

    // "a summit, which will be held on Monday"
    private bool IsHeld(int token) => context.Text.Language == "en" && context.Text[token].Upos == Upos.Verb && context.Text[token].Feats.VerbForm == VerbForm.Part && lexicon.Support.At(context.Text, token, token + 1)?.Row[0] is "hold" or "convene";

    // «встреча, которая назначена на среду», "talks that are scheduled for Monday"
    private bool IsAppointed(int token, int end) =>
        context.Text[token].Upos is Upos.Verb or Upos.Adj && context.Text[token].Feats.VerbForm is VerbForm.Part or VerbForm.None && lexicon.StatusAt(context, token, end) is { } word && MeetingLexicon.StatusOf(word.Row) == MeetingStatus.Planned;
}
