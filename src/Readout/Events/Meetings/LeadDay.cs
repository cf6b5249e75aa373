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

    private readonly Subjects _subjects = new(context);

    /// <summary>The first day of the first sentences, in a clause of the past of which the parties or nobody else that has a name is the subject.</summary>
    public PartialDate? Of(Parties parties, Parties doers, int sentence)
    {
        for (int i = 0; sentence < StorySentences && i < Math.Min(LeadSentences, Math.Min(sentence, context.Text.Sentences.Length)); i++)
        {
            Sentence lead = context.Text.Sentences[i];
            for (int token = lead.FirstToken; token < Math.Min(lead.EndToken, lead.FirstToken + SentenceReach); token++)
            {
                if (context.DateAt(token) is { } date)
                {
                    return IsOfStory(date, parties, doers) ? date.Expression.Resolve(context.Published, DateDirection.Past) : null;
                }
            }
        }

        return null;
    }

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
