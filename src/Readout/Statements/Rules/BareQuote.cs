using Readout.Statements.Quotations;

namespace Readout.Statements.Rules;

/// <summary>A quotation without words of its own right after one that was attributed: the same speaker goes on.</summary>
internal sealed class BareQuote : StatementRule
{
    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        foreach (Quotation quotation in input.Context.Quotations)
        {
            if (quotation.IsSpeech && IsClosed(input, quotation) && quotation.First < input.Context.Text.Tokens.Length && IsWholePassage(input, quotation) && input.Contents.Span(quotation.First + 1, quotation.End - 1) is { } content)
            {
                yield return new Proposal
                {
                    Rule = Name,
                    Passage = input.Context.PassageOf(quotation.First).Index,
                    Kind = StatementKind.Direct,
                    Force = StatementForce.Said,
                    Content = [content],
                    Source = SpeakerSource.LastSpeaker,
                    Confidence = 0.6,
                };
            }
        }
    }

    // A quotation that the page cuts off may have had a speaker of its own.
    private static bool IsClosed(RuleInput input, Quotation quotation) => input.Grammar.IsQuoteMark(quotation.End - 1);

    private static bool IsWholePassage(RuleInput input, Quotation quotation)
    {
        Passage passage = input.Context.PassageOf(quotation.First);
        bool closed = quotation.End >= passage.End - 1;
        return !passage.IsHeadline && quotation.First == passage.First && closed && quotation.End - quotation.First > 4;
    }
}
