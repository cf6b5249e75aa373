using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements.Phrases;

/// <summary>Segments between commas that hold no subject of the verb behind them. Russian and Ukrainian. Stateless.</summary>
internal static class SlavicAsides
{
    // «в ходе которого», «для решения которых»
    private const int Reach = 4;

    // «…, который приехал в Киев, …», «…, комментируя вопрос, …»: says something about the subject, holds none.
    public static bool Is(StatementContext context, int start, int end, int own)
    {
        if (start >= end)
        {
            return true;
        }

        // «в частности Орлов признался»: without a comma behind it, the clause goes on.
        if (end != own && (context.Words.Asides.Match(context.Text, start, end) > 0 || context.Words.Is("subordinate", context.Text[start].Norm)))
        {
            return true;
        }

        Token token = context.Text[start];
        if (end != own && !token.IsCapitalized && start + 1 < end && (token.Upos == Upos.Adj || token.Feats.VerbForm == VerbForm.Part) && context.Text[start + 1].Upos == Upos.Adp && !Enumerable.Range(start, end - start).Any(context.Grammar.IsVerb))
        {
            // «Источник, близкий к порту, сообщил»
            return true;
        }

        if (end != own && (IsParticipleBehindName(context, start) || (start + 1 < end && Enumerable.Range(start + 1, Math.Min(end - start - 1, Reach)).Any(i => context.Words.Is("as", context.Text[i].Norm) && KnownAs(context, i + 1, start - 2) == start))))
        {
            return true;
        }

        for (int i = start; i < Math.Min(end, start + Reach); i++)
        {
            if (SubjectByCase.IsRelative(context.Text[i]))
            {
                return true;
            }
        }

        return token.Feats.VerbForm is VerbForm.Conv || (token.Feats.VerbForm is VerbForm.Part && token.Feats.Case != Case.Nom && context.Mentions.At(start) is not { Mention.Form: Entities.MentionForm.Name })
            || context.Words.Is("as", token.Norm) || context.Words.Word(token.Norm)?.Form == CueForm.Converb;
    }

    // «Лунина, известная и как летчица, заявила»: where the aside begins that tells what somebody is known as.
    public static int? KnownAs(StatementContext context, int behindAs, int low)
    {
        for (int i = behindAs - 2; i > low + 1 && i > behindAs - 2 - Reach && context.Words.Is("as", context.Text[behindAs - 1].Norm); i--)
        {
            if (context.Grammar.IsComma(i - 1))
            {
                return context.Text[i] is { IsCapitalized: false, Feats.Case: Case.Nom } opening && (opening.Upos == Upos.Adj || opening.Feats.VerbForm == VerbForm.Part) && context.Mentions.At(i - 2) is not null ? i : null;
            }
        }

        return null;
    }

    // «Иван Орлов, возглавлявший порт „Берег“, заявил»: what a participle behind a comma governs is no subject.
    private static bool IsParticipleBehindName(StatementContext context, int start)
    {
        Token participle = context.Text[start];
        return participle is { IsCapitalized: false, Feats: { VerbForm: VerbForm.Part, Case: Case.Nom, IsShort: false } } && start > 1 && context.Grammar.IsComma(start - 1) && !context.Grammar.IsModifier(start - 2)
            && context.Text[start - 2] is { IsWord: true } or { Norm: "»" or ")" };
    }
}
