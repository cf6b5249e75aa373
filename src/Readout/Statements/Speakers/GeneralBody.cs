using Readout.Entities;
using Readout.Languages;

namespace Readout.Statements.Speakers;

/// <summary>
/// «велинское ведомство», «норландское внешнеполитическое ведомство»: a body that its words call by its state and sort alone is the one of that state which the article names, where it
/// names one; else in doubt. Russian and Ukrainian.
/// </summary>
internal sealed class GeneralBody(StatementContext context)
{
    public Speaker Of(Speaker speaker)
    {
        if (context.IsEnglish || speaker is not { Grade: SpeakerGrade.Named or SpeakerGrade.Resolved, Span: { } span } || context.Entities.Find(speaker.Entity) is not { Kind: EntityKind.Organization } body || !IsGeneral(body))
        {
            return speaker;
        }

        List<Entity> meant = [.. context.Entities.Entities.Where(other => other.Kind == EntityKind.Organization && other.Id != body.Id && body.State is not null && other.State == body.State && other is { IsMedium: false } && other.Mentions[0].Span.Start < span.Start && !IsGeneral(other) && MayBe(other, body)).Take(2)];
        return meant.Count == 1
            ? speaker with { Entity = meant[0].Id, Name = meant[0].Name, Grade = SpeakerGrade.Resolved, Evidence = SpeakerEvidence.BodySpokenOf }
            : speaker with { Grade = SpeakerGrade.Doubtful };
    }

    private bool IsGeneral(Entity body) => body.Mentions.All(IsGeneral);

    // Adjectives and the noun for any body; not «пресс-служба велинского ведомства».
    private bool IsGeneral(Mention mention)
    {
        int last = context.Text.TokenAt(mention.Span.End) - 1;
        Token noun = context.Text[last];
        return !noun.IsCapitalized && context.Media.IsGeneralBody(noun) && context.Media.KindsOfBody(noun.Lemma)?.Contains("ministry", StringComparison.Ordinal) == true
            && Enumerable.Range(context.Text.TokenAt(mention.Span.Start), last - context.Text.TokenAt(mention.Span.Start)).All(i => context.Text[i].Upos == Upos.Adj);
    }

    // A ministry of another sort is not meant.
    private static bool MayBe(Entity other, Entity body) => !body.IsMinistry || other.IsMinistry;
}
