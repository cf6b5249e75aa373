using Readout.Entities;
using Readout.Languages;
using Readout.Text;

namespace Readout.Statements.Speakers;

/// <summary>«Мэр позвонил Орлову. Тот ответил …»: who is named last before the demonstrative and is not the subject there. Russian and Ukrainian.</summary>
internal sealed class LatterPerson(StatementContext context)
{
    /// <summary>The person; sure where nobody else who agrees is named there beside the subject.</summary>
    public Speaker Of(int token, TextSpan span)
    {
        int sentence = context.Text.SentenceOf(token);
        Entity? last = null;
        bool alone = true;
        for (int i = token - 1; i >= context.Text.Sentences[Math.Max(0, sentence - 1)].FirstToken; i--)
        {
            if (context.QuotationOf(i) >= 0 || context.Mentions.At(i) is not ({ Kind: EntityKind.Person } person, { Form: not MentionForm.Pronoun } mention) || context.Text.TokenAt(mention.Full.Start) != i || !MayBe(person, token))
            {
                continue;
            }

            if (IsSubject(mention))
            {
                break;
            }

            alone &= last is null || last.Id == person.Id;
            last ??= person;
        }

        return last is { } found
            ? new Speaker(found.Id, found.Name, span, alone && found.Gender != Gender.None && found.Mentions.Any(static mention => mention.Form == MentionForm.Name) ? SpeakerGrade.Resolved : SpeakerGrade.Doubtful) { Evidence = SpeakerEvidence.Pronoun }
            : new Speaker(null, context.Text.Form(token).ToString(), span, SpeakerGrade.Doubtful);
    }

    private bool MayBe(Entity person, int token) =>
        person.Gender == Gender.None || (person.Gender == Gender.Fem) == context.Words.Is("her", context.Text[token].Norm);

    private bool IsSubject(Mention mention)
    {
        int first = context.Text.TokenAt(mention.Span.Start);
        int before = context.Text.TokenAt(mention.Full.Start) - 1;
        return context.Text[first].Feats.Case == Case.Nom && !(before >= 0 && context.Text[before].Upos == Upos.Adp);
    }
}
