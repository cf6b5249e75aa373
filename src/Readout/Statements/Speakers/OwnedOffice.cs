using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers;

/// <summary>
/// An office or body that words leave to what was told before: «в его пресс-службе», "her office", «в пресс-службе ведомства», «в посольстве страны». It is called after its owner
/// where one alone can be meant, else in doubt.
/// </summary>
internal sealed class OwnedOffice(StatementContext context, SpokenBefore spoken, BodyResolver bodies)
{
    public Speaker Of(Proposal proposal, Speaker speaker)
    {
        if (speaker is not { Entity: null, Grade: SpeakerGrade.Named or SpeakerGrade.Resolved } || proposal.Speaker is not { Length: > 1 } phrase)
        {
            return speaker;
        }

        if (context.Grammar.IsPossessive(phrase.First))
        {
            return IsOffice(phrase.Head) && !(phrase.End > phrase.Head + 1 && context.IsEnglish) ? Called(speaker, Owner(phrase.First) is { } person ? After(person, phrase) : null) : speaker;
        }

        return ToldBefore(phrase) is { } owner ? Called(speaker, AfterBody(phrase, owner, proposal.Passage)) : speaker;
    }

    private bool IsOffice(int head) =>
        context.IsEnglish ? context.Media.IsBureau(context.Text[head]) || context.Media.KindsOfBody(context.Text[head].Norm) is not null : context.Media.IsOffice(context.Text[head]);

    private static Speaker Called(Speaker speaker, string? name) =>
        name is null ? speaker with { Grade = SpeakerGrade.Doubtful } : speaker with { Name = name, Grade = SpeakerGrade.Resolved };

    // The person whom the possessive takes up, where the sentence that names him, this or the one before, names nobody else whom it may mean.
    private Entity? Owner(int possessive)
    {
        if (context.Mentions.At(possessive) is not ({ Kind: EntityKind.Person, IsOnlyRole: false } person, { Form: MentionForm.Pronoun }))
        {
            return null;
        }

        int sentence = context.Text.SentenceOf(possessive);
        int first = context.Text.Sentences[sentence].FirstToken;
        return IsAlone(person, first, possessive) ?? IsAlone(person, context.Text.Sentences[Math.Max(0, sentence - 1)].FirstToken, possessive) ?? false ? person : null;
    }

    // Null where nobody is named.
    private bool? IsAlone(Entity person, int first, int possessive)
    {
        bool named = false;
        for (int i = first; i < possessive; i++)
        {
            if (context.Mentions.At(i) is { Entity.Kind: EntityKind.Person, Mention.Form: not MentionForm.Pronoun } found && PronounSpeaker.MayBe(context, found.Entity, possessive))
            {
                if (found.Entity.Id != person.Id)
                {
                    return false;
                }

                named = true;
            }
        }

        return named ? true : null;
    }

    private string? After(Entity person, NounPhrase phrase)
    {
        NounPhrase office = phrase with { First = phrase.First + 1 };
        if (context.IsEnglish)
        {
            string surname = person.Name[(person.Name.LastIndexOf(' ') + 1)..];
            return $"{surname}{(surname.EndsWith('s') ? "'" : "'s")} {PhraseName.Of(context, office)}";
        }

        string? post = person.Roles.Select(BehindNoun).Where(static found => found is not null).MaxBy(static found => found!.Length);
        return post is null ? null : $"{PhraseName.Of(context, office)} {post}";
    }

    // «президента Норландии» of «президент Норландии», «прокуратуры порта» of «прокуратура порта»
    private string? BehindNoun(string words)
    {
        int space = words.IndexOf(' ', StringComparison.Ordinal);
        string first = space < 0 ? words : words[..space];
        return context.Media.BehindNoun(first.ToLowerInvariant()) is { } form ? (char.IsUpper(first[0]) ? char.ToUpperInvariant(form[0]) + form[1..] : form) + words[first.Length..] : null;
    }

    // «пресс-службе | ведомства», «посольстве | страны в Осло»
    private int? ToldBefore(NounPhrase phrase)
    {
        for (int i = phrase.Head + 1; !context.IsEnglish && i < phrase.End; i++)
        {
            if (context.Text[i] is { Upos: Upos.Noun, IsCapitalized: false, Feats: { Case: Case.Gen, Number: not Number.Plur } } owner && context.Media.IsToldBefore(owner) && context.Media.IsOffice(context.Text[i - 1])
                && !(i + 1 < phrase.End && context.Text[i + 1].Feats.Case == Case.Gen))
            {
                return i;
            }
        }

        return null;
    }

    private string? AfterBody(NounPhrase phrase, int owner, int passage)
    {
        var noun = new NounPhrase(owner, owner + 1, owner);
        bool sort = context.Media.KindsOfBody(context.Text[owner].Lemma) is { } kinds && (kinds.Contains("ministry", StringComparison.Ordinal) || kinds.Contains("service", StringComparison.Ordinal));
        return sort && bodies.IsGeneral(noun) && bodies.Resolve(noun, spoken.Last(passage)) is { } body && InGenitive(body) is { } name
            ? $"{PhraseName.Of(context, new NounPhrase(owner - 1, owner, owner - 1))} {name}"
            : null;
    }

    // As the article has it behind a noun: «голова Державного комітету портів».
    private string? InGenitive(Entity body)
    {
        foreach (Mention mention in body.Mentions)
        {
            int first = context.Text.TokenAt(mention.Span.Start);
            if (mention.Form == MentionForm.Name && context.Text[first].Feats.Case == Case.Gen && (context.Text[first].IsAllCaps || context.Text[first].Norm != context.Text[first].Lemma))
            {
                return mention.Span.In(context.Text.Text);
            }
        }

        return body.Name.All(char.IsUpper) || body.Name[^1] is 'о' or 'и' ? body.Name : BehindNoun(body.Name);
    }
}
