using Readout.Entities;
using Readout.Statements.Phrases;
using Readout.Statements.Quotations;

namespace Readout.Statements.Rules;

/// <summary>
/// An English headline that ends in words in marks behind a colon: "Ann Falcon leaves the port: 'I need to rest'". Whom it opens with speaks,
/// where the words are in the first person and it names nobody else.
/// </summary>
internal sealed class HeadlineQuote : StatementRule
{
    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        foreach (Quotation quotation in input.Context.IsEnglish ? input.Context.Quotations : [])
        {
            int colon = quotation.First - 1;
            if (colon < 2 || !input.Grammar.IsColon(colon))
            {
                continue;
            }

            Passage passage = input.Context.PassageOf(colon);
            int end = input.Grammar.IsQuoteMark(quotation.End - 1) ? quotation.End - 1 : quotation.End;
            if (passage.IsHeadline && quotation.End >= passage.End && IsOfSpeaker(input, quotation.First + 1, end) && OnlyPerson(input, passage.First, colon) is { } speaker && input.Contents.Span(quotation.First + 1, end) is { } content)
            {
                yield return new Proposal
                {
                    Rule = Name,
                    Passage = passage.Index,
                    Kind = StatementKind.Direct,
                    Force = StatementForce.Said,
                    Content = [content],
                    Speaker = speaker,
                    Confidence = 0.75,
                };
            }
        }
    }

    private static bool IsOfSpeaker(RuleInput input, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (input.Context.Words.Is("first-person-alone", input.Context.Text[i].Norm) || input.Context.Text[i].Norm is "my")
            {
                return true;
            }
        }

        return false;
    }

    private static NounPhrase? OnlyPerson(RuleInput input, int first, int colon)
    {
        if (input.CuesIn(first, colon).Any(static cue => cue.Entry.Force != StatementForce.Believed))
        {
            return null;
        }

        Entity? person = null;
        NounPhrase? speaker = null;
        for (int i = first; i < colon; i++)
        {
            if (input.Context.Mentions.At(i) is not ({ Kind: EntityKind.Person } found, { Form: MentionForm.Name } mention))
            {
                continue;
            }

            if (person is not null && person != found)
            {
                return null;
            }

            int end = input.Context.Text.TokenAt(mention.Full.End);
            speaker ??= input.Grammar.IsVerb(end) || input.Context.Text[end].Upos is Languages.Upos.Verb or Languages.Upos.Aux ? new NounPhrase(input.Context.Text.TokenAt(mention.Full.Start), end, end - 1) : null;
            person = found;
        }

        return speaker;
    }
}
