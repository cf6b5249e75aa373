using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Speakers;

/// <summary>
/// Whom a bare noun for one person means — "the minister", «эксперт», «гость» — where the roles of the article alone do not tell:
/// who spoke last, if the noun agrees and nobody else has come up since outside what was said.
/// </summary>
internal sealed class PersonNounSpeaker(StatementContext context, SpokenBefore spoken, PronounSpeaker pronouns)
{
    // Farther away the noun may as well bring in somebody new.
    private const int MaxPassagesBack = 2;

    public Speaker? Of(Proposal proposal, NounPhrase phrase, TextSpan span) =>
        IsInterlocutor(phrase) ? Interlocutor(proposal, phrase, span)
            : IsBarePersonNoun(phrase) ? LastWho(proposal, phrase, span, person => MayHold(person, context.Text[phrase.Head]))
            : IsKnownHolder(phrase) ? Holder(proposal, phrase, span)
            : IsOfficeAlone(phrase) ? LastWho(proposal, phrase, span, person => context.Mentions.HoldsOfficeOf(person, PhraseName.Of(context, phrase)))
            : null;

    /// <summary>"… said one of the officials. “We wait,” the official added": the noun of a source who was kept back just before means that source, whoever else has such a role; null otherwise.</summary>
    public Speaker? KeptBack(Proposal proposal, NounPhrase phrase, TextSpan span)
    {
        ref readonly Token head = ref context.Text.Tokens[phrase.Head];
        bool bare = context.IsEnglish ? phrase is { Length: 2 } && context.Text[phrase.First].Norm == "the" : phrase.Length == 1;
        if (!bare || head.Feats.Number == Number.Plur || head.Upos != Upos.Noun
            || spoken.Last(proposal.Passage) is not { Speaker.Entity: null, Head: >= 0 } last || proposal.Passage - last.Passage > MaxPassagesBack || !IsOneOfSome(last))
        {
            return null;
        }

        int end = Math.Min(last.Head + MaxPartitive, phrase.First);
        for (int i = last.Token; i < end; i++)
        {
            if (context.Text[i].Upos == Upos.Noun && context.Text[i].Lemma == head.Lemma && context.Mentions.At(i) is not { Mention.Form: MentionForm.Name })
            {
                return last.Speaker with { Span = span, Grade = SpeakerGrade.Unnamed };
            }
        }

        return null;
    }

    // "one of the officials"
    private const int MaxPartitive = 4;

    private bool IsOneOfSome(in Spoke source) =>
        source.Speaker.Grade == SpeakerGrade.Unnamed || context.Text[source.Token].Norm is "a" or "an" or "one" or "another" || context.Text[source.Token].Lemma is "один";

    /// <summary>Who is most likely meant by a bare noun for one person of whom the roles tell nothing: who spoke last. Never sure; null when nobody did.</summary>
    public Speaker? Guess(Proposal proposal, NounPhrase phrase, TextSpan span) =>
        (context.IsEnglish ? IsDefinitePerson(phrase) : IsBarePersonNoun(phrase) || IsOfficeAlone(phrase)) && context.QuotationOf(phrase.Head) < 0 && spoken.Last(proposal.Passage, static spoke => spoke.IsPerson) is { } last && proposal.Passage - last.Passage <= MaxPassagesBack
        && context.Entities.Find(last.Speaker.Entity) is { } person && IsNamed(person) && Agrees(person, phrase.Head)
            ? last.Speaker with { Span = span, Grade = SpeakerGrade.Doubtful, Evidence = SpeakerEvidence.Role }
            : null;

    // "the rights lawyer": somebody told of before.
    private bool IsDefinitePerson(NounPhrase phrase) =>
        context.Text[phrase.First].Norm == "the" && phrase.Head == phrase.End - 1 && context.Text[phrase.Head].Feats.Number != Number.Plur && !context.Mentions.IsSourceNoun(context.Text[phrase.Head])
        && (context.Mentions.IsRoleNoun(context.Text[phrase.Head]) || context.Media.IsUnnamedHead(context.Text[phrase.Head]) || context.Text[phrase.Head].Norm.EndsWith("-year-old", StringComparison.Ordinal));

    // "the Harbour Party leader": one whom the article has named by then, though it tells no such role of anybody.
    private bool IsKnownHolder(NounPhrase phrase)
    {
        ref readonly Token head = ref context.Text.Tokens[phrase.Head];
        return context.IsEnglish && phrase.Length > 2 && context.Text[phrase.First].Norm == "the" && phrase.Head == phrase.End - 1 && head.Feats.Number != Number.Plur && context.Mentions.IsRoleNoun(head) && !context.Mentions.IsSourceNoun(head);
    }

    // "The leader said she wants …": whom the pronoun means, or who spoke last; sure where the article has named nobody else who could be meant.
    private Speaker? Holder(Proposal proposal, NounPhrase phrase, TextSpan span)
    {
        int content = context.Text.TokenAt(proposal.At);
        bool pronoun = content > phrase.Head && context.Text[content].Norm is "he" or "she";
        Entity? meant = pronoun && context.Mentions.At(content) is { Entity: { Kind: EntityKind.Person } person, Mention.Form: MentionForm.Pronoun } ? person
            : spoken.Last(proposal.Passage) is { IsPerson: true, Speaker.Grade: not SpeakerGrade.Doubtful } last && proposal.Passage - last.Passage <= MaxPassagesBack ? context.Entities.Find(last.Speaker.Entity) : null;
        if (meant is null || !IsNamed(meant) || !(meant.Roles.Count == 0 || context.Mentions.MayMean(context.Text[phrase.Head], meant)))
        {
            return null;
        }

        bool alone = !context.Entities.Entities.Any(other => other.Id != meant.Id && IsNamedBefore(other, span.Start) && (!pronoun || PronounSpeaker.MayBe(context, other, content)));
        return new Speaker(meant.Id, meant.Name, span, alone ? SpeakerGrade.Resolved : SpeakerGrade.Doubtful) { Evidence = SpeakerEvidence.Role };
    }

    private static bool IsNamedBefore(Entity entity, int position) =>
        entity.Kind is EntityKind.Person or EntityKind.Other && entity.Mentions.Any(mention => mention.Form == MentionForm.Name && mention.Span.Start < position);

    // «глава правительства», «глава государства»: of which, only what was said before tells.
    private bool IsOfficeAlone(NounPhrase phrase) =>
        !context.IsEnglish && phrase.Length == 2 && context.Text[phrase.Head].Feats.Number != Number.Plur && phrase.Head == phrase.First && !context.Text[phrase.End - 1].IsCapitalized && context.Mentions.IsRoleNoun(context.Text[phrase.Head]);

    /// <summary>«глава правительства», of whom the article names nobody for sure: who spoke last, if one of that office and state did.</summary>
    public Speaker? OfRole(Proposal proposal, NounPhrase phrase, TextSpan span, Entity unnamed) =>
        LastWho(proposal, phrase, span, person => (unnamed.State is null || person.State is null || unnamed.State == person.State) && unnamed.Roles.Any(role => context.Mentions.HoldsOfficeOf(person, role)));

    private Speaker? LastWho(Proposal proposal, NounPhrase phrase, TextSpan span, Func<Entity, bool> mayHold)
    {
        if (spoken.Last(proposal.Passage) is not { IsPerson: true } last || proposal.Passage - last.Passage > MaxPassagesBack || last.Speaker.Grade == SpeakerGrade.Doubtful
            || context.Entities.Find(last.Speaker.Entity) is not { } person || !IsNamed(person) || !Agrees(person, phrase.Head) || !mayHold(person))
        {
            return null;
        }

        // One of whom the article tells no role may be somebody else than "the mayor".
        bool sure = (person.Roles.Count > 0 || IsInterlocutor(phrase)) && !pronouns.HasRival(last, phrase.First);
        return last.Speaker with { Span = span, Grade = PronounSpeaker.Weaken(last.Speaker.Grade, sure), Evidence = SpeakerEvidence.Role };
    }

    // «собеседник агентства»: whoever the medium is said to have talked to, named or kept back.
    private Speaker? Interlocutor(Proposal proposal, NounPhrase phrase, TextSpan span)
    {
        if (spoken.Last(proposal.Passage, static spoke => spoke.IsPerson || spoke.Speaker.Grade == SpeakerGrade.Unnamed) is not { } last)
        {
            return null;
        }

        return last.Speaker.Grade == SpeakerGrade.Unnamed ? last.Speaker with { Span = span } : LastWho(proposal, phrase, span, static _ => true);
    }

    private bool IsInterlocutor(NounPhrase phrase)
    {
        ref readonly Token head = ref context.Text.Tokens[phrase.Head];
        if (!context.Media.IsInterlocutor(head) || head.Feats.Number == Number.Plur || phrase.Head != phrase.First)
        {
            return false;
        }

        for (int i = phrase.Head + 1; i < phrase.End; i++)
        {
            bool medium = context.Mentions.At(i) is { Entity.IsMedium: true } || context.Media.IsAgencyName(context.Text[i]) || context.Media.IsMediaHead(context.Text[i]) || context.Grammar.IsQuoteMark(i);
            if (!medium)
            {
                return false;
            }
        }

        return true;
    }

    // «министр», «сам министр», "the minister"; an adjective or complement would say more, and a source is kept back on purpose.
    private bool IsBarePersonNoun(NounPhrase phrase)
    {
        ref readonly Token head = ref context.Text.Tokens[phrase.Head];
        if (phrase.Head != phrase.End - 1 || head.Feats.Number == Number.Plur || context.Mentions.IsSourceNoun(head) || !(context.Mentions.IsRoleNoun(head) || context.Media.IsUnnamedHead(head) || context.Media.IsPersonByFigure(head)))
        {
            return false;
        }

        return context.IsEnglish ? phrase.Length == 2 && context.Text[phrase.First].Norm == "the"
            : phrase.Length == 1 || (phrase.Length == 2 && context.Text[phrase.First].Lemma is "этот" or "сам" or "цей");
    }

    private static bool IsNamed(Entity person) => person.Mentions.Any(static mention => mention.Form == MentionForm.Name);

    private bool Agrees(Entity person, int head) =>
        person.Gender == Gender.None || context.Text[head].Feats.Gender != Gender.Fem || person.Gender == Gender.Fem;

    // One whose roles the article has told is hardly an expert or minister on top, unless one of the roles says so.
    private bool MayHold(Entity person, in Token head) => person.Roles.Count == 0 || context.Mentions.MayMean(head, person);
}
