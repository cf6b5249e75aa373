using Readout.Entities;
using Readout.Languages;

namespace Readout.Statements.Speakers;

/// <summary>Russian and Ukrainian speakers whom the verb contradicts: one where it is said of several, a man where it is said of a woman. Stateless.</summary>
internal static class SlavicVerbDoubt
{
    public static bool Holds(StatementContext context, Proposal proposal, Speaker? speaker) =>
        !context.IsEnglish && speaker is not null && (AreMany(context, proposal, speaker) || IsOfOtherSex(context, proposal, speaker) || IsRegion(context, proposal, speaker));

    // «Открыто заявляют, что вернутся», «Наконец Лорнер попросили подождать»: several say so, and one person is none of them.
    private static bool AreMany(StatementContext context, Proposal proposal, Speaker speaker) =>
        proposal is { Cue: { Entry.Form: Cues.CueForm.Finite } cue } && context.Text[cue.First].Feats is { Number: Number.Plur, VerbForm: VerbForm.Fin } && context.Mentions.KindOf(speaker.Entity ?? "") == EntityKind.Person
        && (proposal.Speaker is not { } phrase || (IsNameAlone(context, phrase) && phrase.End <= cue.First));

    // A name with nobody beside it: «Орлов с женой», «Орлов, Сич» may be several.
    private static bool IsNameAlone(StatementContext context, Phrases.NounPhrase phrase) =>
        context.Mentions.At(phrase.Head) is { Mention.Form: MentionForm.Name } && Enumerable.Range(phrase.First, phrase.Length).All(i => context.Text[i].Upos is Upos.Propn or Upos.X)
        && phrase.End < context.Text.Tokens.Length && (context.Text[phrase.End].Upos is Upos.Verb or Upos.Adv || context.Words.At(context.Text[phrase.End]) is not null);

    // «В Приморской области предлагают купить рыбу», «житель Мариенбурга, Лукоморье, заявил»: a stretch of land stands for nobody who governs it.
    private static bool IsRegion(StatementContext context, Proposal proposal, Speaker speaker) =>
        proposal.Speaker is { } phrase && context.Entities.Find(speaker.Entity) is { Kind: EntityKind.Place, State: null } place
        && (context.Words.Is("region", place.Name[(place.Name.LastIndexOf(' ') + 1)..].ToLowerInvariant()) || IsSetBetweenCommas(context, phrase));

    private static bool IsSetBetweenCommas(StatementContext context, Phrases.NounPhrase phrase) =>
        context.Grammar.IsComma(phrase.First - 1) && context.Grammar.IsComma(phrase.End);

    // «актриса попросила» of a man, «прокурор заявил» of a woman; a name at the verb knows better than what is known of names.
    private static bool IsOfOtherSex(StatementContext context, Proposal proposal, Speaker speaker) =>
        speaker.Evidence != SpeakerEvidence.Name && proposal is { Speaker: { } phrase, Cue: { } cue } && context.Text[cue.First] is { Upos: Upos.Verb, Feats: { VerbForm: VerbForm.Fin, Number: Number.Sing, Gender: Gender.Masc or Gender.Fem } verb }
        && context.Entities.Find(speaker.Entity) is { Kind: EntityKind.Person, Gender: Gender.Masc or Gender.Fem } person && person.Gender != verb.Gender
        && !context.Media.IsDocumentHead(context.Text[phrase.Head]) && !context.Media.IsPersonByFigure(context.Text[phrase.Head]);
}
