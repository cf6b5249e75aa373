using Readout.Statements.Cues;

namespace Readout.Statements.Rules;

/// <summary>«Мэр заявил, что мост откроют», «в заявлении говорится о том, что …», "The mayor said on Friday that the bridge would open".</summary>
internal sealed class CueThat : StatementRule
{
    // Subject, time and place may stand between a cue and its "that", but not much more.
    private const int MaxGap = 40;
    private const int MaxEnglishGap = 11;
    private const int MaxCommas = 3;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        foreach (Cue cue in input.Cues)
        {
            if (cue.Entry.May(Frames.That | Frames.From) && FindThat(input, cue) is { } that && input.Make(Name, cue, StatementKind.Indirect, 0.9, Content(input, cue, that)) is { } found)
            {
                StatementKind kind = input.Contents.KindOf(that + 1, input.Contents.End(that + 1, cue));
                bool believed = cue.Entry.Force is StatementForce.Believed or StatementForce.Hoped;
                yield return found with { Kind = kind, Confidence = believed ? 0.7 : found.Confidence };
            }
        }
    }

    private static Text.TextSpan? Content(RuleInput input, Cue cue, int that)
    {
        int from = that + 1;
        return from >= input.Bounds(cue.First).High ? null : input.Contents.Span(from, input.Contents.End(from, cue));
    }

    /// <summary>The token of the "that" which the cue governs; null when it governs none.</summary>
    public static int? FindThat(RuleInput input, Cue cue)
    {
        int high = Math.Min(input.Bounds(cue.First).High, cue.End + (input.Context.IsEnglish ? MaxEnglishGap : MaxGap));
        int commas = 0;
        for (int i = cue.End; i < high; i++)
        {
            if (input.Context.QuotationOf(i) != input.Context.QuotationOf(cue.First) || input.Grammar.IsColon(i))
            {
                return null;
            }

            if (input.Context.Words.Is("that", input.Context.Text[i].Norm))
            {
                return IsThatClause(input, cue, i) ? i : null;
            }

            commas += input.Grammar.IsComma(i) ? 1 : 0;
            if (commas > (input.Context.IsEnglish ? 0 : MaxCommas))
            {
                return null;
            }

            if (i > cue.End && input.Context.Words.Word(input.Context.Text[i].Norm) is { Form: CueForm.Finite or CueForm.Converb } && !input.Context.IsQuoted(i))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsNounAlone(RuleInput input, int at) =>
        at + 1 < input.Context.Text.Tokens.Length && input.Context.Text[at].Upos == Languages.Upos.Noun
        && (input.Context.Text[at + 1].IsPunct || input.Context.Text[at + 1].Upos == Languages.Upos.Adp);

    // Slavic "that" needs its comma; English "that" must not be a pronoun or a relative ("said that day", "the plan that").
    private static bool IsThatClause(RuleInput input, Cue cue, int that)
    {
        // "repeated that line in a letter": a determiner, whatever it is tagged, has its noun and no verb behind it.
        if (input.Context.IsEnglish && that == cue.End && input.Context.Text[that].Upos is Languages.Upos.Det && IsNounAlone(input, that + 1))
        {
            return false;
        }

        if (!input.Context.IsEnglish)
        {
            return input.Grammar.IsComma(that - 1);
        }

        for (int i = cue.End; i < that; i++)
        {
            bool isTime = Phrases.SubjectByOrder.IsDay(input.Context.Text[i]);
            if (input.Grammar.IsVerb(i) && !isTime && !input.Context.Words.Is("between", input.Context.Text[i].Norm))
            {
                return false;
            }
        }

        return true;
    }
}
