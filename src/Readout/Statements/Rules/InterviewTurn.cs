using Readout.Entities;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Rules;

/// <summary>An answer of an interview: "Ann Smith: We open in May." Labels that come back tell an interview from a heading; questions are the outlet's own.</summary>
internal sealed class InterviewTurn : StatementRule
{
    private const int MaxLabel = 5;

    // Two turns of one speaker make an interview.
    private const int MinTurns = 2;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        var turns = new List<(Passage Passage, NounPhrase Label, string Words)>();
        foreach (Passage passage in input.Context.Passages)
        {
            if (OpensBlock(input, passage) && !passage.IsHeadline && Label(input, passage) is { } label)
            {
                turns.Add((passage, label, input.Context.Text.SpanOf(label.First, label.End).In(input.Context.Text.Text)));
            }
        }

        Dictionary<string, int> counts = turns.GroupBy(turn => turn.Words, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach ((Passage passage, NounPhrase label, string words) in turns)
        {
            if (counts[words] >= MinTurns && Answer(input, passage, label) is { } content)
            {
                yield return new Proposal
                {
                    Rule = Name,
                    Passage = passage.Index,
                    Kind = StatementKind.Direct,
                    Force = StatementForce.Said,
                    Content = [content],
                    Speaker = label,
                    Confidence = 0.85,
                };
            }
        }
    }

    private static bool OpensBlock(RuleInput input, Passage passage) =>
        passage.Index == 0 || input.Context.Passages[passage.Index - 1].Block != passage.Block;

    private static NounPhrase? Label(RuleInput input, Passage passage)
    {
        for (int i = passage.First + 1; i < passage.End && i <= passage.First + MaxLabel; i++)
        {
            if (input.Grammar.IsColon(i))
            {
                bool person = input.Context.Mentions.At(i - 1) is { Entity.Kind: EntityKind.Person };
                return person && input.Grammar.ReadPhrase(passage.First, i) is { } label && label.End == i ? label : null;
            }
        }

        return null;
    }

    // The rest of the paragraph; null for a question, which is the interviewer's.
    private static TextSpan? Answer(RuleInput input, Passage passage, NounPhrase label)
    {
        int end = passage.End;
        for (int next = passage.Index + 1; next < input.Context.Passages.Count && input.Context.Passages[next].Block == passage.Block; next++)
        {
            end = input.Context.Passages[next].End;
        }

        return input.Grammar.Form(end - 1) is "?" ? null : input.Contents.Span(label.End + 1, end);
    }
}
