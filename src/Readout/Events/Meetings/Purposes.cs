using Readout.Dates;

namespace Readout.Events.Meetings;

/// <summary>What somebody goes for: "visited Oslo to meet Stonefield", "flew to Oslo on Monday for talks", "would like to come to meet her".</summary>
internal sealed class Purposes(EventContext context, MeetingLexicon lexicon)
{
    private const int Reach = 14;

    /// <summary>
    /// The verb of going whose purpose begins at <paramref name="token"/>: the nearest verb before it. The status of what it is for comes from <paramref name="ofGoing"/>,
    /// where that is still ahead; who went on a day before the day of writing, or has visited a place, has done what he went for.
    /// </summary>
    public MeetingStatus? StatusOf(int token, Func<int, MeetingStatus?> ofGoing)
    {
        if (GoingBefore(token) is not { } going)
        {
            return null;
        }

        return ofGoing(going) switch
        {
            MeetingStatus.Held when context.Text[going].Lemma == "visit" || IsOver(going) => MeetingStatus.Held,
            MeetingStatus.Held => null,
            MeetingStatus.Ongoing => MeetingStatus.Planned,
            var other => other,
        };
    }

    /// <summary>The verb of going right before <paramref name="token"/>, with no other verb between.</summary>
    public int? GoingBefore(int token)
    {
        TokenRange clause = context.Clauses.At(token);
        for (int i = token - 1; context.Text.Language == "en" && i >= Math.Max(clause.First, token - Reach); i--)
        {
            if (Verbs.IsVerb(context.Text[i]) && context.MentionAt(i) is null)
            {
                return lexicon.Company.Going.Has(context.Text, i, token) ? i : null;
            }
        }

        return null;
    }

    private bool IsOver(int going)
    {
        TokenRange clause = context.Clauses.At(going);
        for (int i = Math.Max(clause.First, going - Reach); i < Math.Min(clause.End, going + Reach); i++)
        {
            if (context.DateAt(i) is { } date)
            {
                return date.Expression.Resolve(context.Published, DateDirection.Past)?.Date is { } day && day < context.Published?.Date;
            }
        }

        return false;
    }
}
