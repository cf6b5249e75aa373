using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;

namespace Readout.Statements.Rules;

/// <summary>English leaves "that" out: "The mayor said the bridge would open", "she told reporters it was late".</summary>
internal sealed class CueBareClause : StatementRule
{
    private const int MaxGap = 12;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        if (!input.Context.IsEnglish)
        {
            yield break;
        }

        foreach (Cue cue in input.Cues)
        {
            if (!cue.Entry.May(Frames.Bare) || input.SubjectOf(cue) is not { } subject || subject.First >= cue.First || ContentStart(input, cue) is not { } from)
            {
                continue;
            }

            int end = input.Contents.End(from, cue);
            if (HasVerb(input, from, end) && input.Make(Name, cue, input.Contents.KindOf(from, end), 0.8, input.Contents.Span(from, end)) is { } found)
            {
                yield return found;
            }
        }
    }

    private static int? ContentStart(RuleInput input, Cue cue)
    {
        AnalyzedText text = input.Context.Text;
        int high = input.Bounds(cue.First).High;
        int at = cue.End;
        if (cue.Entry.May(Frames.Addressee))
        {
            if (at >= high || text[at].IsPunct || input.Grammar.ReadPhrase(at, high) is not { } addressee)
            {
                return null;
            }

            at = addressee.End;
        }

        while (at < high && at < cue.End + MaxGap)
        {
            int next = SkipTime(input, at, high);
            if (next == at)
            {
                break;
            }

            at = next;
        }

        // "what he said was a mistake": the verb belongs to the sentence around.
        if (at < high && input.Context.Text[at].Upos == Upos.Aux)
        {
            at++;
        }

        bool starts = at < high && !text[at].IsPunct && text[at].Upos is not (Upos.Adp or Upos.Sconj or Upos.Verb) && !input.Context.Words.Is("that", text[at].Norm) && input.Context.QuotationOf(at) < 0;
        return starts ? at : null;
    }

    // "on Friday", "earlier Sunday", "in a statement", "last week".
    private static int SkipTime(RuleInput input, int at, int high)
    {
        AnalyzedText text = input.Context.Text;
        if (SubjectByOrder.IsDay(text[at]) || text[at].Norm is "earlier" or "later" or "recently" or "yesterday" or "today" or "also" or "repeatedly")
        {
            return at + 1;
        }

        if (text[at].Norm is "last" or "this" && at + 1 < high && text[at + 1].Norm is "week" or "month" or "year" or "morning" or "afternoon" or "evening")
        {
            return at + 2;
        }

        bool isPlace = text[at].Norm is "on" or "in" or "at" or "during" or "after" or "before" or "to" or "via";
        return isPlace && at + 1 < high && input.Grammar.ReadPhrase(at + 1, high) is { } phrase && EndsBefore(input, phrase, high) ? phrase.End : at;
    }

    // "said in the city the bridge …" is rare: a phrase that swallowed the subject of the content is not skipped.
    private static bool EndsBefore(RuleInput input, NounPhrase phrase, int high) =>
        phrase.End < high && !input.Grammar.IsVerb(phrase.End);

    private static bool HasVerb(RuleInput input, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (input.Grammar.IsVerb(i))
            {
                return true;
            }
        }

        return false;
    }
}
