using Readout.Entities;
using Readout.Languages;

namespace Readout.Statements.Speakers;

/// <summary>Russian and Ukrainian speakers whom the verb contradicts: one where it is said of several, a man where it is said of a woman. Stateless.</summary>
internal static class SlavicVerbDoubt
{
    public static bool Holds(StatementContext context, Proposal proposal, Speaker? speaker) =>
        !context.IsEnglish && speaker is not null && (AreMany(context, proposal, speaker) || IsOfOtherSex(context, proposal, speaker));

    // «Открыто заявляют, что вернутся»: several say so, and one person is none of them.
    private static bool AreMany(StatementContext context, Proposal proposal, Speaker speaker) =>
        proposal is { Speaker: null, Cue: { Entry.Form: Cues.CueForm.Finite } cue } && context.Text[cue.First].Feats is { Number: Number.Plur, VerbForm: VerbForm.Fin } && context.Mentions.KindOf(speaker.Entity ?? "") == EntityKind.Person;

    // «актриса попросила» of a man, «прокурор заявил» of a woman; a name at the verb knows better than what is known of names.
    private static bool IsOfOtherSex(StatementContext context, Proposal proposal, Speaker speaker) =>
        speaker.Evidence != SpeakerEvidence.Name && proposal is { Speaker: { } phrase, Cue: { } cue } && context.Text[cue.First] is { Upos: Upos.Verb, Feats: { VerbForm: VerbForm.Fin, Number: Number.Sing, Gender: Gender.Masc or Gender.Fem } verb }
        && context.Entities.Find(speaker.Entity) is { Kind: EntityKind.Person, Gender: Gender.Masc or Gender.Fem } person && person.Gender != verb.Gender
        && !context.Media.IsDocumentHead(context.Text[phrase.Head]) && !context.Media.IsPersonByFigure(context.Text[phrase.Head]);
}
