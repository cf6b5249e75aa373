using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;
using Readout.Statements.Quotations;

namespace Readout.Statements.Rules;

/// <summary>
/// Words in marks behind a colon whose clause has no verb of saying: «Министр поздравил пару: „Рад за вас“», "Falcon was delighted: “We did it.”".
/// Who does what the clause tells of speaks, though no word says so: the speaker is doubtful, unless a name alone stands before the colon.
/// </summary>
internal sealed class ColonQuote : StatementRule
{
    // Shorter ones are titles and slogans.
    private const int MinContent = 6;
    private const int MaxClause = 40;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        foreach (Quotation quotation in input.Context.Quotations)
        {
            if (quotation.IsSpeech && quotation.End - quotation.First >= MinContent && quotation.First > 1 && input.Grammar.IsColon(quotation.First - 1) && IsSentence(input, quotation) && Speaker(input, quotation) is { } speaker
                && input.Contents.Span(quotation.First + 1, input.Grammar.IsQuoteMark(quotation.End - 1) ? quotation.End - 1 : quotation.End) is { } content)
            {
                yield return new Proposal
                {
                    Rule = Name,
                    Passage = input.Context.PassageOf(quotation.First - 1).Index,
                    Kind = StatementKind.Direct,
                    Force = StatementForce.Said,
                    Content = [content],
                    Speaker = speaker,
                    DoubtsSpeaker = !IsLabel(input, speaker, quotation.First - 1) && !IsAloneNamed(input, speaker, quotation.First - 1),
                    Relays = Carrier(input, speaker.End, quotation.First - 1) is { } carrier ? [carrier] : [],
                    Confidence = IsLabel(input, speaker, quotation.First - 1) ? 0.85 : 0.65,
                };
            }
        }
    }

    // A title has no verb, and no stop of its own.
    private static bool IsSentence(RuleInput input, Quotation quotation)
    {
        int end = input.Grammar.IsQuoteMark(quotation.End - 1) ? quotation.End - 1 : quotation.End;
        return HasVerb(input, quotation.First + 1, end) || input.Grammar.Form(end - 1) is "." or "!" or "?" or "…";
    }

    private static NounPhrase? Speaker(RuleInput input, Quotation quotation)
    {
        int colon = quotation.First - 1;
        Passage passage = input.Context.PassageOf(colon);
        if (passage.IsHeadline || colon - passage.First > MaxClause || input.CuesIn(passage.First, colon).Any() || Enumerable.Range(passage.First, colon - passage.First).Any(i => input.Grammar.IsColon(i) || input.Context.IsQuoted(i)))
        {
            return null;
        }

        int at = passage.First;
        while (at < colon && input.Context.Text[at].Upos is Upos.Adv or Upos.Cconj or Upos.Part)
        {
            at++;
        }

        return input.Grammar.ReadPhrase(at, colon) is { } phrase && IsPerson(input, phrase) && (HasVerb(input, phrase.End, colon) || IsLabel(input, phrase, colon)) ? phrase : null;
    }

    // «Губернатор Андрей Вихров: „Мост откроют“»: nothing but who it is before the colon.
    private static bool IsLabel(RuleInput input, NounPhrase phrase, int colon) =>
        phrase.End == colon && input.Context.Text[phrase.End - 1].IsCapitalized && input.Context.Mentions.At(phrase.End - 1) is { Entity.Kind: EntityKind.Person };

    // "Falcon had a simple message: “…”": a name that opens the sentence, its verb, and nobody else.
    private static bool IsAloneNamed(RuleInput input, NounPhrase phrase, int colon) =>
        input.Context.IsEnglish && input.Context.Mentions.At(phrase.Head) is { Entity.Kind: EntityKind.Person, Mention.Form: MentionForm.Name } && input.Grammar.IsVerb(phrase.End)
        && !Enumerable.Range(phrase.End, colon - phrase.End).Any(i => input.Context.Mentions.At(i) is { Entity.Kind: EntityKind.Person or EntityKind.Organization or EntityKind.Other } || input.Grammar.IsPronoun(i) || input.Context.Mentions.IsRoleNoun(input.Context.Text[i]));

    // "[translation from Falcon News]:", "(via Falcon News):"
    private static NounPhrase? Carrier(RuleInput input, int from, int colon)
    {
        for (int i = from; i + 1 < colon && input.Grammar.Form(colon - 1) is "]" or ")"; i++)
        {
            if (input.Context.Text[i].Norm is "from" or "via" && input.Grammar.ReadPhrase(i + 1, colon - 1) is { } phrase && input.Relays.IsMedium(phrase))
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool IsPerson(RuleInput input, NounPhrase phrase)
    {
        Token head = input.Context.Text[phrase.Head];
        bool person = input.Context.Mentions.At(phrase.Head) is { Entity.Kind: EntityKind.Person } || input.Context.Mentions.IsRoleNoun(head) || (input.Context.IsEnglish && head.Norm is "he" or "she");
        return person && input.Grammar.MayBeSubject(phrase.Head);
    }

    private static bool HasVerb(RuleInput input, int from, int to) =>
        input.Grammar.HasPredicate(from, to);
}
