using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements.Rules;

/// <summary>«О том, что мост откроют в мае, журналистам рассказал мэр», «Про те, що міст відкриють, повідомив мер»: the clause that the cue governs stands before it. Russian and Ukrainian.</summary>
internal sealed class FrontedThat : StatementRule
{
    // Whom it was told, when and where may stand between the clause and its cue.
    private const int MaxBetween = 14;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        foreach (Cue cue in input.Cues)
        {
            bool governs = !input.Context.IsEnglish && cue.Entry.Form is CueForm.Finite or CueForm.Impersonal && cue.Entry.May(Frames.That | Frames.About) && input.Context.QuotationOf(cue.First) < 0;
            if (governs && ThatBefore(input, cue) is { } that && End(input, cue, that) is { } end && CueThat.FindThat(input, cue) is null && input.Make(Name, cue, input.Contents.KindOf(that + 1, end), 0.88, input.Contents.Span(that + 1, end)) is { Speaker: not null } found)
            {
                yield return found;
            }
        }
    }

    // The «что» of «О том, что» that opens the sentence, maybe behind a word like «также».
    private static int? ThatBefore(RuleInput input, Cue cue)
    {
        AnalyzedText text = input.Context.Text;
        int first = input.Context.PassageOf(cue.First).First;
        first += text[first].Upos is Upos.Adv or Upos.Cconj or Upos.Part ? 1 : 0;
        int that = first + 3;
        return that < cue.First && input.Context.Words.Is("content-about", text[first].Norm) && text[first + 1].Norm is "том" or "те" && input.Grammar.IsComma(first + 2) && input.Context.Words.Is("that", text[that].Norm)
            ? that
            : null;
    }

    // The comma that closes the clause: behind it nothing but the cue's own words stands.
    private static int? End(RuleInput input, Cue cue, int that)
    {
        for (int i = cue.First - 1; i > that + 1 && i >= cue.First - MaxBetween; i--)
        {
            if (input.Grammar.IsComma(i))
            {
                return input.Grammar.HasPredicate(that + 1, i) ? i : null;
            }

            if (input.Context.Text[i].Feats.VerbForm == VerbForm.Fin || input.Grammar.IsHardBreak(i))
            {
                return null;
            }
        }

        return null;
    }
}
