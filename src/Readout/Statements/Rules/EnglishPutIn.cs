using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Rules;

/// <summary>
/// How far the words reach into which English puts who said them: "The bridge would stay shut, he said, and ferries would run instead". The tense of the reported speech,
/// a present beside a present or "would" behind "would", tells the speaker's next clause from the writer's.
/// </summary>
internal static class EnglishPutIn
{
    // "He was curt: such matters, he said, …": fewer words before a colon are a label.
    private const int MinClause = 3;

    // "he replied as curtly as ever:"
    private const int MaxToColon = 6;

    // So far back the clause begins.
    private const int MaxReach = 80;

    /// <summary>
    /// Where the clause begins that <paramref name="comma"/> closes: "Falcon was at sea; | he had not seen the letter, he admitted",
    /// "he answered curtly: | such matters, he said, are private"; <paramref name="low"/> where nothing parts it.
    /// </summary>
    public static int Start(RuleInput input, int low, int comma)
    {
        for (int i = comma - 1; i > low && i > comma - MaxReach; i--)
        {
            if (input.Context.IsQuoted(i))
            {
                continue;
            }

            bool parts = input.Grammar.Form(i) is ";" || (input.Grammar.IsColon(i) && i - low >= MinClause && input.CuesIn(Math.Max(low, i - MaxToColon), i).Any(static cue => cue.Entry.Form == CueForm.Finite && cue.Entry.May(Frames.Quote)));
            if (parts)
            {
                return i + 1;
            }
        }

        return low;
    }

    /// <summary>"…, he said, and the ferry would sail", "…, he said, and if it rained, it would wait": the clause behind "and" or "but" is the speaker's as well.</summary>
    public static bool GoesOn(RuleInput input, int first, int comma, int joint)
    {
        int end = input.Context.PassageOf(joint).End;
        bool and = input.Context.Text[joint].Norm == "and";
        if (and && input.Context.Text[joint + 1].Norm is "if" or "unless" or "until" or "once" or "so")
        {
            return true;
        }

        if (MainClause.Subject(input.Context, joint + 1, end) is not { } subject)
        {
            return false;
        }

        int verb = subject.End;
        while (verb < end && input.Context.Text[verb].Upos == Upos.Adv)
        {
            verb++;
        }

        if (verb >= end || input.Context.Words.Word(input.Context.Text[verb].Norm) is { Force: not StatementForce.Believed })
        {
            return false;
        }

        bool shifted = IsShifted(input.Context.Text[verb]);
        return and ? shifted || (IsPresent(input.Context.Text[verb]) && Has(input, first, comma, IsPresent)) : shifted && Has(input, first, comma, IsShifted);
    }

    private static bool Has(RuleInput input, int first, int end, Func<Token, bool> holds)
    {
        for (int i = first; i < end; i++)
        {
            if (holds(input.Context.Text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsShifted(Token verb) => verb.Norm is "would" or "could" or "might";

    private static bool IsPresent(Token verb) => verb.Norm is "will" or "can" or "must" or "may" or "shall" || verb is { Upos: Upos.Verb or Upos.Aux, Feats: { VerbForm: VerbForm.Fin, Tense: Tense.Pres } };

    /// <summary>"The two ports did, he added, agree on it": an auxiliary before the comma waits for its verb.</summary>
    public static bool AwaitsVerb(RuleInput input, int comma) =>
        input.Context.Text[comma - 1] is { Upos: Upos.Aux } or { Norm: "did" or "does" or "do" or "had" or "has" or "have" };

    /// <summary>"The ban will last, he warned: patrols will go from house to house": what stands behind the colon, where nobody else reports it; null otherwise.</summary>
    public static TextSpan? BehindColon(RuleInput input, Cue cue)
    {
        int colon = cue.End;
        int end = input.Context.PassageOf(cue.First).End;
        bool own = input.Grammar.IsColon(colon) && colon + MinClause < end && !input.Context.IsQuoted(colon + 1) && !IsReportOfOther(input, colon + 1, end);
        return own ? input.Contents.Span(colon + 1, input.Contents.End(colon + 1, cue)) : null;
    }

    /// <summary>"…, he argued, had known it: two clerks testified that": a report of others behind a colon is none of the words.</summary>
    public static int BeforeReport(RuleInput input, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (input.Grammar.IsColon(i) && !input.Context.IsQuoted(i))
            {
                return IsReportOfOther(input, i + 1, end) ? i : end;
            }
        }

        return end;
    }

    private static bool IsReportOfOther(RuleInput input, int from, int end) =>
        input.CuesIn(from, end).Any(cue => cue.Entry is { Form: CueForm.Finite or CueForm.Base, Force: not StatementForce.Believed } && cue.Entry.May(Frames.That | Frames.Tail) && !input.Context.IsQuoted(cue.First));
}
