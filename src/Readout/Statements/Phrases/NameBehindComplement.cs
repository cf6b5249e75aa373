using Readout.Entities;
using Readout.Languages;

namespace Readout.Statements.Phrases;

/// <summary>A name in the genitive that is the head's own, behind what the head governs: «со слов эксперта по мостам Льва Сича». Stateless.</summary>
internal static class NameBehindComplement
{
    /// <summary>Whether the name is the head's; not in «сына рыбака по имени Лев», «помощника главы „Волны“ Льва Сича».</summary>
    public static bool IsOf(StatementContext context, NounPhrase phrase, Mention name)
    {
        AnalyzedText text = context.Text;
        int first = text.TokenAt(name.Span.Start);
        bool genitive = text[phrase.Head].Feats.Case == Case.Gen && name.Full.Start == name.Span.Start && text[phrase.End - 1].Feats.Case is Case.Gen or Case.Acc or Case.None;
        bool governs = false;
        for (int i = phrase.Head + 1; genitive && i < first; i++)
        {
            genitive = text[i] is not { Upos: Upos.Noun, IsCapitalized: false, Feats: { Animacy: Animacy.Anim, Number: Number.Sing } };
            governs |= text[i].Upos == Upos.Adp || context.Grammar.IsQuoteMark(i) || context.Grammar.Form(i) is "№";
        }

        return genitive && governs;
    }
}
