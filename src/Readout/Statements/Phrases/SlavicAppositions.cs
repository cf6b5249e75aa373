using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements.Phrases;

/// <summary>Russian and Ukrainian subjects that a comma or a dash parts from their name; the English ones are in <see cref="Appositions"/>. Stateless.</summary>
internal static class SlavicAppositions
{
    /// <summary>«Штефан Уоткин, автор сети, заявил»: what stands between the commas tells of the name before them.</summary>
    public static NounPhrase? NamedBeforeComma(StatementContext context, Cue cue, int start, NounPhrase found)
    {
        bool apposed = found.First == start && start > 2 && context.Grammar.IsComma(start - 1) && context.Text[found.Head] is { IsCapitalized: false, Feats: { Case: Case.Nom, Animacy: Animacy.Anim } }
            && context.Mentions.At(found.Head) is null && context.Grammar.IsComma(cue.First - 1);
        return apposed && context.Mentions.At(start - 2) is ({ Kind: EntityKind.Person }, { Form: MentionForm.Name } name) && context.Grammar.IsNameInNominative(start - 2)
            && new NounPhrase(context.Text.TokenAt(name.Full.Start), start - 1, start - 2) is var person && SubjectAgreement.Allows(context, cue, person)
            ? person
            : null;
    }

    /// <summary>«отмечает разработчик – Банк Велинии.»: the name behind the dash is the noun's, where nothing follows it.</summary>
    public static NounPhrase? NamedBehindDash(StatementContext context, NounPhrase phrase, int high) =>
        phrase.End + 1 < high && context.Grammar.IsDash(phrase.End) && !context.Text[phrase.Head].IsCapitalized && context.Mentions.At(phrase.Head) is not { Mention.Form: MentionForm.Name }
        && context.Grammar.ReadPhrase(phrase.End + 1, high) is { } name && context.Mentions.At(name.Head) is { Mention.Form: MentionForm.Name } && context.Text[name.Head].Feats.Case is Case.Nom or Case.None
        && (name.End == high || context.Grammar.Form(name.End) is ".")
            ? new NounPhrase(phrase.First, name.End, name.Head)
            : null;
}
