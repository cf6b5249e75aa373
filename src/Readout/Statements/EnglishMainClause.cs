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

    // "the shops | of the street | in the old port"
    private const int MaxComplements = 2;

    /// <summary>The end of the content that begins at <paramref name="from"/>: before the main clause, or <paramref name="end"/>.</summary>
    public static int Before(StatementContext context, int from, int end, Cue own)
    {
        int low = context.PassageOf(own.First).First;
        if (RelativeClause.PronounOf(context, own, low) is { } pronoun)
        {
            // "Falcon, the owner who rebuffed pleas to run, | says she will"
            return context.Grammar.IsComma(pronoun - 1)
                ? FirstComma(context, from, end, static (text, at, last) => IsMainVerb(text, at, last))
                : FirstComma(context, from, end, static (text, at, _) => text.Words.Word(text.Text[at].Norm) is { Form: CueForm.Finite } entry && entry.May(Frames.That) && text.Text[at].Feats.VerbForm == VerbForm.Fin);
        }

        return OpensSubordinate(context, own, low) ? FirstComma(context, from, end, StartsClause) : end;
    }

    // "…, | last visited the port", "…, | responded by closing it"; a form in "-ed" right behind the comma is the main clause's, whatever it is taken for.
    private static bool IsMainVerb(StatementContext context, int at, int end)
    {
        int verb = at;
        while (verb + 1 < end && verb < at + 2 && (context.Text[verb].Upos == Upos.Adv || context.Text[verb].Norm is "last" or "first"))
        {
            verb++;
        }

        return context.Grammar.IsVerb(verb) && (context.Text[verb].Feats.VerbForm == VerbForm.Fin || (context.Text[verb].Norm.EndsWith("ed", StringComparison.Ordinal) && verb + 1 < end && context.Text[verb + 1].Norm is not ("to" or ",")));
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

        int verb = BehindComplements(context, subject.End, end);
        while (verb < end && (context.Text[verb].Upos == Upos.Adv || context.Text[verb].Norm == "not"))
        {
            verb++;
        }

        return verb < end && context.Text[verb].Upos is Upos.Verb or Upos.Aux && !context.Text[verb].Norm.EndsWith("ing", StringComparison.Ordinal);
    }

    // "the shops of the old port closed early"
    private static int BehindComplements(StatementContext context, int at, int end)
    {
        for (int complements = 0; complements < MaxComplements && at + 1 < end && context.Text[at].Upos == Upos.Adp && !context.Text[at + 1].IsPunct && context.Grammar.ReadPhrase(at + 1, end) is { } complement; complements++)
        {
            at = complement.End;
        }

        return at;
    }

    // "After Ann Falcon, a former aide to the mayor, | demanded": where the name ends that the words between the commas tell of.
    private static int BeforeAside(StatementContext context, int verb, int low)
    {
        if (verb - 1 <= low || !context.Grammar.IsComma(verb - 1))
        {
            return verb;
        }

        for (int i = verb - 2; i > low && i >= verb - MaxAside; i--)
        {
            if (context.Grammar.IsComma(i))
            {
                return context.Text[i - 1].Upos is Upos.Propn or Upos.Noun && (context.Text[i + 1].Upos is not (Upos.Propn or Upos.Pron) || context.Text[i + 1].Norm is "who" or "whose") ? i : verb;
            }
        }

        return verb;
    }

    // "a former aide and long-time adviser to the mayor of the town"
    private const int MaxAside = 16;

    private static bool OpensSubordinate(StatementContext context, Cue own, int low)
    {
        int verb = BeforeAside(context, VerbGroup.Start(context, own.First, low), low);
        for (int i = verb - 1; i >= low && i >= verb - MaxReach; i--)
        {
            // "In what he called a “mistake,” the mayor left"
            if (context.Text[i].Norm == "what" && i == low + 1 && context.Text[low].Norm == "in")
            {
                return true;
            }

            if (context.Text[i].Norm is "although" or "though" or "while" or "when" or "after" or "because" or "since" or "whereas")
            {
                return i == low || context.Grammar.IsComma(i - 1) || (i - 1 == low && context.Text[low].Upos == Upos.Cconj);
            }

            if (context.Grammar.IsComma(i) || context.Grammar.IsVerb(i))
            {
                return false;
            }
        }

        return false;
    }
}
