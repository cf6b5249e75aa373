using Readout.Languages;

namespace Readout.Statements.Speakers;

/// <summary>Who speaks where nobody stands in the clause: who spoke before goes on, or the paragraph leads up to somebody.</summary>
internal sealed class ContinuedSpeaker(StatementContext context, SpokenBefore spoken, PronounSpeaker pronouns)
{
    // Between somebody's words and a label "Verbatim:" there may be the paragraph that names the source.
    private const int MaxLabelGap = 3;

    private readonly LeadIn _leadIn = new(context);

    /// <summary>Who is meant; null when nobody has spoken near enough.</summary>
    public Speaker? Of(Proposal proposal)
    {
        bool bare = proposal.Cue is null;
        if (spoken.Last(proposal.Passage) is not { } last || (bare && proposal.Passage - last.Passage > (proposal.Rule == nameof(Rules.SourceLabel) ? MaxLabelGap : 1)))
        {
            return proposal.Rule == nameof(Rules.BareQuote) ? LedUpTo(proposal) : null;
        }

        if (proposal.Rule == nameof(Rules.BareQuote) && last.Speaker is { Entity: null, Grade: SpeakerGrade.Doubtful } && LedUpTo(proposal) is { } person)
        {
            return person;
        }

        bool sameBlock = context.Passages[last.Passage].Block == context.Passages[proposal.Passage].Block;
        if (proposal.Cue is { } cue && !AgreesWithVerb(last, cue.First))
        {
            return last.Speaker with { Grade = PronounSpeaker.Weaken(last.Speaker.Grade, false), Evidence = SpeakerEvidence.GoesOn };
        }

        bool adjacent = bare && (proposal.Passage - last.Passage == 1 || proposal.Rule == nameof(Rules.SourceLabel));
        bool sure = (sameBlock || adjacent) && !pronouns.HasRival(last, context.Text.TokenAt(proposal.At));
        return last.Speaker with { Grade = PronounSpeaker.Weaken(last.Speaker.Grade, sure), Evidence = SpeakerEvidence.GoesOn };
    }

    private Speaker? LedUpTo(Proposal proposal)
    {
        if (_leadIn.Before(proposal.Passage) is not { } found)
        {
            return null;
        }

        bool spoke = spoken.Last(proposal.Passage, static spoke => spoke.IsPerson)?.Speaker.Entity == found.Entity.Id;
        return new Speaker(found.Entity.Id, found.Entity.Name, null, spoke && found.Alone ? SpeakerGrade.Resolved : SpeakerGrade.Doubtful) { Evidence = SpeakerEvidence.GoesOn };
    }

    // «отмечают» is not said of one person, «отметила» not of a man.
    private bool AgreesWithVerb(Spoke last, int verb)
    {
        if (!last.IsPerson || context.IsEnglish)
        {
            return true;
        }

        Feats feats = context.Text[verb].Feats;
        Gender gender = context.Entities.Find(last.Speaker.Entity)?.Gender ?? Gender.None;
        return feats.Number != Number.Plur && (feats.Gender == Gender.None || gender == Gender.None || feats.Gender == gender);
    }
}
