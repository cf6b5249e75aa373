using Readout.Languages;

namespace Readout.Statements.Phrases;

/// <summary>The main clause that follows a participle clause: "Claiming that the bridge is late, Falcon said …".</summary>
internal static class MainClause
{
    // A participle clause longer than this is none.
    private const int MaxFronted = 60;

    /// <summary>The comma, or the mark behind it, after which the main clause begins; null when none is found.</summary>
    public static int? Comma(StatementContext context, int from, int end)
    {
        for (int i = from; i + 2 < end && i < from + MaxFronted; i++)
        {
            bool marked = context.Grammar.IsQuoteMark(i) && context.Grammar.IsComma(i - 1) && !context.IsQuoted(i + 1);
            if ((marked || (context.Grammar.IsComma(i) && !context.IsQuoted(i))) && Subject(context, i + 1, end) is not null)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>
    /// Where the last clause begins that another is joined to or that follows a subordinate one: "The port gave in, but | Falcon was blunt in refusing",
    /// "As they met in the town, | Falcon was at sea"; <paramref name="first"/> where there is one clause.
    /// </summary>
    public static int Start(StatementContext context, int first, int end)
    {
        for (int i = end - 3; i > first; i--)
        {
            if (context.Grammar.IsComma(i) && context.Text[i + 1].Norm is "but" or "and" or "while" or "yet" && SubjectWithAside(context, i + 2, end) is not null)
            {
                return i + 2;
            }
        }

        bool subordinate = first < end && context.Text[first].Norm is "as" or "when" or "while" or "after" or "although" or "though" or "since" or "because";
        return subordinate && Comma(context, first, end) is { } comma ? comma + 1 : first;
    }

    /// <summary>The subject of a clause, with an apposition between commas before its verb: "Ann Falcon, the new mayor, was".</summary>
    public static NounPhrase? SubjectWithAside(StatementContext context, int from, int end)
    {
        if (from >= end)
        {
            return null;
        }

        if (Subject(context, from, end) is { } plain)
        {
            return plain;
        }

        if (context.Text[from].IsPunct || context.Text[from].Upos is Upos.Adp or Upos.Cconj or Upos.Sconj or Upos.Verb || context.Grammar.ReadPhrase(from, end) is not { } phrase || !context.Grammar.IsComma(phrase.End))
        {
            return null;
        }

        // "Ann Falcon, the mayor," may be one name with its post.
        int close = phrase.Length > 1 && Enumerable.Range(phrase.First, phrase.Length).Any(context.Grammar.IsComma) ? phrase.End : phrase.End + 1;
        while (close < end && close < phrase.End + MaxAside && !context.Grammar.IsComma(close) && !context.Grammar.IsVerb(close))
        {
            close++;
        }

        return close + 1 < end && context.Grammar.IsComma(close) && context.Text[close + 1] is { Upos: Upos.Verb or Upos.Aux, Feats.VerbForm: VerbForm.Fin } ? phrase : null;
    }

    // "the mayor of the largest town on the coast"
    private const int MaxAside = 12;

    /// <summary>The noun phrase that opens a clause, with its verb right behind; null for anything else.</summary>
    public static NounPhrase? Subject(StatementContext context, int from, int end)
    {
        if (context.Text[from].IsPunct || context.Text[from].Upos is Upos.Adp or Upos.Cconj or Upos.Sconj or Upos.Verb || context.Grammar.ReadPhrase(from, end) is not { } phrase)
        {
            return null;
        }

        int at = phrase.End;
        while (at < end && context.Text[at].Upos == Upos.Adv)
        {
            at++;
        }

        return at < end && context.Text[at] is { Upos: Upos.Verb or Upos.Aux } verb && (verb.Feats.VerbForm == VerbForm.Fin || verb.Norm.EndsWith("ed", StringComparison.Ordinal)) ? phrase : null;
    }
}
