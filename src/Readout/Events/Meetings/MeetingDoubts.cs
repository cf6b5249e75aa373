namespace Readout.Events.Meetings;

/// <summary>Whether the words beside a verb leave it open, or deny, that what it tells happens: conditions, "whether", "instead of", "may".</summary>
internal sealed class MeetingDoubts(EventContext context, MeetingLexicon lexicon)
{
    private const int LeftReach = 8;
    private const int InsteadReach = 5;

    private readonly SlavicDenials _denials = new(context, lexicon);

    /// <summary>"If they meet", «невідомо, чи зустрінеться»: nothing is told of whether it happens.</summary>
    public bool IsHypothetical(int verb, TokenRange clause) =>
        context.Words.Hypothetical.Has(context.Text, clause.First, clause.End)
        || IsWhether(verb)
        || (verb + 1 < clause.End && context.Words.Hypothetical.Has(context.Text, verb + 1, clause.End))
        || IsAfterCondition(clause);

    // «невідомо, чи зустрінеться»: behind its comma the word asks, between two words it is "or".
    private bool IsWhether(int verb)
    {
        for (int i = verb - 1; i > Math.Max(0, verb - LeftReach); i--)
        {
            if (context.Text[i].Norm is "чи")
            {
                return context.Text[i - 1].IsPunct;
            }

            if (context.Text[i].IsPunct)
            {
                return false;
            }
        }

        return false;
    }

    // «Если Воронов приедет, он встретится с Лесной»
    private bool IsAfterCondition(TokenRange clause)
    {
        if (clause.First == 0 || context.Text.SentenceOf(clause.First - 1) != context.Text.SentenceOf(clause.First))
        {
            return false;
        }

        TokenRange before = context.Clauses.At(clause.First - 1);
        return before.First == context.Text.Sentences[context.Text.SentenceOf(clause.First)].FirstToken && context.Words.Hypothetical.Has(context.Text, before.First, before.End);
    }

    /// <summary>"Instead of making a visit": what was not done.</summary>
    public bool IsInstead(int token, TokenRange clause)
    {
        for (int i = token - 1; i >= Math.Max(clause.First, token - InsteadReach); i--)
        {
            if (lexicon.Company.Instead.EndingAt(context.Text, i, clause.First) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"May meet", «возможно»: it may happen.</summary>
    public bool IsHedged(int verb, TokenRange clause)
    {
        for (int i = Math.Max(clause.First, verb - LeftReach); i < verb; i++)
        {
            if (context.DateAt(i) is null && context.Words.Hedges.Has(context.Text, i, verb))
            {
                return true;
            }
        }

        return _denials.IsConditional(verb);
    }
}
