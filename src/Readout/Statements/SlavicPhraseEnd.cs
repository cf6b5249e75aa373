using Readout.Languages;

namespace Readout.Statements;

/// <summary>Where a Russian or Ukrainian content without a finite verb of its own ends before its clause does.</summary>
internal static class SlavicPhraseEnd
{
    /// <summary>
    /// Where a content without a finite verb of its own ends: «предложил открыть мост и уехал», «просит помощи, которая нужна», «сообщил о ремонте, однако».
    /// </summary>
    public static int Of(StatementContext context, int from, int end)
    {
        for (int i = from + 1; i + 1 < end; i++)
        {
            if (context.QuotationOf(i) != context.QuotationOf(from) || context.IsQuoted(i))
            {
                continue;
            }

            bool comma = context.Grammar.IsComma(i);
            bool and = context.Text[i].Upos == Upos.Cconj && !comma;
            if (comma && (IsContrast(context.Text[i + 1]) || OpensOtherClause(context, from, i + 1, end) || (IsDoneBeside(context, i + 1, end) && !HasVerb(context, from, i))))
            {
                return i;
            }

            // «отрицал обвинения, называл себя честным»: the speaker's next verb, beside the first.
            if (comma && IsOuterVerb(context.Text, i + 1, end) && !HasClause(context, from, i))
            {
                return i;
            }

            if (and && (IsOuterVerb(context.Text, i + 1, end) || IsOuterVerbBehindAside(context, i + 1, end)) && !HasSubordinate(context, from, i))
            {
                return i;
            }
        }

        return end;
    }

    private static bool IsContrast(in Token token) => token.Norm is "однако" or "но" or "але" or "проте" or "хотя" or "хоча" or "тогда" or "тоді" || (token.Upos == Upos.Cconj && token.Norm is "зато" or "однак");

    // «закрыть мост, а порт работал», «закрыть мост, а также потребовал», «отверг слухи, а мост назвал целым»: a clause with its verb; not «не на месяц, а навсегда».
    private static bool OpensOtherClause(StatementContext context, int from, int token, int end)
    {
        if (context.Text[token].Norm is not "а")
        {
            return OpensSequel(context, token) || OpensBareClause(context, token, end);
        }

        // «за то, что мост не чинит, а красит»: a clause goes on with its subject.
        bool subject = !HasFinite(context, from, token) || (token + 2 < end && context.Text[token + 1].Norm is "также" or "також");
        for (int i = token + 1; i < end && !context.Grammar.IsComma(i); i++)
        {
            if (context.Grammar.IsVerb(i) && !context.IsQuoted(i))
            {
                return subject && context.Text[i].Feats.VerbForm == VerbForm.Fin;
            }

            subject |= context.Grammar.IsNominal(i) && context.Text[i].Feats.Case == Case.Nom;
        }

        return false;
    }

    // «обозвал рыбаков лентяями, за что был оштрафован», «попросил слова, после чего ушел»: what came of it.
    private static bool OpensSequel(StatementContext context, int token) =>
        token + 1 < context.Text.Tokens.Length && context.Text[token].Norm is "за" or "после" or "після" && context.Text[token + 1].Norm is "что" or "що" or "чего" or "чого";

    // «сообщил о пожаре, жители вышли на улицу»: a clause without any word that would make it hang on the phrase.
    private static bool OpensBareClause(StatementContext context, int token, int end)
    {
        if (HangsOnPhrase(context, token) || (context.Text[token].Upos == Upos.Adp && HangsOnPhrase(context, token + 1)))
        {
            return false;
        }

        bool subject = false;
        for (int i = token; i < end && !context.Grammar.IsComma(i) && !context.Grammar.IsHardBreak(i) && !context.IsQuoted(i); i++)
        {
            if (context.Grammar.IsVerb(i) || Phrases.SubjectByCase.IsRelative(context.Text[i]))
            {
                return subject && context.Grammar.IsVerb(i);
            }

            subject |= (i == token && context.Grammar.IsPronoun(i)) || (context.Text[i].Feats.Case == Case.Nom && (context.Grammar.IsNominal(i) || context.Grammar.IsPronoun(i)));
        }

        return false;
    }

    private static bool HangsOnPhrase(StatementContext context, int at)
    {
        Token token = context.Text[at];
        return token.Upos is Upos.Cconj or Upos.Sconj or Upos.Part || token.Feats.VerbForm is VerbForm.Part or VerbForm.Conv or VerbForm.Inf || Phrases.SubjectByCase.IsRelative(token) || context.Words.Is("subordinate", token.Norm)
            || context.Words.Is("that", token.Norm) || context.Words.Is("infinitive-that", token.Norm) || context.Words.Is("question", token.Norm) || token.Norm is "что" or "що" or "кто" or "хто" or "тем" or "тим" or "чем" or "ніж";
    }

    // A finite verb of the past or present right behind "and", with an adverb at most between.
    private static bool IsOuterVerb(AnalyzedText text, int token, int end)
    {
        int at = token < end && text[token].Upos == Upos.Adv ? token + 1 : token;
        return at < end && text[at].Upos is Upos.Verb or Upos.Aux && text[at].Feats.VerbForm == VerbForm.Fin;
    }

    private const int MaxAside = 7;

    // «пообещал не сдаваться и уже на второй встрече уговорил», «просил о переносе и, получив отказ, пообещал»: time and place or what was done first stand before the speaker's next verb.
    private static bool IsOuterVerbBehindAside(StatementContext context, int token, int end)
    {
        AnalyzedText text = context.Text;
        int at = token;
        if (at + 2 < end && context.Grammar.IsComma(at) && text[at + 1].Feats.VerbForm == VerbForm.Conv)
        {
            at += 2;
            while (at < end && at < token + MaxAside && !context.Grammar.IsComma(at) && !context.Grammar.IsVerb(at))
            {
                at++;
            }

            return at + 1 < end && context.Grammar.IsComma(at) && IsOuterVerb(text, at + 1, end);
        }

        bool placed = false;
        while (at < end && at < token + MaxAside && !context.Grammar.IsVerb(at) && (text[at].Upos is Upos.Adv or Upos.Adp or Upos.Part || (placed && text[at].Feats.Case is Case.Loc or Case.Acc or Case.Gen && (context.Grammar.IsNominal(at) || context.Grammar.IsModifier(at)))))
        {
            placed |= text[at].Upos == Upos.Adp;
            at++;
        }

        return placed && at < end && text[at] is { Upos: Upos.Verb or Upos.Aux, Feats: { VerbForm: VerbForm.Fin, Tense: Tense.Past } };
    }

    // «сообщил о пожаре, не называя числа раненых»: what the speaker does beside it, where the phrase has no verb that could do so.
    private static bool IsDoneBeside(StatementContext context, int token, int end) =>
        context.Text[token].Feats.VerbForm == VerbForm.Conv || (token + 1 < end && context.Text[token] is { Upos: Upos.Part or Upos.Adv } && context.Text[token + 1].Feats.VerbForm == VerbForm.Conv);

    private static bool HasVerb(StatementContext context, int from, int to) =>
        Enumerable.Range(from, to - from).Any(i => context.Text[i].Feats.VerbForm is VerbForm.Fin or VerbForm.Inf || context.Grammar.IsPredicate(i));

    private static bool HasFinite(StatementContext context, int from, int to) =>
        Enumerable.Range(from, to - from).Any(i => context.Grammar.IsVerb(i) && context.Text[i].Feats.VerbForm == VerbForm.Fin);

    private static bool HasClause(StatementContext context, int from, int to) =>
        Enumerable.Range(from, to - from).Any(i => context.Grammar.IsComma(i) || context.Grammar.IsVerb(i) || HangsOnPhrase(context, i) && context.Text[i].Upos is Upos.Sconj);

    private static bool HasSubordinate(StatementContext context, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (context.Grammar.IsComma(i) && i + 1 < to && (context.Text[i + 1].Upos == Upos.Sconj || context.Text[i + 1].Norm.StartsWith("котор", StringComparison.Ordinal) || context.Text[i + 1].Norm.StartsWith("як", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
