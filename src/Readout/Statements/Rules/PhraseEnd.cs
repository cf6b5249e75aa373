using Readout.Languages;

namespace Readout.Statements.Rules;

/// <summary>Where an English noun phrase ends that is a content: before another clause, and before the words that say where or when it was said.</summary>
internal static class PhraseEnd
{
    public static int Of(RuleInput input, int from, int end, bool names)
    {
        for (int i = from + 1; i < end; i++)
        {
            if (StartsClause(input, i, end) || ((!names || input.Grammar.IsQuoteMark(i - 1)) && IsOccasion(input, i, end)))
            {
                return i;
            }
        }

        return end;
    }

    // ", and the port closed", ", saying so", ", a step that", "after talks failed".
    private static bool StartsClause(RuleInput input, int at, int end)
    {
        AnalyzedText text = input.Context.Text;
        if (input.Context.QuotationOf(at) != input.Context.QuotationOf(at - 1))
        {
            return false;
        }

        if (text[at].Norm is "while" or "when" or "because" or "although" or "though" or "once" or "until" or "amid" or "after" or "before" or "following" or "despite")
        {
            return true;
        }

        if (input.Grammar.IsQuoteMark(at) && input.Grammar.IsComma(at - 1) && at + 1 < end && text[at + 1].Norm is "but")
        {
            return true;
        }

        // "admitted the faults | explaining that", "accused the port of theft | reminding it that"
        if (IsReportOfParticiple(input, at, end))
        {
            return true;
        }

        // "calling the plan late and accusing the council of delay"
        if (text[at].Norm is "and" && at + 2 < end && input.Context.Words.Word(text[at + 1].Norm) is { Form: Cues.CueForm.Converb } && !input.Context.IsQuoted(at))
        {
            return true;
        }

        // "praised the plan and Falcon said it was late"
        if (text[at].Norm is "and" && !input.Context.IsQuoted(at) && at + 3 < end && Phrases.MainClause.Subject(input.Context, at + 1, end) is { } other
            && input.Context.Words.Word(text[other.End].Norm) is { Form: Cues.CueForm.Finite, Force: not StatementForce.Believed } report && report.May(Cues.Frames.That))
        {
            return true;
        }

        bool comma = input.Grammar.IsComma(at);
        if (!comma && text[at].Norm is "and" or "but" && at + 2 < end && StartsOwnVerb(input, at + 1))
        {
            return true;
        }

        if (!comma || at + 1 >= end)
        {
            return false;
        }

        Token next = text[at + 1];
        if (next.Norm == "as" && at + 3 < end && text[at + 2].Norm == "well" && text[at + 3].Norm == "as")
        {
            return false; // "the use of the port, as well as of the bridge"
        }

        return next.Norm is "but" or "as" or "a" or "an" or "which" or "who"
            || (next.Norm is "and" && at + 2 < end && (input.Grammar.IsPronoun(at + 2) || text[at + 2].Feats.VerbForm == VerbForm.Fin));
    }

    private static bool IsReportOfParticiple(RuleInput input, int at, int end)
    {
        if (input.Context.IsQuoted(at) || input.Context.Words.Word(input.Context.Text[at].Norm) is not { Form: Cues.CueForm.Converb, Force: not StatementForce.Believed } entry || !entry.May(Cues.Frames.That))
        {
            return false;
        }

        int that = entry.May(Cues.Frames.Addressee) && at + 1 < end && input.Grammar.ReadPhrase(at + 1, end) is { } told ? told.End : at + 1;
        return that < end && input.Context.Text[that].Norm == "that";
    }

    // "called the plan late and asked for help", "confirmed the talks but gave no details": the verb is the speaker's.
    private static bool StartsOwnVerb(RuleInput input, int at)
    {
        int verb = input.Context.Text[at].Upos == Upos.Adv ? at + 1 : at;
        return input.Context.Text[verb] is { Upos: Upos.Verb or Upos.Aux } token && token.Feats.VerbForm == VerbForm.Fin;
    }

    // "in a statement", "on Monday", "during a visit".
    private static bool IsOccasion(RuleInput input, int at, int end)
    {
        AnalyzedText text = input.Context.Text;
        if (text[at].Norm is not ("in" or "on" or "at" or "during" or "via") || at + 1 >= end || input.Grammar.ReadPhrase(at + 1, end) is not { } phrase)
        {
            return false;
        }

        // "in a television interview yesterday"
        Token head = text[phrase.Head].Norm is "yesterday" or "today" && phrase.Head > phrase.First ? text[phrase.Head - 1] : text[phrase.Head];
        return Phrases.SubjectByOrder.IsDay(head) || input.Context.Media.IsVenue(head) || (text[at].Norm is "in" && input.Context.Media.IsDocumentHead(head) && text[at + 1].Norm is "a" or "an");
    }
}
