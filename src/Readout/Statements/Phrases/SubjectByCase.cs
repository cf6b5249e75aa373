using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements.Phrases;

/// <summary>Subjects of languages that mark them by case: a nominative phrase before or after the verb, or the place that speaks («в Кремле заявили»).</summary>
internal static class SubjectByCase
{
    // Farther than this behind its verb a subject is another clause's.
    public const int MaxReach = 24;

    public static NounPhrase? Find(StatementContext context, Cue cue, int low, int high)
    {
        bool opensClause = OpensClause(context, cue, low);
        if (!opensClause && NamedBehind(context, cue, low, high) is { } named)
        {
            return named;
        }

        // «Мэр одобрил план, назвав его верным»: a converb has the subject of the clause before.
        bool looksBehind = opensClause && cue.Entry.Form != CueForm.Converb;
        NounPhrase? first = looksBehind ? After(context, cue, high) : Before(context, cue, low);
        if (looksBehind && first is { } thing && ParticipantBefore(context, cue, low, thing) is { } person)
        {
            return person;
        }

        if (first is { } beside && Teller(context, cue, low, beside) is { } teller)
        {
            return teller;
        }

        if (looksBehind && first is null && Before(context, cue, low) is { } earlier && SpeakingPlace.BehindClause(context, cue, high, earlier) is { } place)
        {
            return place;
        }

        return first ?? (looksBehind ? Before(context, cue, low) : After(context, cue, high))
            ?? NameRightBefore(context, cue, low) ?? SubjectOfRelative.Find(context, cue, low) ?? AuthorOfText.Find(context, cue, low) ?? SpeakingPlace.Find(context, cue, low, high);
    }

    // «Прокурор, признав вину рыбака, просил суд»: what was asked stands behind the verb in a form that may be either case, and whoever asks before an aside without a verb.
    private static NounPhrase? ParticipantBefore(StatementContext context, Cue cue, int low, NounPhrase behind) =>
        behind.First == cue.End && context.Text[behind.Head].Feats is { Animacy: Animacy.Inan, Case: Case.Acc or Case.Nom } && context.Grammar.IsComma(cue.First - 1)
        && Before(context, cue, low) is { } before && context.Text[before.Head].Feats is { Animacy: Animacy.Anim, Case: Case.Nom } && context.Grammar.IsComma(before.End) && !context.Grammar.HasPredicate(before.End, cue.First)
            ? before
            : null;

    // «Уоткин, автор сети, заявил Polymap, что»: a name in other letters right behind the verb is whom it was told, where a person stands before it.
    private static NounPhrase? Teller(StatementContext context, Cue cue, int low, NounPhrase beside) =>
        beside.First == cue.End && context.Grammar.Form(beside.First) is [(>= 'A' and <= 'Z'), ..] && !context.Grammar.IsPerson(beside)
        && Before(context, cue, low) is { } before && context.Grammar.IsPerson(before) && context.Text[cue.First].Feats.Number == Number.Sing
            ? before
            : null;

    // «Ранее Серена Оруэлс заявляла»: somebody's name right before the verb, whatever case and gender its form looks like.
    private static NounPhrase? NameRightBefore(StatementContext context, Cue cue, int low)
    {
        int end = cue.First;
        while (end > low && context.Words.Is("between", context.Text[end - 1].Norm) && !context.Grammar.IsPronoun(end - 1))
        {
            end--;
        }

        int first = end;
        while (first > low && IsOfName(context.Text[first - 1]))
        {
            first--;
        }

        bool person = first < end && context.Text[cue.First].Feats.Number == Number.Sing && !cue.Entry.May(Frames.Relay)
            && (context.Text[end - 1].Feats.Case is Case.Nom or Case.None || IsOfWoman(context, cue, end - 1) || (context.Text[end - 1].Feats.Case == Case.Gen && context.Grammar.IsNameInNominative(end - 1))) && context.Mentions.At(end - 1) is ({ Kind: Entities.EntityKind.Person, Gender: var gender }, { Form: Entities.MentionForm.Name })
            && (gender == Gender.None || context.Text[cue.First].Feats.Gender is Gender.None or Gender.Neut || gender == context.Text[cue.First].Feats.Gender);
        return person && (first == low || IsFree(context, first - 1) || IsOfWoman(context, cue, end - 1)) ? new NounPhrase(first, end, end - 1) : null;
    }

    // «в одном из интервью Орлова объяснила»: her surname looks like the genitive of a man's, but the verb is said of a woman.
    private static bool IsOfWoman(StatementContext context, Cue cue, int name) =>
        context.Text[cue.First].Feats.Gender == Gender.Fem && context.Grammar.IsNameInNominative(name) && context.Mentions.At(name) is { Entity.Gender: Gender.Fem }
        && WomensEndings.Any(ending => context.Text[name].Norm.EndsWith(ending, StringComparison.Ordinal));

    private static readonly string[] WomensEndings = ["ова", "ева", "ёва", "єва", "іва", "їва", "ина", "ына", "іна"];

    private static bool IsOfName(in Token token) =>
        token is { IsCapitalized: true, IsWord: true, Upos: not (Upos.Adv or Upos.Adp or Upos.Cconj or Upos.Sconj or Upos.Part or Upos.Intj or Upos.Pron or Upos.Det or Upos.Num) };

    // What no name hangs on: the edge of a clause, an adverb, a date.
    private static bool IsFree(StatementContext context, int token) =>
        context.Text[token].IsPunct || context.Text[token].Upos is Upos.Adv or Upos.Cconj or Upos.Sconj or Upos.Part || context.Words.Is("time-noun", context.Text[token].Lemma);

    // «О сдаче моста в эфире „Порт ТВ“ сообщил министр Орлов»: the name in marks may be a nominative, but a person stands right behind the verb.
    private static NounPhrase? NamedBehind(StatementContext context, Cue cue, int low, int high)
    {
        int first = low;
        while (first < cue.First && context.Text[first].IsPunct)
        {
            first++;
        }

        bool tells = context.Words.Is("content-about", context.Text[first].Norm) && first < cue.First;
        if (tells && FullNameBehind(context, cue, high) is { } person)
        {
            return person;
        }

        return tells && context.Grammar.ReadPhrase(cue.End, high) is { } phrase && SubjectAgreement.Allows(context, cue, phrase) && context.Text[phrase.Head].Feats.Animacy == Animacy.Anim
            && context.Text[phrase.Head].Feats.Case == Case.Nom
            ? phrase
            : null;
    }

    // «Об этом в палате Собрания сообщил зампосла Олег Сидоров»: a post that no dictionary has, and the whole name in the nominative.
    private static NounPhrase? FullNameBehind(StatementContext context, Cue cue, int high)
    {
        for (int i = cue.End; i + 1 < high && i < cue.End + MaxPost; i++)
        {
            if (context.Text[i].IsCapitalized)
            {
                bool named = i > cue.End && context.Text[i].Feats.Case == Case.Nom && context.Text[i + 1] is { IsCapitalized: true, Feats.Case: Case.Nom };
                return named && context.Mentions.At(i) is { Entity.Kind: Entities.EntityKind.Person, Mention.Form: Entities.MentionForm.Name } known ? new NounPhrase(cue.End, Math.Max(i + 2, context.Text.TokenAt(known.Mention.Full.End)), i) : null;
            }

            if (context.Text[i].Upos != Upos.Noun)
            {
                return null;
            }
        }

        return null;
    }

    private const int MaxPost = 6;

    public static NounPhrase? After(StatementContext context, Cue cue, int high)
    {
        AnalyzedText text = context.Text;
        Grammar grammar = context.Grammar;
        int end = Math.Min(high, cue.End + MaxReach);
        for (int i = cue.End; i < end;)
        {
            if (grammar.IsComma(i) && AfterDate(context, i, end) is { } later)
            {
                i = later;
                continue;
            }

            if (grammar.IsHardBreak(i) || grammar.IsComma(i) || context.Words.Is("that", text[i].Norm) || context.Words.Is("infinitive-that", text[i].Norm) || grammar.IsVerb(i) || (text[i].Feats.VerbForm == VerbForm.Inf && !grammar.IsMother(i)))
            {
                return null;
            }

            if (IsPreposition(text[i]))
            {
                i = PrepositionalPhrase.End(context, i + 1, end);
                continue;
            }

            if (grammar.ReadPhrase(i, end) is { } phrase)
            {
                phrase = Relays.ToldMedium.Without(context, cue, phrase);
                if (!Relays.ToldMedium.At(context, context.PassageOf(i), i) && !Relays.ToldMedium.IsToldByPlace(context, cue, i) && SubjectAgreement.Allows(context, cue, phrase))
                {
                    return IsAsked(context, cue, phrase) ? null : Relays.ToldMedium.TellerBehind(context, cue, phrase, end) ?? SlavicAppositions.NamedBehindDash(context, phrase, high) ?? phrase;
                }

                i = Math.Max(i + 1, phrase.End);
                continue;
            }

            i++;
        }

        return null;
    }

    // «сообщил, что попросил Осло ускорить работы»: a name that is no person's and looks the same in both cases is whom it was asked of, as long as it stands before what is asked.
    private static bool IsAsked(StatementContext context, Cue cue, NounPhrase phrase) =>
        cue.Entry is { Force: StatementForce.Asked, Form: CueForm.Finite } && phrase.First == cue.End && phrase.End < context.Text.Tokens.Length && context.Text[phrase.End].Feats.VerbForm == VerbForm.Inf
        && context.Text[phrase.Head].Feats is { Case: Case.Nom or Case.Acc or Case.None } feats
        && (context.Mentions.At(phrase.Head) is { } named ? named.Entity.Kind is Entities.EntityKind.Place or Entities.EntityKind.Organization || IsOtherCaseOfName(context, phrase) : feats.Animacy != Animacy.Anim);

    // «запросив К.Моріту відвідати порт»: the name of a man in the accusative, and no other form of it is in the article.
    private static bool IsOtherCaseOfName(StatementContext context, NounPhrase phrase) =>
        context.Grammar.Form(phrase.End - 1) is [.., 'у' or 'ю'] && !context.Grammar.IsNameInNominative(phrase.End - 1);

    // «О ЧП сообщил мэр»: at the head of a sentence it may be taken for an interjection.
    private static bool IsPreposition(in Token token) => token.Upos == Upos.Adp || token.Norm is "о" or "об";

    // «сообщил в среду, 8 декабря, министр»: the date between commas is stepped over.
    private static int? AfterDate(StatementContext context, int comma, int end)
    {
        bool hasNumber = false;
        for (int i = comma + 1; i < end && i <= comma + 5; i++)
        {
            if (context.Grammar.IsComma(i))
            {
                return hasNumber ? i + 1 : null;
            }

            hasNumber |= char.IsAsciiDigit(context.Text.Text[context.Text[i].Span.Start]);
        }

        return null;
    }

    public static NounPhrase? Before(StatementContext context, Cue cue, int low)
    {
        int end = cue.First;
        for (int jumps = 0; jumps < 5 && end > low; jumps++)
        {
            int start = SegmentStart(context, end, low);
            if (end != cue.First && start - 2 > low && context.Words.Is("as", context.Text[start - 1].Norm) && context.Grammar.IsComma(start - 2))
            {
                start--; // «Вихров, как свидетель разговора, подтвердил»
            }

            start = end == cue.First ? start : SlavicAsides.KnownAs(context, start, low) ?? start;
            if (end == cue.First && OpensObliqueRelative(context, start, end) is { } within)
            {
                // «войну, которую мэр пообещал закончить»: whoever speaks stands behind the pronoun.
                return FirstSubject(context, cue, within, end);
            }

            if (!SlavicAsides.Is(context, start, end, cue.First) && FirstSubject(context, cue, start, BracketIn(context, start, end)) is { } found)
            {
                if (end == cue.First && BeforeRelative(context, cue, start, low, found) is { } main)
                {
                    return main;
                }

                return SlavicAppositions.NamedBeforeComma(context, cue, start, found) ?? found;
            }

            // «уехали в порт, где с них потребовали отчет»: whoever left asked nothing.
            if (start <= low || !context.Grammar.IsComma(start - 1) || context.QuotationOf(start - 1) != context.QuotationOf(cue.First) || (end == cue.First && context.Text[cue.First].Feats.Number == Number.Plur && OpensPlace(context, start)))
            {
                return null;
            }

            end = start - 1;
        }

        return null;
    }

    // «Роман Лунин, который служит в порту, после заявления Корти сообщил»: a name that does not decline hangs on the noun before it, where the subject of the main clause has no verb yet.
    private static NounPhrase? BeforeRelative(StatementContext context, Cue cue, int start, int low, NounPhrase found)
    {
        bool hangs = found.First > start + 1 && context.Text[found.First - 1] is { Upos: Upos.Noun, IsCapitalized: false, Feats.Case: Case.Gen or Case.Loc or Case.Ins } && IsPreposition(context.Text[start]) && context.Grammar.IsNameInNominative(found.Head) && start - 1 > low && context.Grammar.IsComma(start - 1);
        if (!hangs)
        {
            return null;
        }

        int relative = SegmentStart(context, start - 1, low);
        bool aside = relative > low && context.Grammar.IsComma(relative - 1) && Enumerable.Range(relative, Math.Min(3, start - relative)).Any(i => IsRelative(context.Text[i]));
        int main = aside ? SegmentStart(context, relative - 1, low) : 0;
        return aside && !context.Grammar.HasPredicate(main, relative - 1) && FirstSubject(context, cue, main, relative - 1) is { } subject && context.Grammar.IsPerson(subject) ? subject : null;
    }

    /// <summary>«где», «куда»: a clause of place has its own subject, or none.</summary>
    public static bool OpensPlace(StatementContext context, int token) => context.Text[token].Norm is "где" or "куда" or "откуда" or "де" or "куди" or "звідки";

    // «Орлов указал на Велинию (страны, которая требует отказа)»: what a bracket holds that is open where the segment ends is no part of the clause.
    private static int BracketIn(StatementContext context, int start, int end)
    {
        for (int i = end - 1; i >= start && context.Grammar.Form(i) is not ")"; i--)
        {
            if (context.Grammar.Form(i) is "(")
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>The first phrase among the tokens that may be the cue's subject.</summary>
    public static NounPhrase? FirstSubject(StatementContext context, Cue cue, int start, int end)
    {
        AnalyzedText text = context.Text;
        for (int i = start; i < end;)
        {
            if (IsPreposition(text[i]))
            {
                i = PrepositionalPhrase.End(context, i + 1, end);
                continue;
            }

            if (context.Grammar.ReadPhrase(i, end) is { } phrase)
            {
                if (text[i].Lemma is "свой" or "свій")
                {
                    i = phrase.Head + 1; // «Свой отказ Орлов объяснил»: one's own thing is no subject
                    continue;
                }

                if (!Relays.ToldMedium.IsToldByPlace(context, cue, i) && SubjectAgreement.Allows(context, cue, phrase))
                {
                    return Relays.ToldMedium.TellerBehind(context, cue, phrase, end) ?? PronounBehindThing(context, cue, phrase, end) ?? phrase;
                }

                i = Math.Max(i + 1, phrase.End);
                continue;
            }

            i++;
        }

        return null;
    }

    // «Статус моста он предложил обсуждать»: of a thing nominative and accusative look alike, of a pronoun they do not.
    private static NounPhrase? PronounBehindThing(StatementContext context, Cue cue, NounPhrase thing, int end)
    {
        Token head = context.Text[thing.Head];
        if (head is not { Upos: Upos.Noun, Feats.Animacy: not Animacy.Anim } || context.Mentions.At(thing.Head) is { Entity.Kind: not Entities.EntityKind.Place })
        {
            return null;
        }

        for (int i = thing.End; i < end && !context.Grammar.IsVerb(i); i++)
        {
            NounPhrase pronoun = new(i, i + 1, i);
            if (context.Words.Is("subject-pronoun", context.Text[i].Norm) && context.Text[i - 1].Upos != Upos.Adp && SubjectAgreement.Allows(context, cue, pronoun))
            {
                return pronoun;
            }
        }

        return null;
    }

    // Where the clause goes on behind a relative pronoun that is no subject, with or without its preposition.
    private static int? OpensObliqueRelative(StatementContext context, int start, int end)
    {
        for (int i = start; i < end && i < start + 2; i++)
        {
            Token token = context.Text[i];
            if (IsRelative(token) && !context.Words.Is("relative", token.Norm) && !context.Words.Is("relative-plural", token.Norm))
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>«который», «яку»: a relative pronoun in any case.</summary>
    public static bool IsRelative(Token token) =>
        token.Lemma is "который" or "которая" or "чей" or "який" or "котрий" or "чий" || token.Norm.StartsWith("котор", StringComparison.Ordinal) || token.Norm is "який" or "яка" or "яке" or "які" or "якого" or "якої" or "яку" or "яких" or "якому" or "якій" or "яким" or "якою";

    private static int SegmentStart(StatementContext context, int end, int low)
    {
        int start = end;
        while (start > low && !context.Grammar.IsComma(start - 1) && !context.Grammar.IsHardBreak(start - 1) && !context.Words.Is("that", context.Text[start - 1].Norm))
        {
            start--;
        }

        return start;
    }

    // «…, об этом в четверг в Осло объявил министр»
    private const int MaxPointer = 9;

    private static bool OpensClause(StatementContext context, Cue cue, int low)
    {
        int at = cue.First - 1;
        while (at >= low && context.Words.Is("between", context.Text[at].Norm))
        {
            at--;
        }

        for (int i = Math.Max(low, cue.First - MaxPointer); i < cue.First; i++)
        {
            int pointer = context.Words.AboutThis.Match(context.Text, i, cue.First);
            if (pointer > 0 && (i + pointer == cue.First || (i > low && context.Grammar.IsComma(i - 1) && FirstSubject(context, cue, i + pointer, cue.First) is null)))
            {
                return true;
            }
        }

        return at < low || context.Grammar.IsComma(at) || context.Grammar.IsHardBreak(at) || context.Words.Is("as", context.Text[at].Norm);
    }
}
