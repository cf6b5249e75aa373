using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements.Phrases;

/// <summary>
/// «Мэрия разослала письмо, в котором уведомила …»: where the text is what a relative clause speaks in and nobody stands there, whoever sent it speaks.
/// Russian and Ukrainian.
/// </summary>
internal static class SubjectOfRelative
{
    // «в котором вновь прямо потребовал»
    private const int Reach = 5;

    public static NounPhrase? Find(StatementContext context, Cue cue, int low)
    {
        for (int i = cue.First - 1; i > low + 2 && i >= cue.First - Reach && !context.Grammar.IsComma(i); i--)
        {
            if (SubjectByCase.IsRelative(context.Text[i]))
            {
                return cue.Entry.Form == CueForm.Finite && IsInText(context, i, low) ? Author(context, cue, low, i - 2) : null;
            }
        }

        return null;
    }

    private static bool IsInText(StatementContext context, int pronoun, int low) =>
        context.Text[pronoun - 1] is { Upos: Upos.Adp, Norm: "в" or "во" or "у" } && context.Grammar.IsComma(pronoun - 2)
        && RelativeClause.Antecedent(context, pronoun - 1, low) is { } text && (context.Media.IsDocumentHead(context.Text[text.Head]) || context.Media.IsAccount(context.Text[text.Head]));

    // The subject of the clause before, where that is one clause: «Орлов отправил письмо».
    private static NounPhrase? Author(StatementContext context, Cue cue, int low, int comma)
    {
        int start = comma;
        while (start > low && !context.Grammar.IsComma(start - 1) && !context.Grammar.IsHardBreak(start - 1))
        {
            start--;
        }

        return SubjectByCase.FirstSubject(context, cue, start, comma) is { } author && !context.Media.IsDocumentHead(context.Text[author.Head]) && context.Grammar.HasPredicate(author.End, comma) ? author : null;
    }
}
