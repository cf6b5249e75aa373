using Readout.Statements.Cues;

namespace Readout.Statements.Rules;

/// <summary>«Как сообщил мэр, мост откроют», "As the mayor put it, …".</summary>
internal sealed class AsReported : StatementRule
{
    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        foreach (Cue cue in input.Cues)
        {
            Passage passage = input.Context.PassageOf(cue.First);
            if (cue.Entry.Form is not (CueForm.Finite or CueForm.Impersonal) || !OpensWithAs(input, passage, cue) || EndOfClause(input, cue, passage) is not { } comma)
            {
                continue;
            }

            int end = input.Contents.End(comma + 1, cue);
            if (input.Make(Name, cue, input.Contents.KindOf(comma + 1, end), 0.85, input.Contents.Span(comma + 1, end)) is { } found)
            {
                yield return found;
            }
        }
    }

    private static bool OpensWithAs(RuleInput input, Passage passage, Cue cue)
    {
        for (int i = passage.First; i < cue.First && i < passage.First + 8; i++)
        {
            if (input.Context.Words.Is("as", input.Context.Text[i].Norm))
            {
                return (i - passage.First <= 1 || (i - passage.First == 2 && input.Grammar.IsComma(i - 1))) && cue.First - i <= 7;
            }
        }

        return false;
    }

    private static int? EndOfClause(RuleInput input, Cue cue, Passage passage)
    {
        int from = input.SubjectOf(cue) is { } subject && subject.End > cue.End ? subject.End : cue.End;
        for (int i = from; i < passage.End; i++)
        {
            if (input.Context.QuotationOf(i) >= 0 || input.Grammar.IsColon(i) || input.Context.Words.Is("that", input.Context.Text[i].Norm))
            {
                return null;
            }

            if (input.Grammar.IsComma(i))
            {
                return i + 1 < passage.End ? i : null;
            }
        }

        return null;
    }
}
