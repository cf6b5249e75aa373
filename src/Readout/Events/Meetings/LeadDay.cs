using Readout.Dates;
using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>
/// The day that a story is of: "Lake rejected the plan on Friday. … She made her remarks after talks with Stonefield." What somebody says at a meeting or after it was said
/// on the day that the first sentences give to it.
/// </summary>
internal sealed class LeadDay(EventContext context)
{
    private const int LeadSentences = 4;

    // What is told far down the page may have been long before.
    private const int StorySentences = 9;
    private const int SentenceReach = 60;

    // Days that a story lasts at most.
    private const int LongestStory = 31;

    private readonly Subjects _subjects = new(context);

    /// <summary>The first day of the first sentences, in a clause of the past of which the parties or nobody else that has a name is the subject.</summary>
    public PartialDate? Of(Parties parties, Parties doers, int sentence, MeetingLexicon lexicon)
    {
        if (DayToldOf(sentence, lexicon) is { } same)
        {
            return same;
        }

        for (int i = 0; sentence < StorySentences && i < Math.Min(LeadSentences, Math.Min(sentence, context.Text.Sentences.Length)); i++)
        {
            Sentence lead = context.Text.Sentences[i];
            for (int token = lead.FirstToken; token < Math.Min(lead.EndToken, lead.FirstToken + SentenceReach); token++)
            {
                if (context.DateAt(token) is { } date)
                {
                    return IsOfStory(date, parties, doers) && date.Expression.Resolve(context.Published, DateDirection.Past) is { Date: { } day } told && !IsLongAgo(day) ? told : null;
                }
            }
        }

        return null;
    }

    // «В пятницу Озерия ввела пошлины. Об этом министр рассказал после переговоров с Лесной»: who tells of it after a meeting, tells of it on that day.
    private PartialDate? DayToldOf(int sentence, MeetingLexicon lexicon)
    {
        if (context.Text.Language == "en" || sentence == 0 || !lexicon.Slavic.OfThis.Has(context.Text, context.Text.Sentences[sentence].FirstToken, context.Text.Sentences[sentence].EndToken))
        {
            return null;
        }

        Sentence before = context.Text.Sentences[sentence - 1];
        for (int token = before.FirstToken; token < Math.Min(before.EndToken, before.FirstToken + SentenceReach); token++)
        {
            if (context.DateAt(token) is { Expression: { IsDeadline: false, IsRelative: true, Unit: DateUnit.Day } date } placed)
            {
                return FirstTime(context.Clauses.At(placed.First)) == VerbTime.Past && date.Resolve(context.Published, DateDirection.Past) is { Date: { } day } told && !IsLongAgo(day) ? told : null;
            }
        }

        return null;
    }

    private VerbTime FirstTime(TokenRange clause)
    {
        for (int i = clause.First; i < Math.Min(clause.End, clause.First + SentenceReach); i++)
        {
            if (context.IsFinite(i) && context.Text[i].Upos == Upos.Verb)
            {
                return context.TimeOf(i);
            }
        }

        return VerbTime.None;
    }

    // «Просят о встрече 30 ноября», written on 27 November: no day of the year before.
    private bool IsLongAgo(DateOnly day) => context.Published?.Date is { } now && now.DayNumber - day.DayNumber > LongestStory;

    private bool IsOfStory(PlacedDate date, Parties parties, Parties doers)
    {
        TokenRange clause = context.Clauses.At(date.First);
        if (date.Expression is not { IsDeadline: false, Unit: DateUnit.Day, Direction: not DateDirection.Future })
        {
            return false;
        }

        for (int i = clause.First; i < Math.Min(clause.End, clause.First + SentenceReach); i++)
        {
            if (context.IsFinite(i) && context.Text[i].Upos == Upos.Verb)
            {
                return context.TimeOf(i) == VerbTime.Past && _subjects.InOwnClause(i).All(one => one.Kind != EntityKind.Person || parties.Entities.Contains(one) || doers.Entities.Contains(one));
            }
        }

        return false;
    }
}
