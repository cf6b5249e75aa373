using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Rules;

/// <summary>
/// English passives that name who spoke behind "by": "was accused by the council of delay", "it was reported by the paper that …",
/// "were told by the mayor to leave", "described by critics as late".
/// </summary>
internal sealed class PassiveBy : StatementRule
{
    // "was sharply and repeatedly criticized on Friday by": so many words may stand before "by".
    private const int MaxToBy = 8;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        if (!input.Context.IsEnglish)
        {
            yield break;
        }

        foreach (Passage passage in input.Context.Passages)
        {
            for (int i = passage.First + 1; i + 2 < passage.End; i++)
            {
                if (input.Context.Text[i].Norm == "by" && Read(input, passage, i) is { } found)
                {
                    yield return found;
                }
            }
        }
    }

    private Proposal? Read(RuleInput input, Passage passage, int by)
    {
        if (input.Context.QuotationOf(by) >= 0 || input.Grammar.ReadPhrase(by + 1, passage.End) is not { } speaker || Participle(input, passage, by) is not { } cue || Content(input, cue, by, speaker) is not { } content)
        {
            return null;
        }

        return new Proposal
        {
            Rule = Name,
            Passage = passage.Index,
            Kind = input.Contents.KindOf(content.First, content.End),
            Force = cue.Entry.Force,
            Content = [content.Span],
            Cue = cue,
            Speaker = speaker,
            Confidence = 0.75,
        };
    }

    // The participle of a reporting verb right before "by", or before what stands between: "dubbed “rebels” by", "told on Friday by".
    private static Cue? Participle(RuleInput input, Passage passage, int by)
    {
        AnalyzedText text = input.Context.Text;
        for (int i = by - 1; i > passage.First && i >= by - MaxToBy && !input.Grammar.IsComma(i) && !input.Grammar.IsHardBreak(i); i--)
        {
            if (input.Context.Words.Word(text[i].Norm) is { Form: CueForm.Finite } entry && text[i].Upos == Upos.Verb && text[i].Norm is not ("said" or "wrote"))
            {
                return IsPassive(input, passage, i) ? new Cue(i, i + 1, entry, passage.Index, IsReport: true) : null;
            }

            if (text[i].Upos is Upos.Verb or Upos.Aux)
            {
                return null;
            }
        }

        return null;
    }

    // "was told", "has been accused", or a bare participle behind its noun.
    private static bool IsPassive(RuleInput input, Passage passage, int participle)
    {
        AnalyzedText text = input.Context.Text;
        bool negated = false;
        for (int i = participle - 1; i >= passage.First && i >= participle - 4; i--)
        {
            negated |= text[i].Norm is "not" or "never" or "n't";
            if (text[i].Norm is "is" or "was" or "are" or "were" or "been" or "being" or "be" or "'s" or "’s")
            {
                return !negated;
            }

            if (text[i].Upos is not (Upos.Adv or Upos.Part))
            {
                return text[participle].Feats.VerbForm == VerbForm.Part && (text[i].IsPunct || text[i].Upos is Upos.Noun or Upos.Propn);
            }
        }

        return false;
    }

    private static (TextSpan Span, int First, int End)? Content(RuleInput input, Cue cue, int by, NounPhrase speaker)
    {
        AnalyzedText text = input.Context.Text;
        int at = EndOfSpeaker(input, speaker, cue.Passage);
        int high = input.Context.PassageOf(cue.First).End;
        if (cue.Entry.Force == StatementForce.Believed)
        {
            return null;
        }

        if (cue.Entry.May(Frames.As) && cue.End < by)
        {
            return Of(input, cue.End, by);
        }

        if (at + 1 >= high || cue.End < by - MaxToBy)
        {
            return null;
        }

        return text[at].Norm switch
        {
            "that" when cue.Entry.May(Frames.That) && text[at + 1].Upos is Upos.Det or Upos.Noun or Upos.Propn or Upos.Pron or Upos.Adj or Upos.Num => Of(input, at + 1, input.Contents.End(at + 1, cue)),
            "of" when cue.Entry.May(Frames.Of) => Phrase(input, at + 1, cue),
            "for" when cue.Entry.May(Frames.For) => Phrase(input, at + 1, cue),
            "as" when cue.Entry.May(Frames.As) => Phrase(input, at + 1, cue),
            "to" when cue.Entry.May(Frames.Whom | Frames.Addressee) && text[at + 1].Feats.VerbForm == VerbForm.Inf => Of(input, at, input.Contents.End(at, cue)),
            _ => null,
        };
    }

    private static (TextSpan Span, int First, int End)? Phrase(RuleInput input, int from, Cue cue) => Of(input, from, PhraseEnd.Of(input, from, input.Contents.End(from, cue), names: true));

    private static (TextSpan Span, int First, int End)? Of(RuleInput input, int first, int end) => input.Contents.Span(first, end) is { } span ? (span, first, end) : null;

    // "by the mayor on Friday", "by Ann Falcon, the mayor,"
    private static int EndOfSpeaker(RuleInput input, NounPhrase speaker, int passage)
    {
        int at = speaker.End;
        int high = input.Context.Passages[passage].End;
        while (at < high && (SubjectByOrder.IsDay(input.Context.Text[at]) || (input.Context.Text[at].Norm == "on" && at + 1 < high && SubjectByOrder.IsDay(input.Context.Text[at + 1]))))
        {
            at++;
        }

        return at;
    }
}
