using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Text;

namespace Readout.Statements.Rules;

/// <summary>
/// Who said it is put into the middle of the words: «Мост, утверждает мэр, откроют в мае», «Потім міст, наголошується в заяві, закрили».
/// The content is the sentence around, in two pieces. Russian and Ukrainian.
/// </summary>
internal sealed class CuePutIn : StatementRule
{
    // "Так, сообщает …": fewer words before say nothing that goes on.
    private const int MinRest = 3;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        if (input.Context.IsEnglish)
        {
            yield break;
        }

        foreach (Cue cue in input.Cues)
        {
            if (cue.Entry.May(Frames.That | Frames.Tail) && cue.Entry.Form is CueForm.Finite or CueForm.Impersonal or CueForm.Believer && input.Context.QuotationOf(cue.First) < 0 && Content(input, cue) is { Count: > 0 } content)
            {
                StatementKind kind = input.Contents.KindOf(input.Context.Text.TokenAt(content[0].Start), input.Context.Text.TokenAt(content[^1].End));
                if (input.Make(Name, cue, kind, 0.8, [.. content.Select(static span => (TextSpan?)span)]) is { } found && (found.Speaker is not null || IsAsReported(input, cue)))
                {
                    yield return found;
                }
            }
        }
    }

    // «Мост, как сообщалось, откроют в мае»: said by nobody who is named.
    private static bool IsAsReported(RuleInput input, Cue cue) =>
        cue.Entry.Form == CueForm.Impersonal && !cue.Entry.May(Frames.From) && input.Context.Words.Is("as", input.Context.Text[cue.First - 1].Norm);

    private static List<TextSpan> Content(RuleInput input, Cue cue)
    {
        Passage passage = input.Context.PassageOf(cue.First);
        int open = OpeningComma(input, cue, passage.First);
        int close = ClosingComma(input, cue, passage.End);
        int first = open > passage.First && ClauseAround.Start(input, open + 1, passage.First) is { } clause ? clause : BehindColon(input, passage.First, open);
        // «Мост и порт, заявили о закрытии, что …»: the verb has what it tells.
        if (open <= first || close < 0 || input.Grammar.Form(cue.End) is "ли" or "чи" || input.Context.Words.Is("content-about", input.Grammar.Form(cue.End).ToString()) || passage.End - close < MinRest || input.Context.QuotationOf(first) >= 0)
        {
            return [];
        }

        int end = input.Contents.End(close + 1, cue);
        if (BehindJoint(input, cue, first, open) && HasVerb(input, close + 1, end))
        {
            return Pieces(input.Contents.Span(close + 1, end));
        }

        bool goesOn = !HasVerb(input, first, open) ? input.Grammar.HasPredicate(close + 1, passage.End) && (!OpensAnother(input, close + 1) || (IsBehind(input, cue) && IsVerbOf(input, first, close + 1))) : IsThatOfBefore(input, open, close) || IsThen(input, first, close + 1);
        return goesOn && !input.Context.Words.Is("as", input.Context.Text[first].Norm) ? Pieces(input.Contents.Span(first, open), input.Contents.Span(close + 1, end)) : [];
    }

    private static List<TextSpan> Pieces(params ReadOnlySpan<TextSpan?> spans)
    {
        var pieces = new List<TextSpan>();
        foreach (TextSpan? span in spans)
        {
            if (span is { } piece)
            {
                pieces.Add(piece);
            }
        }

        return pieces;
    }

    /// <summary>«Его обвиняют в поджоге: мост, уверен Лунин, сожгли соседи»: the token behind a colon or semicolon that a clause without its verb follows, where that is cut off at <paramref name="open"/>; else <paramref name="low"/>.</summary>
    public static int BehindColon(RuleInput input, int low, int open)
    {
        for (int i = open - 1; i > low; i--)
        {
            if (input.Grammar.IsColon(i) || input.Grammar.Form(i) is ";")
            {
                return i + 1;
            }

            if (input.Grammar.IsVerb(i) || input.Grammar.IsComma(i) || input.Context.IsQuoted(i))
            {
                return low;
            }
        }

        return low;
    }

    private static int OpeningComma(RuleInput input, Cue cue, int low)
    {
        int at = cue.First - 1;
        while (at > low && (input.Context.Words.Is("between", input.Context.Text[at].Norm) || input.Context.Words.Is("as", input.Context.Text[at].Norm) || input.Context.Text[at].Upos == Upos.Adv))
        {
            at--;
        }

        return input.Grammar.IsComma(at) ? at : -1;
    }

    // Behind the subject, or the text that speaks, when nothing of a clause comes first.
    private static int ClosingComma(RuleInput input, Cue cue, int high)
    {
        int from = input.SubjectOf(cue) is { } subject && subject.First >= cue.End ? subject.End : cue.End;
        for (int i = from; i < high; i++)
        {
            if (input.Grammar.IsComma(i))
            {
                return i;
            }

            if (input.Grammar.IsHardBreak(i) || input.Grammar.IsVerb(i) || input.Context.QuotationOf(i) >= 0)
            {
                return -1;
            }
        }

        return -1;
    }

    // «Мост закрыли, однако, как говорят рыбаки, скоро откроют»: a clause of its own begins, and the one before is not theirs.
    private static bool BehindJoint(RuleInput input, Cue cue, int first, int open) =>
        open - 1 > first && input.Context.Words.Is("joins-clause", input.Context.Text[open - 1].Norm) && Enumerable.Range(open, cue.First - open).Any(i => input.Context.Words.Is("as", input.Context.Text[i].Norm)) && input.Grammar.HasPredicate(first, open - 1);

    // «утверждает мэр», not «мэр, глава порта, утверждает, просит и ждёт»
    private static bool IsBehind(RuleInput input, Cue cue) => input.SubjectOf(cue) is { } subject && subject.First >= cue.End;

    // «Рыбаки, утверждает мэр, обещали помощь»: what reports itself is the verb of the words before, which are its subject.
    private static bool IsVerbOf(RuleInput input, int first, int verb) =>
        input.Context.Text[verb].Feats.VerbForm == VerbForm.Fin && input.Grammar.ReadPhrase(first, verb) is { } subject && input.Context.Text[subject.Head].Feats is { Case: Case.Nom } head && (head.Number == input.Context.Text[verb].Feats.Number);

    // «…, отметив», «…, который»: another clause, not the rest of the first.
    public static bool OpensAnother(RuleInput input, int at)
    {
        Token token = input.Context.Text[at];
        return token.Feats.VerbForm is VerbForm.Conv or VerbForm.Part || Phrases.SubjectByCase.IsRelative(token) || input.Context.Words.Word(token.Norm) is not null || token.Upos is Upos.Cconj;
    }

    // «Если мост закроют, сказал мэр, то …»
    private static bool IsThen(RuleInput input, int first, int then) =>
        input.Context.Words.Is("subordinate", input.Context.Text[first].Norm) && input.Context.Text[then].Norm is "то" or "тогда" or "тоді";

    // «Дело в том, отмечают в партии, что …»
    private static bool IsThatOfBefore(RuleInput input, int open, int close) =>
        input.Context.Words.Is("that", input.Context.Text[close + 1].Norm) && input.Context.Text[open - 1].Norm is "том" or "то" or "тем" or "тому" or "те" or "тим";

    private static bool HasVerb(RuleInput input, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (input.Grammar.IsVerb(i))
            {
                return true;
            }
        }

        return false;
    }
}
