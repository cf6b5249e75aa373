using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;

namespace Readout.Statements.Rules;

/// <summary>"The bridge will open in May. This was announced by the mayor", "Falcon said this at a briefing": the content is the sentence before.</summary>
internal sealed class EnglishAboutThis : StatementRule
{
    // "This was officially announced on Friday in the capital by": so many words may stand before "by".
    private const int MaxToBy = 10;

    // Longer sentences say more than who said the one before.
    private const int MaxShort = 18;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        for (int i = 1; input.Context.IsEnglish && i < input.Context.Passages.Count; i++)
        {
            Passage passage = input.Context.Passages[i];
            if ((Passive(input, passage) ?? ByAccount(input, passage) ?? WhatWasSaid(input, passage) ?? Active(input, passage)) is ({ } cue, { } speaker) && Content(input, passage) is { } content)
            {
                int first = input.Context.Text.TokenAt(content.Start);
                yield return new Proposal
                {
                    Rule = Name,
                    Passage = passage.Index,
                    Kind = input.Context.QuotationOf(first) is var quotation and >= 0 && input.Context.Quotations[quotation].First == first - 1 && input.Context.Quotations[quotation].End >= input.Context.Text.TokenAt(content.End) ? StatementKind.Direct : input.Contents.KindOf(first, input.Context.Text.TokenAt(content.End)),
                    Force = cue.Entry.Force,
                    Content = [content],
                    Cue = cue,
                    Speaker = speaker,
                    Confidence = 0.85,
                };
            }
        }
    }

    // "“We need it.” That is what Falcon said": the words in marks, where the sentence before is nothing else.
    private static Text.TextSpan? Content(RuleInput input, Passage passage)
    {
        Passage before = input.Context.Passages[passage.Index - 1];
        int quotation = input.Context.QuotationOf(before.First + 1);
        return quotation >= 0 && before.Block == passage.Block && input.Context.Quotations[quotation] is { } words && words.First <= before.First + 1 && words.End >= before.End
            ? input.Contents.Span(words.First + 1, words.End - 1)
            : AboutThis.Before(input, passage);
    }

    /// <summary>"This was announced by …": such a sentence says nothing itself.</summary>
    public static bool Points(RuleInput input, Passage passage) => Passive(input, passage) is not null || ByAccount(input, passage) is not null;

    /// <summary>"That is what Falcon said."</summary>
    public static bool PointsByWhat(RuleInput input, Passage passage) => passage.Index > 0 && WhatWasSaid(input, passage) is not null;

    private static (Cue Cue, NounPhrase Speaker)? Passive(RuleInput input, Passage passage)
    {
        AnalyzedText text = input.Context.Text;
        int at = passage.First + 1;
        if (text[passage.First].Norm is not ("this" or "that") || at >= passage.End || text[at].Norm is not ("was" or "is" or "has"))
        {
            return null;
        }

        while (at < passage.End && (text[at].Upos is Upos.Aux or Upos.Adv || text[at].Norm is "been"))
        {
            at++;
        }

        if (at >= passage.End || input.Context.Words.Word(text[at].Norm) is not { Form: CueForm.Finite, Force: not StatementForce.Believed } entry || !entry.May(Frames.That))
        {
            return null;
        }

        for (int i = at + 1; i + 1 < passage.End && i <= at + MaxToBy && !input.Grammar.IsComma(i) && !input.Grammar.IsHardBreak(i); i++)
        {
            if (text[i].Norm == "in" && input.Grammar.ReadPhrase(i + 1, passage.End) is { } issued && input.Context.Media.IsDocumentHead(text[issued.Head]) && text[i + 1].Norm is not ("a" or "an"))
            {
                return (new Cue(at, at + 1, entry, passage.Index, IsReport: true), issued);
            }

            if (text[i].Norm == "by" && input.Grammar.ReadPhrase(i + 1, passage.End) is { } speaker)
            {
                return (new Cue(at, at + 1, entry, passage.Index, IsReport: true), speaker);
            }
        }

        return null;
    }

    // "That’s according to the port's spokesman."
    private static (Cue Cue, NounPhrase Speaker)? ByAccount(RuleInput input, Passage passage)
    {
        AnalyzedText text = input.Context.Text;
        bool points = text[passage.First].Norm is "this" or "that" && passage.First + 2 < passage.End && text[passage.First + 1].Norm is "is" or "'s" or "’s" or "was";
        return points && input.CuesIn(passage.First + 2, passage.First + 3).FirstOrDefault(static cue => cue.Entry.Form == CueForm.According) is { } cue
            && input.Grammar.ReadPhrase(cue.End, passage.End) is { } speaker
            ? (cue, speaker)
            : null;
    }

    // "That is what Falcon said on Friday."
    private static (Cue Cue, NounPhrase Speaker)? WhatWasSaid(RuleInput input, Passage passage)
    {
        AnalyzedText text = input.Context.Text;
        int what = passage.First + 2;
        bool points = passage.End - passage.First <= MaxShort && what + 2 < passage.End && text[passage.First].Norm is "this" or "that" && text[passage.First + 1].Norm is "is" or "'s" or "’s" or "was" && text[what].Norm == "what";
        if (!points || input.Grammar.ReadPhrase(what + 1, passage.End) is not { } speaker)
        {
            return null;
        }

        Cue? cue = input.CuesIn(speaker.End, passage.End).FirstOrDefault();
        bool says = cue is { Entry: { Form: CueForm.Finite, Force: not StatementForce.Believed } } && cue.Entry.May(Frames.That) && cue.Entry.May(Frames.Quote)
            && Enumerable.Range(speaker.End, cue.First - speaker.End).All(i => text[i].Upos is Upos.Adv or Upos.Aux)
            && !GovernsClause(input, cue, passage);
        return says ? (cue!, speaker) : null;
    }

    // "That is what Falcon said he wanted": what he said is another thing.
    private static bool GovernsClause(RuleInput input, Cue cue, Passage passage)
    {
        int at = cue.Entry.May(Frames.Addressee) && cue.End < passage.End && input.Grammar.ReadPhrase(cue.End, passage.End) is { } told ? told.End : cue.End;
        return at < passage.End && !input.Context.Text[at].IsPunct && !SubjectByOrder.IsDay(input.Context.Text[at])
            && input.Context.Text[at].Upos is not (Upos.Adp or Upos.Adv) && input.Context.Text[at].Norm is not ("when" or "after" or "before" or "as" or "last" or "this" or "yesterday");
    }

    /// <summary>"said this at": what was said stands before.</summary>
    public static bool IsObject(RuleInput input, int token)
    {
        AnalyzedText text = input.Context.Text;
        int next = token + 1;
        return text[token].Norm == "this" && (next >= text.Tokens.Length || text[next].IsPunct || text[next].Upos is Upos.Adp or Upos.Adv || SubjectByOrder.IsDay(text[next]));
    }

    private static (Cue Cue, NounPhrase Speaker)? Active(RuleInput input, Passage passage)
    {
        if (passage.End - passage.First > MaxShort)
        {
            return null;
        }

        foreach (Cue cue in input.CuesIn(passage.First, passage.End))
        {
            if (cue.End < passage.End && IsObject(input, cue.End) && cue.Entry.May(Frames.That) && input.Context.QuotationOf(cue.First) < 0 && input.SubjectOf(cue) is { } subject)
            {
                return (cue, subject);
            }
        }

        return null;
    }
}
