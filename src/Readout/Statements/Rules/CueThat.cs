using Readout.Statements.Cues;

namespace Readout.Statements.Rules;

/// <summary>«Мэр заявил, что мост откроют», «в заявлении говорится о том, что …», "The mayor said on Friday that the bridge would open".</summary>
internal sealed class CueThat : StatementRule
{
    // Subject, time and place may stand between a cue and its "that", but not much more.
    private const int MaxGap = 40;
    private const int MaxEnglishGap = 16;
    private const int MaxCommas = 3;
    private const int MaxEnglishCommas = 2;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        foreach (Cue cue in input.Cues)
        {
            if (cue.Entry.May(Frames.That | Frames.From) && !IsAside(input, cue) && !AboutThis.HasRelativeOnly(input, cue, input.Bounds(cue.First).High) && FindThat(input, cue) is { } that && input.Make(Name, cue, StatementKind.Indirect, 0.9, Content(input, cue, that)) is { } found)
            {
                StatementKind kind = input.Contents.KindOf(that + 1, EndOfClause(input, cue, that + 1));
                bool believed = cue.Entry.Force is StatementForce.Believed or StatementForce.Hoped;
                yield return found with { Kind = kind, Confidence = believed ? 0.7 : found.Confidence };
                foreach (Proposal second in Further(input, cue, that, believed))
                {
                    yield return second;
                }
            }
        }
    }

    private static Text.TextSpan? Content(RuleInput input, Cue cue, int that)
    {
        int from = that + 1;
        return from >= input.Bounds(cue.First).High ? null : input.Contents.Span(from, EndOfClause(input, cue, from));
    }

    // «заявил, что "мост закрыт. Его откроют в мае"»: words in marks go on over the ends of their sentences.
    private static int EndOfClause(RuleInput input, Cue cue, int from)
    {
        int quotation = input.Context.QuotationOf(from);
        bool opens = quotation >= 0 && quotation != input.Context.QuotationOf(cue.First) && input.Context.Quotations[quotation].First == from;
        int end = opens ? input.Context.Quotations[quotation].End : input.Contents.End(from, cue);
        return opens ? end : NextThat(input, from, end) ?? end;
    }

    // «заявил, что мост закрыт и что порт стоит»: what the second «что» opens was said, too.
    private IEnumerable<Proposal> Further(RuleInput input, Cue cue, int that, bool believed)
    {
        int end = input.Contents.End(that + 1, cue);
        for (int and = NextThat(input, that + 1, end) ?? end; and < end;)
        {
            int from = input.Context.Words.Is("that", input.Context.Text[and + 1].Norm) ? and + 2 : and + 3;
            int stop = NextThat(input, from, end) ?? end;
            if (input.Make(Name, cue, input.Contents.KindOf(from, stop), believed ? 0.7 : 0.9, input.Contents.Span(from, stop)) is { } found)
            {
                yield return found;
            }

            and = stop;
        }
    }

    // The conjunction before another «что», with a comma at most between.
    private static int? NextThat(RuleInput input, int from, int end)
    {
        for (int i = from + 1; !input.Context.IsEnglish && i + 3 < end; i++)
        {
            if (input.Context.Text[i].Upos == Languages.Upos.Cconj && !input.Context.IsQuoted(i) && input.Context.Text[i].Norm is "и" or "і" or "й" or "та" && input.Context.Words.Is("that", input.Context.Text[i + 1].Norm) && input.Context.Text[i + 1].Norm is "что" or "що")
            {
                return i;
            }
        }

        return null;
    }

    // «Как отметил мэр, …, как …»: the sentence around has its own rule.
    private static bool IsAside(RuleInput input, Cue cue)
    {
        Passage passage = input.Context.PassageOf(cue.First);
        return !input.Context.IsEnglish && cue.First - passage.First is > 0 and < 6 && input.Context.Words.Is("as", input.Context.Text[passage.First].Norm) && !IsBehindAside(input, passage, cue);
    }

    // «Как известно, мэр сообщил, что …»: the aside is over, and nobody reported in it.
    private static bool IsBehindAside(RuleInput input, Passage passage, Cue cue) =>
        Enumerable.Range(passage.First, cue.First - passage.First).Any(input.Grammar.IsComma) && !input.CuesIn(passage.First, cue.First).Any();

    /// <summary>The token of the "that" which the cue governs; null when it governs none.</summary>
    public static int? FindThat(RuleInput input, Cue cue)
    {
        int high = Math.Min(input.Bounds(cue.First).High, cue.End + (input.Context.IsEnglish ? MaxEnglishGap : MaxGap));
        if (input.Context.IsEnglish && (HasObject(input, cue, high) || IsSetOff(input, cue.End, high)))
        {
            return null;
        }

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

            // «требует, чтобы порт соблюдал устав, в котором сказано, что»: the clause that the cue governs comes first.
            commas += input.Grammar.IsComma(i) ? 1 : 0;
            if (!input.Context.IsEnglish && i > cue.End && input.Grammar.IsComma(i - 1) && input.Context.Words.Is("infinitive-that", input.Context.Text[i].Norm))
            {
                return null;
            }

            if (commas > (input.Context.IsEnglish ? MaxEnglishCommas : MaxCommas))
            {
                return null;
            }

            if (i > cue.End && !IsParticipleOfNoun(input, i) && !IsEnglishNoun(input, i) && input.Context.Words.At(input.Context.Text[i]) is { Form: CueForm.Finite or CueForm.Converb or CueForm.Participle } && !input.Context.IsQuoted(i))
            {
                return null;
            }
        }

        return null;
    }

    // "said in his remarks that": a noun, whatever verb has the same form.
    private static bool IsEnglishNoun(RuleInput input, int at) =>
        input.Context.IsEnglish && input.Context.Text[at].Upos == Languages.Upos.Noun && input.Context.Text[at - 1].Upos is Languages.Upos.Det or Languages.Upos.Adj or Languages.Upos.Pron or Languages.Upos.Adp;

    // "said in a statement reported by the agency that": no verb of its own.
    private static bool IsParticipleOfNoun(RuleInput input, int at) =>
        input.Context.IsEnglish && input.Context.Text[at - 1].Upos == Languages.Upos.Noun && at + 1 < input.Context.Text.Tokens.Length
        && input.Context.Text[at].Norm.EndsWith("ed", StringComparison.Ordinal) && input.Context.Text[at + 1].Upos == Languages.Upos.Adp;

    // "rejected any suggestion that …": the clause belongs to the object, unless that is whom the cue tells.
    private static bool HasObject(RuleInput input, Cue cue, int high)
    {
        int at = input.SkipBetween(cue.End, high);
        if (at >= high || cue.Entry.May(Frames.Addressee | Frames.Whom) || input.Context.Words.Is("that", input.Context.Text[at].Norm) || input.Context.IsQuoted(at))
        {
            return false;
        }

        Languages.Token next = input.Context.Text[at];
        bool isTime = Phrases.SubjectByOrder.IsDay(next) || next.Norm is "last" or "this" or "earlier" or "late" or "early" or "today" or "tonight";
        return !isTime && next.Upos is Languages.Upos.Det or Languages.Upos.Noun or Languages.Upos.Adj or Languages.Upos.Num or Languages.Upos.Pron;
    }

    // "Among them, she said, were …": the comma closes the attribution unless another follows at once, as in "said, however, that".
    private static bool IsSetOff(RuleInput input, int at, int high)
    {
        if (at >= high || !input.Grammar.IsComma(at))
        {
            return false;
        }

        // "reported, citing two officials of the port, that"
        int reach = at + 1 < high && input.Context.Media.References.Match(input.Context.Text, at + 1, high) > 0 ? MaxEnglishGap : 5;
        for (int i = at + 1; i < high && i <= at + reach; i++)
        {
            if (input.Grammar.IsComma(i))
            {
                return !input.Context.Words.Is("that", input.Grammar.Form(i + 1).ToString());
            }
        }

        return true;
    }

    // "reported, citing officials, that"
    private static bool IsReference(RuleInput input, int at) =>
        input.Grammar.IsComma(at - 1) && input.Context.Media.References.Match(input.Context.Text, at, input.Context.Text.Tokens.Length) > 0;

    public static bool IsNounAlone(RuleInput input, int at) =>
        at + 1 < input.Context.Text.Tokens.Length && input.Context.Text[at].Upos == Languages.Upos.Noun
        && (input.Context.Text[at + 1].IsPunct || input.Context.Text[at + 1].Upos == Languages.Upos.Adp);

    // «В крае жили рыбаки, которых обвиняли в том, что»: the place of the main clause accuses nobody.
    private static bool IsOfOtherClause(RuleInput input, Cue cue, Phrases.NounPhrase subject) =>
        subject.First < cue.First && Phrases.RelativeClause.Holds(input.Context, cue) && Phrases.RelativeClause.PronounOf(input.Context, cue, input.Bounds(cue.First).Low) is null
        && Enumerable.Range(subject.End, cue.First - subject.End).Any(input.Grammar.IsComma);

    // «передал мэру записку, что нашли в порту»: the clause belongs to the thing.
    private static bool HasThing(RuleInput input, Cue cue, int that)
    {
        for (int i = cue.End; i < that; i++)
        {
            bool thing = input.Context.Text[i] is { Upos: Languages.Upos.Noun, Feats: { Case: Languages.Case.Acc or Languages.Case.Nom or Languages.Case.Gen, Animacy: not Languages.Animacy.Anim } };
            if (input.Context.Text[i].Upos == Languages.Upos.Adp && input.Grammar.ReadPhrase(i + 1, that) is { } complement)
            {
                i = complement.End - 1;
            }
            else if (thing && input.Context.Mentions.At(i) is null)
            {
                return true;
            }
        }

        return false;
    }

    // «заявили о выходе из союза, что, как полагают, ускорит дело»: the verb has what it tells, and «что» is all of that.
    private static bool TakesUpPhrase(RuleInput input, Cue cue, int that)
    {
        int about = cue.End;
        while (about < that && input.Context.Words.Is("between", input.Context.Text[about].Norm))
        {
            about++;
        }

        return cue.Entry.May(Frames.About) && about + 2 < that && input.Context.Words.Is("content-about", input.Context.Text[about].Norm)
            && input.Context.Text[about + 1] is { Upos: Languages.Upos.Noun or Languages.Upos.Adj, Feats.Case: Languages.Case.Loc or Languages.Case.Acc } && input.Grammar.IsComma(that + 1);
    }

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
            // «обвиняют рыбака в том, что»: who is accused by nobody who is named, and «в краже у рыбаков, что жили в порту», are other constructions.
            if (cue.Entry.Force == StatementForce.Accused && cue.Entry.May(Frames.In))
            {
                return input.Grammar.IsComma(that - 1) && input.Context.Text[that - 2].Norm is "том" or "тому" or "тім" && input.SubjectOf(cue) is { } accuser && !IsOfOtherClause(input, cue, accuser);
            }

            if (TakesUpPhrase(input, cue, that) || (cue.Entry.May(Frames.Relay) && HasThing(input, cue, that)))
            {
                return false;
            }

            return input.Grammar.IsComma(that - 1) || (that == cue.End && cue.Entry.Form is CueForm.Finite or CueForm.Impersonal && input.Context.Text[that] is { Upos: Languages.Upos.Sconj, Norm: "что" or "що" } && that + 1 < input.Bounds(that).High && !input.Context.Text[that + 1].IsPunct);
        }

        // "told a meeting that was broadcast": behind a noun and before its verb, "that" is a pronoun.
        if (that > cue.End && that + 1 < input.Context.Text.Tokens.Length && input.Context.Text[that + 1] is { Upos: Languages.Upos.Verb or Languages.Upos.Aux, Feats.VerbForm: Languages.VerbForm.Fin } && input.Context.Text[that - 1].Upos is Languages.Upos.Noun or Languages.Upos.Propn)
        {
            return false;
        }

        for (int i = cue.End; i < that; i++)
        {
            bool isTime = Phrases.SubjectByOrder.IsDay(input.Context.Text[i]);
            if (input.Grammar.IsVerb(i) && !isTime && !IsParticipleOfNoun(input, i) && !IsReference(input, i) && !input.Context.Words.Is("between", input.Context.Text[i].Norm))
            {
                return false;
            }
        }

        return true;
    }
}
