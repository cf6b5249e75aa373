using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Rules;

/// <summary>The content stands before its cue without marks: «Мост откроют в мае, сообщил мэр», "The bridge will open in May, the mayor said".</summary>
internal sealed class ContentThenCue : StatementRule
{
    private const int MinContentTokens = 4;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        foreach (Cue cue in input.Cues)
        {
            if (cue.Entry.May(Frames.Tail) && (cue.Entry.Form is CueForm.Finite or CueForm.Base or CueForm.Impersonal or CueForm.Believer || QuotedAs.Verb(input.Context, cue, input.Bounds(cue.First).Low) is not null) && input.Context.QuotationOf(cue.First) < 0 && !IsRelative(input, cue) && !GovernsInfinitive(input, cue) && Contents(input, cue) is { Count: > 0 } contents)
            {
                StatementKind kind = input.Contents.KindOf(input.Context.Text.TokenAt(contents[0].Start), input.Context.Text.TokenAt(contents[^1].End));
                if (input.Make(Name, cue, kind, 0.8, [.. contents.Select(span => (TextSpan?)span)]) is { } found && (found.Speaker is not null || (cue.Entry.Form == CueForm.Impersonal && !cue.Entry.May(Frames.From))))
                {
                    yield return found;
                }
            }
        }
    }

    // "The police, though late, continue to look": nothing is said.
    private static bool GovernsInfinitive(RuleInput input, Cue cue) => input.Context.IsEnglish && input.Grammar.Form(cue.End) is "to";

    // "a step that has added to tensions": a relative clause attributes nothing that stands before it.
    private static bool IsRelative(RuleInput input, Cue cue) =>
        input.Context.IsEnglish && RelativeClause.PronounOf(input.Context, cue, input.Bounds(cue.First).Low) is not null;

    private static List<TextSpan> Contents(RuleInput input, Cue cue)
    {
        Passage passage = input.Context.PassageOf(cue.First);
        if (IsTopic(input, cue, passage.First) || ClauseStart(input, passage, cue) is not { } comma)
        {
            return [];
        }

        int first = input.Context.IsEnglish ? EnglishPutIn.Start(input, passage.First, comma) : passage.First;
        bool isClause = IsClause(input, first, comma) && !(input.Context.IsEnglish && comma - first == 1);
        TextSpan? behindColon = input.Context.IsEnglish && isClause && comma - first >= MinContentTokens && !IsSubordinate(input, first) ? EnglishPutIn.BehindColon(input, cue) : null;
        if (input.Context.QuotationOf(first) >= 0 || (behindColon is null && GovernsClause(input, cue, passage)) || ClauseEnd(input, passage, cue) is not { } end)
        {
            return [];
        }

        if (!input.Context.IsEnglish && CuePutIn.BehindColon(input, first, comma) > first)
        {
            return [];
        }

        TextSpan? after = behindColon ?? After(input, passage, cue, first..comma, end, isClause && !IsSubordinate(input, first));
        if ((after is null && (!isClause || IsOnlySubordinate(input, first, comma))) || OpensWithAs(input, first))
        {
            return [];
        }

        var spans = new List<TextSpan>();
        if (input.Contents.Span(first, comma) is { } before && (comma - first > 1 || (after is not null && IsSubjectOf(input, first, end + 1))))
        {
            spans.Add(before);
        }

        if (after is { } goesOn)
        {
            spans.Add(goesOn);
        }

        return spans.Count > 1 || comma - first >= MinContentTokens || !isClause || IsShortClause(input, first, comma) ? spans : [];
    }

    // "Larkton, the mayor said, would pay": the one word before is the subject of what follows.
    private static bool IsSubjectOf(RuleInput input, int word, int verb)
    {
        if (!input.Context.IsEnglish || input.Context.Text[word].Upos is not (Upos.Noun or Upos.Propn or Upos.Pron or Upos.Det or Upos.X or Upos.Verb) || SubjectByOrder.IsDay(input.Context.Text[word]) || VerbGroup.IsTimeNoun(input.Context.Text[word]))
        {
            return false;
        }

        int at = verb;
        while (input.Context.Text[at].Upos == Upos.Adv && at + 1 < input.Context.Text.Tokens.Length)
        {
            at++;
        }

        return input.Context.Text[at].Upos == Upos.Aux || input.Context.Text[at].Feats.VerbForm == VerbForm.Fin;
    }

    // «О пожаре, который случился в мае, писали газеты»: what they wrote about.
    private static bool IsTopic(RuleInput input, Cue cue, int first)
    {
        int at = !input.Context.IsEnglish && input.Context.Text[first].Upos == Upos.Adv ? first + 1 : first;
        if (input.Context.Words.Is("commenting", cue.Entry.Lemma) && input.Context.Media.IsDocumentHead(input.Context.Text[first]))
        {
            // «Слова министра о том, что мост закрыт, прокомментировал мэр»: another's words.
            return true;
        }

        return !input.Context.IsEnglish && input.Context.Words.Is("topical", cue.Entry.Lemma) && input.Context.Words.Is("content-about", input.Context.Text[at].Norm);
    }

    // "Among them, the mayor said, were three ships."
    private static TextSpan? After(RuleInput input, Passage passage, Cue cue, Range before, int end, bool isClause)
    {
        if (!input.Context.IsEnglish || end + 2 >= passage.End || !input.Grammar.IsComma(end))
        {
            return null;
        }

        if (GoesOnInMarks(input, cue, end + 1) is { } marked)
        {
            return marked;
        }

        if (!GoesOn(input, before, end, isClause))
        {
            return null;
        }

        return input.Contents.Span(end + 1, EnglishPutIn.BeforeReport(input, end + 1, input.Contents.End(end + 1, cue)));
    }

    // "There are many, she said, “who cannot cross.”": the words in marks go on with the sentence.
    private static TextSpan? GoesOnInMarks(RuleInput input, Cue cue, int at)
    {
        int words = input.Context.FirstQuotationAt(at);
        bool goesOn = words < input.Context.Quotations.Count && input.Context.Quotations[words].First == at && input.Context.Text[at + 1] is { IsWord: true, IsCapitalized: false };
        return goesOn ? input.Contents.Span(at, input.Contents.End(at, cue)) : null;
    }

    // "Even if it lasts a week, she said, …": the main clause is still to come.
    private static bool IsSubordinate(RuleInput input, int from)
    {
        int at = input.Context.Text[from].Upos is Upos.Adv or Upos.Cconj && input.Context.Text[from].Norm != "when" ? from + 1 : from;
        return input.Context.Text[at].Norm is "if" or "though" or "although" or "while" or "because" or "unless" or "when" or "since" or "once" or "until" or "whether";
    }

    // "Shortly after the bridge was closed, the mayor said …": when it was said.
    private static bool IsOnlySubordinate(RuleInput input, int from, int comma)
    {
        if (!input.Context.IsEnglish)
        {
            return false;
        }

        int at = input.Context.Text[from].Upos is Upos.Adv && input.Context.Text[from].Norm is not ("when" or "before" or "after") ? from + 1 : from;
        bool opens = IsSubordinate(input, from) || input.Context.Text[at].Norm is "after" or "before" or "as" or "asked";
        return opens && !Enumerable.Range(from, comma - from).Any(input.Grammar.IsComma);
    }

    private static bool OpensWithAs(RuleInput input, int from)
    {
        string word = input.Context.Text[from].Norm;
        return input.Context.Words.Is("as", word) && input.Context.IsEnglish;
    }

    // «Мост закрыли, сообщил мэр», «Сторож задержан, сообщили в полиции»: few words, with a predicate of their own.
    private static bool IsShortClause(RuleInput input, int from, int comma) =>
        !input.Context.IsEnglish && comma - from is > 1 and < MinContentTokens && input.Grammar.HasPredicate(from, comma);

    // The comma, or comma and dash, that closes the content; between it and the cue only the subject and adverbs.
    private static int? ClauseStart(RuleInput input, Passage passage, Cue cue)
    {
        AnalyzedText text = input.Context.Text;
        int at = BeforeSpeaker(input, passage, cue);
        while (at > passage.First && (input.Context.Words.Is("between", text[at].Norm) || input.Context.Words.Is("as", text[at].Norm) || (text[at].Upos == Upos.Adv && text[at].Norm is not ("when" or "where"))))
        {
            at--;
        }

        // "…, “Harbour Sunday” host Ann Falcon said"
        if (at > passage.First && input.Grammar.IsQuoteMark(at) && input.Context.QuotationOf(at) is >= 0 and var title && QuotedTitle.Is(input.Context, input.Context.Quotations[title]))
        {
            at = input.Context.Quotations[title].First - 1;
        }

        if (at <= passage.First || input.Context.QuotationOf(at) >= 0)
        {
            return null;
        }

        // "It was “no failure,” she said": the comma stands inside the marks.
        if (input.Context.IsEnglish && input.Grammar.IsQuoteMark(at) && input.Grammar.Form(at - 1) is "," or "!" or "?" or ".")
        {
            return at + 1;
        }

        if (input.Grammar.IsDash(at) && input.Grammar.IsComma(at - 1))
        {
            return at - 1;
        }

        return input.Grammar.IsComma(at) || IsBareDash(input, passage, cue, at) ? at : null;
    }

    // «Мост закроют - утверждают рабочие»: the comma before the dash is missing, and nothing follows the speaker.
    private static bool IsBareDash(RuleInput input, Passage passage, Cue cue, int dash) =>
        !input.Context.IsEnglish && input.Grammar.IsDash(dash) && dash == cue.First - 1 && input.Grammar.HasPredicate(passage.First, dash) && !input.CuesIn(passage.First, dash).Any()
        && input.SubjectOf(cue) is { } subject && subject.First == cue.End && (subject.End == passage.End || input.Grammar.Form(subject.End) is ".");

    private static int BeforeSpeaker(RuleInput input, Passage passage, Cue cue)
    {
        if (QuotedAs.Verb(input.Context, cue, passage.First) is { } quoted && QuotedAs.Carrier(input.Context, cue, quoted, passage.First) is { } carrier && carrier.End <= quoted)
        {
            return carrier.First - 1;
        }

        return input.Context.IsEnglish && input.SubjectOf(cue) is { } subject && subject.End <= cue.First ? subject.First - 1 : cue.First - 1;
    }

    // What stands before the comma must be a clause, not the subject with something put in.
    private static bool IsClause(RuleInput input, int from, int comma)
    {
        AnalyzedText text = input.Context.Text;
        // «Если лёд сойдёт, мост откроют, сообщил мэр»: a condition has its clause behind.
        if (input.Context.Words.Is("as", text[from].Norm) || (input.Context.Words.Is("unreal", text[from].Norm) && !Enumerable.Range(from, comma - from).Any(input.Grammar.IsComma)))
        {
            return false;
        }

        bool hasVerb = false;
        for (int i = from; i < comma; i++)
        {
            hasVerb |= input.Context.IsEnglish ? input.Context.PassageOf(from).IsHeadline && text[i].Upos == Upos.Verb || text[i].Feats.VerbForm is VerbForm.Fin || text[i].Upos == Upos.Aux : text[i].Upos is Upos.Verb or Upos.Aux || text[i].Feats.VerbForm is VerbForm.Fin || text[i].Feats.IsShort;
        }

        return hasVerb || (!input.Context.IsEnglish && comma - from > MinContentTokens);
    }

    private static bool GovernsClause(RuleInput input, Cue cue, Passage passage)
    {
        // «Министр после встречи, заявил о готовности»: a stray comma, and the content behind.
        if (!input.Context.IsEnglish && cue.End < passage.End && cue.Entry.May(Frames.About) && input.Context.Words.Is("content-about", input.Context.Text[cue.End].Norm))
        {
            return true;
        }

        for (int i = cue.End; i < passage.End && i < cue.End + 25; i++)
        {
            // "…, he argued, had known it: two clerks saw him": behind a comma the words before go on.
            if (input.Context.IsEnglish && input.Grammar.IsComma(i) && i == cue.End && input.Grammar.Form(i + 1) is not "that")
            {
                return false;
            }

            if (input.Grammar.IsColon(i))
            {
                return input.Context.IsEnglish || i + 1 >= passage.End || input.Context.QuotationOf(i + 1) < 0;
            }

            if (input.Context.Words.Is("that", input.Context.Text[i].Norm) && (input.Context.IsEnglish ? i - cue.End < 3 : input.Grammar.IsComma(i - 1)))
            {
                return NoCueBetween(input, cue, i);
            }
        }

        return false;
    }

    private static bool NoCueBetween(RuleInput input, Cue cue, int at)
    {
        for (int i = cue.End; i < at; i++)
        {
            if (input.Context.Words.At(input.Context.Text[i]) is not null)
            {
                return false;
            }
        }

        return true;
    }

    // Where the attribution ends; null when the cue goes on to govern something that is no subject.
    private static int? ClauseEnd(RuleInput input, Passage passage, Cue cue)
    {
        int at = cue.End;
        if (cue.Entry.Form != CueForm.Impersonal && input.SubjectOf(cue) is { } subject)
        {
            bool after = subject.First >= cue.End;
            if (!after && !input.Context.IsEnglish)
            {
                return null;
            }

            at = after ? subject.End : cue.End;
        }
        else if (cue.Entry.Form != CueForm.Impersonal)
        {
            return null;
        }

        if (cue.Entry.May(Frames.Addressee) && at == cue.End && at < passage.End && input.Grammar.ReadPhrase(at, passage.End) is { } addressee)
        {
            at = addressee.End;
            if (at < passage.End && StartsClause(input, at))
            {
                return null;
            }
        }
        else if (input.Context.IsEnglish && at == cue.End && at < passage.End && input.Context.Text[at].Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Det && !SubjectByOrder.IsDay(input.Context.Text[at]))
        {
            return null;
        }

        while (at < passage.End && !input.Grammar.IsComma(at) && !input.Grammar.IsHardBreak(at))
        {
            at++;
        }

        return at;
    }

    // "told them he was late": what was told stands behind.
    private static bool StartsClause(RuleInput input, int at) =>
        input.Context.IsEnglish && input.Context.Text[at].Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Det or Upos.Adj && !SubjectByOrder.IsDay(input.Context.Text[at]) && !VerbGroup.IsTime(input.Context.Text, at, input.Context.Text.Tokens.Length) && input.Context.Text[at].Norm is not ("yesterday" or "today" or "earlier");

    // What stands before is only the beginning where it holds no verb; behind a whole clause little more belongs to it.
    private static bool GoesOn(RuleInput input, Range before, int comma, bool isClause)
    {
        Token next = input.Context.Text[comma + 1];
        if (EnglishPutIn.AwaitsVerb(input, before.End.Value) && next.IsWord)
        {
            return true;
        }

        if (input.Context.Words.Word(next.Norm) is not null || next.Norm is "who" or "which" || (isClause && next.Feats.VerbForm == VerbForm.Part))
        {
            return false;
        }

        // "…, he replied, and added that": another report.
        if (isClause && next.Norm is "but" or "and" && input.Context.Words.Word(input.Context.Text[comma + 2].Norm) is { Form: CueForm.Finite, Force: not StatementForce.Believed })
        {
            return false;
        }

        // "…, he said, but the talks went on": a clause of its own.
        if (isClause && next.Norm is "but" or "and" && (input.Context.Text[comma + 2].Norm is "if" or "unless" or "until" or "once" or "so" || MainClause.Subject(input.Context, comma + 2, input.Context.PassageOf(comma).End) is not null))
        {
            return EnglishPutIn.GoesOn(input, before.Start.Value, before.End.Value, comma + 1);
        }

        return !isClause || (next.Upos is Upos.Verb or Upos.Aux or Upos.Adp or Upos.Cconj or Upos.Sconj && next.Norm is not ("as" or "while" or "after" or "amid" or "following" or "despite"));
    }
}
