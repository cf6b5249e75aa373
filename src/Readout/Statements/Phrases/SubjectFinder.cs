using Readout.Statements.Cues;

namespace Readout.Statements.Phrases;

/// <summary>Finds the noun phrase that a cue says spoke.</summary>
internal static class SubjectFinder
{
    /// <summary>The subject of <paramref name="cue"/> within tokens <c>[low, high)</c>, null when the clause has none.</summary>
    public static NounPhrase? Find(StatementContext context, Cue cue, int low, int high)
    {
        if (QuotedAs.Verb(context, cue, low) is { } quoted)
        {
            return QuotedAs.Speaker(context, cue, quoted, low);
        }

        if (RelativeClause.PronounOf(context, cue, low) is { } pronoun)
        {
            // «план, который озвучил министр»: the pronoun is the object where a subject follows the verb.
            NounPhrase? own = context.IsEnglish ? null : SubjectByCase.After(context, cue, high);
            return own ?? RelativeClause.Antecedent(context, pronoun, low);
        }

        if (cue.Entry.Form == CueForm.Participle)
        {
            return cue.First > low && context.Grammar.IsComma(cue.First - 1) && RelativeClause.Antecedent(context, cue.First, low) is { } noun && SubjectAgreement.CanSpeak(context, noun) ? noun : null;
        }

        return context.IsEnglish ? SubjectByOrder.Find(context, cue, low, high) : SubjectByCase.Find(context, cue, low, high);
    }
}
