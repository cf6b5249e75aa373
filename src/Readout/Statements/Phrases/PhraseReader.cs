using Readout.Entities;
using Readout.Languages;

namespace Readout.Statements.Phrases;

/// <summary>Reads noun phrases: heads with their modifiers, complements, brackets and names.</summary>
internal sealed class PhraseReader(StatementContext context, Grammar grammar)
{
    // «к переговорам в Вилейке»: what a modifier governs before its noun is short.
    private const int MaxComplement = 6;

    private readonly AnalyzedText _text = context.Text;

    /// <summary>The noun phrase that begins at <paramref name="first"/>, as far as it goes before <paramref name="end"/>; null when none begins there.</summary>
    public NounPhrase? Read(int first, int end)
    {
        int head = -1;
        int at = first;
        while (at < end)
        {
            int next = Step(first, at, end, ref head);
            if (next == at && head < 0 && at > first && grammar.IsOfficeByAdjective(_text[at - 1], at - 1))
            {
                head = at - 1; // «уполномоченная по мостам Анна Сич»
                continue;
            }

            if (next == at)
            {
                break;
            }

            at = next;
        }

        head = head < 0 && at > first && IsNamingAdjective(at - 1) ? at - 1 : head;
        head = head > first && IsNamedByParticiple(first, head, at) ? first : head;
        if (head > first && at < end && IsOneOut(first) && IsNameOfOne(at) && context.Mentions.At(at) is { Mention: var named })
        {
            return new NounPhrase(first, Math.Min(end, _text.TokenAt(named.Full.End)), at);
        }

        return head < 0 ? null : new NounPhrase(first, at, head);
    }

    private bool IsOneOut(int first) =>
        !context.IsEnglish && _text[first].Norm is "один" or "одна" && first + 1 < _text.Tokens.Length && IsOutOf(first + 1);

    private bool IsOutOf(int token) => _text[token].Norm is "из" or "з" or "із" or "зі";

    // «один из лидеров партии Тарас Вихрев», «одна из участниц Анна Сич»: the name in the nominative is that of the one; not «один из соратников Вихрева».
    private bool IsNameOfOne(int at) =>
        context.Mentions.At(at) is ({ Kind: EntityKind.Person } person, { Form: MentionForm.Name } mention) && _text.TokenAt(mention.Full.Start) == at
        && (grammar.IsNominativeAlone(at) || (person.Gender == Gender.Fem && _text[at].Norm[^1] is 'а' or 'я' && person.Name.AsSpan().StartsWith(_text.Form(at), StringComparison.Ordinal)));

    // «дежурный сказал», «за словами потерпілого»: an adjective or participle without a noun names a person.
    private bool IsNamingAdjective(int token) =>
        !context.IsEnglish && _text[token].Upos != Upos.Num && _text[token].Upos != Upos.Det && _text[token].Feats.Case is Case.Nom or Case.Gen && _text[token].Feats.Gender != Gender.Neut
        && (_text[token].Feats.VerbForm != VerbForm.Part || !grammar.IsComma(token - 1));

    // «приближенный королевской семьи сказал»: one who is named by a participle, and whose he is; not «лишенный работы рыбак».
    private bool IsNamedByParticiple(int first, int head, int end) =>
        !context.IsEnglish && _text[first] is { Feats: { Case: Case.Nom, Gender: Gender.Masc or Gender.Fem } } named && (named.Feats.VerbForm == VerbForm.Part || named.Upos == Upos.Adj) && Array.Exists(NamingEndings, ending => named.Norm.EndsWith(ending, StringComparison.Ordinal))
        && _text[head].Feats.Case == Case.Gen && Enumerable.Range(first + 1, end - first - 1).All(i => _text[i].Feats.Case is Case.Gen or Case.None) && end < _text.Tokens.Length && grammar.IsVerb(end);

    private static readonly string[] NamingEndings = ["нный", "нная", "ений", "ена"];

    private int Step(int first, int at, int end, ref int head)
    {
        if (context.QuotationOf(at) != context.QuotationOf(first) || (head >= 0 && context.IsEnglish && VerbGroup.IsTime(_text, at, end)) || IsTold(at, head) || IsNumberBehind(at, head))
        {
            return at;
        }

        if ((at == first && IsOne(at) && at + 2 < end && IsOutOf(at + 1)) || (head < 0 && IsOwnerOfNoun(at, end)))
        {
            return at + 1;
        }

        if (context.Mentions.At(at) is { } known && MentionEnd(known.Mention, at, end) is var mentionEnd && mentionEnd > at && Joins(at, head))
        {
            head = head < 0 || IsCompound(first, at) ? HeadOf(at, mentionEnd) : head;
            return mentionEnd;
        }

        if (grammar.IsPronoun(at))
        {
            // "is right I think": no adjective goes with "I".
            if (head >= 0 || (at > first && context.IsEnglish))
            {
                return at;
            }

            head = at;
            return at + 1;
        }

        if (grammar.IsQuoteMark(at))
        {
            return head >= 0 || at == first ? QuotedName(at, end, ref head) : at;
        }

        if (head >= 0 && (context.IsEnglish ? IsOwnersMark(at, end) || _text[at].Upos == Upos.Det : IsFootnote(at, end, head)))
        {
            return _text[at].Upos == Upos.Det ? at : at + 1;
        }

        if (grammar.IsModifier(at) || (head < 0 && (IsPartitive(first, at, end) || IsParticipleOfPost(first, at, end))))
        {
            return head < 0 || Joins(at, head) ? at + 1 : at;
        }

        if (grammar.IsNominal(at))
        {
            if (!Joins(at, head))
            {
                return at;
            }

            head = head < 0 || IsCompound(first, at) ? at : head;
            return at + 1;
        }

        return head >= 0 ? Continue(first, at, end, head) : BeforeNoun(first, at, end);
    }

    // «сообщают газеты 1 сентября», «согласно статистике 96 % пловцов», «пишет 1 ноября „Портовик“»: a day, a share or another name is no part of what it stands behind.
    private bool IsNumberBehind(int at, int head)
    {
        if (context.IsEnglish || head < 0)
        {
            return false;
        }

        bool counts = at + 1 < _text.Tokens.Length && char.IsAsciiDigit(_text.Form(at)[0]) && (context.Words.Is("time-noun", _text[at + 1].Lemma) || _text.Form(at + 1) is "%");
        return counts || (grammar.IsQuoteMark(at) && at == head + 1 && context.Words.Is("time-noun", _text[head].Lemma) && context.Mentions.At(head) is null);
    }

    // «его помощник», "his senior aide"
    private bool IsOwnerOfNoun(int at, int end) =>
        grammar.IsPossessive(at) && at + 1 < end && (grammar.IsNominal(at + 1) || (grammar.IsModifier(at + 1) && at + 2 < end && (grammar.IsNominal(at + 2) || grammar.IsModifier(at + 2))));

    // «глава запрещенной в стране партии», «источник в министерстве», «посол в Польше Иван Иванов»: what the preposition behind a head may go on with.
    private int Complement(int at, int end, int head)
    {
        if (_text[at - 1].Feats.Case == Case.Gen && !grammar.IsNominal(at - 1) && BehindComplement(at, end) is var noun && noun > at)
        {
            return noun;
        }

        return SourceComplement(at, end, head) is var place && place > at ? place : IsTalkedOf(head) ? at : ComplementBeforeName(at, end, head);
    }

    // What a preposition may open before the noun is there: «один из дипломатов», «близкий к порту собеседник».
    private int BeforeNoun(int first, int at, int end) =>
        IsCountedOut(first, at) ? at + 1 : at > first && _text[at].Upos == Upos.Adp ? BehindComplement(at, end) : at > first ? BehindTime(at, end) : at;

    // «в опубликованном вчера отчете», «в опубликованном 8 мая отчете»: when it was, before its noun.
    private int BehindTime(int at, int end)
    {
        Token participle = _text[at - 1];
        if (context.IsEnglish || participle.Feats is not { VerbForm: VerbForm.Part, IsShort: false })
        {
            return at;
        }

        for (int i = at; i < end && i < at + MaxTime; i++)
        {
            Token noun = _text[i];
            if (i > at && noun is { Upos: Upos.Noun, IsCapitalized: false } && noun.Feats.Case == participle.Feats.Case && noun.Feats.Number == participle.Feats.Number && (noun.Feats.Gender == participle.Feats.Gender || participle.Feats.Gender == Gender.None))
            {
                return i;
            }

            if (noun.Upos is not (Upos.Adv or Upos.Num or Upos.Noun) || noun.IsCapitalized)
            {
                return at;
            }
        }

        return at;
    }

    private const int MaxTime = 4;

    // «один из дипломатов», «двоє з посадовців»: who is counted stands behind the preposition.
    private bool IsCountedOut(int first, int at) =>
        !context.IsEnglish && at == first + 1 && IsOutOf(at) && (IsOne(first) || (_text[first].Upos == Upos.Num && _text[first].Feats.Case is Case.Nom or Case.Gen) || context.Words.Is("quantity", _text[first].Norm));

    // «один», «одного», «однієї»
    private bool IsOne(int token) => !context.IsEnglish && _text[token].Norm is "один" or "одна" or "одно" or "одне" or "одного" or "одной" or "одному" or "одним" or "однієї" or "одній" or "однією";

    // «близкий к порту собеседник», «в распространенном в среду заявлении»: a modifier has its complement before its noun.
    private int BehindComplement(int at, int end)
    {
        Feats modifier = _text[at - 1].Feats;
        if (context.IsEnglish || _text[at - 1].Upos is Upos.Num or Upos.Det || !grammar.IsModifier(at - 1) || modifier.Case == Case.None)
        {
            return at;
        }

        for (int i = at + 2; i < end && i <= at + MaxComplement && (grammar.IsNominal(i) || grammar.IsModifier(i)); i++)
        {
            Token noun = _text[i];
            if (noun is { Upos: Upos.Noun, IsCapitalized: false } && noun.Feats.Case == modifier.Case && noun.Feats.Number == modifier.Number && (noun.Feats.Gender == modifier.Gender || modifier.Gender == Gender.None)
                && (noun.Feats.Case != _text[i - 1].Feats.Case || grammar.IsModifier(i - 1)))
            {
                return i;
            }
        }

        return at;
    }

    // «глава партии „Путь“* Ярцев»
    private bool IsFootnote(int at, int end, int head) => at + 1 < end && grammar.Form(at) is "*" && grammar.IsNominal(at + 1) && Joins(at + 1, head);

    // «сказал он „Северу“», «сообщили в полиции Север.RU»: whom it was told is no part of who tells.
    private bool IsTold(int at, int head) =>
        !context.IsEnglish && head >= 0 && (grammar.IsPronoun(head) || (MediaLexicon.IsSite(_text.Form(at)) && !context.Media.IsMediaHead(_text[head])));

    // "the managing director", "managing director": a participle that belongs to the noun behind it.
    private bool IsParticipleOfPost(int first, int at, int end) =>
        context.IsEnglish && at + 1 < end && _text[at].Feats.VerbForm != VerbForm.Fin && _text[at].Norm.EndsWith("ing", StringComparison.Ordinal) && grammar.IsNominal(at + 1)
        && (context.Mentions.IsRoleNoun(_text[at + 1]) || (at > first && _text[at - 1].Upos is Upos.Det or Upos.Adj));

    // "one of the officials", "several of his aides"
    private bool IsPartitive(int first, int at, int end) => context.IsEnglish && at > first && at + 1 < end && _text[at].Norm == "of" && IsQuantity(at - 1);

    private bool IsQuantity(int token) => _text[token].Upos == Upos.Num || _text[token].Norm is "some" or "many" or "most" or "several" or "few" or "all" or "none" or "each" or "any" or "either" or "neither" or "both" or "half";

    // "the mayor's office": whose it is belongs to the phrase, and its head comes behind.
    private bool IsOwnersMark(int at, int end) =>
        _text[at].Norm is "'s" or "’s" && at + 1 < end && (grammar.IsNominal(at + 1) || grammar.IsModifier(at + 1)) && _text[at + 1].Upos != Upos.Det;

    // English compounds have their head last: "defence minister", "Minister Ann Smith", "one of the Port of Larkton's pilots"; not "the editor of Larkton's paper".
    private bool IsCompound(int first, int at)
    {
        for (int i = at - 1; context.IsEnglish && i >= first && !(IsOwnersMark(i, at + 1) && context.Mentions.At(i - 1) is not { Mention.Form: MentionForm.Role }); i--)
        {
            if (_text[i].Upos is Upos.Adp or Upos.Cconj || (i > first && _text[i].Upos == Upos.Det) || (_text[i].IsPunct && !grammar.IsQuoteMark(i)))
            {
                return false;
            }
        }

        return context.IsEnglish;
    }

    // What may go on with a phrase that has its head: "министр (глава ведомства) Иванов", "head of the office", "посол Украины в Польше Иван Иванов".
    private int Continue(int first, int at, int end, int head)
    {
        if (_text.Form(at) is "(")
        {
            return Bracket(at, end);
        }

        // «главврач больницы № 3 Нина Сич»
        if (!context.IsEnglish && _text.Form(at) is "№" && at + 1 < end && _text[at + 1].Upos == Upos.Num)
        {
            return at + 2;
        }

        if (_text[at].Upos == Upos.Adp)
        {
            return context.IsEnglish ? EnglishComplement(at, end) : Complement(at, end, head);
        }

        bool isAnd = _text[at].Upos == Upos.Cconj || _text.Form(at) is "&";
        if (isAnd && at + 1 < end && !grammar.IsPronoun(at + 1) && Read(at + 1, end) is { } other && (SameCase(head, other.Head) || IsSecondPost(first, head, other) || IsSecondOwner(at, other)))
        {
            return other.End;
        }

        return at;
    }

    // «юморист и телеведущий Семён Лунин», "director of the port and league president, Ann Falcon", "Ann Falcon, director of the port and league president,": two posts of one who is named beside them.
    private bool IsSecondPost(int first, int head, NounPhrase other)
    {
        if (context.IsEnglish)
        {
            bool named = grammar.IsComma(first - 1) && IsNameOfPerson(first - 2);
            return (named || (grammar.IsComma(other.End) && IsNameOfPerson(other.End + 1))) && context.Mentions.IsRoleNoun(_text[head]) && context.Mentions.IsRoleNoun(_text[other.Head]);
        }

        return (!_text[head].IsCapitalized || grammar.IsSentenceStart(head)) && _text[head].Feats is { Case: Case.Nom, Animacy: Animacy.Anim, Number: Number.Sing } && _text[other.Head].Feats is { Case: Case.Nom, Animacy: Animacy.Anim } && !_text[other.Head].IsCapitalized && EndsInName(other);
    }

    // «вратарь сборной и клуба „Маяк“ Олег Лунин»: whose he is twice over.
    private bool IsSecondOwner(int and, NounPhrase other) =>
        !context.IsEnglish && _text[and - 1].Feats.Case == Case.Gen && _text[other.Head] is { Feats.Case: Case.Gen, IsCapitalized: false } && EndsInName(other);

    private bool EndsInName(NounPhrase phrase)
    {
        Token last = _text[phrase.End - 1];
        return last.IsCapitalized && context.Mentions.At(phrase.End - 1) is { Entity: { Kind: EntityKind.Person, IsOnlyRole: false } person }
            && (last.Feats.Case == Case.Nom || person.Name.AsSpan().EndsWith(_text.Form(phrase.End - 1), StringComparison.Ordinal));
    }

    private bool IsNameOfPerson(int token) => context.Mentions.At(token) is { Entity.Kind: EntityKind.Person, Mention.Form: MentionForm.Name };

    private bool SameCase(int head, int other) =>
        (_text[head].Feats.Case == _text[other].Feats.Case || _text[other].Feats.Case == Case.None || (!context.IsEnglish && (_text[head].IsAllCaps || IsNominativeOfEntity(other)))) && _text[other].IsCapitalized;

    // «Норвегия и Дания»: the tagger may take a name for a case of another word.
    private bool IsNominativeOfEntity(int token) => context.Mentions.At(token) is ({ } entity, { Form: MentionForm.Name } mention) && entity.Name == mention.Span.In(_text.Text);

    // «слухи о мосте Олег Сидоров»: what is no body and no text has no name behind its complement.
    private bool IsTalkedOf(int head)
    {
        Token noun = _text[head];
        return noun is { Upos: Upos.Noun, Feats.Animacy: Animacy.Inan } && (noun.Feats.Number == Number.Plur || noun.Feats.Gender != Gender.Masc) && context.Mentions.At(head) is null && !context.Media.IsOffice(noun) && !context.Media.IsDocumentHead(noun) && !context.Media.IsMediaHead(noun);
    }

    private int Bracket(int at, int end)
    {
        for (int i = at + 1; i < end && i <= at + Grammar.MaxBracket; i++)
        {
            if (_text.Form(i) is ")")
            {
                return i + 1;
            }
        }

        return at;
    }

    private int EnglishComplement(int at, int end) =>
        _text[at].Norm is "of" or "for" && at + 1 < end && !grammar.IsPronoun(at + 1) && Read(at + 1, end) is { } inner && (_text[at].Norm == "of" || _text[inner.Head].IsCapitalized) ? inner.End : at;

    // «источник в министерстве», «джерело в уряді»: where the source sits is all that is known of it.
    private int SourceComplement(int at, int end, int head) =>
        context.Media.IsUnnamedHead(_text[head]) && _text[at].Norm is "в" or "во" or "у" or "из" or "із" or "з" && Read(at + 1, end) is { } place
        && (_text[place.Head].IsCapitalized || context.Media.IsOffice(_text[place.Head]) || _text[place.Head].Feats.Case is Case.Loc or Case.Gen) && !context.Media.IsVenue(_text[place.Head]) ? place.End : at;

    private int ComplementBeforeName(int at, int end, int head)
    {
        int i = at + 1;
        while (i < end && i < at + 12 && (grammar.IsModifier(i) || grammar.IsNominal(i) || IsAnd(i) || grammar.IsQuoteMark(i) || (i > at + 1 && _text[i].Upos == Upos.Adp)) && !StartsName(i, at + 1) && !StartsNameOf(i, at + 1, head))
        {
            int noHead = 0;
            i = grammar.IsQuoteMark(i) && QuotedName(i, end, ref noHead) is var behind && behind > i ? behind : i + 1;
        }

        return i < end && i > at + 1 && (StartsName(i, at + 1) || StartsNameOf(i, at + 1, head)) ? i : at;
    }

    private bool IsAnd(int token) => _text[token].Upos == Upos.Cconj;

    private bool StartsName(int token, int after) =>
        token > after && _text[token].IsCapitalized && (_text[token].Feats.Case is Case.Nom || grammar.IsNameInNominative(token))
        && (_text[token].Upos == Upos.Propn || (context.Mentions.At(token) is { } known && known.Entity.Kind == EntityKind.Person));

    // «со слов эксперта по мостам Льва Сича»: the whole name in the genitive of its head; not «эксперта в области творчества Льва Сича».
    private bool StartsNameOf(int token, int after, int head) =>
        !context.IsEnglish && token > after && _text[head].Feats is { Case: Case.Gen, Animacy: Animacy.Anim, Number: not Number.Plur } && _text[token] is { IsCapitalized: true, Feats.Case: not (Case.Dat or Case.Ins or Case.Loc) }
        && (_text[token - 1].Feats.Case != Case.Gen || _text[token - 1].IsCapitalized || grammar.IsQuoteMark(token - 1))
        && context.Mentions.At(token) is ({ Kind: EntityKind.Person }, { Form: MentionForm.Name } name) && _text.TokenAt(name.Span.Start) == token && _text.TokenAt(name.Span.End) > token + 1;

    private bool Joins(int at, int head)
    {
        if (head < 0)
        {
            return true;
        }

        Token token = _text[at];
        if (context.IsEnglish)
        {
            return true;
        }

        if (IsNameBehindAddressee(at, head))
        {
            return false;
        }

        return token.Feats.Case is Case.Gen or Case.None
            || (token.IsCapitalized && (token.Feats.Case == _text[head].Feats.Case || _text[head].Feats.Case == Case.None || token.Feats.Case == Case.Acc))
            || IsNameBehindUnknownNoun(at, head)
            || (token.Feats.Case == _text[head].Feats.Case && token.Upos == Upos.Noun && _text[head].Upos == Upos.Noun && !IsObjectBehindPerson(token, _text[head]));
    }

    // «сообщила журналистам Орлова», «заявил в понедельник Соколов»: what looks like a genitive is somebody's name in the nominative, and nothing of theirs.
    private bool IsNameBehindAddressee(int at, int head)
    {
        bool complement = head > 0 && _text[head - 1].Upos == Upos.Adp;
        if (!complement && _text[head].Feats.Case != Case.Dat)
        {
            return false;
        }

        int before = head - (complement ? 2 : 1);
        return grammar.IsNominativeAlone(at)
            || (before >= 0 && _text[before] is { Feats: { VerbForm: VerbForm.Fin, Gender: Gender.Fem } } && grammar.IsNameInNominative(at) && context.Mentions.At(at) is { Entity.Gender: Gender.Fem });
    }

    // «синоптик Наталка Сич»: of a noun that no dictionary has, the tagger cannot tell nominative from accusative.
    private bool IsNameBehindUnknownNoun(int at, int head) =>
        _text[at].Feats.Case == Case.Nom && _text[head].Feats is { Case: Case.Acc, Animacy: Animacy.None } && context.Mentions.At(at) is { Entity.Kind: EntityKind.Person, Mention.Form: MentionForm.Name };

    // «прокомментировал омбудсмен приговор»: what he spoke of.
    private static bool IsObjectBehindPerson(in Token noun, in Token head) =>
        !noun.IsCapitalized && noun.Feats.Animacy == Animacy.Inan && noun.Feats.Case == Case.Nom && head.Feats.Animacy == Animacy.Anim;

    private int MentionEnd(Mention mention, int at, int end)
    {
        int mentionEnd = _text.TokenAt(mention.Full.End);
        return mentionEnd <= end ? mentionEnd : at;
    }

    private int HeadOf(int first, int end)
    {
        for (int i = context.IsEnglish ? end - 1 : first; i >= first && i < end; i += context.IsEnglish ? -1 : 1)
        {
            if (_text[i].Upos is Upos.Noun or Upos.Propn or Upos.Pron || grammar.IsPronoun(i) || grammar.IsOfficeByAdjective(_text[i], i))
            {
                return i;
            }
        }

        return first;
    }

    private int QuotedName(int at, int end, ref int head)
    {
        if (!context.IsEnglish && at + 1 < end && _text[at + 1] is { IsCapitalized: false } opening && (opening.Upos is Upos.Adv or Upos.Verb || (head < 0 && opening.Upos is Upos.Part or Upos.Adp or Upos.Pron or Upos.Sconj)))
        {
            return at; // «требовали „хорошо выглядеть“», «порт, „не дожидаясь дня“, просил»: words, and no name
        }

        for (int i = at + 1; i < end && i <= at + Grammar.MaxBracket; i++)
        {
            if (grammar.IsQuoteMark(i))
            {
                head = head < 0 ? at + 1 : head;
                return i + 1;
            }
        }

        return at;
    }
}
