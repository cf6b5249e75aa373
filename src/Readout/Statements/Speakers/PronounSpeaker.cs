using Readout.Entities;
using Readout.Languages;
using Readout.Text;

namespace Readout.Statements.Speakers;

/// <summary>
/// Says who a pronoun that speaks is: mostly who spoke before, if it agrees and nobody else has come up outside what they said;
/// else the person whom the entities give it to.
/// </summary>
internal sealed class PronounSpeaker(StatementContext context, SpokenBefore spoken, ContentMask contents)
{
    public Speaker Of(Proposal proposal, int token, TextSpan span)
    {
        Spoke? last = spoken.Last(proposal.Passage, spoke => Agrees(spoke, token));
        (Entity Entity, Mention Mention)? known = context.Mentions.At(token) is { Mention.Form: MentionForm.Pronoun } mention ? mention : null;
        if (last is { } spoke)
        {
            bool sure = !context.Words.Is("first-person", context.Text[token].Norm) && (known?.Entity.Id == spoke.Speaker.Entity || !HasRival(spoke, token));
            return spoke.Speaker with { Span = span, Grade = Weaken(spoke.Speaker.Grade, sure), Evidence = SpeakerEvidence.PronounOfSpeaker };
        }

        if (known is { } antecedent)
        {
            // Where others have spoken since, the pronoun may mean any of them.
            SpeakerGrade grade = spoken.Last(proposal.Passage) is null ? SpeakerGrade.Resolved : SpeakerGrade.Doubtful;
            return new Speaker(antecedent.Entity.Id, antecedent.Entity.Name, span, grade) { Evidence = SpeakerEvidence.Pronoun };
        }

        return new Speaker(null, context.Text.Form(token).ToString(), span, SpeakerGrade.Doubtful);
    }

    /// <summary>Another person named since, outside of what was said, may be the one meant.</summary>
    public bool HasRival(Spoke spoke, int token)
    {
        for (int i = spoke.Token; i < token; i++)
        {
            if (!contents.Holds(i) && context.Mentions.At(i) is { Entity.Kind: EntityKind.Person, Mention.Form: not MentionForm.Pronoun } found
                && found.Entity.Id != spoke.Speaker.Entity && found.Entity.Mentions.Any(static mention => mention.Form == MentionForm.Name))
            {
                return true;
            }
        }

        return false;
    }

    public static SpeakerGrade Weaken(SpeakerGrade grade, bool sure) =>
        grade == SpeakerGrade.Unnamed ? SpeakerGrade.Unnamed : sure && grade != SpeakerGrade.Doubtful ? SpeakerGrade.Resolved : SpeakerGrade.Doubtful;

    private bool Agrees(Spoke spoke, int token)
    {
        string number = context.Words.Is("plural-pronoun", context.Text[token].Norm) ? "plural" : "singular";
        if (spoke.IsPerson && number == "plural")
        {
            return false;
        }

        // A body is "it"; in Russian and Ukrainian it has its noun's gender.
        if (!spoke.IsPerson && context.IsEnglish && context.Text[token].Norm is "he" or "she" or "his" or "her" or "him")
        {
            return spoke.Speaker.Grade == SpeakerGrade.Unnamed || spoke.Speaker.Entity is null;
        }

        if (spoke.IsPerson && context.Text[token].Norm is "it" or "its")
        {
            return false;
        }

        Gender gender = context.Text[token].Feats.Gender;
        return !spoke.IsPerson || gender is Gender.None or Gender.Neut || context.Entities.Find(spoke.Speaker.Entity) is not { Gender: not Gender.None } person || person.Gender == gender;
    }
}
