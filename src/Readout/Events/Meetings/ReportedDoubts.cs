namespace Readout.Events.Meetings;

/// <summary>What the verb before a subordinate clause makes of the meeting told in it, in Russian and Ukrainian: «не исключил, что они встретятся», «сомневается, что», «предложил, чтобы».</summary>
internal sealed class ReportedDoubts(EventContext context, MeetingLexicon lexicon)
{
    private const int Reach = 5;

    /// <summary>Whether a verb before the clause decides what it tells, and how; an answer without a status leaves it open.</summary>
    public (bool IsTold, MeetingStatus? Status) Of(TokenRange clause)
    {
        int first = clause.First;
        while (first < clause.End && context.Text[first].IsPunct)
        {
            first++;
        }

        if (context.Text.Language == "en" || first >= clause.End || clause.First == 0 || lexicon.Company.That.At(context.Text, first, clause.End) is not { } that
            || context.Text.SentenceOf(clause.First - 1) != context.Text.SentenceOf(clause.First))
        {
            return default;
        }

        TokenRange before = context.Clauses.At(clause.First - 1);
        bool isWish = that.Row[0] == "wish";
        for (int i = before.End - 1; i >= Math.Max(before.First, before.End - Reach); i--)
        {
            if (lexicon.Company.Doubts.EndingAt(context.Text, i, before.First) is { } doubt)
            {
                return (true, doubt.Row[0] == "proposed" && (context.Words.Negation.Has(context.Text, doubt.First, doubt.First + 1) || !context.IsNegated(doubt.First)) ? MeetingStatus.Proposed : null);
            }

            if (isWish && lexicon.StatusEndingAt(context, i, before.First) is { } word && MeetingLexicon.StatusOf(word.Row) == MeetingStatus.Proposed)
            {
                return (true, context.IsNegated(word.First) ? null : MeetingStatus.Proposed);
            }
        }

        return isWish ? (true, null) : default;
    }
}
