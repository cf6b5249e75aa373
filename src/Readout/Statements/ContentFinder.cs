using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Relays;
using Readout.Text;

namespace Readout.Statements;

/// <summary>Cuts contents out of their sentences: without marks, "that", final punctuation, relays and the next cue's words.</summary>
internal sealed class ContentFinder(StatementContext context, RelayFinder relays)
{
    private readonly AnalyzedText _text = context.Text;

    /// <summary>Where the content that begins at <paramref name="from"/> ends: before a relay, a quotation with its own cue, or a cue that shares the speaker.</summary>
    public int End(int from, Cue? own)
    {
        Passage passage = context.PassageOf(from);
        int quotation = context.QuotationOf(from);
        int end = quotation >= 0 ? SentenceEnd(from, InnerEnd(context.Quotations[quotation])) : BeforeHeadlineSpeaker(from, passage);
        foreach (RelayClause relay in relays.In(passage))
        {
            if (!relay.IsInterview && relay.First > from && relay.First < end && quotation < 0)
            {
                end = relay.First;
            }
        }

        end = BeforeQuotation(from, end, quotation);
        end = context.IsEnglish ? BeforeAccording(from, BeforeTail(from, end, own), own) : end;
        end = context.IsEnglish && quotation < 0 ? BeforeEnglishMain(from, EnglishContentEnd.Of(context, from, end, own), own) : end;
        return BeforeNextCue(from, own is null ? end : context.IsEnglish ? EnglishMainClause.Before(context, from, end, own) : SlavicOwnReport.Before(context, from, BeforeMainClause(from, end, own), own), own);
    }

    // «Мэр просит открыть мост, — Минтранс»: who told the headline stands behind comma and dash.
    private int BeforeHeadlineSpeaker(int from, Passage passage)
    {
        // "Mayor vows to stay; Bridge closes": two headlines in one line.
        for (int i = from + 1; passage.IsHeadline && context.IsEnglish && i < passage.End; i++)
        {
            if (_text.Form(i) is ";" && context.QuotationOf(i) < 0)
            {
                return i;
            }
        }

        for (int i = passage.End - 1; passage.IsHeadline && !context.IsEnglish && i > from + 1; i--)
        {
            if (context.Grammar.IsDash(i) && context.Grammar.IsComma(i - 1))
            {
                return i - 1;
            }
        }

        return passage.End;
    }

    // "Claiming that the bridge is late, Falcon said …"
    private int BeforeEnglishMain(int from, int end, Cue? own) =>
        own is { Entry.Form: CueForm.Converb } && Phrases.ParticipleSubject.IsFronted(context, own, context.PassageOf(own.First).First) && Phrases.MainClause.Comma(context, from, end) is { } comma ? comma : end;

    // «министр, который сообщил о потерях, уехал»: the main clause goes on behind the relative one.
    private int BeforeMainClause(int from, int end, Cue own)
    {
        if (!Phrases.RelativeClause.Holds(context, own) && own.Entry.Form != CueForm.Participle)
        {
            return end;
        }

        for (int i = from + 1; i + 1 < end; i++)
        {
            if (context.Grammar.IsComma(i))
            {
                int next = _text[i + 1].Upos is Upos.Adv or Upos.Part ? i + 2 : i + 1;
                return next < end && context.Grammar.IsVerb(next) ? i : end;
            }
        }

        return end;
    }

    /// <summary>The span of tokens without surrounding punctuation and marks around the whole; null when nothing is left.</summary>
    public TextSpan? Span(int first, int end)
    {
        while (first < end && IsTrimmedBefore(first))
        {
            first++;
        }

        while (end > first && IsTrimmedAfter(end - 1, first))
        {
            end--;
        }

        if (end - first > 2 && context.Grammar.IsQuoteMark(first) && context.Grammar.IsQuoteMark(end - 1) && IsOneQuotation(first, end))
        {
            first++;
            end--;
            while (end > first && IsTrimmedAfter(end - 1, first))
            {
                end--;
            }
        }

        return first < end ? _text.SpanOf(first, end) : null;
    }

    /// <summary>Mixed when words of it are quoted that are no name, else indirect.</summary>
    public StatementKind KindOf(int first, int end)
    {
        for (int i = context.FirstQuotationAt(first); i < context.Quotations.Count && context.Quotations[i].First < end; i++)
        {
            if (context.Quotations[i].End <= end && IsQuotedWords(context.Quotations[i]))
            {
                return StatementKind.Mixed;
            }
        }

        return StatementKind.Indirect;
    }

    // A name in marks begins with a capital; quoted words go on with the sentence.
    private bool IsQuotedWords(Quotations.Quotation quotation)
    {
        int word = quotation.First + 1;
        return quotation.IsSpeech || (word < quotation.End && word < _text.Tokens.Length && !_text[word].IsCapitalized && _text[word].IsWord);
    }

    private bool IsOneQuotation(int first, int end)
    {
        int at = context.FirstQuotationAt(first);
        return at < context.Quotations.Count && context.Quotations[at].First == first && context.Quotations[at].End == end;
    }

    private bool IsTrimmedBefore(int token) =>
        _text[token].IsPunct && context.Grammar.Form(token) is not ("(" or "[" or "<" or "@" or "#" or "$") && !context.Grammar.IsQuoteMark(token);

    private bool IsTrimmedAfter(int token, int first)
    {
        if (!_text[token].IsPunct || context.Grammar.Form(token) is ")" or "]" or ">" or "%" or "?")
        {
            return false;
        }

        return !context.Grammar.IsQuoteMark(token) || token == first;
    }

    private int InnerEnd(Quotations.Quotation quotation) =>
        quotation.End > quotation.First + 1 && context.Grammar.IsQuoteMark(quotation.End - 1) ? quotation.End - 1 : quotation.End;

    private int SentenceEnd(int token, int limit) => Math.Min(limit, _text.Sentences[_text.SentenceOf(token)].EndToken);

    // A quotation after a colon or a dash is another statement under the same cue.
    private int BeforeQuotation(int from, int end, int quotation)
    {
        for (int i = from + 1; i < end; i++)
        {
            if (context.QuotationOf(i) != quotation && context.QuotationOf(i) >= 0)
            {
                return context.Grammar.IsColon(i - 1) || context.Grammar.IsDash(i - 1) || context.Grammar.Form(i - 1) is "." ? i - 1 : end;
            }
        }

        return end;
    }

    // "… agreed the bridge should open, the mayor said.": who is said at the end to have said all of it is no part of it.
    private int BeforeTail(int from, int end, Cue? own)
    {
        for (int i = Rules.RuleInput.FirstCueAt(context.Cues, from + 1); i < context.Cues.Count && context.Cues[i].First < end; i++)
        {
            Cue cue = context.Cues[i];
            if (cue != own && cue.Entry.Form == CueForm.Finite && cue.Entry.May(Frames.Tail) && cue.End < end && context.Grammar.Form(cue.End) is "." && context.QuotationOf(cue.First) == context.QuotationOf(from) && TailStart(cue, from) is { } comma)
            {
                return comma;
            }
        }

        return end;
    }

    // "reports the bridge is open, according to the council": whose account it is closes the sentence.
    private int BeforeAccording(int from, int end, Cue? own)
    {
        for (int i = Rules.RuleInput.FirstCueAt(context.Cues, from + 1); i < context.Cues.Count && context.Cues[i].First < end; i++)
        {
            Cue cue = context.Cues[i];
            if (cue != own && cue.Entry.Form == CueForm.According && context.Grammar.IsComma(cue.First - 1) && context.QuotationOf(cue.First) == context.QuotationOf(from)
                && context.Grammar.ReadPhrase(cue.End, end) is { } source && (source.End >= end || context.Grammar.Form(source.End) is "." || _text[source.End] is { Upos: Upos.Verb, Feats.VerbForm: VerbForm.Part } or { Upos: Upos.Verb, Feats.Tense: Tense.Past }))
            {
                return cue.First - 1;
            }
        }

        return end;
    }

    private int? TailStart(Cue cue, int from)
    {
        for (int i = cue.First - 1; i > from && i > cue.First - 10; i--)
        {
            if (context.Grammar.IsComma(i))
            {
                return context.Grammar.ReadPhrase(i + 1, cue.First) is { } subject && subject.End == cue.First ? i : null;
            }
        }

        return null;
    }

    private int BeforeNextCue(int from, int end, Cue? own)
    {
        for (int i = Rules.RuleInput.FirstCueAt(context.Cues, from + 1); i < context.Cues.Count && context.Cues[i].First < end; i++)
        {
            if (context.Cues[i] != own && (SharedSpeakerStart(context.Cues[i], from) ?? ListedStart(context.Cues[i], from)) is { } cut && !IsOfSubjectWithin(context.Cues[i], from, own))
            {
                return cut;
            }
        }

        return end;
    }

    // «по версии следствия, сторож, угрожая …, отнял»; «заявил, что сторож, угрожая …, отнял»: before its clause has a verb, what one does in passing belongs to its subject.
    private bool IsOfSubjectWithin(Cue cue, int from, Cue? own)
    {
        if (context.IsEnglish || cue.Entry.Form != CueForm.Converb || own is null)
        {
            return false;
        }

        bool clause = own.Entry.Form == CueForm.According || (from > 0 && context.Words.Is("that", _text[from - 1].Norm));
        return clause && !context.Grammar.HasPredicate(from, cue.First);
    }

    /// <summary>Where the clause of a cue begins that goes on with the same speaker ("…, отметив, что", "…, and said that"); null for others.</summary>
    public int? SharedSpeakerStart(Cue cue, int low)
    {
        int at = cue.First - 1;
        while (at > low && (context.Words.Is("between", _text[at].Norm) || (!context.IsEnglish && _text[at].Upos == Upos.Adv)))
        {
            at--;
        }

        if (at <= low || context.QuotationOf(cue.First) != context.QuotationOf(low))
        {
            return null;
        }

        if (cue.Entry.Form == CueForm.Converb)
        {
            // "“late and dear,” noting that": the comma stands inside the marks.
            bool marked = context.IsEnglish && context.Grammar.IsQuoteMark(at) && context.Grammar.IsComma(at - 1);
            return context.Grammar.IsComma(at) ? at : marked ? at + 1 : null;
        }

        // "said he liked the trip and had been informed of it"
        if (context.IsEnglish && _text[cue.First - 1].Norm is "been" or "be" or "was" or "were" or "being")
        {
            return null;
        }

        bool joined = _text[at].Upos == Upos.Cconj || _text[at].Norm is "а" or "и" or "та" or "і" or "и" or "and" or "but";
        if (!joined || cue.Entry.Form != CueForm.Finite || !(GovernsSoon(cue) || IsOfSpeaker(cue, at) || IsOwnReport(cue, at, low)))
        {
            return null;
        }

        while (at - 1 > low && (_text[at - 1].Upos == Upos.Cconj || context.Grammar.IsComma(at - 1)))
        {
            at--;
        }

        return at;
    }

    // "said it was late and vowed to move": what one does with words again is reported of the same speaker; "and said" may belong to whom the words are about.
    private bool IsOwnReport(Cue cue, int and, int content) =>
        context.IsEnglish && _text[and].Norm is "and" && !context.Grammar.IsComma(and - 1) && cue.Entry.Force != StatementForce.Believed
        && (cue.Entry.Lemma is not ("say" or "tell" or "ask" or "warn" or "report" or "tweet" or "write") || IsOfThing(content, and));

    // "said the bridge was late, called the plan a mistake and left": a bridge calls nothing so.
    private int? ListedStart(Cue cue, int content) =>
        context.IsEnglish && cue.First - 1 > content && context.Grammar.IsComma(cue.First - 1) && context.QuotationOf(cue.First) == context.QuotationOf(content)
        && cue.Entry is { Form: CueForm.Finite, Force: not StatementForce.Believed } && _text[cue.First].Feats.VerbForm == VerbForm.Fin && IsOfThing(content, cue.First - 1) ? cue.First - 1 : null;

    // What is said has a subject that cannot speak, and nobody else comes up in it.
    private bool IsOfThing(int content, int end) =>
        context.Grammar.ReadPhrase(content, end) is { } subject && _text[subject.Head] is { Upos: Upos.Noun, IsCapitalized: false } && !Phrases.SubjectByOrder.MaySpeak(context, subject) && context.Media.KindsOfBody(_text[subject.Head].Lemma) is null
        && Enumerable.Range(subject.End, end - subject.End).Any(i => _text[i].Feats.VerbForm == VerbForm.Fin)
        && !Enumerable.Range(subject.End, end - subject.End).Any(i => _text[i].Norm is "who" or "which" or "that" or "he" or "she" or "they" or "we" or "i" || context.Mentions.At(i) is { Entity.Kind: Entities.EntityKind.Person or Entities.EntityKind.Organization });

    // «заявил, что двери остаются открытыми, и призвал к реформам»: the verb behind "and" agrees with the cue, not with the verb before it.
    private bool IsOfSpeaker(Cue cue, int and)
    {
        if (context.IsEnglish || Governing(cue, and) is not { } own)
        {
            return false;
        }

        Feats feats = _text[cue.First].Feats;
        if (IsClosedBefore(own, and))
        {
            return true;
        }

        for (int i = and - 1; i > own.End; i--)
        {
            if (context.Grammar.IsPredicate(i))
            {
                return _text[i].Feats.Gender != feats.Gender || _text[i].Feats.Number != feats.Number || HasNoSubject(own.End, and, feats);
            }
        }

        // «отметил, что погода тихая, и призвал к миру»
        return context.Grammar.IsComma(and - 1) && HasNoSubject(own.End, and, feats);
    }

    // «заявил, что порт стоит, и призвал совет открыть его»: a comma that can close nothing but the one clause.
    private bool IsClosedBefore(Cue own, int and)
    {
        if (!context.Grammar.IsComma(and - 1) || _text[and].Norm is not ("и" or "і" or "й" or "та"))
        {
            return false;
        }

        int commas = 0;
        for (int i = own.End; i < and - 1; i++)
        {
            commas += context.Grammar.IsComma(i) ? 1 : 0;
        }

        return commas == 1 && Enumerable.Range(own.End, and - own.End).Any(i => context.Grammar.IsComma(i) && context.Words.Is("that", _text[i + 1].Norm));
    }

    // «сказала, что моста не видела, но обещала приехать»: who speaks is the subject of what is said, too.
    private bool HasNoSubject(int from, int end, Feats verb)
    {
        for (int i = from; i < end; i++)
        {
            Token token = _text[i];
            bool mayBe = token.Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.X or Upos.Det && (token.Feats.Case is Case.Nom or Case.None || (token.Upos == Upos.Noun && token.Feats is { Case: Case.Acc, Animacy: Animacy.Inan }));
            bool agrees = token.Feats.Number == verb.Number && (verb.Gender == Gender.None || token.Feats.Gender == Gender.None || token.Feats.Gender == verb.Gender);
            if ((mayBe && agrees) || context.Mentions.At(i) is { Entity.Kind: Entities.EntityKind.Person })
            {
                return false;
            }
        }

        return true;
    }

    // The first cue of the sentence that agrees with this one and governs a clause.
    private Cue? Governing(Cue cue, int and)
    {
        Feats feats = _text[cue.First].Feats;
        for (int i = Rules.RuleInput.FirstCueAt(context.Cues, context.PassageOf(and).First); i < context.Cues.Count && context.Cues[i].First < and; i++)
        {
            Cue own = context.Cues[i];
            Feats speaker = _text[own.First].Feats;
            if (own.Entry.Form == CueForm.Finite && own.Entry.May(Frames.That) && speaker.Gender == feats.Gender && speaker.Number == feats.Number && context.QuotationOf(own.First) == context.QuotationOf(cue.First))
            {
                return own;
            }
        }

        return null;
    }

    private bool GovernsSoon(Cue cue)
    {
        for (int i = cue.End; i < cue.End + 3 && i < context.PassageOf(cue.First).End; i++)
        {
            if (context.Words.Is("that", _text[i].Norm) || context.Grammar.IsColon(i))
            {
                return true;
            }
        }

        return cue.Entry.May(Frames.Bare) && (!context.IsEnglish || OpensClause(cue));
    }

    // "and said the port was closed", but not "and tweeted the comments of a pastor".
    private bool OpensClause(Cue cue)
    {
        int end = context.PassageOf(cue.First).End;
        int at = cue.End;
        if (cue.Entry.May(Frames.Addressee) && at < end && !_text[at].IsPunct && context.Grammar.ReadPhrase(at, end) is { } addressee)
        {
            at = addressee.End;
        }

        return at < end && (_text[at].Norm is "there" or "if" || _text[at].IsPunct || Phrases.MainClause.Subject(context, at, end) is not null);
    }
}
