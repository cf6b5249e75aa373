using Readout.Dates;

namespace Readout.Events.Meetings;

/// <summary>"Later that day", «в тот же день», "in the afternoon": the day of a meeting, which the text told before.</summary>
internal sealed class SameDay(EventContext context, MeetingLexicon lexicon)
{
    private const int Reach = 25;
    private const int SentencesBack = 8;
    private const int VerbReach = 64;

    /// <summary>The day told last before the clause of a trigger in which such words stand; null where none was, or where what was told of it lies on another side of the day of writing.</summary>
    public DateExpression? Of(int first, int end, MeetingStatus? status)
    {
        TokenRange clause = context.Clauses.At(first);
        return status is MeetingStatus.Held or MeetingStatus.Planned && Told(new TokenRange(Math.Max(clause.First, first - Reach), Math.Min(clause.End, end + Reach))) is { } told && told.Row[0] != "before"
            ? LastBefore(clause.First, status == MeetingStatus.Held, isAnyTime: told.Row[0] == "time")
            : null;
    }

    /// <summary>"had met with Stonefield earlier in the day and planned to leave on Tuesday": such words before any other day.</summary>
    public bool IsRightBehind(int end)
    {
        TokenRange clause = context.Clauses.At(end - 1);
        for (int i = end; context.Text.Language == "en" && i < Math.Min(clause.End, end + Reach) && context.DateAt(i) is null; i++)
        {
            if (lexicon.Company.SameDay.Has(context.Text, i, clause.End))
            {
                return true;
            }
        }

        return false;
    }

    private PhraseHit? Told(TokenRange words)
    {
        for (int i = words.First; i < words.End; i++)
        {
            if (lexicon.Company.SameDay.At(context.Text, i, words.End) is { } told)
            {
                return told;
            }
        }

        return null;
    }

    // «Тогда же» is of any time.
    private DateExpression? LastBefore(int token, bool isHeld, bool isAnyTime)
    {
        int sentence = context.Text.Sentences[Math.Max(0, context.Text.SentenceOf(token) - SentencesBack)].FirstToken;
        for (int i = token - 1; i >= sentence; i--)
        {
            if (context.DateAt(i) is { } date)
            {
                if (context.Text.Language == "en" && isHeld && date.Expression is { Unit: DateUnit.Day } && IsFuture(i))
                {
                    continue; // "will come on Saturday. … Earlier in the day"
                }

                bool isDay = date.Expression is { IsDeadline: false, Unit: var unit } && (isAnyTime || unit == DateUnit.Day);
                return isDay && IsFuture(i) != isHeld ? date.Expression : null;
            }
        }

        return null;
    }

    private bool IsFuture(int token)
    {
        TokenRange clause = context.Clauses.At(token);
        for (int i = clause.First; i < Math.Min(clause.End, clause.First + VerbReach); i++)
        {
            if ((context.IsFinite(i) && context.TimeOf(i) == VerbTime.Future) || context.Words.Future.Has(context.Text, i, clause.End))
            {
                return true;
            }
        }

        return false;
    }
}
