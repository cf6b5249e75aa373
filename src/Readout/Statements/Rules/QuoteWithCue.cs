using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Quotations;
using Readout.Text;

namespace Readout.Statements.Rules;

/// <summary>
/// Direct speech with its cue after it («Мост откроют», — сказал мэр), before it (Мэр сказал: «Мост откроют») or inside it
/// («Мост, — сказал мэр, — откроют»).
/// </summary>
internal sealed class QuoteWithCue : StatementRule
{
    // Between the closing mark and the cue there is room for a subject with its title.
    private const int MaxBeforeCue = 14;

    // "…," Ann Smith, the head of the port, one of the parties suing the agency, said.
    private const int MaxBeforeEnglishCue = 40;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        IReadOnlyList<Quotation> quotations = input.Context.Quotations;
        var taken = new HashSet<int>();
        for (int i = 0; i < quotations.Count; i++)
        {
            if (!quotations[i].IsSpeech || taken.Contains(i) || QuotedTitle.Is(input.Context, quotations[i]))
            {
                continue;
            }

            Cue? cue = CueInside(input, quotations[i], out (int First, int End) inserted) ?? CueAfter(input, quotations[i]) ?? CueBefore(input, quotations[i]);
            if (cue is null)
            {
                continue;
            }

            List<TextSpan?> content = inserted.End > 0
                ? [input.Contents.Span(quotations[i].First + 1, inserted.First), input.Contents.Span(inserted.End, InnerEnd(input, quotations[i]))]
                : [input.Contents.Span(quotations[i].First + 1, InnerEnd(input, quotations[i]))];
            for (int next = i + 1; inserted.End == 0 && next < quotations.Count && GoesOn(input, quotations[i], cue, quotations[next]) && !HasOwnCue(input, cue, quotations[next]); next++)
            {
                content.Add(input.Contents.Span(quotations[next].First + 1, InnerEnd(input, quotations[next])));
                taken.Add(next);
            }

            if (input.Make(Name, cue, StatementKind.Direct, 0.95, content) is { } found)
            {
                // «выступил с заявлением: „…“»
                yield return cue.Entry.Force == StatementForce.Proposed && !cue.Entry.May(Frames.Quote) ? found with { Force = StatementForce.Said } : Cited(input, cue, found);
            }
        }
    }

    // «„…“, — заверял Лунин. „…“, — говорит Вихров»: the next has a cue of its own.
    private static bool HasOwnCue(RuleInput input, Cue cue, Quotation next) => CueAfter(input, next) is { } own && own.First != cue.First;

    private static int InnerEnd(RuleInput input, Quotation quotation) =>
        quotation.End > quotation.First + 1 && input.Grammar.IsQuoteMark(quotation.End - 1) ? quotation.End - 1 : quotation.End;

    // «…», — цитирует министра агентство: the one cited speaks, the subject carries it.
    private static Proposal Cited(RuleInput input, Cue cue, Proposal found)
    {
        if (!cue.Entry.May(Frames.Relay))
        {
            return found;
        }

        int high = input.Bounds(cue.First).High;
        for (int i = cue.End; i < high && !input.Grammar.IsHardBreak(i); i++)
        {
            Case @case = input.Context.Text[i].Feats.Case;
            bool isObject = @case is Case.Acc or Case.Gen && input.Grammar.IsNominal(i);
            if (isObject && input.Grammar.ReadPhrase(i, high) is { } cited && !cited.Equals(found.Speaker))
            {
                return found with { Speaker = cited, Relays = found.Speaker is { } medium ? [medium] : [] };
            }
        }

        return found;
    }

    private static Cue? CueInside(RuleInput input, Quotation quotation, out (int First, int End) inserted)
    {
        inserted = default;
        AnalyzedText text = input.Context.Text;
        foreach (Cue cue in input.CuesIn(quotation.First + 3, quotation.End))
        {
            int dash = cue.First - 1;
            while (dash > quotation.First && dash > cue.First - 6 && !input.Grammar.IsDash(dash) && !text[dash].IsPunct)
            {
                dash--;
            }

            bool opened = input.Grammar.IsDash(dash) && input.Grammar.Form(dash - 1) is "," or "." or "!" or "?" or "…" && cue.Entry.May(Frames.Quote | Frames.Relay);
            if (!opened)
            {
                continue;
            }

            int end = cue.End;
            while (end < quotation.End && !input.Grammar.IsDash(end) && !(input.Grammar.IsQuoteMark(end) && end == quotation.End - 1))
            {
                end++;
            }

            bool closed = end == quotation.End - 1 || end == quotation.End || input.Grammar.Form(end - 1) is "," or "." or "!" or "?";
            if (closed && end - dash < 40)
            {
                inserted = (dash, end);
                return cue;
            }
        }

        return null;
    }

    private static Cue? CueAfter(RuleInput input, Quotation quotation)
    {
        if (quotation.End >= input.Context.Text.Tokens.Length)
        {
            return null;
        }

        Passage passage = input.Context.PassageOf(quotation.End - 1);
        int at = quotation.End;
        int punctuation = 0;
        bool dash = false;
        while (at < passage.End && input.Context.Text[at].IsPunct && punctuation < 3 && input.Context.QuotationOf(at) < 0 && !input.Grammar.IsQuoteMark(at))
        {
            dash |= input.Grammar.IsDash(at);
            at++;
            punctuation++;
        }

        if (punctuation > 0 && !dash && input.Grammar.Form(at - 1) is "." or ":" or ";")
        {
            return null;
        }

        foreach (Cue cue in input.CuesIn(at, Math.Min(passage.End, at + 1 + (input.Context.IsEnglish ? MaxBeforeEnglishCue : MaxBeforeCue))))
        {
            if (cue.Entry.May(Frames.Quote | Frames.Tail | Frames.Relay) && cue.Entry.Form != CueForm.According)
            {
                return ClauseIsOnlyCue(input, at, cue, dash) ? cue : null;
            }
        }

        return null;
    }

    // Between the quotation and its cue stand only the speaker and adverbs.
    private static bool ClauseIsOnlyCue(RuleInput input, int at, Cue cue, bool dash)
    {
        AnalyzedText text = input.Context.Text;
        int verbs = input.Context.IsEnglish ? Phrases.VerbGroup.Start(input.Context, cue.First, at) : cue.First;
        for (int i = at; i < verbs; i++)
        {
            if (input.Context.QuotationOf(i) >= 0 || input.Grammar.IsColon(i) || (IsOtherVerb(input, i) && !HasRelative(text, at, i)) || input.Context.Words.Is("that", text[i].Norm))
            {
                return false;
            }
        }

        return dash || input.Context.IsEnglish || input.Grammar.IsComma(at - 1);
    }

    private static bool IsOtherVerb(RuleInput input, int at) =>
        input.Grammar.IsVerb(at) && !input.Context.Words.Is("between", input.Context.Text[at].Norm) && input.Context.Mentions.At(at) is null
        && !(input.Context.IsEnglish && input.Context.Text[at].Feats.VerbForm is VerbForm.Part) && !Phrases.QuotedAs.Governs(input.Context, at);

    // "…, when she was asked": a clause of time says nothing new.
    private static bool IsSubordinate(AnalyzedText text, int from, int at)
    {
        for (int i = at - 1; i >= from && i > at - 5; i--)
        {
            if (text[i].Norm is "when" or "когда" or "коли")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasRelative(AnalyzedText text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (text[i].Norm is "who" or "which")
            {
                return true;
            }
        }

        return false;
    }

    private static Cue? CueBefore(RuleInput input, Quotation quotation)
    {
        Passage passage = input.Context.PassageOf(quotation.First);
        int before = quotation.First - 1;
        if (before >= 0 && before < passage.First && input.Grammar.IsColon(before))
        {
            passage = input.Context.PassageOf(before);
        }

        bool colon = before >= passage.First && input.Grammar.IsColon(before);
        bool comma = before >= passage.First && input.Grammar.IsComma(before) && input.Context.IsEnglish;
        if (!colon && !comma && !input.Context.IsEnglish)
        {
            return null;
        }

        Cue? last = null;
        foreach (Cue cue in input.CuesIn(passage.First, quotation.First))
        {
            if (input.Context.QuotationOf(cue.First) >= 0)
            {
                continue;
            }

            last = cue.Entry.May(Frames.Quote | Frames.That | Frames.Relay) || (colon && IntroducesWords(input, cue, areMarked: true) && last?.Entry.May(Frames.Quote) != true) ? cue : last;
        }

        if (last is null || (!colon && quotation.First - last.End > 6))
        {
            return null;
        }

        return NoQuotationBetween(input, last.End, quotation.First) ? last : null;
    }

    /// <summary>«назвал мост позором: „…“», «выразил сожаление: „…“»: whatever else the verb governs, the words behind the colon are his.</summary>
    public static bool IntroducesWords(RuleInput input, Cue cue, bool areMarked = false) =>
        !input.Context.IsEnglish && cue.Entry is { Form: CueForm.Finite, Force: var force } && (force is StatementForce.Said or StatementForce.Accused or StatementForce.Denied or StatementForce.Confirmed || (areMarked && force == StatementForce.Proposed)) && input.SubjectOf(cue) is { } subject && subject.First < cue.First && input.Grammar.IsPerson(subject);

    private static bool NoQuotationBetween(RuleInput input, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (input.Context.QuotationOf(i) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    // "…," she said. "…": the next quotation of the same paragraph, with nothing but the attribution between.
    private static bool GoesOn(RuleInput input, Quotation first, Cue cue, Quotation next)
    {
        if (!next.IsSpeech || next.Block != first.LastBlock || cue.First > next.First)
        {
            return false;
        }

        AnalyzedText text = input.Context.Text;
        int from = Math.Max(first.End, cue.End);
        int ends = 0;
        for (int i = from; i < next.First; i++)
        {
            if (input.Grammar.IsColon(i) || (input.Context.QuotationOf(i) < 0 && i > from && input.Context.Words.At(text[i]) is { Form: CueForm.Finite or CueForm.Converb } said && said.May(Frames.Quote) && input.Grammar.IsVerb(i) && !IsSubordinate(text, from, i)))
            {
                return false;
            }

            ends += input.Grammar.Form(i) is "." ? 1 : 0;
        }

        return ends <= 1 && (input.Grammar.IsDash(next.First - 1) || input.Grammar.Form(next.First - 1) is "." or "," || input.Context.QuotationOf(next.First - 1) >= 0);
    }
}
