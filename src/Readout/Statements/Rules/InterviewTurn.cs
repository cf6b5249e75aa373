using Readout.Articles;
using Readout.Entities;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Rules;

/// <summary>An answer of an interview: "Ann Smith: We open in May." Labels that come back tell an interview from a heading; questions are the outlet's own.</summary>
internal sealed class InterviewTurn : StatementRule
{
    private const int MaxLabel = 5;

    // An answer of more paragraphs than this is the article's own text again.
    private const int MaxParagraphs = 8;

    // Two turns of one speaker make an interview.
    private const int MinTurns = 2;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        var turns = new List<(Passage Passage, NounPhrase Label, string Words)>();
        var labelled = new List<int>();
        foreach (Passage passage in input.Context.Passages.Where(passage => OpensBlock(input, passage)))
        {
            if (!passage.IsHeadline && Label(input, passage) is { } label)
            {
                turns.Add((passage, label, input.Context.Text.SpanOf(label.First, label.End).In(input.Context.Text.Text)));
            }

            if (HasLabel(input, passage))
            {
                labelled.Add(passage.Block);
            }
        }

        Dictionary<string, int> counts = turns.GroupBy(turn => turn.Words, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach ((Passage passage, NounPhrase label, string words) in turns)
        {
            if (counts[words] >= MinTurns && Answer(input, passage, label) is { } answer)
            {
                yield return new Proposal
                {
                    Rule = Name,
                    Passage = passage.Index,
                    Kind = StatementKind.Direct,
                    Force = StatementForce.Said,
                    Content = [answer, .. GoingOn(input, passage.Block, labelled.Find(block => block > passage.Block))],
                    Speaker = label,
                    Confidence = 0.85,
                };
            }
        }
    }

    // The paragraphs without a label before the next that has one: what is said goes on.
    private static IEnumerable<TextSpan> GoingOn(RuleInput input, int block, int next)
    {
        IReadOnlyList<DocumentBlock> blocks = input.Context.Text.Document.Blocks;
        for (int i = block + 1; i < next && next - block <= MaxParagraphs; i++)
        {
            if (blocks[i] is { Kind: BlockKind.Paragraph } && input.Contents.Span(input.Context.Text.TokenAt(blocks[i].Span.Start), input.Context.Text.TokenAt(blocks[i].Span.End)) is { } content)
            {
                yield return content;
            }
        }
    }

    // "Gazette: Why so late?": a paragraph that opens with few words, the first with a capital, and a colon.
    private static bool HasLabel(RuleInput input, Passage passage)
    {
        for (int i = passage.First + 1; i < passage.End && i <= passage.First + MaxLabel; i++)
        {
            if (input.Grammar.IsColon(i))
            {
                return input.Context.Text[passage.First].IsCapitalized;
            }
        }

        return false;
    }

    private static bool OpensBlock(RuleInput input, Passage passage) =>
        passage.Index == 0 || input.Context.Passages[passage.Index - 1].Block != passage.Block;

    private static NounPhrase? Label(RuleInput input, Passage passage)
    {
        int first = input.Context.IsEnglish && input.Grammar.IsQuoteMark(passage.First) ? passage.First + 1 : passage.First;
        for (int i = first + 1; i < passage.End && i <= first + MaxLabel; i++)
        {
            if (input.Grammar.IsColon(i))
            {
                if (IsTranscript(input, first, i))
                {
                    return new NounPhrase(first, i, i - 1);
                }

                bool person = input.Context.Mentions.At(i - 1) is { Entity.Kind: EntityKind.Person };
                return person && first == passage.First && input.Grammar.ReadPhrase(passage.First, i) is { } label && label.End == i ? label : null;
            }
        }

        return null;
    }

    // "FALCON: We open in May.": transcripts set all names in capitals.
    private static bool IsTranscript(RuleInput input, int first, int colon) =>
        input.Context.IsEnglish && Enumerable.Range(first, colon - first).All(i => input.Context.Text[i] is { IsAllCaps: true, IsWord: true } && input.Context.Text[i].Span.Length > 1);

    // The rest of the paragraph; null for a question, which is the interviewer's.
    private static TextSpan? Answer(RuleInput input, Passage passage, NounPhrase label)
    {
        int end = passage.End;
        for (int next = passage.Index + 1; next < input.Context.Passages.Count && input.Context.Passages[next].Block == passage.Block; next++)
        {
            end = input.Context.Passages[next].End;
        }

        return input.Grammar.Form(end - 1) is "?" && !IsTranscript(input, label.First, label.End) ? null : input.Contents.Span(label.End + 1, end);
    }
}
