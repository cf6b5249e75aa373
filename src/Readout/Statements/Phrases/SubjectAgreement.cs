using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements.Phrases;

/// <summary>Whether a noun phrase may be a cue's subject where case and agreement tell: it can speak, stands in the nominative and agrees with the verb.</summary>
internal static class SubjectAgreement
{
    public static bool Allows(StatementContext context, Cue cue, NounPhrase phrase)
    {
        Token head = context.Text[phrase.Head];
        if (IsPluralTakenForGenitive(context, cue, phrase) || IsCounted(context, cue, phrase))
        {
            return true;
        }

        if (!context.Grammar.MayBeSubject(phrase.Head) || head.Upos == Upos.Num || SubjectByCase.IsRelative(head))
        {
            return false;
        }

        // «которая попросила его о помощи»: whom she asked, however the tagger reads the form
        if (phrase.Length == 1 && head.Norm is "его" or "ее" or "её" or "их" or "ему" or "ей" or "им" or "йому" or "його" or "її" or "їй" or "їх" or "їм" or "нас" or "вас" or "нам" or "вам" or "тебе" or "тебя" or "тобі" or "меня" or "мене" or "мне" or "мені")
        {
            return false;
        }

        // «обстановка спокойная, и предложил»
        Feats verb = context.Text[context.Grammar.VerbOf(cue)].Feats;
        if (head is { Upos: Upos.Adj, IsCapitalized: false, Feats.Gender: not Gender.None } && verb.Gender != Gender.None && verb.Gender != head.Feats.Gender && context.Mentions.At(phrase.Head) is null)
        {
            return false;
        }

        bool isThing = head.Norm is "это" or "все" or "то" or "це" or "те" or "что" or "що" or "год" or "року" or "время" or "час" || IsTime(context, phrase);
        bool isText = cue.Entry.Force == StatementForce.Believed && head is { Upos: Upos.Noun, IsCapitalized: false } && context.Media.IsDocumentHead(head) && context.Mentions.At(phrase.Head) is null;
        return !isThing && !isText && CanSpeak(context, phrase) && Agrees(context, cue, phrase);
    }

    // «Неделю тому мэр заявил», «Тиждень тому мер заявив»: in some genders the accusative of time looks like the nominative.
    private static bool IsTime(StatementContext context, NounPhrase phrase) =>
        context.Words.Is("time-noun", context.Text[phrase.Head].Lemma) && phrase.Head == phrase.First && context.Mentions.At(phrase.Head) is null && !context.Grammar.IsQuoteMark(phrase.First - 1);

    // «когда власти признали»: of such nouns the genitive looks like the plural, and a plural verb stands right behind.
    private static bool IsPluralTakenForGenitive(StatementContext context, Cue cue, NounPhrase phrase)
    {
        Token head = context.Text[phrase.Head];
        return head.Feats is { Case: Case.Gen, Gender: Gender.Fem } && phrase.First == phrase.Head && phrase.End == cue.First && context.Text[cue.First].Feats.Number == Number.Plur
            && (context.Media.IsGroup(head) || context.Media.IsOffice(head)) && (phrase.First == 0 || context.Text[phrase.First - 1].Upos is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.Adp));
    }

    // «восемь сенаторов заявили», «большинство депутатов заявило»: those who are counted stand in the genitive.
    private static bool IsCounted(StatementContext context, Cue cue, NounPhrase phrase)
    {
        Feats verb = context.Text[context.Grammar.VerbOf(cue)].Feats;
        bool one = context.Text[phrase.First].Norm is "один" or "одна" && (verb.Gender == Gender.None || verb.Gender == context.Text[phrase.First].Feats.Gender);
        bool agrees = verb.Number == Number.Plur || verb.VerbForm == VerbForm.Conv || (verb.Number == Number.Sing && (one || verb.Gender is Gender.Neut or Gender.None));
        return agrees && Counts(context, phrase) && (phrase.First == 0 || context.Text[phrase.First - 1].Upos != Upos.Adp);
    }

    /// <summary>«восемь сенаторов», «два источника», «один из дипломатов»: a number of people in the nominative.</summary>
    public static bool Counts(StatementContext context, NounPhrase phrase)
    {
        Token first = context.Text[phrase.First];
        bool counts = (first.Upos == Upos.Num && first.Feats.Case is Case.Nom or Case.Acc or Case.None) || context.Words.Is("quantity", first.Norm)
            || (!context.IsEnglish && first.Norm is "один" or "одна" && context.Grammar.Form(phrase.First + 1) is "из" or "з" or "із" or "зі");
        return counts && phrase.Length > 1
            && Enumerable.Range(phrase.First + 1, phrase.Length - 1).Any(i => IsCountedPerson(context, i, first));
    }

    // «из дипломатов», «из них»; the dictionary may not know whether the Ukrainian noun behind «один із» is alive.
    private static bool IsCountedPerson(StatementContext context, int token, in Token first) =>
        context.Text[token] is { Norm: "них" }
        || (context.Text[token] is { Upos: Upos.Noun, Feats.Case: Case.Gen or Case.Acc } noun
            && (noun.Feats.Animacy == Animacy.Anim || context.Media.IsUnnamedHead(noun) || (noun.Feats.Animacy == Animacy.None && first.Norm is "один" or "одна")));

    /// <summary>Things do not speak, unless they are bodies, texts or sources, or have a name.</summary>
    public static bool CanSpeak(StatementContext context, NounPhrase phrase)
    {
        Token head = context.Text[phrase.Head];
        if (head.Feats.Animacy != Animacy.Inan || IsCapitalizedName(context, phrase.Head) || context.Grammar.IsPronoun(phrase.Head) || context.Mentions.At(phrase.Head) is not null)
        {
            return true;
        }

        if (context.Media.IsOffice(head) || context.Media.IsGroup(head) || context.Media.IsDocumentHead(head) || context.Media.IsUnnamedHead(head) || context.Media.IsMediaHead(head) || context.Media.IsPersonByFigure(head) || IsBodyInNominative(context, head))
        {
            return true;
        }

        for (int i = phrase.Head; i < phrase.End; i++)
        {
            if (context.Text[i].IsCapitalized)
            {
                return IsCapitalizedName(context, i) || !GovernsInfinitive(context, phrase);
            }
        }

        return false;
    }

    // «эта группа»: of such nouns no other case looks like the nominative.
    private static bool IsBodyInNominative(StatementContext context, in Token head) =>
        head.Feats is { Case: Case.Nom, Gender: Gender.Fem, Number: Number.Sing } && context.Media.KindsOfBody(head.Lemma) is not null;

    // «Отказ суда открыть мост»: an act, where «Колония» may be a body.
    private static bool GovernsInfinitive(StatementContext context, NounPhrase phrase) =>
        !context.IsEnglish && phrase.End < context.Text.Tokens.Length && context.Text[phrase.End].Feats.VerbForm == VerbForm.Inf;

    // «Количество» has its capital from the sentence that it opens.
    private static bool IsCapitalizedName(StatementContext context, int token) =>
        context.Text[token].IsCapitalized && (context.Text[token].Upos != Upos.Noun || context.Text.Sentences[context.Text.SentenceOf(token)].FirstToken != token);

    private static bool Agrees(StatementContext context, Cue cue, NounPhrase phrase)
    {
        Number verb = context.Text[context.Grammar.VerbOf(cue)].Feats.Number;
        if (!AgreesInGender(context, cue, phrase) || (verb == Number.Sing && phrase.End <= cue.First && AreTwoNames(context, phrase)))
        {
            return false;
        }

        Number noun = context.Grammar.IsNameInNominative(phrase.Head) ? Number.Sing : IsBodyInOneWord(context, phrase) ? Number.None : context.Text[phrase.Head].Feats.Number;
        if (verb == Number.None || noun == Number.None || verb == noun)
        {
            return context.Mentions.IsRoleNoun(context.Text[phrase.Head]) || !ContradictsGender(context.Text[context.Grammar.VerbOf(cue)], context.Text[phrase.Head], noun, IsCapitalizedName(context, phrase.Head));
        }

        // «Иванов и Петров заявили», «США заявили».
        bool goesOn = phrase.End < context.Text.Tokens.Length && context.Text[phrase.End].Upos == Upos.Cconj;
        return verb == Number.Plur && (HasAnd(context, phrase) || goesOn || (context.Text[phrase.Head].IsAllCaps && !context.Media.IsAgencyName(context.Text[phrase.Head])));
    }

    // «Міноборони повідомило»: the word looks like a plural.
    private static bool IsBodyInOneWord(StatementContext context, NounPhrase phrase) =>
        phrase.Length == 1 && context.Text[phrase.Head].IsCapitalized && context.Mentions.At(phrase.Head) is ({ Kind: EntityKind.Organization } body, { Form: MentionForm.Name }) && body.Name.AsSpan().Equals(context.Text.Form(phrase.Head), StringComparison.Ordinal);

    // «заявила» is not said of a man. Names tell; the nouns of offices do not: «министр заявила».
    private static bool AgreesInGender(StatementContext context, Cue cue, NounPhrase phrase)
    {
        ref readonly Token verb = ref context.Text[context.Grammar.VerbOf(cue)];
        // Right behind its verb stands its subject, whatever its name looks like.
        if (verb.Feats.Number == Number.Plur || verb.Feats.Gender == Gender.None || HasAnd(context, phrase) || phrase.First == cue.End)
        {
            return true;
        }

        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (context.Mentions.At(i) is { Entity: { Kind: EntityKind.Person, Gender: not Gender.None } person, Mention.Form: MentionForm.Name } && (i == phrase.Head || context.Grammar.IsNameInNominative(i)))
            {
                return person.Gender == verb.Feats.Gender;
            }
        }

        return true;
    }

    // «сообщение опровергла газета»: a thing of another gender than the verb's is its object; titles of women keep theirs.
    private static bool ContradictsGender(in Token verb, in Token head, Number number, bool hasName) =>
        number == Number.Sing && head.Feats.Animacy == Animacy.Inan && !hasName && head.Upos == Upos.Noun
        && verb.Feats.Gender != Gender.None && head.Feats.Gender != Gender.None && verb.Feats.Gender != head.Feats.Gender;

    // «боец лиг СЕВЕР и ЮГ, заявил»: two do not speak in the singular.
    private static bool AreTwoNames(StatementContext context, NounPhrase phrase)
    {
        int and = context.Mentions.At(phrase.Head) is { Mention.Form: MentionForm.Name } named ? context.Text.TokenAt(named.Mention.Full.End) : phrase.Head + 1;
        return and + 1 < phrase.End && context.Text[phrase.Head].IsCapitalized && context.Text[and].Upos == Upos.Cconj && context.Mentions.At(and + 1) is { Mention.Form: MentionForm.Name };
    }

    private static bool HasAnd(StatementContext context, NounPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (context.Text[i].Upos == Upos.Cconj)
            {
                return true;
            }
        }

        return false;
    }
}
