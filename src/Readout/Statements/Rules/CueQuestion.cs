using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Text;

namespace Readout.Statements.Rules;

/// <summary>Reported questions: «Мэр объяснил, почему закрыли мост», «спросил, кто откроет мост», «поцікавився, чи відкриють міст».</summary>
internal sealed class CueQuestion : StatementRule
{
    // A subject or an addressee may stand between a cue and its question.
    private const int MaxGap = 14;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        if (input.Context.IsEnglish)
        {
            yield break;
        }

        foreach (Cue cue in input.Cues)
        {
            bool asks = cue.Entry.May(Frames.That | Frames.Question) && cue.Entry.Force is not (StatementForce.Believed or StatementForce.Hoped) && input.Context.QuotationOf(cue.First) < 0;
            if (asks && Start(input, cue) is { } from && input.Make(Name, cue, StatementKind.Indirect, 0.8, Content(input, cue, from)) is { } found)
            {
                yield return found with { Kind = input.Contents.KindOf(from, input.Contents.End(from, cue)) };
            }
        }
    }

    private static TextSpan? Content(RuleInput input, Cue cue, int from) => input.Contents.Span(from, input.Contents.End(from, cue));

    // The question's first word: behind the comma, with its preposition («с какой целью»), or with the particle after its verb («откроют ли»).
    private static int? Start(RuleInput input, Cue cue)
    {
        int high = Math.Min(input.Bounds(cue.First).High, cue.End + MaxGap);
        for (int i = cue.End; i < high; i++)
        {
            if (input.Grammar.IsHardBreak(i) || input.Grammar.IsVerb(i) || input.Context.QuotationOf(i) >= 0)
            {
                return null;
            }

            if (input.Grammar.IsComma(i))
            {
                return AsksAt(input, i + 1, high, input.SkipBetween(cue.End, i) == i) ? i + 1 : null;
            }

            // «сообщила в городе, куда приехала»: says more of the place.
            if (input.Context.Text[i].Upos == Upos.Adp)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether a question's first word stands there, or its particle behind.</summary>
    public static bool AsksAt(RuleInput input, int at, int high, bool besideCue)
    {
        AnalyzedText text = input.Context.Text;
        if (at >= high)
        {
            return false;
        }

        int word = text[at].Upos == Upos.Adp ? at + 1 : at;
        bool asks = word < text.Tokens.Length && input.Context.Words.Is("question", text[word].Norm) && (besideCue || !input.Context.Words.Is("relative", text[word].Norm));
        return asks || (at + 1 < text.Tokens.Length && input.Context.Words.Is("question-particle", text[at + 1].Norm) && !text[at + 1].IsCapitalized);
    }
}
