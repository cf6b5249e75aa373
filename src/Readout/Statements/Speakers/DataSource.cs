using Readout.Entities;
using Readout.Languages;

namespace Readout.Statements.Speakers;

/// <summary>«Об этом пишет газета „Волна“. По её данным, …»: the body named just before whose noun has the gender of the pronoun, and nobody else who could be meant.</summary>
internal sealed class DataSource(StatementContext context)
{
    private const int Reach = 30;

    /// <summary>The body; null where the pronoun says whose words, not whose data these are, or where a person may be meant.</summary>
    public Entity? BodyOf(Proposal proposal, int pronoun)
    {
        if (context.IsEnglish || proposal.Rule != nameof(Rules.AccordingTo) || pronoun + 1 >= context.Text.Tokens.Length || !context.Words.Is("data", context.Text[pronoun + 1].Lemma))
        {
            return null;
        }

        int low = Math.Max(pronoun - Reach, context.Text.Sentences[Math.Max(0, context.Text.SentenceOf(pronoun) - 1)].FirstToken);
        for (int i = pronoun - 1; i >= low; i--)
        {
            if (context.Mentions.At(i) is { Entity.Kind: EntityKind.Person })
            {
                return null;
            }

            if (IsNounOfBody(i, pronoun) && Named(i) is { } body)
            {
                return body;
            }
        }

        return null;
    }

    private bool IsNounOfBody(int token, int pronoun)
    {
        Token noun = context.Text[token];
        bool feminine = context.Text[pronoun].Norm is "ее" or "её" or "її";
        return noun is { Upos: Upos.Noun, IsCapitalized: false, Feats.Number: Number.Sing } && feminine == (noun.Feats.Gender == Gender.Fem)
            && (context.Media.IsMediaHead(noun) || context.Media.IsOffice(noun) || context.Media.KindsOfBody(noun.Lemma) is not null);
    }

    // The name that the noun introduces or heads.
    private Entity? Named(int noun)
    {
        for (int i = noun; i <= noun + 2 && i < context.Text.Tokens.Length; i++)
        {
            if (context.Mentions.At(i) is ({ Kind: EntityKind.Organization or EntityKind.Other } body, { Form: MentionForm.Name }))
            {
                return body;
            }
        }

        return null;
    }
}
