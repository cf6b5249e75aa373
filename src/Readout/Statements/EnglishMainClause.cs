using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;

namespace Readout.Statements;

/// <summary>
/// Where the main clause goes on behind a clause that reports: "Smith, who denied the charge, was freed", "Although he admitted it was late, he said …".
/// </summary>
internal static class EnglishMainClause
{
    // "although the new mayor of the town acknowledged": so far back the word that opens the clause may stand.
    private const int MaxReach = 10;

    /// <summary>The end of the content that begins at <paramref name="from"/>: before the main clause, or <paramref name="end"/>.</summary>
    public static int Before(StatementContext context, int from, int end, Cue own)
    {
        int low = context.PassageOf(own.First).First;
        if (RelativeClause.PronounOf(context, own, low) is { } pronoun)
        {
            return context.Grammar.IsComma(pronoun - 1) ? FirstComma(context, from, end, static (text, at, _) => text.Grammar.IsVerb(at) && text.Text[at].Feats.VerbForm == VerbForm.Fin) : end;
        }

        return OpensSubordinate(context, own, low) ? FirstComma(context, from, end, StartsClause) : end;
    }

    private static int FirstComma(StatementContext context, int from, int end, Func<StatementContext, int, int, bool> goesOn)
    {
        for (int i = from + 1; i + 1 < end; i++)
        {
            // "While he admits that it was “late,” she says …": the comma stands inside the marks.
            bool marked = context.Grammar.IsQuoteMark(i) && context.Grammar.IsComma(i - 1) && !context.IsQuoted(i + 1);
            if ((marked || (context.Grammar.IsComma(i) && !context.IsQuoted(i))) && goesOn(context, i + 1, end))
            {
                return marked ? i + 1 : i;
            }
        }

        return end;
    }

    private static bool StartsClause(StatementContext context, int at, int end)
    {
        if (context.Text[at].IsPunct || context.Grammar.ReadPhrase(at, end) is not { } subject)
        {
            return false;
        }

        int verb = subject.End;
        while (verb < end && (context.Text[verb].Upos == Upos.Adv || context.Text[verb].Norm == "not"))
        {
            verb++;
        }

        return verb < end && context.Text[verb].Upos is Upos.Verb or Upos.Aux && !context.Text[verb].Norm.EndsWith("ing", StringComparison.Ordinal);
    }

    private static bool OpensSubordinate(StatementContext context, Cue own, int low)
    {
        for (int i = own.First - 1; i >= low && i >= own.First - MaxReach; i--)
        {
            // "In what he called a “mistake,” the mayor left"
            if (context.Text[i].Norm == "what" && i == low + 1 && context.Text[low].Norm == "in")
            {
                return true;
            }

            if (context.Text[i].Norm is "although" or "though" or "while" or "when" or "after" or "because" or "since" or "whereas")
            {
                return i == low || context.Grammar.IsComma(i - 1);
            }

            if (context.Grammar.IsComma(i) || context.Grammar.IsVerb(i))
            {
                return false;
            }
        }

        return false;
    }
}
