using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;

namespace Readout.Statements.Rules;

/// <summary>
/// The content is a noun phrase: «Мэр заявил о готовности открыть мост», «опроверг слухи», «назвал мост аварийным»,
/// "denied the charge", "accused the council of delay".
/// </summary>
internal sealed class CueNounPhrase : StatementRule
{
    private const int MaxObject = 26;

    // «настаивает на встрече» says too little to be a record of its own.
    private const int MinUpon = 3;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        foreach (Cue cue in input.Cues)
        {
            if (cue.Entry.Form == CueForm.Impersonal)
            {
                if (Impersonal(input, cue) is { } reported)
                {
                    yield return reported;
                }

                continue;
            }

            if (input.SubjectOf(cue) is not { } subject)
            {
                continue;
            }

            if ((Fronted(input, cue, subject) ?? FrontedObject(input, cue, subject)) is { } fronted && (!Points(input, input.Context.Text.TokenAt(fronted.Start), input.Context.Text.TokenAt(fronted.End)) || IsOfPlace(input, cue, subject, input.Context.Text.TokenAt(fronted.Start))) && input.Make(Name, cue, StatementKind.Indirect, 0.7, fronted) is { } before)
            {
                yield return before;
                continue;
            }

            if (FrontedName.Of(input, cue, subject) is { } named && input.Make(Name, cue, input.Contents.KindOf(input.Context.Text.TokenAt(named.Behind.Start), input.Context.Text.TokenAt(named.Behind.End)), 0.7, named.Front, named.Behind) is { } called)
            {
                yield return called;
                continue;
            }

            if (Start(input, cue) is not { } from)
            {
                continue;
            }

            int end = EndOfPhrase(input, cue, from, input.Contents.End(from, cue));
            if ((IntroducesWords(input, end) && !IsNaming(input, cue)) || Points(input, from, end) || (IsNaming(input, cue) && !HasPredicate(input, from, end)))
            {
                continue;
            }

            if (end > from && input.Make(Name, cue, input.Contents.KindOf(from, end), 0.7, input.Contents.Span(from, end)) is { } found)
            {
                yield return cue.Entry.May(Frames.Against) && input.Context.Words.Is("content-against", input.Context.Text[from - 1].Norm) ? found with { Force = StatementForce.Denied } : found;
            }
        }
    }

    // «Также сообщалось о ремонте моста»: said by nobody that is named, or by a text.
    private Proposal? Impersonal(RuleInput input, Cue cue)
    {
        if (!cue.Entry.May(Frames.About) || After(input, cue, "about") is not { } from)
        {
            return null;
        }

        int end = EndOfPhrase(input, cue, from, input.Contents.End(from, cue));
        return Points(input, from, end) ? null : input.Make(Name, cue, input.Contents.KindOf(from, end), 0.7, input.Contents.Span(from, end));
    }

    // «эту информацию подтвердил мэр»: what it points at stands before.
    private static bool Points(RuleInput input, int from, int end) =>
        !input.Context.IsEnglish && input.Context.Words.AboutThis.Match(input.Context.Text, from, end) is var words and > 0 && from + words >= end;

    // «В Осло эту информацию опровергли», «Осло эти сведения подтвердил»: who judges stands before what is judged, and nothing more of it.
    private static bool IsOfPlace(RuleInput input, Cue cue, NounPhrase subject, int thing) =>
        cue.Entry.Force is StatementForce.Denied or StatementForce.Confirmed && subject.End <= thing && !input.Context.Media.IsDocumentHead(input.Context.Text[subject.Head]);

    // «выступил против ремонта», «выступил за ремонт», «предостерег от ремонта»
    private static readonly (Frames Frame, string Section)[] Prepositions = [(Frames.Against, "against"), (Frames.Favour, "favour"), (Frames.Off, "off")];

    private static int EndOfPhrase(RuleInput input, Cue cue, int from, int end) =>
        input.Context.IsEnglish ? PhraseEnd.Of(input, from, end, cue.Entry.May(Frames.As)) : BeforeGiver(input, cue, from, BeforeOccasion(input, from, SlavicPhraseEnd.Of(input.Context, from, end)));

    // «попросили помощи у мэра»: whom they asked for it.
    private static int BeforeGiver(RuleInput input, Cue cue, int from, int end)
    {
        bool asks = cue.Entry.Force is StatementForce.Asked or StatementForce.Demanded;
        for (int i = from + 1; asks && i + 1 < end; i++)
        {
            if (input.Context.Text[i].Norm is "у" or "від" or "от" && input.Grammar.ReadPhrase(i + 1, end) is { } giver && (input.Grammar.IsPerson(giver) || input.Context.Text[giver.Head].Feats is { Case: Case.Gen, Animacy: Animacy.Anim }))
            {
                return i;
            }
        }

        return end;
    }

    // «заявил о невиновности в эфире радио»: where one spoke, not what one spoke of.
    private static int BeforeOccasion(RuleInput input, int from, int end)
    {
        for (int i = from + 1; i + 1 < end; i++)
        {
            if (input.Context.Text[i].Upos == Upos.Adp && input.Grammar.ReadPhrase(i + 1, end) is { } phrase && input.Context.Media.IsOccasion(input.Context.Text[phrase.Head]))
            {
                return i;
            }
        }

        return end;
    }

    // «Слухи опроверг мэр», «В Москве обвинения отрицают»: the object stands before its verb, the subject elsewhere.
    private static Text.TextSpan? FrontedObject(RuleInput input, Cue cue, NounPhrase subject)
    {
        bool judges = !input.Context.IsEnglish && cue.Entry.May(Frames.Object) && (cue.Entry.Force is StatementForce.Denied or StatementForce.Confirmed || (cue.Entry.Force == StatementForce.Accused && IsBehind(input, cue, subject)));
        int end = cue.First > 0 && input.Context.Words.Is("negation", input.Context.Text[cue.First - 1].Norm) ? cue.First - 1 : cue.First;
        end = end > 0 && input.Context.Text[end - 1].Norm is "тоже" or "также" or "теж" or "також" ? end - 1 : end;
        int low = subject.First >= cue.End || OpensWith(input, cue, subject) ? input.Bounds(cue.First).Low : subject.End;
        for (int i = Math.Max(low, cue.First - MaxObject); judges && i < cue.First; i++)
        {
            bool afterPreposition = i > 0 && input.Context.Text[i - 1].Upos == Upos.Adp;
            if (i >= subject.First && i < subject.End)
            {
                continue;
            }

            int limit = subject.First > i && subject.First < cue.First ? subject.First : end;
            if (!afterPreposition && input.Context.Text[i].IsWord && input.Grammar.ReadPhrase(i, limit) is { } phrase && IsPhrasal(input, phrase.End, limit))
            {
                bool thing = input.Context.Text[phrase.Head].Feats.Case is Case.Acc or Case.Nom or Case.None && input.Context.Text[phrase.Head].Feats.Animacy != Animacy.Anim && !input.Grammar.IsPronoun(phrase.Head);
                return thing && !input.Context.Words.Is("time-noun", input.Context.Text[phrase.Head].Lemma) && input.Context.Mentions.At(phrase.Head) is null && IsOwnedUpTo(input, cue, phrase.Head) ? input.Contents.Span(i, limit) : null;
            }
        }

        return null;
    }

    // «Слова мэра раскритиковали рыбаки», not «Шайку осудили в порту».
    private static bool IsBehind(RuleInput input, Cue cue, NounPhrase subject) =>
        subject.First >= cue.End && input.Context.Text[subject.First - 1].Upos != Upos.Adp && input.Context.Text[subject.Head].Feats.Case is Case.Nom or Case.None;

    // «Слухи о закрытии моста мэр опроверг»: the subject stands right before its verb.
    private static bool OpensWith(RuleInput input, Cue cue, NounPhrase subject) =>
        subject.End == cue.First || (subject.End == cue.First - 1 && input.Context.Words.Is("negation", input.Context.Text[subject.End].Norm));

    // «слухи | о закрытии моста»: nothing but what may hang on a noun.
    private static bool IsPhrasal(RuleInput input, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            bool hangs = input.Context.Text[i].Upos == Upos.Adp || input.Grammar.IsModifier(i) || (input.Grammar.IsNominal(i) && input.Context.Text[i].Feats.Case != Case.Nom);
            if (!hangs)
            {
                return false;
            }
        }

        return true;
    }

    // «напомнил о своем обещании: „…“»: the words themselves follow.
    private static bool IntroducesWords(RuleInput input, int end) =>
        !input.Context.IsEnglish && input.Grammar.IsColon(end) && input.Context.QuotationOf(end + 1) >= 0;

    private static bool IsNaming(RuleInput input, Cue cue) => !input.Context.IsEnglish && cue.Entry.May(Frames.As);

    // «назвал мост аварийным» says something of the bridge, «назвал дату» does not; the instrumental tells.
    private static bool HasPredicate(RuleInput input, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (input.Context.Text[i].Feats.Case == Case.Ins || input.Context.Text[i].Upos == Upos.X || (i > from && input.Context.Text[i].Norm is "как" or "як"))
            {
                return true;
            }
        }

        return false;
    }

    private static int? Start(RuleInput input, Cue cue)
    {
        if (BarePassive.Is(input.Context, cue.End, cue.Entry, input.SubjectOf(cue)))
        {
            return null;
        }

        if (ThreatWith.Of(input, cue) is { } threat)
        {
            return threat;
        }

        if (cue.Entry.May(Frames.Because) && Because(input, cue) is { } because)
        {
            return because;
        }

        if (cue.Entry.May(Frames.About) && After(input, cue, "about") is { } about && !IsTopic(input, cue, about) && !HasThingBetween(input, cue, about))
        {
            return about;
        }

        foreach ((Frames frame, string section) in Prepositions)
        {
            if (cue.Entry.May(frame) && After(input, cue, section) is { } at && !IsNameOfBody(input, at))
            {
                return at;
            }
        }

        if (cue.Entry.May(Frames.To) && After(input, cue, "to") is { } to)
        {
            return to;
        }

        if (cue.Entry.May(Frames.In) && After(input, cue, "in") is { } @in)
        {
            return @in;
        }

        if (cue.Entry.May(Frames.Upon) && After(input, cue, "upon") is { } upon && (input.Contents.End(upon, cue) - upon >= MinUpon || IsOwnQuality(input, upon)) && !IsSource(input, upon))
        {
            return upon;
        }

        if (cue.Entry.May(Frames.Of | Frames.For) && After(input, cue, "of") is { } of && (cue.Entry.May(Frames.Of) ? input.Context.Text[of - 1].Norm != "over" : input.Context.Text[of - 1].Norm is "for" or "over") && !IsForLittle(input, cue, of))
        {
            return of;
        }

        if (cue.Entry.May(Frames.Object | Frames.As | Frames.On | Frames.Gerund))
        {
            return DirectObject.Of(input, cue) is { } thing && !EnglishObject.SaysNothing(input, cue, thing) && input.Grammar.ReadPhrase(thing, input.Bounds(cue.First).High) is var phrase && (phrase is null || (IsOwnedUpTo(input, cue, phrase.Value.Head) && !IsAsked(input, cue, phrase.Value.Head))) ? thing : null;
        }

        if (cue.Entry.May(Frames.Result) && input.SubjectOf(cue) is { } poll && input.Context.Media.IsPoll(input.Context.Text[poll.Head]) && poll.End <= cue.First)
        {
            return DirectObject.Of(input, cue);
        }

        return cue.Entry.May(Frames.Fact) && DirectObject.Of(input, cue) is { } fact && IsFact(input, fact) ? fact : null;
    }

    // "asked for comment": the paper did. "asked for the talks", "asks for nine": of what, it does not tell.
    private static bool IsForLittle(RuleInput input, Cue cue, int at)
    {
        if (!input.Context.IsEnglish || cue.Entry.Force != StatementForce.Asked)
        {
            return false;
        }

        AnalyzedText text = input.Context.Text;
        bool known = input.Grammar.ReadPhrase(at, input.Bounds(cue.First).High) is { Length: <= 2 } thing && text[thing.First].Norm is "the" or "this" or "that" && text[thing.End].Upos != Upos.Adp;
        return known || text[at - 1].Norm != "for" || text[at].Upos == Upos.Num || Enumerable.Range(at, 2).Any(i => i < text.Tokens.Length && text[i].Norm is "comment" or "comments" or "reaction" or "response");
    }

    // «написал заявление об уходе»: what the thing is about, not what was said.
    private static bool HasThingBetween(RuleInput input, Cue cue, int about) =>
        input.Context.Words.Is("about-alone", cue.Entry.Lemma) && Enumerable.Range(cue.End, Math.Max(0, about - 1 - cue.End)).Any(i => input.Grammar.IsNominal(i) && input.Context.Text[i].Feats is { Animacy: not Animacy.Anim, Case: Case.Acc or Case.Nom });

    // «о чем просил Сергея Орлова»: of whom it was asked, not what.
    private static bool IsAsked(RuleInput input, Cue cue, int noun) =>
        !input.Context.IsEnglish && cue.Entry.Force == StatementForce.Asked && input.Context.Mentions.At(noun) is { Entity.Kind: Entities.EntityKind.Person };

    // «признал вину», not «признал мост аварийным».
    private static bool IsOwnedUpTo(RuleInput input, Cue cue, int noun) =>
        !input.Context.Words.Is("admits", cue.Entry.Lemma) || input.Context.Words.Is("admitted", input.Context.Text[noun].Lemma);

    // «отметил важность моста», «констатував зростання», but not «отметил юбилей»: nouns made of verbs and adjectives.
    private static bool IsFact(RuleInput input, int at)
    {
        if (input.Grammar.ReadPhrase(at, input.Bounds(at).High) is not { } phrase || input.Context.Mentions.At(phrase.Head) is not null)
        {
            return !input.Context.IsEnglish && input.Context.Words.Is("fact", input.Context.Text[at].Norm);
        }

        string lemma = input.Context.Text[phrase.Head].Lemma;
        return !input.Context.Words.Is("courtesy", lemma) && (input.Context.Words.Is("fact", lemma) || Array.Exists(FactEndings, ending => lemma.EndsWith(ending, StringComparison.Ordinal) && lemma.Length > ending.Length + 2));
    }

    private static readonly string[] FactEndings = ["ость", "ение", "ание", "ствие", "ість", "ення", "ання", "іння"];

    // «настаивает на своей невиновности»
    private static bool IsOwnQuality(RuleInput input, int at) =>
        !input.Context.IsEnglish && at + 1 < input.Context.Text.Tokens.Length && input.Context.Text[at].Lemma is "свой" or "свій" && Array.Exists(FactEndings, ending => input.Context.Text[at + 1].Lemma.EndsWith(ending, StringComparison.Ordinal));

    // «говорили об Оливии», «напомнил о порте»: what one talks of, not what one says of it.
    private static bool IsTopic(RuleInput input, Cue cue, int about) =>
        input.Context.Words.Is("topical", cue.Entry.Lemma) && (input.Grammar.ReadPhrase(about, input.Bounds(cue.First).High) is not { } phrase || input.Context.Mentions.At(phrase.Head) is not null || (input.Context.Text[phrase.Head].Feats.Animacy == Animacy.Anim && !TellsWhatHappened(input, phrase)));

    // «сообщил о двух задержанных рыбаках»: what befell them is told of them.
    private static bool TellsWhatHappened(RuleInput input, NounPhrase phrase) =>
        Enumerable.Range(phrase.First, phrase.Head - phrase.First).Any(i => input.Context.Text[i].Feats.VerbForm == VerbForm.Part);

    // «выступает за „Маяк“»: whom one plays for.
    private static bool IsNameOfBody(RuleInput input, int at) =>
        input.Context.Mentions.At(input.Grammar.IsQuoteMark(at) ? at + 1 : at) is { Mention.Form: Entities.MentionForm.Name } || (input.Grammar.IsQuoteMark(at) && input.Context.Text[at + 1].IsCapitalized);

    // «критикует мэра за то, что мост закрыт»
    private static int? Because(RuleInput input, Cue cue)
    {
        int high = Math.Min(input.Bounds(cue.First).High - 4, cue.End + MaxObject);
        for (int i = cue.End; i < high && !input.Grammar.IsComma(i) && !input.Grammar.IsHardBreak(i); i++)
        {
            if (input.Context.Words.Is("content-favour", input.Context.Text[i].Norm) && input.Context.Text[i + 1].Norm is "то" or "те" && input.Grammar.IsComma(i + 2) && input.Context.Words.Is("that", input.Context.Text[i + 3].Norm))
            {
                return i + 4;
            }
        }

        return null;
    }

    // «О ремонте моста сообщил мэр»: the noun phrase stands first, the subject behind its verb.
    private static Text.TextSpan? Fronted(RuleInput input, Cue cue, NounPhrase subject)
    {
        Passage passage = input.Context.PassageOf(cue.First);
        int first = BehindOpening(input, passage.First, cue.First);
        if (!cue.Entry.May(Frames.About) || cue.First - first is < 2 or > MaxObject || !input.Context.Words.Is("content-about", input.Context.Text[first].Norm) || !IsContent(input, first + 1))
        {
            return null;
        }

        for (int i = first + 1; i < cue.First; i++)
        {
            if (input.Grammar.IsVerb(i) || input.Grammar.IsComma(i) || input.Grammar.IsHardBreak(i))
            {
                return null;
            }
        }

        int end = subject.First < cue.First ? subject.First : cue.First;
        if (end <= first + 1)
        {
            return null;
        }

        end = BeforeTime(input, first + 1, end);
        while (end > first + 1 && (input.Context.Words.Is("between", input.Context.Text[end - 1].Norm) || input.Context.Text[end - 1].Upos == Upos.Adv))
        {
            end--;
        }

        return end > first + 1 ? input.Contents.Span(first + 1, BeforeOccasion(input, first + 1, end)) : null;
    }

    // «О ремонте первого мая сообщил мэр»: when he did.
    private static int BeforeTime(RuleInput input, int first, int end)
    {
        int day = end - 2;
        return day > first && input.Context.Words.Is("time-noun", input.Context.Text[end - 1].Lemma) && (input.Context.Text[day].Upos == Upos.Num || input.Context.Text[day].Lemma is "один" or "первый" or "перший") ? day : end;
    }

    // «Ранее о ремонте сообщил мэр», «Таким образом, к маю о ремонте заявил мэр»: neither a subject nor a verb stands before.
    private static int BehindOpening(RuleInput input, int first, int end)
    {
        for (int i = first; i < end && i < first + MaxOpening; i++)
        {
            Token token = input.Context.Text[i];
            if (input.Context.Words.Is("content-about", token.Norm))
            {
                return i;
            }

            if (input.Grammar.IsVerb(i) || input.Context.IsQuoted(i) || token.Feats is { Case: Case.Nom } || input.Grammar.IsHardBreak(i))
            {
                return first;
            }
        }

        return first;
    }

    private const int MaxOpening = 8;

    // «сослался на источники», «ссылается на газету»: whose words they are, not what was said.
    private static bool IsSource(RuleInput input, int at)
    {
        int head = at;
        while (head + 1 < input.Context.Text.Tokens.Length && (input.Grammar.IsModifier(head) || input.Context.Text[head].Upos == Upos.Adv) && !input.Grammar.IsNominal(head))
        {
            head++;
        }

        ref readonly Token token = ref input.Context.Text[head];
        return input.Context.Mentions.At(head) is not null || input.Context.Media.IsUnnamedHead(token) || input.Context.Media.IsMediaHead(token)
            || input.Context.Media.IsDocumentHead(token) || input.Context.Media.IsOffice(token) || input.Grammar.IsQuoteMark(head);
    }

    // The token after the preposition of that section, when no clause comes between.
    private static int? After(RuleInput input, Cue cue, string section)
    {
        AnalyzedText text = input.Context.Text;
        int high = Math.Min(input.Bounds(cue.First).High, cue.End + MaxObject);
        for (int i = cue.End; i < high; i++)
        {
            i = section == "of" ? BehindRelative(input, i, high) : i;
            if (input.Context.IsEnglish && input.Context.IsQuoted(i) && !input.Context.IsQuoted(cue.First))
            {
                continue; // "denounced the “Friends for Falcon” club"
            }

            if (input.Grammar.IsComma(i) || input.Grammar.IsHardBreak(i) || input.Grammar.IsVerb(i) || input.Context.Words.Is("that", text[i].Norm))
            {
                return null;
            }

            if (input.Context.Words.Is("content-" + section, text[i].Norm) && !(section == "of" && BelongsToName(input, i, high)))
            {
                return i + 1 < high && IsContent(input, i + 1) ? i + 1 : null;
            }
        }

        return null;
    }

    // "accused Ann Smith, who runs the port, of bias"
    private static int BehindRelative(RuleInput input, int comma, int high)
    {
        bool relative = input.Context.IsEnglish && input.Grammar.IsComma(comma) && comma + 1 < high && input.Context.Text[comma + 1].Norm is "who" or "whose" or "which";
        for (int i = comma + 2; relative && i + 1 < high; i++)
        {
            if (input.Grammar.IsComma(i) && input.Context.Words.Is("content-of", input.Context.Text[i + 1].Norm))
            {
                return i + 1;
            }
        }

        return comma;
    }

    // "accused Judge Ann Smith of the High Court of bias": a name behind "of" says who is accused, where another "of" follows.
    private static bool BelongsToName(RuleInput input, int of, int high) =>
        input.Context.IsEnglish && input.Grammar.ReadPhrase(of + 1, high) is { } phrase && input.Context.Text[phrase.Head].IsCapitalized
        && Enumerable.Range(of + 1, Math.Max(0, high - of - 1)).Any(i => input.Context.Text[i].Norm == "of");

    // «о том, что» and «об этом» are other constructions.
    private static bool IsContent(RuleInput input, int at) =>
        input.Context.Text[at].Norm is not ("том" or "этом" or "те" or "це" or "тому" or "цьому" or "чем" or "що" or "нем" or "ней" or "них") && (!input.Context.Text[at].IsPunct || (!input.Context.IsEnglish && input.Grammar.IsQuoteMark(at)));
}
