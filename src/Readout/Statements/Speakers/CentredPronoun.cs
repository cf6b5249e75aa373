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
    private readonly NameInPhrase _named = new(context);

    // "In 2010, he", "In his last word he"
    private const int MaxFronted = 5;

    // "In his last interview, to the weekly Harbour, he"
    private const int MaxFrontedByComma = 12;

    // So many sentences may each begin with the pronoun.
    private const int MaxChain = 3;

    /// <summary>Whether the speaker, told by "he" or "she" with doubt, is the subject of the sentence before, or the only one named whom it may mean.</summary>
    public bool Holds(Proposal proposal, Speaker speaker)
    {
        if (!context.IsEnglish || speaker is not { Grade: SpeakerGrade.Doubtful, Entity: { } id } || proposal.Speaker is not { Length: 1 } phrase || context.Text[phrase.Head].Norm is not ("he" or "she") || context.QuotationOf(phrase.Head) >= 0)
        {
            return false;
        }

        return Agrees(context.Entities.Find(id), phrase.Head) && IsOnlyOne(id, phrase.Head);
    }

    /// <summary>
    /// Whom "he" or "she" takes up by the order of the clauses alone: the subject of the clause before in the same sentence ("Falcon was at sea; he had not seen it, he said"),
    /// or of the sentence before; null where another may be meant. <paramref name="same"/> tells that it is the same sentence.
    /// </summary>
    public Entity? Of(Proposal proposal, out bool same)
    {
        same = false;
        if (!context.IsEnglish || proposal.Speaker is not { Length: 1 } phrase || context.Text[phrase.Head].Norm is not ("he" or "she") || context.QuotationOf(phrase.Head) >= 0)
        {
            return null;
        }

        int own = ClauseStart(proposal, phrase.Head);
        Entity? found = ClauseBefore(own, phrase.Head);
        same = found is not null;
        found ??= Opens(own) ? SubjectBefore(own, context.Text[phrase.Head].Norm, MaxChain) : null;
        return found is not null && PronounSpeaker.MayBe(context, found, phrase.Head) && (found.Gender != Gender.None || found.Roles.Count > 0) && !SharesSurname(found, phrase.Head) ? found : null;
    }

    // "Trevor Falcon" and "Tom Falcon" in one article: whose surname stands alone, nothing tells.
    private bool SharesSurname(Entity person, int pronoun)
    {
        int start = context.Text[pronoun].Span.Start;
        if (person.Mentions.LastOrDefault(mention => mention.Form == MentionForm.Name && mention.Span.Start < start) is not { } named || named.Span.In(context.Text.Text).Contains(' ', StringComparison.Ordinal))
        {
            return false;
        }

        string surname = person.Name[(person.Name.LastIndexOf(' ') + 1)..];
        return context.Entities.Entities.Any(other => other.Kind == EntityKind.Person && other.Id != person.Id && PronounSpeaker.MayBe(context, other, pronoun) && other.Name.AsSpan().EndsWith(surname, StringComparison.Ordinal));
    }

    // Where the clause begins that holds the pronoun: what is said, where that stands before it, "The bridge would stay, he said", "“We stay,” he said".
    private int ClauseStart(Proposal proposal, int pronoun)
    {
        int content = context.Text.TokenAt(proposal.Content[0].Start);
        int first = context.PassageOf(pronoun).First;
        return content > pronoun || content < first ? pronoun : content > first && context.Grammar.IsQuoteMark(content - 1) && context.IsQuoted(content) ? content - 1 : content;
    }

    private bool Agrees(Entity? person, int pronoun) =>
        person is { Kind: EntityKind.Person, Gender: not Gender.None } && PronounSpeaker.MayBe(context, person, pronoun);

    // "Falcon was at sea; | he had not seen it, he said", "the crowds want Falcon to go; | he has said that": the clause of which the pronoun's is the next.
    private Entity? ClauseBefore(int own, int pronoun)
    {
        int first = context.PassageOf(own).First;
        int end = own - 1;
        if (end <= first || context.Grammar.Form(end) is not ";" || context.IsQuoted(end))
        {
            return null;
        }

        int start = end;
        while (start > first && context.Grammar.Form(start - 1) is not ";")
        {
            start--;
        }

        Entity? only = null;
        for (int i = start; i < end; i++)
        {
            if (context.Mentions.At(i) is { Entity.Kind: EntityKind.Person or EntityKind.Other, Mention.Form: not MentionForm.Pronoun } named && PronounSpeaker.MayBe(context, named.Entity, pronoun))
            {
                if (named.Mention.Form != MentionForm.Name || (only is not null && only.Id != named.Entity.Id))
                {
                    return null;
                }

                only = named.Entity;
            }
        }

        return Enumerable.Range(start, end - start).Any(IsUnnamedPerson) ? null : only;
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
        context.Text[token] is { Upos: Upos.Noun, Feats.Number: not Number.Plur } noun && context.Mentions.At(token) is not { Entity.IsOnlyRole: false } && (context.Media.IsKin(noun) || context.Mentions.IsRoleNoun(noun) || context.Media.IsUnnamedHead(noun));

    // The pronoun opens its sentence, or what is said does: "The bridge would stay, he said"; words of time or place may stand before.
    private bool Opens(int pronoun)
    {
        int first = context.PassageOf(pronoun).First;
        if (pronoun == first || (pronoun == first + 1 && context.Text[first].Norm is "then" or "later" or "now" or "earlier" or "yesterday" or "today" or "afterwards"))
        {
            return true;
        }

        bool fronted = pronoun - first <= (context.Grammar.IsComma(pronoun - 1) ? MaxFrontedByComma : MaxFronted) && (context.Grammar.IsComma(pronoun - 1) || context.Text[first].Upos is Upos.Adp) && context.Text[first].Upos is Upos.Adp or Upos.Adv;
        for (int i = first; fronted && i < pronoun; i++)
        {
            fronted = context.Mentions.At(i) is not { Entity.Kind: EntityKind.Person } && !context.Grammar.IsVerb(i) && !context.Grammar.IsHardBreak(i);
        }

        return fronted;
    }

    // The person whom the main clause of the sentence before names first; null where that has another who may be meant.
    private Entity? SubjectBefore(int pronoun, string word, int chain)
    {
        Passage own = context.PassageOf(pronoun);
        if (own.Index == 0 || context.Passages[own.Index - 1] is not { IsHeadline: false } before || context.QuotationOf(before.First) >= 0)
        {
            return null;
        }

        int from = context.Text[before.First].Upos is Upos.Adp or Upos.Verb or Upos.Sconj && MainClause.Comma(context, before.First, before.End) is { } comma ? comma + 1 : before.First;
        if ((MainClause.SubjectWithAside(context, from, before.End) ?? SubjectWithRelative(from, before.End)) is not { } subject || PersonAt(subject, word, chain) is not { } person)
        {
            return null;
        }

        for (int i = before.First; i < before.End; i++)
        {
            if (context.Mentions.At(i) is { Entity.Kind: EntityKind.Person or EntityKind.Other } other && other.Entity.Id != person.Id && IsOf(other.Entity, word))
            {
                return null;
            }
        }

        return person;
    }

    // "Falcon left. He was late. He said": the same pronoun is the same person.
    private Entity? PersonAt(NounPhrase subject, string pronoun, int chain) =>
        _named.Of(subject) is ({ Kind: EntityKind.Person } person, { Form: MentionForm.Name }) ? person
        : NamedAside(subject) is { } aside ? aside
        : chain > 0 && subject.Length == 1 && context.Text[subject.Head].Norm == pronoun && Opens(subject.Head) ? SubjectBefore(subject.Head, pronoun, chain - 1) : null;

    // "Falcon, 47, who came with her mother, pleaded guilty."
    private NounPhrase? SubjectWithRelative(int from, int end)
    {
        if (context.Text[from].IsPunct || context.Grammar.ReadPhrase(from, end) is not { } phrase || !context.Grammar.IsComma(phrase.End))
        {
            return null;
        }

        for (int i = phrase.End + 1; i + 1 < end && i < phrase.End + MaxRelative; i++)
        {
            if (context.Grammar.IsComma(i) && context.Text[i + 1] is { Upos: Upos.Verb or Upos.Aux, Feats.VerbForm: VerbForm.Fin })
            {
                return phrase;
            }
        }

        return null;
    }

    private const int MaxRelative = 30;

    // "His deputy, Ann Falcon, took the floor."
    private Entity? NamedAside(NounPhrase subject)
    {
        int first = subject.End + 1;
        return context.Grammar.IsComma(subject.End) && context.Mentions.IsRoleNoun(context.Text[subject.Head]) && context.Mentions.At(first) is ({ Kind: EntityKind.Person } person, { Form: MentionForm.Name } mention)
            && context.Text.TokenAt(mention.Full.Start) == first && context.Grammar.IsComma(context.Text.TokenAt(mention.Full.End)) ? person : null;
    }

    private static bool IsOf(Entity person, string word) => person.Gender == Gender.None || person.Gender == (word == "he" ? Gender.Masc : Gender.Fem);
}
