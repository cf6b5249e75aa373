using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;
using Readout.Statements.Quotations;

namespace Readout.Statements.Rules;

/// <summary>
/// What the speaker of direct speech tells that somebody said, in marks of its own or behind a comma: “He asked me, ‘Is the bridge open?’ and left”,
/// “And I said, it is late”.
/// </summary>
internal sealed class ReportInQuotation : StatementRule
{
    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        foreach (Quotation inner in input.Context.Quotations)
        {
            if (IsTold(input, inner) && CueBefore(input, inner) is { } cue && input.Make(Name, cue, StatementKind.Direct, 0.75, input.Contents.Span(inner.First + 1, InnerEnd(input, inner))) is { Speaker: not null } found)
            {
                yield return found with { Speaker = NounBefore(input, cue) ?? found.Speaker };
            }
        }

        foreach (Cue cue in input.Cues)
        {
            if (input.Context.IsEnglish && input.Context.QuotationOf(cue.First) >= 0 && BehindComma(input, cue) is { } from && input.Make(Name, cue, StatementKind.Indirect, 0.6, input.Contents.Span(from, input.Contents.End(from, cue))) is { Speaker: not null } found)
            {
                yield return found;
            }
        }
    }

    private static int InnerEnd(RuleInput input, Quotation inner) => Math.Max(inner.First + 1, input.Context.Text.TokenAt(inner.Inner.End));

    // "I meet people saying, ‘…’": the noun right before a participle speaks.
    private static NounPhrase? NounBefore(RuleInput input, Cue cue) =>
        cue.Entry.Form == CueForm.Converb && cue.First > 0 && input.Context.Text[cue.First - 1].Upos is Upos.Noun or Upos.Propn ? new NounPhrase(cue.First - 1, cue.First, cue.First - 1) : null;

    // Words in marks within direct speech.
    private static bool IsTold(RuleInput input, Quotation inner) =>
        inner.Parent >= 0 && inner.First > 0 && input.Context.QuotationOf(inner.First) is >= 0 and var outer && input.Context.Quotations[outer].First < inner.First;

    // The cue right before, with nothing but an addressee, a comma or a colon between; words that go on with the sentence are a name.
    private static Cue? CueBefore(RuleInput input, Quotation inner)
    {
        int at = inner.First - 1;
        bool announced = input.Grammar.IsComma(at) || input.Grammar.IsColon(at);
        at -= announced ? 1 : 0;
        at -= input.Grammar.IsPronoun(at) && !IsCue(input, at) ? 1 : 0;
        bool begins = announced || (inner.First + 1 < inner.End && input.Context.Text[inner.First + 1].IsCapitalized && input.Context.IsEnglish);
        Cue? cue = begins ? input.CuesIn(Math.Max(0, at - 2), at + 1).LastOrDefault() : null;
        return cue is not null && cue.End == at + 1 && cue.Entry.May(Frames.Quote) && input.Context.QuotationOf(cue.First) == input.Context.QuotationOf(inner.First) ? cue : null;
    }

    private static bool IsCue(RuleInput input, int token) => input.Context.Words.At(input.Context.Text[token]) is not null;

    // "I said, it is late": subject and verb open the clause, so that the comma sets nothing off.
    private static int? BehindComma(RuleInput input, Cue cue)
    {
        if (cue.Entry.Lemma is not ("say" or "ask") || !input.Grammar.IsComma(cue.End) || input.Grammar.IsQuoteMark(cue.End + 1) || input.SubjectOf(cue) is not { } subject || subject.End != cue.First)
        {
            return null;
        }

        Sentence sentence = input.Context.Text.Sentences[input.Context.Text.SentenceOf(cue.First)];
        int before = subject.First - 1;
        bool opens = before < sentence.FirstToken || input.Grammar.IsQuoteMark(before) || input.Context.Text[before].Norm is "and" or "but" or "so" or "then";
        return opens && cue.End + 2 < input.Bounds(cue.First).High ? cue.End + 1 : null;
    }
}
