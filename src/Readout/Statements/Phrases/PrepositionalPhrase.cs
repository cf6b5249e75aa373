using Readout.Languages;

namespace Readout.Statements.Phrases;

/// <summary>How far what hangs on a Russian or Ukrainian preposition goes, «после встречи с послом в Осло | мэр назвал»: none of it is the subject. Stateless.</summary>
internal static class PrepositionalPhrase
{
    // A name in quotation marks has so many words.
    private const int MaxQuoted = 8;

    // Longer ones may be adverbs: «накануне», «после».
    private const int LongestPlainPreposition = 3;

    // «после встречи с Ли Хван Со мэр назвал»: a name that does not decline behind «с», «к», «о», «для» is their noun.
    private static int? UndeclinedBehind(StatementContext context, int at, int end)
    {
        bool named = at < end && text(at - 1).Span.Length <= LongestPlainPreposition && context.Grammar.IsNameInNominative(at) && text(at).Feats.Case is not Case.Nom;
        return named && context.Mentions.At(at) is { Entity.Kind: Entities.EntityKind.Person, Mention.Form: Entities.MentionForm.Name } name && context.Text.TokenAt(name.Mention.Full.Start) == at
            ? context.Text.TokenAt(name.Mention.Full.End)
            : null;

        Token text(int token) => context.Text[token];
    }

    /// <summary>Behind its noun with modifiers, and the genitives that hang on it; <paramref name="at"/> is the token after the preposition.</summary>
    public static int End(StatementContext context, int at, int end)
    {
        if (UndeclinedBehind(context, at, end) is { } behindName)
        {
            return behindName;
        }

        AnalyzedText text = context.Text;
        int i = at;
        while (i < end && (context.Grammar.IsModifier(i) && !context.Grammar.IsNominal(i)))
        {
            i++;
        }

        // «о „осторожном оптимизме“»: the words in marks hang on the preposition.
        if (i < end && context.Grammar.IsQuoteMark(i) && !context.Text[Math.Min(i + 1, end - 1)].IsCapitalized)
        {
            for (int close = i + 1; close < end && close <= i + MaxQuoted; close++)
            {
                if (context.Grammar.IsQuoteMark(close))
                {
                    return close + 1;
                }
            }
        }

        // «накануне президент»: a person in the nominative hangs on no preposition.
        if (i >= end || text[i].IsPunct || (text[i].Feats is { Case: Case.Nom, Animacy: Animacy.Anim } && context.Mentions.At(i) is not null) || context.Grammar.IsNameInNominative(i))
        {
            return Math.Max(i, at);
        }

        if (context.Words.Is("time-noun", text[i].Lemma) && i + 1 < end && text[i + 1].IsAllCaps)
        {
            // «в октябре МЧС сообщило»
            return i + 1;
        }

        i++;
        while (i < end && !IsSubject(context, i, end) && (text[i].Feats.Case is Case.Gen || IsAbbreviation(text[i])) && (context.Grammar.IsNominal(i) || context.Grammar.IsModifier(i)))
        {
            i++;
        }

        i = BehindNameOf(context, i, end);

        // "8 декабря 2021 года", "в среду, 8 декабря": numbers and the words they count.
        while (i < end && !IsSubject(context, i, end) && (text[i].Upos == Upos.Num || (text[i].Feats.Case is Case.Gen && context.Grammar.IsNominal(i))))
        {
            i++;
        }

        return i;
    }

    // «На вопрос корреспондента „Маяка“ мэр ответил»: whose correspondent it is speaks for nobody.
    private static int BehindNameOf(StatementContext context, int at, int end)
    {
        Token owner = context.Text[at - 1];
        bool named = at < end && context.Grammar.IsQuoteMark(at) && owner.Feats.Case == Case.Gen && (owner.Feats.Animacy == Animacy.Anim || context.Media.IsMediaHead(owner));
        for (int close = at + 1; named && close < end && close <= at + MaxQuoted; close++)
        {
            if (context.Grammar.IsQuoteMark(close))
            {
                return close + 1;
            }
        }

        return at;
    }

    // «После встречи Морини сообщила», «сказал в среду Соколов»: a name right before the verb, or one that is no other case, hangs on nothing.
    private static bool IsSubject(StatementContext context, int token, int end) =>
        context.Grammar.IsNominativeAlone(token) || (context.Grammar.IsNameInNominative(token) && context.Mentions.At(token) is { } name && context.Text.TokenAt(name.Mention.Full.End) == end);

    // «в администрации США»: its form does not tell its case.
    private static bool IsAbbreviation(in Token token) => token.IsAllCaps && token.Span.Length > 1;
}
