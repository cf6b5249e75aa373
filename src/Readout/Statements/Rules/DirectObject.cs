using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;

namespace Readout.Statements.Rules;

/// <summary>Where the object of a reporting verb begins: "announced | the closure", «потребовал от мэрии | извинений», "called | the plan a mistake". Stateless.</summary>
internal static class DirectObject
{
    // "described … as": farther on it is another clause's.
    private const int MaxToAs = 26;

    /// <summary>The first token of what the cue governs, past an addressee or a day; null where it governs none.</summary>
    public static int? Of(RuleInput input, Cue cue)
    {
        AnalyzedText text = input.Context.Text;
        int high = input.Bounds(cue.First).High;
        int at = input.Context.IsEnglish ? SkipTime(input, cue.End, high) : SkipAddressee(input, cue, input.SkipBetween(cue.End, high), high);
        at = input.Context.IsEnglish ? at : SkipWhen(input, SkipOwn(input, at, high), high);
        if (at >= high || (text[at].IsPunct && !input.Grammar.IsQuoteMark(at)) || input.Context.QuotationOf(at) >= 0 || (input.Context.Words.Is("that", text[at].Norm) && !(input.Context.IsEnglish && text[at].Upos == Upos.Det && CueThat.IsNounAlone(input, at + 1))))
        {
            return null;
        }

        // "The ministry rejects this."
        if (input.Context.IsEnglish && cue.Entry.Force is StatementForce.Denied or StatementForce.Confirmed && cue.Entry.May(Frames.Object) && text[at].Norm == "this" && (at + 1 >= high || text[at + 1].IsPunct))
        {
            return at;
        }

        // "condemned as a mistake the plan"
        if (text[at].Norm == "as" && cue.Entry.May(Frames.Object | Frames.As))
        {
            return at + 1 < high ? at + 1 : null;
        }

        // A subject behind its verb is no object.
        if (input.SubjectOf(cue) is { } subject && subject.First >= cue.End)
        {
            return null;
        }

        if (input.Context.IsEnglish && cue.Entry.May(Frames.As) && !cue.Entry.May(Frames.Object) && !IsNamed(input, at, high, input.Context.Words.Is("likens", cue.Entry.Lemma)))
        {
            return null;
        }

        if (input.Context.IsEnglish && cue.Entry.May(Frames.Object | Frames.Gerund) && text[at].Feats.VerbForm == VerbForm.Part && text[at].Norm.EndsWith("ing", StringComparison.Ordinal))
        {
            return at;
        }

        if (cue.Entry.May(Frames.Object) && IsAmount(input, at, high))
        {
            return at;
        }

        if (!input.Context.IsEnglish && cue.Entry.May(Frames.As) && input.Context.Mentions.At(at) is not null && IsLikened(input, at, high))
        {
            return at;
        }

        bool nominal = input.Grammar.IsNominal(at) || (input.Context.IsEnglish && at + 1 < high && input.Grammar.IsPossessive(at) && !input.Grammar.IsVerb(at + 1)) || input.Grammar.IsModifier(at) || text[at].Feats.VerbForm == VerbForm.Part || input.Grammar.IsQuoteMark(at) || (cue.Entry.May(Frames.As) && (input.Grammar.IsPronoun(at) || (!input.Context.IsEnglish && text[at].Upos == Upos.Pron)));
        return nominal && (input.Context.IsEnglish || text[at].Feats.Case is not (Case.Nom or Case.Dat) || IsThing(input, at, high) || text[at].Norm is "это" or "це") ? at : null;
    }

    // «охарактеризовал Ли Хван Со как „упрямца“»: whatever case the name looks like.
    private static bool IsLikened(RuleInput input, int at, int high) =>
        input.Grammar.ReadPhrase(at, high) is { } phrase && phrase.End < high && input.Context.Text[phrase.End].Norm is "как" or "як";

    // «признаёт за собой | ошибки»
    private static int SkipOwn(RuleInput input, int at, int high) =>
        at + 2 < high && input.Context.Text[at].Norm is "за" && input.Context.Text[at + 1].Norm is "собой" or "собою" ? at + 2 : at;

    // «прогнозирует на следующей неделе | потепление», «обнародовал на своем сайте | результаты»: when and where.
    private static int SkipWhen(RuleInput input, int at, int high)
    {
        AnalyzedText text = input.Context.Text;
        bool set = at + 1 < high && text[at].Upos == Upos.Adp && text[at].Norm is "на" or "в" or "во" or "у";
        if (!set)
        {
            return at;
        }

        int end = at + 1;
        while (end < high && text[end].Feats.Case is Case.Loc or Case.None && (input.Grammar.IsModifier(end) || input.Grammar.IsNominal(end)))
        {
            end++;
        }

        bool placed = end > at + 1 && text[end - 1].Feats.Case == Case.Loc && input.Grammar.IsNominal(end - 1);
        return placed && end < high && (text[end].Feats.Case is Case.Acc or Case.Nom || text[end].Norm.EndsWith("ння", StringComparison.Ordinal)) ? end : at;
    }

    // «потребовал от мэрии извинений», «домагається від уряду розслідування», «предложил рыбакам 100 рублей»
    private static int SkipAddressee(RuleInput input, Cue cue, int at, int high)
    {
        // «требовал для рыбака 17 лет»
        if (cue.Entry.Force == StatementForce.Demanded && at + 1 < high && input.Context.Text[at].Norm == "для" && input.Grammar.ReadPhrase(at + 1, high) is { } whom && whom.End < high)
        {
            return input.Context.Mentions.At(whom.Head) is { Entity.Kind: Entities.EntityKind.Person } ? whom.End : EndOfOwner(input, whom);
        }

        if (cue.Entry.Force is StatementForce.Proposed or StatementForce.Demanded && at + 1 < high && Receiver(input, at, high) is { } receiver)
        {
            return receiver;
        }

        if (cue.Entry.Force is StatementForce.Proposed or StatementForce.Promised && Beneficiary(input, at, high) is { } beneficiary)
        {
            return beneficiary;
        }

        bool demands = cue.Entry.Force is StatementForce.Demanded or StatementForce.Asked && at + 1 < high && (input.Context.Words.Is("content-off", input.Context.Text[at].Norm) || input.Context.Text[at].Norm is "у" or "в");
        if (!demands || input.Grammar.ReadPhrase(at + 1, high) is not { } addressee || input.Context.Text[addressee.Head].Feats.Case is not (Case.Gen or Case.None))
        {
            return at;
        }

        // The phrase would go on with what is demanded, a genitive as well.
        int end = input.Context.Mentions.At(addressee.Head) is { } known ? Math.Max(addressee.Head + 1, Math.Min(addressee.End, input.Context.Text.TokenAt(known.Mention.Full.End))) : addressee.Head + 1;
        return end < high ? end : at;
    }

    // «для бывшего главы порта | наказания»: one genitive belongs to the one before, the next is what is demanded.
    private static int EndOfOwner(RuleInput input, NounPhrase whom) =>
        whom.Head + 2 < whom.End && input.Context.Text[whom.Head + 1].Upos == Upos.Noun && input.Context.Text[whom.Head].Feats.Animacy == Animacy.Anim ? whom.Head + 2 : whom.Head + 1;

    // «предложил рыбакам | 100 рублей»: a person in the dative, and an amount behind.
    private static int? Receiver(RuleInput input, int at, int high) =>
        input.Grammar.ReadPhrase(at, high) is { } phrase && input.Context.Text[phrase.Head].Feats is { Case: Case.Dat, Animacy: not Animacy.Inan } && phrase.Head + 1 < high
        && IsAmount(input, phrase.Head + 1, high)
            ? phrase.Head + 1
            : null;

    // «предложила трём портам страны | новый причал»: a phrase in the dative before what is offered.
    private static int? Beneficiary(RuleInput input, int at, int high)
    {
        at = at + 1 < high && input.Context.Text[at].Upos is not (Upos.Noun or Upos.Propn or Upos.Adp or Upos.Verb or Upos.Pron) && input.Context.Text[at + 1].Feats.Case == Case.Dat ? at + 1 : at;
        if (at >= high || input.Grammar.ReadPhrase(at, high) is not { } phrase || input.Context.Text[phrase.Head].Feats.Case != Case.Dat || input.Grammar.IsPronoun(phrase.Head))
        {
            return null;
        }

        for (int i = phrase.Head + 1; i < high && i <= phrase.End; i++)
        {
            Token next = input.Context.Text[i];
            if (next.Feats.Case != Case.Gen)
            {
                return next.Feats.Case is Case.Acc or Case.Nom && (input.Grammar.IsModifier(i) || input.Grammar.IsNominal(i)) ? i : null;
            }
        }

        return null;
    }

    // "announced up to $22 million", "announced 5,000 jobs"
    private static bool IsAmount(RuleInput input, int at, int high)
    {
        AnalyzedText text = input.Context.Text;
        int number = text[at].Norm is "up" && at + 1 < high && text[at + 1].Norm == "to" ? at + 2 : text[at].Norm is "more" or "less" && at + 1 < high && text[at + 1].Norm == "than" ? at + 2 : text[at].Norm is "nearly" or "almost" or "about" or "over" ? at + 1 : at;
        return number < high && (text[number].Upos is Upos.Num or Upos.Sym);
    }

    // «раскритиковал готовящийся праздник»: of things the accusative looks like the nominative.
    private static bool IsThing(RuleInput input, int at, int high) =>
        input.Context.Text[at].Feats.Case == Case.Nom && input.Grammar.ReadPhrase(at, high) is { } phrase && input.Context.Text[phrase.Head].Feats is { Animacy: Animacy.Inan, Gender: not Gender.Fem } or { Animacy: not Animacy.Anim, Case: Case.Acc } && input.Context.Mentions.At(phrase.Head) is null;

    // "called the plan a mistake", "described it as late", but not "called the mayor on Monday".
    private static bool IsNamed(RuleInput input, int at, int high, bool likens)
    {
        AnalyzedText text = input.Context.Text;
        if (input.Grammar.IsQuoteMark(at))
        {
            return true;
        }

        int end = input.Grammar.ReadPhrase(at, high)?.End ?? at + 1;
        if (input.Grammar.ReadPhrase(at, high) is { } named && named.Head < named.End - 1 && text[named.End - 1].Upos is Upos.Adj)
        {
            return true; // "called the demand unlawful"
        }

        if (end < high && text[end] is { Upos: Upos.Adv or Upos.Noun, IsCapitalized: false } && IsQuality(text[end].Norm) && (end + 1 >= high || text[end + 1].IsPunct || text[end + 1].Upos == Upos.Cconj))
        {
            return true; // "called the step groundless", taken for no adjective
        }

        end = end + 1 < high && text[end].Norm == "of" && input.Grammar.ReadPhrase(end + 1, high) is { } whose ? whose.End : end;
        if (end < high && !(end + 1 < high && text[end].Upos is Upos.Det && VerbGroup.IsTimeNoun(text[end + 1])) && (text[end].Upos is Upos.Det or Upos.Adj || input.Grammar.IsQuoteMark(end) || (text[end].Upos is Upos.Adv && end + 1 < high && text[end + 1].Upos is Upos.Adj)))
        {
            return true;
        }

        for (int i = at; i < high && i < at + MaxToAs && !input.Grammar.IsComma(i); i++)
        {
            if (text[i].Norm == "as" || input.Grammar.IsQuoteMark(i) || (likens && text[i].Norm == "to"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuality(string word) => Array.Exists(QualityEndings, ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static readonly string[] QualityEndings = ["less", "ful", "ous", "able", "ible"];

    // "announced on Friday the arrest"
    private static int SkipTime(RuleInput input, int from, int high)
    {
        int at = input.SkipBetween(from, high);
        at = at + 1 < high && input.Context.Text[at].Norm is "on" && SubjectByOrder.IsDay(input.Context.Text[at + 1]) ? at + 1 : at;
        bool day = at + 1 < high && SubjectByOrder.IsDay(input.Context.Text[at]) && input.Context.Text[at + 1].Upos is not (Upos.Part or Upos.Noun);
        return day ? at + 1 : at;
    }
}
