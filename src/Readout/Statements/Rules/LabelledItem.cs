using Readout.Articles;
using Readout.Entities;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Rules;

/// <summary>Words of several people in a list of English: "- Ann Smith: “A bad day.”", "- Ann Jones, the mayor: We will stay."</summary>
internal sealed class LabelledItem : StatementRule
{
    // "Ann Smith, the mayor of the town:"
    private const int MaxLabel = 10;

    // Fewer words are a list of who did what.
    private const int MinWords = 4;

    // One such item alone is as well a heading.
    private const int MinItems = 2;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        List<Passage> items = [.. input.Context.Passages.Where(passage => input.Context.IsEnglish && Of(input, passage) is not null)];
        bool told = items.Count > 0 && IsLedIn(input, items[0]);
        foreach (Passage item in items.Count >= MinItems ? items : [])
        {
            (NounPhrase speaker, int colon) = Of(input, item)!.Value;
            int quotation = colon + 1 < item.End ? input.Context.QuotationOf(colon + 1) : -1;
            TextSpan? content = quotation >= 0 ? input.Contents.Span(colon + 2, input.Context.Quotations[quotation].End - 1) : Rest(input, item, colon, told);
            if (content is { } words)
            {
                yield return new Proposal
                {
                    Rule = Name,
                    Passage = item.Index,
                    Kind = StatementKind.Direct,
                    Force = StatementForce.Said,
                    Content = [words],
                    Speaker = speaker,
                    Confidence = quotation >= 0 ? 0.85 : 0.7,
                };
            }
        }
    }

    /// <summary>Who is named at the head of an item of a list, and the colon behind; null where the passage is no such item.</summary>
    public static (NounPhrase Speaker, int Colon)? Of(RuleInput input, Passage passage)
    {
        int first = passage.First;
        bool opens = passage.Index == 0 || input.Context.Passages[passage.Index - 1].Block != passage.Block || IsNewLine(input, first);
        bool bullet = input.Grammar.Form(first) is "-" or "–" or "—" or "•" or "*" or "·" or "●" or "▪";
        bool numbered = input.Context.Text[first].Upos == Languages.Upos.Num && first + 1 < passage.End && input.Grammar.Form(first + 1) is "." or ")";
        if (!opens || !(bullet || numbered || input.Context.Text.Document.Blocks[passage.Block].Kind == BlockKind.List))
        {
            return null;
        }

        first += bullet ? 1 : numbered ? 2 : 0;
        for (int colon = first + 1; colon < passage.End && colon <= first + MaxLabel; colon++)
        {
            if (input.Grammar.IsColon(colon))
            {
                return Label(input, first, colon) is { } label ? (label, colon) : null;
            }
        }

        return null;
    }

    // "Ann Smith", "Ann Smith, the mayor", "Ann Smith (Harbour Party)", "Mayor Ann Smith"
    private static NounPhrase? Label(RuleInput input, int first, int colon)
    {
        for (int i = first; i < colon && input.Context.Text[i].IsWord; i++)
        {
            if (input.Context.Mentions.At(i) is { Entity.Kind: EntityKind.Person, Mention.Form: MentionForm.Name } named)
            {
                int end = input.Context.Text.TokenAt(named.Mention.Span.End);
                return end == colon || input.Grammar.IsComma(end) || input.Grammar.Form(end) is "(" ? new NounPhrase(first, end, end - 1) : null;
            }
        }

        return null;
    }

    private static bool IsNewLine(RuleInput input, int token) =>
        token > 0 && input.Context.Text.Text.AsSpan(input.Context.Text[token - 1].Span.End, input.Context.Text[token].Span.Start - input.Context.Text[token - 1].Span.End).Contains('\n');

    // "What they said:", "Reactions to the plan"
    private static bool IsLedIn(RuleInput input, Passage item)
    {
        Passage before = input.Context.Passages[Math.Max(0, item.Index - 1)];
        return before.Index < item.Index && Enumerable.Range(before.First, before.End - before.First)
            .Any(token => input.Context.Text[token].Lemma is "say" or "react" or "reaction" or "quote" or "comment" or "statement" or "respond" or "response");
    }

    // Without marks the words must be somebody's: of a list of what was said, or of one's own.
    private static TextSpan? Rest(RuleInput input, Passage item, int colon, bool told)
    {
        bool verb = false;
        bool own = false;
        for (int i = colon + 1; i < item.End; i++)
        {
            verb |= input.Grammar.IsVerb(i);
            own |= input.Context.Words.Is("first-person", input.Context.Text[i].Norm);
        }

        return verb && (told || own) && item.End - colon > MinWords ? input.Contents.Span(colon + 1, item.End) : null;
    }
}
