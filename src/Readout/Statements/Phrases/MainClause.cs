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
