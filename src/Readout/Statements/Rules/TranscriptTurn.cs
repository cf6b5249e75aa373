using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Rules;

/// <summary>
/// A turn of a transcript that runs on within its paragraph: "SMITH: We open in May. JONES: Why so late? SMITH: …". Labels in capitals
/// that come back tell a transcript from words set in capitals.
/// </summary>
internal sealed class TranscriptTurn : StatementRule
{
    private const int MaxLabel = 3;
    private const int MinLetters = 3;

    // So many labels in one paragraph, one of them twice, make a transcript.
    private const int MinTurns = 3;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        foreach ((int first, int end) in input.Context.Paragraphs())
        {
            foreach (Proposal turn in Turns(input, first, end))
            {
                yield return turn;
            }
        }
    }

    private IEnumerable<Proposal> Turns(RuleInput input, int first, int end)
    {
        List<NounPhrase> labels = Labels(input, first, end);
        bool returns = labels.GroupBy(label => input.Context.Text[label.Head].Norm, StringComparer.Ordinal).Any(static turns => turns.Count() > 1);
        for (int i = 0; returns && labels.Count >= MinTurns && i < labels.Count; i++)
        {
            int next = i + 1 < labels.Count ? labels[i + 1].First : end;
            if (input.Contents.Span(labels[i].End + 1, next) is { } content)
            {
                yield return new Proposal
                {
                    Rule = Name,
                    Passage = input.Context.PassageOf(labels[i].First).Index,
                    Kind = StatementKind.Direct,
                    Force = StatementForce.Said,
                    Content = [content],
                    Speaker = labels[i],
                    Confidence = 0.85,
                };
            }
        }
    }

    private static List<NounPhrase> Labels(RuleInput input, int first, int end)
    {
        var labels = new List<NounPhrase>();
        for (int colon = first + 1; colon < end; colon++)
        {
            int start = colon;
            while (input.Grammar.IsColon(colon) && start > first && colon - start < MaxLabel && input.Context.Text[start - 1].IsAllCaps)
            {
                start--;
            }

            bool opens = start == first || (start < colon && input.Context.Text[start - 1].IsPunct);
            if (start < colon && opens && input.Context.Text[colon - 1].Norm.Length >= MinLetters && input.Context.Text[colon - 1].Upos is not (Upos.Num or Upos.Punct))
            {
                labels.Add(new NounPhrase(start, colon, colon - 1));
            }
        }

        return labels;
    }
}
