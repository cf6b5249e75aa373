using Readout.Entities;

namespace Readout.Statements.Speakers;

/// <summary>Who hardly speaks of himself in such words: who was asked by himself, whom the words name, whose "our" stands there.</summary>
internal sealed class SelfReference(StatementContext context, SpokenBefore spoken)
{
    // So many words of a content may name whom it is about.
    private const int MaxOpening = 3;

    public bool Holds(Proposal proposal, Speaker? speaker) =>
        AnswersHimself(proposal, speaker) || IsSpokenOf(proposal, speaker) || IsOfSpeaker(proposal, speaker);

    // "“Why?” Falcon asked the mayor. “It was late,” he replied": he who asked does not answer.
    private bool AnswersHimself(Proposal proposal, Speaker? speaker) =>
        proposal.Cue is { } cue && context.Words.Is("reply", cue.Entry.Lemma) && speaker is { Evidence: not SpeakerEvidence.Name }
        && spoken.Last(proposal.Passage) is { Asked: true } last && last.Speaker.Name == speaker.Name;

    // "The politician said Falcon, 59, had been rude": nobody calls himself so.
    private bool IsSpokenOf(Proposal proposal, Speaker? speaker)
    {
        if (speaker is not { Entity: { } id, Evidence: not SpeakerEvidence.Name } || proposal.Kind == StatementKind.Direct || context.Mentions.KindOf(id) != EntityKind.Person)
        {
            return false;
        }

        // Of whom spoke just before or holds the office, a name farther on in the words may be the writer's own for "I".
        int first = context.Text.TokenAt(proposal.Content[0].Start);
        int end = speaker.Evidence is SpeakerEvidence.PronounOfSpeaker or SpeakerEvidence.Role ? first + MaxOpening : context.Text.TokenAt(proposal.Content[^1].End);
        return Enumerable.Range(first, Math.Min(end, context.Text.Tokens.Length) - first)
            .Any(token => context.Mentions.At(token) is { Mention.Form: MentionForm.Name } named && named.Entity.Id == id && !context.Grammar.IsPossessiveMark(token + 1));
    }

    // "“Our president said so,” the envoy told them": whose president, the one who speaks knows.
    private bool IsOfSpeaker(Proposal proposal, Speaker? speaker) =>
        context.IsEnglish && speaker is { Evidence: not SpeakerEvidence.Name } && proposal.Speaker is { Length: > 1 } phrase && context.Text[phrase.First].Norm is "our" or "my";
}
