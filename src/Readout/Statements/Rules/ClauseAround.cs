namespace Readout.Statements.Rules;

/// <summary>Where the clause begins into which an attribution is put, when it is not the whole sentence: «Мост закрыт, но он, по словам мэра, цел». Russian and Ukrainian. Stateless.</summary>
internal static class ClauseAround
{
    // Between the clause's first word and what is put into it stands a subject, with its title at most.
    private const int Reach = 10;

    /// <summary>
    /// The first token of the clause that <paramref name="at"/> cuts, behind a colon or behind a conjunction that follows another clause; null where none begins near.
    /// </summary>
    public static int? Start(RuleInput input, int at, int low)
    {
        if (input.Context.IsEnglish)
        {
            return null;
        }

        int from = input.Grammar.IsComma(at - 1) ? at - 2 : at - 1;
        for (int i = from; i > low && i > at - Reach; i--)
        {
            if (input.Grammar.IsPredicate(i) || input.Context.IsQuoted(i))
            {
                return null;
            }

            if (input.Grammar.IsColon(i))
            {
                return i + 1;
            }

            if (input.Grammar.IsComma(i))
            {
                return i + 2 <= from && (Joins(input, i + 1) ?? GivesReason(input, i + 1)) is { } start && start <= from && input.Grammar.HasPredicate(low, i) ? start : null;
            }
        }

        return null;
    }

    private static int? Joins(RuleInput input, int at) => input.Context.Words.Is("joins-clause", input.Context.Text[at].Norm) ? at + 1 : null;

    // «…, ведь он, по словам мэра, стар», «…, так что он, уверен мэр, цел»
    private static int? GivesReason(RuleInput input, int at)
    {
        if (input.Context.Words.Is("gives-reason", input.Context.Text[at].Norm))
        {
            return at + 1;
        }

        return input.Context.Text[at].Norm is "так" && input.Context.Text[at + 1].Norm is "что" or "що" ? at + 2 : null;
    }
}
