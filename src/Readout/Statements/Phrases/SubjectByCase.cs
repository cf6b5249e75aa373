using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements.Phrases;

/// <summary>Subjects of languages that mark them by case: a nominative phrase before or after the verb, or the place that speaks («в Кремле заявили»).</summary>
internal static class SubjectByCase
{
    // Farther than this behind its verb a subject is another clause's.
    private const int MaxReach = 24;

    public static NounPhrase? Find(StatementContext context, Cue cue, int low, int high)
    {
        bool opensClause = OpensClause(context, cue, low);
        NounPhrase? first = opensClause ? After(context, cue, high) : Before(context, cue, low);
        return first ?? (opensClause ? Before(context, cue, low) : After(context, cue, high))
            ?? PlaceAfter(context, cue, high) ?? PlaceBefore(context, cue, low) ?? Document(context, cue, low, high);
    }

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

            if (grammar.IsHardBreak(i) || grammar.IsComma(i) || context.Words.Is("that", text[i].Norm) || context.Words.Is("infinitive-that", text[i].Norm) || grammar.IsVerb(i) || text[i].Feats.VerbForm == VerbForm.Inf)
            {
                return null;
            }

            if (text[i].Upos == Upos.Adp)
            {
                i = SkipComplement(context, i + 1, end);
                continue;
            }

            if (grammar.ReadPhrase(i, end) is { } phrase)
            {
                if (IsSubject(context, cue, phrase))
                {
                    return phrase;
                }

                i = Math.Max(i + 1, phrase.End);
                continue;
            }

            i++;
        }

        return null;
    }

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
            if (end == cue.First && OpensObliqueRelative(context, start, end) is { } within)
            {
                // «войну, которую мэр пообещал закончить»: whoever speaks stands behind the pronoun.
                return FirstSubject(context, cue, within, end);
            }

            if (!IsAside(context, start, end) && FirstSubject(context, cue, start, end) is { } found)
            {
                return found;
            }

            if (start <= low || !context.Grammar.IsComma(start - 1) || context.QuotationOf(start - 1) != context.QuotationOf(cue.First))
            {
                return null;
            }

            end = start - 1;
        }

        return null;
    }

    private static NounPhrase? FirstSubject(StatementContext context, Cue cue, int start, int end)
    {
        AnalyzedText text = context.Text;
        for (int i = start; i < end;)
        {
            if (text[i].Upos == Upos.Adp)
            {
                i = SkipComplement(context, i + 1, end);
                continue;
            }

            if (context.Grammar.ReadPhrase(i, end) is { } phrase)
            {
                if (IsSubject(context, cue, phrase))
                {
                    return phrase;
                }

                i = Math.Max(i + 1, phrase.End);
                continue;
            }

            i++;
        }

        return null;
    }

    // «…, который приехал в Киев, …», «…, комментируя вопрос, …»: says something about the subject, holds none.
    private static bool IsAside(StatementContext context, int start, int end)
    {
        if (start >= end)
        {
            return true;
        }

        Token token = context.Text[start];
        for (int i = start; i < Math.Min(end, start + RelativeReach); i++)
        {
            if (IsRelative(context.Text[i]))
            {
                return true;
            }
        }

        return token.Feats.VerbForm is VerbForm.Conv || (token.Feats.VerbForm is VerbForm.Part && token.Feats.Case != Case.Nom)
            || context.Words.Is("as", token.Norm) || context.Words.Word(token.Norm)?.Form == CueForm.Converb;
    }

    // «в ходе которого», «для решения которых»
    private const int RelativeReach = 4;

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

    // After a preposition: its noun with modifiers, and the genitives that hang on it.
    private static int SkipComplement(StatementContext context, int at, int end)
    {
        AnalyzedText text = context.Text;
        int i = at;
        while (i < end && (context.Grammar.IsModifier(i) && !context.Grammar.IsNominal(i)))
        {
            i++;
        }

        // «накануне президент»: a person in the nominative hangs on no preposition.
        if (i >= end || text[i].IsPunct || (text[i].Feats is { Case: Case.Nom, Animacy: Animacy.Anim } && context.Mentions.At(i) is not null))
        {
            return Math.Max(i, at);
        }

        i++;
        while (i < end && text[i].Feats.Case is Case.Gen && (context.Grammar.IsNominal(i) || context.Grammar.IsModifier(i)))
        {
            i++;
        }

        // "8 декабря 2021 года", "в среду, 8 декабря": numbers and the words they count.
        while (i < end && (text[i].Upos == Upos.Num || (text[i].Feats.Case is Case.Gen && context.Grammar.IsNominal(i))))
        {
            i++;
        }

        return i;
    }

    private static bool IsSubject(StatementContext context, Cue cue, NounPhrase phrase)
    {
        Token head = context.Text[phrase.Head];
        if (!context.Grammar.MayBeSubject(phrase.Head) || head.Upos == Upos.Num || IsRelative(head))
        {
            return false;
        }

        bool isThing = head.Norm is "это" or "все" or "то" or "це" or "те" or "что" or "що" or "год" or "року" or "время" or "час";
        return !isThing && CanSpeak(context, phrase) && Agrees(context, cue, phrase);
    }

    // Things do not speak, unless they are bodies, texts or sources, or have a name.
    private static bool CanSpeak(StatementContext context, NounPhrase phrase)
    {
        Token head = context.Text[phrase.Head];
        if (head.Feats.Animacy != Animacy.Inan || head.IsCapitalized || context.Grammar.IsPronoun(phrase.Head) || context.Mentions.At(phrase.Head) is not null)
        {
            return true;
        }

        if (context.Media.IsOffice(head) || context.Media.IsDocumentHead(head) || context.Media.IsUnnamedHead(head) || context.Media.IsMediaHead(head))
        {
            return true;
        }

        for (int i = phrase.Head; i < phrase.End; i++)
        {
            if (context.Text[i].IsCapitalized)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Agrees(StatementContext context, Cue cue, NounPhrase phrase)
    {
        if (!AgreesInGender(context, cue, phrase))
        {
            return false;
        }

        Number verb = context.Text[cue.First].Feats.Number;
        Number noun = context.Grammar.IsNameInNominative(phrase.Head) ? Number.Sing : context.Text[phrase.Head].Feats.Number;
        if (verb == Number.None || noun == Number.None || verb == noun)
        {
            return !ContradictsGender(context.Text[cue.First], context.Text[phrase.Head], noun);
        }

        // «Иванов и Петров заявили», «США заявили».
        bool goesOn = phrase.End < context.Text.Tokens.Length && context.Text[phrase.End].Upos == Upos.Cconj;
        return verb == Number.Plur && (HasAnd(context, phrase) || goesOn || context.Text[phrase.Head].IsAllCaps);
    }

    // «заявила» is not said of a man. Names tell; the nouns of offices do not: «министр заявила».
    private static bool AgreesInGender(StatementContext context, Cue cue, NounPhrase phrase)
    {
        ref readonly Token verb = ref context.Text[cue.First];
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
    private static bool ContradictsGender(in Token verb, in Token head, Number number) =>
        number == Number.Sing && head.Feats.Animacy == Animacy.Inan && !head.IsCapitalized && head.Upos == Upos.Noun
        && verb.Feats.Gender != Gender.None && head.Feats.Gender != Gender.None && verb.Feats.Gender != head.Feats.Gender;

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

    // «В документе отметили»: nobody else is there to have said it.
    private static NounPhrase? Document(StatementContext context, Cue cue, int low, int high) =>
        context.Text[cue.First].Feats.Number == Number.Plur && cue.Entry.Form == CueForm.Finite ? DocumentPhrase.Of(context, cue, (low, high)) : null;

    private static NounPhrase? PlaceAfter(StatementContext context, Cue cue, int high)
    {
        if (cue.Entry.May(Frames.In))
        {
            return null;
        }

        int end = Math.Min(high, cue.End + MaxReach);
        int stop = cue.End;
        while (stop < end && !context.Grammar.IsComma(stop) && !context.Grammar.IsHardBreak(stop) && !context.Grammar.IsVerb(stop))
        {
            stop++;
        }

        return Place(context, cue, cue.End, stop);
    }

    private static NounPhrase? PlaceBefore(StatementContext context, Cue cue, int low)
    {
        int start = cue.First;
        while (start > low && !context.Grammar.IsHardBreak(start - 1) && !context.Words.Is("that", context.Text[start - 1].Norm))
        {
            start--;
        }

        return Place(context, cue, start, cue.First);
    }

    // Only a plural verb without subject lets a place speak: «в Кремле заявили», «повідомили в МЗС».
    private static NounPhrase? Place(StatementContext context, Cue cue, int start, int end)
    {
        AnalyzedText text = context.Text;
        bool plural = text[cue.First].Feats.Number == Number.Plur || (text[cue.First].Feats.Number == Number.None && text[cue.First].Norm.EndsWith("ли", StringComparison.Ordinal));
        if (!plural || cue.Entry.Form == CueForm.Converb)
        {
            return null;
        }

        for (int i = start; i + 1 < end; i++)
        {
            if (text[i].Norm is "в" or "во" or "у" or "на" && context.Grammar.ReadPhrase(i + 1, end) is { } phrase && Speaks(context, phrase))
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool Speaks(StatementContext context, NounPhrase phrase)
    {
        Token head = context.Text[phrase.Head];
        if (head.Feats.Case is not (Case.Loc or Case.None or Case.Gen) || context.Media.IsDocumentHead(head) || context.Media.IsVenue(head))
        {
            return false;
        }

        return context.Mentions.At(phrase.Head) is { Entity.Kind: EntityKind.Organization or EntityKind.Place } || head.IsCapitalized || context.Media.IsOffice(head);
    }

    private static bool OpensClause(StatementContext context, Cue cue, int low)
    {
        int at = cue.First - 1;
        while (at >= low && context.Words.Is("between", context.Text[at].Norm))
        {
            at--;
        }

        for (int i = Math.Max(low, cue.First - 4); i < cue.First; i++)
        {
            if (context.Words.Match("about-this", context.Text, i, cue.First) == cue.First - i)
            {
                return true;
            }
        }

        return at < low || context.Grammar.IsComma(at) || context.Grammar.IsHardBreak(at) || context.Words.Is("as", context.Text[at].Norm);
    }
}
