using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers;

/// <summary>
/// "Falcon released a memo. He writes that the port is closed": a pronoun that opens its sentence as its subject goes on with the subject of the one before,
/// as centering has it (Grosz, Joshi and Weinstein, "Centering", 1995), where nobody else whom it may mean stands there. English.
/// </summary>
internal sealed class CentredPronoun(StatementContext context)
{
    // "In 2010, he"
    private const int MaxFronted = 5;

    // So many sentences may each begin with the pronoun.
    private const int MaxChain = 3;

    /// <summary>Whether the speaker, told by "he" or "she" with doubt, is the subject of the sentence before, or the only one named whom it may mean.</summary>
    public bool Holds(Proposal proposal, Speaker speaker)
    {
        if (!context.IsEnglish || speaker is not { Grade: SpeakerGrade.Doubtful, Entity: { } id } || proposal.Speaker is not { Length: 1 } phrase || context.Text[phrase.Head].Norm is not ("he" or "she") || context.QuotationOf(phrase.Head) >= 0)
        {
            return false;
        }

        bool agrees = context.Entities.Find(id) is { Kind: EntityKind.Person, Gender: not Gender.None } person && PronounSpeaker.MayBe(context, person, phrase.Head);
        return agrees && ((Opens(phrase.Head) && SubjectBefore(phrase.Head, MaxChain)?.Id == id) || IsOnlyOne(id, phrase.Head));
    }

    // Nobody else with a name of that gender, or of none that is known, stands anywhere before, and nobody without a name since.
    private bool IsOnlyOne(string id, int pronoun)
    {
        int start = context.Text[pronoun].Span.Start;
        int last = -1;
        foreach (Entity entity in context.Entities.Entities)
        {
            if (entity.Kind is not (EntityKind.Person or EntityKind.Other) || !PronounSpeaker.MayBe(context, entity, pronoun))
            {
                continue;
            }

            foreach (Mention mention in entity.Mentions)
            {
                bool named = mention.Form == MentionForm.Name && mention.Span.Start < start;
                if (named && entity.Id != id)
                {
                    return false;
                }

                last = named ? Math.Max(last, context.Text.TokenAt(mention.Span.Start)) : last;
            }
        }

        return last >= 0 && pronoun - last <= MaxReach && !Enumerable.Range(last + 1, pronoun - last - 1).Any(IsUnnamedPerson);
    }

    private const int MaxReach = 120;

    private bool IsUnnamedPerson(int token) =>
        context.Text[token] is { Upos: Upos.Noun, Feats.Number: not Number.Plur } noun && (context.Media.IsKin(noun) || context.Mentions.IsRoleNoun(noun) || context.Media.IsUnnamedHead(noun));

    private bool Opens(int pronoun)
    {
        int first = context.PassageOf(pronoun).First;
        bool fronted = pronoun - first is > 1 and <= MaxFronted && context.Grammar.IsComma(pronoun - 1) && context.Text[first].Upos is Upos.Adp or Upos.Adv;
        for (int i = first; fronted && i < pronoun; i++)
        {
            fronted = context.Mentions.At(i) is not { Entity.Kind: EntityKind.Person };
        }

        return pronoun == first || fronted;
    }

    // The person whom the main clause of the sentence before names first; null where that has another who may be meant.
    private Entity? SubjectBefore(int pronoun, int chain)
    {
        Passage own = context.PassageOf(pronoun);
        if (own.Index == 0 || context.Passages[own.Index - 1] is not { IsHeadline: false } before || context.QuotationOf(before.First) >= 0)
        {
            return null;
        }

        int from = context.Text[before.First].Upos is Upos.Adp && MainClause.Comma(context, before.First, before.End) is { } comma ? comma + 1 : before.First;
        if (MainClause.SubjectWithAside(context, from, before.End) is not { } subject || PersonAt(subject, context.Text[pronoun].Norm, chain) is not { } person)
        {
            return null;
        }

        for (int i = before.First; i < before.End; i++)
        {
            if (context.Mentions.At(i) is { Entity.Kind: EntityKind.Person or EntityKind.Other } other && other.Entity.Id != person.Id && PronounSpeaker.MayBe(context, other.Entity, pronoun))
            {
                return null;
            }
        }

        return person;
    }

    // "Falcon left. He was late. He said": the same pronoun is the same person.
    private Entity? PersonAt(NounPhrase subject, string pronoun, int chain) =>
        context.Mentions.At(subject.Head) is ({ Kind: EntityKind.Person } person, { Form: MentionForm.Name }) ? person
        : chain > 0 && subject.Length == 1 && context.Text[subject.Head].Norm == pronoun && Opens(subject.Head) ? SubjectBefore(subject.Head, chain - 1) : null;
}
