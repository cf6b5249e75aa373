using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Cues;

/// <summary>
/// A verb that no lexicon has, in the one place where any verb reports: «„…“, — отрезал министр». Behind the closing mark, comma and dash
/// stands how the words were said, and who said them right behind it. Russian and Ukrainian only. Stateless.
/// </summary>
internal static class OpenCue
{
    /// <summary>The cue at the token; null where what stands there is no verb of such a clause.</summary>
    public static Cue? At(StatementContext context, Passage passage, int at)
    {
        if (context.IsEnglish || at - 3 < passage.First || !context.Grammar.IsDash(at - 1) || !ClosesSpeech(context, at - 2) || !IsTold(context.Text[at]))
        {
            return null;
        }

        var cue = new Cue(at, at + 1, new CueEntry(context.Text[at].Lemma, StatementForce.Said, CueForm.Finite, Frames.Quote), passage.Index, IsReport: true);
        return context.Grammar.ReadPhrase(at + 1, passage.End) is { } subject && IsSomebody(context, subject) && SubjectAgreement.Allows(context, cue, subject) ? cue : null;
    }

    // «…“, —», «…!“ —»: the mark, with or without its comma.
    private static bool ClosesSpeech(StatementContext context, int at)
    {
        int mark = context.Grammar.IsComma(at) ? at - 1 : at;
        int quotation = context.QuotationOf(mark);
        return quotation >= 0 && context.Quotations[quotation] is { IsSpeech: true } speech && speech.End == mark + 1 && context.Grammar.IsQuoteMark(mark)
            && (mark < at || context.Grammar.Form(mark - 1) is "," or "!" or "?" or "…");
    }

    private static bool IsTold(in Token token) => token is { Upos: Upos.Verb, Feats: { VerbForm: VerbForm.Fin, Tense: not Tense.Fut } };

    private static bool IsSomebody(StatementContext context, NounPhrase phrase) =>
        context.Grammar.IsPerson(phrase) || (context.Mentions.IsRoleNoun(context.Text[phrase.Head]) && context.Text[phrase.Head].Feats.Animacy == Animacy.Anim);
}
