using Readout.Statements.Cues;
using Readout.Text;

namespace Readout.Statements.Rules;

/// <summary>«Мэр сообщил:» and a paragraph without quotation marks: the paragraph is what was said.</summary>
internal sealed class BlockAfterColon : StatementRule
{
    private const int MinContent = 3;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        IReadOnlyList<Passage> passages = input.Context.Passages;
        for (int i = 0; i + 1 < passages.Count; i++)
        {
            bool endsInColon = passages[i].Block != passages[i + 1].Block && input.Grammar.IsColon(passages[i].End - 1) && !passages[i].IsHeadline && LabelledItem.Of(input, passages[i + 1]) is null;
            if (endsInColon && LastCue(input, passages[i]) is { } cue && Content(input, passages, i + 1) is { } content && input.Make(Name, cue, StatementKind.Direct, 0.75, content) is { } found)
            {
                yield return found;
            }
        }
    }

    private static Cue? LastCue(RuleInput input, Passage passage)
    {
        Cue? last = null;
        foreach (Cue cue in input.CuesIn(passage.First, passage.End))
        {
            bool reports = cue.Entry.May(Frames.Quote) || cue.Entry.Form == CueForm.According || (last is null && QuoteWithCue.IntroducesWords(input, cue));
            last = reports && cue.Entry.Force != StatementForce.Believed && input.Context.QuotationOf(cue.First) < 0 ? cue : last;
        }

        return last;
    }

    // «Мэр добавил: / Из документа следует, что мост закрыт»: the words that were his are missing, and the paragraph has its own source.
    private static bool HasOwnSource(RuleInput input, Passage passage) =>
        !input.Context.IsEnglish && input.CuesIn(passage.First, Math.Min(passage.End, passage.First + MaxToSource)).Any(cue => cue.Entry.Form is CueForm.Impersonal && CueThat.FindThat(input, cue) is not null && Phrases.DocumentPhrase.Of(input.Context, cue, input.Bounds(cue.First)) is not null);

    private const int MaxToSource = 5;

    // The whole paragraph, unless it stands in quotation marks, which another rule reads.
    private static TextSpan? Content(RuleInput input, IReadOnlyList<Passage> passages, int first)
    {
        if (passages[first].IsHeadline || input.Context.QuotationOf(passages[first].First) >= 0 || passages[first].End - passages[first].First < MinContent)
        {
            return null;
        }

        int last = first;
        while (last + 1 < passages.Count && passages[last + 1].Block == passages[first].Block)
        {
            last++;
        }

        return input.Grammar.IsColon(passages[last].End - 1) || HasOwnSource(input, passages[first]) ? null : input.Contents.Span(passages[first].First, passages[last].End);
    }
}
