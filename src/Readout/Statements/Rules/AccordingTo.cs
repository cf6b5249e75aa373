using Readout.Statements.Cues;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Rules;

/// <summary>«По словам мэра, мост откроют», «мост, за словами мера, відкриють», "The bridge will open, according to the mayor".</summary>
internal sealed class AccordingTo : StatementRule
{
    // So far behind a text stands who has seen it.
    private const int MaxToReader = 10;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        foreach (Cue cue in input.Cues)
        {
            if (cue.Entry.Form != CueForm.According || (input.Context.IsEnglish && EnglishAboutThis.Points(input, input.Context.Passages[cue.Passage])))
            {
                continue;
            }

            NounPhrase? source = Source(input, cue);
            if ((source is not null || IsOfNobody(input, cue)) && Contents(input, cue, source) is { Count: > 0 } contents)
            {
                yield return new Proposal
                {
                    Rule = Name,
                    Passage = cue.Passage,
                    Kind = input.Contents.KindOf(input.Context.Text.TokenAt(contents[0].Start), input.Context.Text.TokenAt(contents[^1].End)),
                    Force = cue.Entry.Force,
                    Content = contents,
                    Cue = cue,
                    Speaker = source,
                    Source = source is null ? SpeakerSource.Nobody : SpeakerSource.Phrase,
                    Confidence = 0.85,
                };
            }
        }
    }

    private static NounPhrase? Source(RuleInput input, Cue cue)
    {
        int high = input.Bounds(cue.First).High;
        if (cue.Possessive is { } possessive)
        {
            return new NounPhrase(possessive, possessive + 1, possessive);
        }

        if (cue.End >= high || input.Grammar.ReadPhrase(StartOfSource(input, cue, high), high) is not { } source)
        {
            return Giver(input, cue, high) ?? Official(input, cue);
        }

        source = Relays.EnglishRelays.WithKnowledge(input.Context, source, high);
        if (HangsOnNoun(input, cue, source))
        {
            return null;
        }

        return !cue.Entry.IsOfDocument || Speaks(input, source) ? WithSecondRole(input, source, high) : null;
    }

    // «в рамках поездки по оценке обстановки»: work that is done, on a noun that it hangs on, of what cannot speak.
    private static bool HangsOnNoun(RuleInput input, Cue cue, NounPhrase source) =>
        !input.Context.IsEnglish && cue.First > 0 && input.Context.Text[cue.First - 1].Upos == Languages.Upos.Noun && !SubjectAgreement.CanSpeak(input.Context, source)
        && input.Context.Media.KindsOfBody(input.Context.Text[source.Head].Lemma) is null;

    // «по данным из порта», «за інформацією від рибалок»
    private static int StartOfSource(RuleInput input, Cue cue, int high) =>
        cue.End + 1 < high && !input.Context.IsEnglish && input.Context.Text[cue.End].Norm is "из" or "с" or "от" or "з" or "із" or "зі" or "від" ? cue.End + 1 : cue.End;

    // «по словам советника — начальника службы Сергея Орлова, …»
    private static NounPhrase WithSecondRole(RuleInput input, NounPhrase source, int high)
    {
        bool goesOn = !input.Context.IsEnglish && source.End + 1 < high && (input.Grammar.IsDash(source.End) || (input.Grammar.IsComma(source.End) && input.Context.Mentions.IsRoleNoun(input.Context.Text[source.End + 1]))) && input.Context.Mentions.IsRoleNoun(input.Context.Text[source.Head]);
        return goesOn && input.Grammar.ReadPhrase(source.End + 1, high) is { } second && input.Context.Text[second.Head].Feats.Case == Languages.Case.Gen && input.Grammar.IsComma(second.End)
            ? new NounPhrase(source.First, second.End, second.Head)
            : source;
    }

    // «по данным, приведённым Орловым, …»
    private static NounPhrase? Giver(RuleInput input, Cue cue, int high) =>
        cue.End + 2 < high && input.Grammar.IsComma(cue.End) && input.Context.Text[cue.End + 1].Feats is { VerbForm: Languages.VerbForm.Part, Case: not Languages.Case.Nom }
            && input.Grammar.ReadPhrase(cue.End + 2, high) is { } giver && input.Grammar.IsComma(giver.End) && input.Context.Mentions.At(giver.Head) is not null
            ? giver
            : null;

    // «по официальным данным»: the data of those whose office it is.
    private static NounPhrase? Official(RuleInput input, Cue cue)
    {
        for (int i = cue.First + 1; i + 1 < cue.End; i++)
        {
            if (input.Context.Words.Is("official", input.Context.Text[i].Lemma))
            {
                return new NounPhrase(i, cue.End, cue.End - 1);
            }
        }

        return null;
    }

    // «по предварительным данным, …»: nobody is named.
    private static bool IsOfNobody(RuleInput input, Cue cue) =>
        !input.Context.IsEnglish && cue.Possessive is null && cue.End - cue.First > 2 && input.Grammar.IsComma(cue.End);

    // «согласно закону», «согласно экспертизе» report what a text says, «согласно плану» and «согласно которому» do not.
    private static bool Speaks(RuleInput input, NounPhrase source)
    {
        Languages.Token head = input.Context.Text[source.Head];
        return input.Context.Media.IsDocumentHead(head) || input.Context.Mentions.At(source.Head) is not null
            || (!input.Context.IsEnglish && head.Upos == Languages.Upos.Noun && head.Feats.Animacy != Languages.Animacy.Anim && !input.Context.Media.IsScheme(head) && !SubjectByCase.IsRelative(input.Context.Text[source.First]));
    }

    private static List<TextSpan> Contents(RuleInput input, Cue cue, NounPhrase? source)
    {
        (int low, int high) = input.Bounds(cue.First);
        int end = EndOfSource(input, cue, source, high);
        var spans = new List<TextSpan>();
        bool relative = IsWithinRelative(input, cue, low);
        int clauseStart = relative || JoinsClause(input, cue, low) ? cue.First : ClauseAround.Start(input, cue.First, low) ?? ClauseStart(input, cue, low);
        bool endsSentence = end >= high || EndsSentence(input, end);
        bool setOff = endsSentence || input.Grammar.IsComma(cue.First - 1) || input.Grammar.IsDash(cue.First - 1);
        bool opens = !setOff || clauseStart >= cue.First || OnlyAdverbs(input, clauseStart, cue.First);
        if (!opens && input.Contents.Span(clauseStart, cue.First) is { } before)
        {
            spans.Add(before);
        }

        bool elsewhere = spans.Count > 0 && ((input.Context.IsEnglish && GoesElsewhere(input, clauseStart..cue.First, end, high)) || IsApposition(input, end, high));
        if (!endsSentence && !elsewhere)
        {
            int stop = relative ? EndOfRelative(input, end + 1, input.Contents.End(end, cue)) : input.Contents.End(end, cue);
            if (input.Contents.Span(end, stop) is { } after && !PointsBack(input, after, stop))
            {
                spans.Add(after);
            }
        }

        return spans;
    }

    // «По данным „Волны“, об этом объявил мэр»: what he told stands before.
    private static bool PointsBack(RuleInput input, TextSpan content, int end) =>
        !input.Context.IsEnglish && input.Context.Text.TokenAt(content.Start) is var first && input.Context.Words.AboutThis.Match(input.Context.Text, first, end) > 0 && input.CuesIn(first, end).Any(static told => told.Entry.Form == CueForm.Finite);

    // «опубликовал записку, которую, по его словам, передал рыбак, и уехал»: only the clause that the pronoun opens was said.
    private static bool IsWithinRelative(RuleInput input, Cue cue, int low) =>
        !input.Context.IsEnglish && cue.First - 3 > low && input.Grammar.IsComma(cue.First - 1) && SubjectByCase.IsRelative(input.Context.Text[cue.First - 2])
        && (input.Grammar.IsComma(cue.First - 3) || (cue.First - 4 > low && input.Context.Text[cue.First - 3].Upos == Languages.Upos.Adp && input.Grammar.IsComma(cue.First - 4)));

    private static int EndOfRelative(RuleInput input, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (input.Grammar.IsComma(i) && input.Grammar.HasPredicate(from, i) && !input.Context.Words.Is("that", input.Grammar.Form(i + 1).ToString()))
            {
                return i;
            }
        }

        return end;
    }

    // «Дом нашли, однако, по словам Лунина, он чужой»: a clause of its own begins, and the one before is not his.
    private static bool JoinsClause(RuleInput input, Cue cue, int low)
    {
        int joint = input.Grammar.IsComma(cue.First - 1) ? cue.First - 2 : cue.First - 1;
        return !input.Context.IsEnglish && joint - 1 > low && input.Grammar.IsComma(joint - 1) && input.Context.Words.Is("joins-clause", input.Context.Text[joint].Norm) && input.Grammar.HasPredicate(low, joint - 1);
    }

    // "…, according to Ann Falcon, an officer of the port.", «…, по словам Лунина, директора порта»: who the source is, and nothing that was said.
    private static bool IsApposition(RuleInput input, int comma, int high)
    {
        if (!input.Grammar.IsComma(comma) || comma + 1 >= high || input.Context.QuotationOf(comma + 1) != input.Context.QuotationOf(comma))
        {
            return false;
        }

        Languages.Token first = input.Context.Text[comma + 1];
        bool opens = input.Context.IsEnglish
            ? first.Upos is Languages.Upos.Noun or Languages.Upos.Det or Languages.Upos.Adj or Languages.Upos.Propn
            : first.Upos is Languages.Upos.Noun or Languages.Upos.Adj && input.Grammar.ReadPhrase(comma + 1, high) is { } person && input.Context.Text[person.Head].Feats.Animacy == Languages.Animacy.Anim;
        return opens && !HasFinite(input, comma + 1, high);
    }

    // "The bank has worked there, according to the regulator, but it cut jobs": a whole clause stands before, and another follows.
    private static bool GoesElsewhere(RuleInput input, Range clause, int behind, int high)
    {
        int at = input.Grammar.IsComma(behind) ? behind + 1 : behind;
        bool other = at < high && input.Context.Text[at].Norm is "but" or "and" or "while" or "although" or "though" or "as" or "which" or "who" or "with";
        return other && HasFinite(input, clause.Start.Value, clause.End.Value);
    }

    private static bool HasFinite(RuleInput input, int first, int end) =>
        Enumerable.Range(first, end - first).Any(i => input.Context.Text[i].Feats.VerbForm == Languages.VerbForm.Fin);

    private static int EndOfSource(RuleInput input, Cue cue, NounPhrase? source, int high)
    {
        int from = BehindRelative(input, Math.Max(source?.End ?? 0, cue.End), high);
        int at = from;

        // "according to a letter seen by the agency"
        bool described = input.Context.IsEnglish && from < high && input.Context.Text[from] is { Upos: Languages.Upos.Verb } told && (told.Feats.VerbForm == Languages.VerbForm.Part || told.Feats.Tense == Languages.Tense.Past);
        while (described && at < high && !input.Grammar.IsComma(at) && !input.Grammar.IsHardBreak(at))
        {
            at++;
        }

        if (described)
        {
            return at;
        }

        if (BehindReader(input, from, high) is { } read)
        {
            return read;
        }

        // «согласно проекту, предложенному мэрией, …»
        if (!input.Context.IsEnglish && from + 2 < high && input.Grammar.IsComma(from) && input.Context.Text[from + 1].Feats is { VerbForm: Languages.VerbForm.Part, Case: not Languages.Case.Nom })
        {
            for (int i = from + 2; i < high; i++)
            {
                if (input.Grammar.IsComma(i))
                {
                    return i;
                }
            }
        }

        // "according to a statement from the board, …"
        while (at < high && !input.Grammar.IsComma(at) && !input.Grammar.IsHardBreak(at) && (input.Context.Text[at].Upos is Languages.Upos.Adp or Languages.Upos.Noun or Languages.Upos.Adj or Languages.Upos.Num or Languages.Upos.Propn or Languages.Upos.Cconj || (input.Context.IsEnglish && at > from && input.Context.Text[at].Upos == Languages.Upos.Det && input.Context.Text[at - 1].Upos == Languages.Upos.Adp)) && at < from + 6)
        {
            at++;
        }

        return at < high && input.Grammar.IsComma(at) ? at : from;
    }

    // "according to a memo from the board seen by the agency, …"
    private static int? BehindReader(RuleInput input, int from, int high)
    {
        for (int i = from; i + 2 < high && i < from + MaxToReader && !input.Grammar.IsHardBreak(i); i++)
        {
            if (Relays.EnglishRelays.IsReader(input.Context, i) && input.Grammar.ReadPhrase(i + 2, high) is { } reader)
            {
                return reader.End;
            }

            if (input.Grammar.IsVerb(i))
            {
                return null;
            }
        }

        return null;
    }

    // "according to Falcon, who heads the port, …": the comma behind what is told of the source.
    private static int BehindRelative(RuleInput input, int comma, int high)
    {
        bool relative = input.Context.IsEnglish && comma + 1 < high && input.Grammar.IsComma(comma) && input.Context.Text[comma + 1].Norm is "who" or "which" or "whose";
        return relative ? MainClause.Comma(input.Context, comma + 2, high) ?? comma : comma;
    }

    // The content before reaches back to the sentence's start or to the "that" of a cue around it.
    private static int ClauseStart(RuleInput input, Cue cue, int low)
    {
        for (int i = cue.First - 1; i >= low; i--)
        {
            if (input.Context.Words.Is("that", input.Context.Text[i].Norm) && !input.Context.IsEnglish)
            {
                return i + 1;
            }

            if (input.Context.QuotationOf(i) != input.Context.QuotationOf(cue.First) || input.Grammar.Form(i) is ";")
            {
                return i + 1;
            }
        }

        return low;
    }

    private static bool OnlyAdverbs(RuleInput input, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!input.Context.Text[i].IsPunct && input.Context.Text[i].Upos is not (Languages.Upos.Adv or Languages.Upos.Cconj or Languages.Upos.Part or Languages.Upos.Sconj or Languages.Upos.Intj))
            {
                return to - from <= 4 && input.Context.Words.Is("between", input.Context.Text[i].Norm);
            }
        }

        return true;
    }

    private static bool EndsSentence(RuleInput input, int at) => input.Grammar.Form(at) is "." or "!" or "?" or ";";
}
