using Readout.Entities;
using Readout.Statements.Phrases;
using Readout.Statements.Quotations;

namespace Readout.Statements.Rules;

/// <summary>Words in marks that are signed: “We are closed for good.” — Ann Falcon; «„Мост открыт“, — мэр Анна Лунина».</summary>
internal sealed class SignedQuote : StatementRule
{
    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        foreach (Quotation quotation in input.Context.Quotations)
        {
            if (quotation.IsSpeech && (input.Context.IsEnglish ? Signature(input, quotation) : SlavicSignature(input, quotation)) is { } name && input.Contents.Span(quotation.First + 1, quotation.End - 1) is { } content)
            {
                yield return new Proposal
                {
                    Rule = Name,
                    Passage = input.Context.PassageOf(quotation.End).Index,
                    Kind = StatementKind.Direct,
                    Force = StatementForce.Said,
                    Content = [content],
                    Speaker = name,
                    Confidence = 0.85,
                };
            }
        }
    }

    // A dash behind the closing mark, and a name that ends the line or goes on with a comma.
    private static NounPhrase? Signature(RuleInput input, Quotation quotation)
    {
        int dash = quotation.End;
        if (dash + 1 >= input.Context.Text.Tokens.Length || !input.Grammar.IsQuoteMark(dash - 1) || !input.Grammar.IsDash(dash))
        {
            return null;
        }

        Passage passage = input.Context.PassageOf(dash);
        if (input.Grammar.ReadPhrase(dash + 1, passage.End) is not { } phrase || !(phrase.End >= passage.End - 1 || input.Grammar.IsComma(phrase.End)))
        {
            return null;
        }

        // “It is late.” – Reuters: the agency that sent the text signs it.
        if (input.Relays.IsMedium(phrase))
        {
            return null;
        }

        bool named = input.Context.Mentions.At(phrase.Head) is { Entity.Kind: EntityKind.Person or EntityKind.Other or EntityKind.Organization };
        return named || Enumerable.Range(phrase.First, phrase.Length).All(i => input.Context.Text[i].IsCapitalized) ? phrase : null;
    }

    // «„Мост открыт“, — мэр Анна Лунина, глава порта», «…“, — мэр Анна Лунина после встречи»: a person in the nominative and no verb in the rest of the sentence.
    private static NounPhrase? SlavicSignature(RuleInput input, Quotation quotation)
    {
        int dash = quotation.End < input.Context.Text.Tokens.Length && input.Grammar.IsComma(quotation.End) ? quotation.End + 1 : quotation.End;
        if (dash + 1 >= input.Context.Text.Tokens.Length || !input.Grammar.IsQuoteMark(quotation.End - 1) || !input.Grammar.IsDash(dash) || !ClosesSpeech(input, quotation, dash))
        {
            return null;
        }

        Passage passage = input.Context.PassageOf(dash);
        if (input.Grammar.ReadPhrase(dash + 1, passage.End) is not { } phrase || input.Context.Text[phrase.Head].Feats.Case is not (Languages.Case.Nom or Languages.Case.None) || input.Context.Mentions.At(phrase.Head) is not { Entity.Kind: EntityKind.Person })
        {
            return null;
        }

        return Enumerable.Range(phrase.End, passage.End - phrase.End).Any(i => input.Grammar.IsVerb(i) || input.Context.IsQuoted(i)) ? null : phrase;
    }

    // «…“, —», «…!“ —»; «„Маяк“ — завод» has no comma.
    private static bool ClosesSpeech(RuleInput input, Quotation quotation, int dash) =>
        dash > quotation.End || input.Grammar.Form(quotation.End - 2) is "!" or "?" or "…";
}
