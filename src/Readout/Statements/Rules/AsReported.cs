using Readout.Languages;
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
            if (cue.Entry.Form is not (CueForm.Finite or CueForm.Impersonal) || (input.Context.IsEnglish && !cue.Entry.May(Frames.Tail)) || !OpensWithAs(input, passage, cue) || EndOfClause(input, cue, passage) is not { } comma)
            {
                continue;
            }

            int end = input.Contents.End(comma + 1, cue);
            if (input.Make(Name, cue, input.Contents.KindOf(comma + 1, end), 0.85, input.Contents.Span(comma + 1, end)) is { } found)
            {
                yield return TellsOfAnother(input, cue, comma, end) ? found with { DoubtsSpeaker = true } : found;
            }
        }
    }

    private static bool OpensWithAs(RuleInput input, Passage passage, Cue cue)
    {
        for (int i = passage.First; i < cue.First && i < passage.First + 8; i++)
        {
            if (input.Context.Words.Is("as", input.Context.Text[i].Norm))
            {
                return (i - passage.First <= 1 || (i - passage.First == 2 && input.Grammar.IsComma(i - 1) && !IsPutIn(input, passage, cue))) && cue.First - i <= 7;
            }
        }

        return false;
    }

    // «Как сообщает „Маяк“, мэр Анна Сич назвала среди задач мост»: who is told to have spoken, and whose words they are, is not told apart.
    private static bool TellsOfAnother(RuleInput input, Cue cue, int comma, int end) =>
        !input.Context.IsEnglish && input.SubjectOf(cue) is { } carrier && input.Relays.IsMedium(carrier)
        && input.CuesIn(comma + 1, end).FirstOrDefault(static other => other.Entry is { Form: CueForm.Finite, Force: not StatementForce.Believed }) is { } told && !input.Grammar.HasPredicate(comma + 1, told.First)
        && input.SubjectOf(told) is { } teller && teller.First > comma && input.Grammar.IsPerson(teller);

    // «Первая, как уверяет газета, прошла в мае»: the clause around has begun.
    private static bool IsPutIn(RuleInput input, Passage passage, Cue cue) =>
        !input.Context.IsEnglish && input.Context.Text[passage.First] is { Upos: Upos.Noun or Upos.Propn or Upos.Adj or Upos.Pron or Upos.Num or Upos.Det, Feats.Case: Case.Nom }
        && EndOfClause(input, cue, passage) is { } comma && input.Grammar.HasPredicate(comma + 1, Math.Min(passage.End, comma + MaxToVerb));

    private const int MaxToVerb = 4;

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
