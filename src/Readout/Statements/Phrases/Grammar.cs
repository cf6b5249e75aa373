using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Quotations;

namespace Readout.Statements.Phrases;

/// <summary>The little grammar that the rules need: what can head a noun phrase, where one ends, where a clause breaks.</summary>
internal sealed class Grammar(StatementContext context)
{
    /// <summary>A bracket longer than this is no part of a name.</summary>
    public const int MaxBracket = 8;

    private readonly AnalyzedText _text = context.Text;
    private PhraseReader? _phrases;

    public bool IsPronoun(int token) => context.Words.Is("pronoun", _text[token].Norm) || context.Words.Is("first-person", _text[token].Norm) || IsLatter(token);

    /// <summary>«Мэр позвонил Орлову. Тот ответил»: a demonstrative without a noun that means the one named last, who is not the subject. Not «тот мэр», «тот, кто».</summary>
    public bool IsLatter(int token)
    {
        if (context.IsEnglish || !context.Words.Is("latter", _text[token].Norm) || token + 1 >= _text.Tokens.Length)
        {
            return false;
        }

        bool opens = IsSentenceStart(token) || _text[token - 1].Upos == Upos.Cconj || (IsComma(token - 1) && !context.Words.Is("and-too", _text[token].Norm));
        int next = token + 1;
        while (next < _text.Tokens.Length && next < token + MaxAdverbs && (_text[next].Upos is Upos.Adv || _text[next].Norm is "не" or "ні" or "всё" or "все" or "усе" or "это" or "це"))
        {
            next++;
        }

        Feats verb = next < _text.Tokens.Length && IsVerb(next) ? _text[next].Feats : default;
        bool woman = context.Words.Is("her", _text[token].Norm);
        return opens && verb.VerbForm == VerbForm.Fin && verb.Number != Number.Plur && (verb.Gender == Gender.None ? !woman : verb.Gender == (woman ? Gender.Fem : Gender.Masc));
    }

    // «тот ещё вчера не ответил»
    private const int MaxAdverbs = 4;

    /// <summary>Whether the phrase is somebody the article knows for a person, or a pronoun.</summary>
    public bool IsPerson(NounPhrase phrase) => context.Mentions.At(phrase.Head) is { Entity.Kind: EntityKind.Person } || IsPronoun(phrase.Head);

    /// <summary>"his", «его»: before a noun it says whose that is.</summary>
    public bool IsPossessive(int token) => context.Words.Is("possessive", _text[token].Norm);

    public bool IsNominal(int token)
    {
        Token found = _text[token];
        return found.Upos is Upos.Noun or Upos.Propn || (found.Upos is Upos.X or Upos.Adj && found.IsCapitalized && (!IsSentenceStart(token) || IsEnglishPlace(token))) || IsBareOfficial(found, token) || IsOfficeByAdjective(found, token) || IsMother(token)
            || IsAbbreviation(found);
    }

    // "Larkton denies it": a capital that is taken for an adjective.
    private bool IsEnglishPlace(int token) => context.IsEnglish && context.Mentions.At(token) is { Entity.Kind: EntityKind.Place, Mention: { Form: MentionForm.Name } mention } && _text[token].Span.End == mention.Span.End;

    // So near stands the verb of which she is the subject.
    private const int MotherReach = 8;

    /// <summary>«мати хлопця розповіла», «сказала мати»: the noun, where the tagger takes it for the verb.</summary>
    public bool IsMother(int token)
    {
        if (_text[token] is not { Norm: "мати", Feats.VerbForm: VerbForm.Inf })
        {
            return false;
        }

        bool said = token > 0 && IsSaidOfWoman(token - 1);
        for (int i = token + 1; !said && i < _text.Tokens.Length && i < token + MotherReach && !IsComma(i) && _text[i].Feats.VerbForm != VerbForm.Inf; i++)
        {
            said = IsSaidOfWoman(i);
        }

        return said;
    }

    private bool IsSaidOfWoman(int token) =>
        _text[token] is { Upos: Upos.Verb, Feats: { VerbForm: VerbForm.Fin, Number: Number.Sing } feats } && (feats.Gender == Gender.Fem || (feats.Tense == Tense.Pres && context.Words.At(_text[token]) is not null));

    // «в СУ», «из НИ»: letters that make a particle as well.
    private bool IsAbbreviation(in Token found) => !context.IsEnglish && found.Upos is Upos.Part or Upos.Intj && found.IsAllCaps && found.Span.Length > 1;

    /// <summary>«уполномоченный порта», «дежурный по городу»: an adjective that names an office, where its noun does not follow.</summary>
    public bool IsOfficeByAdjective(in Token found, int token) =>
        !context.IsEnglish && (found.Upos == Upos.Adj || found.Feats.VerbForm == VerbForm.Part) && context.Mentions.IsRoleNoun(found)
        && (token + 1 >= _text.Tokens.Length || _text[token + 1] is not { Upos: Upos.Noun or Upos.Adj } next || next.Feats.Case != found.Feats.Case);

    // "an official familiar with the matter": what may be an adjective is the noun where no other follows.
    private bool IsBareOfficial(in Token found, int token) =>
        context.IsEnglish && found.Upos == Upos.Adj && (context.Media.IsUnnamedHead(found) || context.Media.KindsOfBody(found.Norm) is not null || (context.Mentions.IsRoleNoun(found) && token > 0 && _text[token - 1].Upos == Upos.Det))
        && (token + 1 >= _text.Tokens.Length || _text[token + 1].Upos is not (Upos.Noun or Upos.Propn));

    /// <summary>The token of the bracket that the one at <paramref name="close"/> closes, or <paramref name="close"/> itself.</summary>
    public int OpeningBracket(int close, int low)
    {
        for (int i = close - 1; i >= low && i >= close - MaxBracket && Form(close) is ")"; i--)
        {
            if (Form(i) is "(")
            {
                return i;
            }
        }

        return close;
    }

    public bool IsModifier(int token) =>
        _text[token].Upos is Upos.Adj or Upos.Det or Upos.Num || (_text[token].Feats.VerbForm == VerbForm.Part && _text[token].Feats.Case != Case.None);

    public bool IsVerb(int token)
    {
        Token found = _text[token];
        return found.Upos is Upos.Verb or Upos.Aux && (found.Feats.VerbForm is VerbForm.Fin or VerbForm.None || context.IsEnglish);
    }

    /// <summary>«не исключают»: the verb of a cue, which tells number and gender.</summary>
    public int VerbOf(Cues.Cue cue) => !context.IsEnglish && cue.End > cue.First + 1 && _text[cue.First].Norm is "не" ? cue.First + 1 : cue.First;

    /// <summary>A verb, or a short adjective or participle that stands for one: «закрыт».</summary>
    public bool IsPredicate(int token) => IsVerb(token) || _text[token].Feats.IsShort;

    /// <summary>"Falcon's", "the pilots'": the mark behind whose something is.</summary>
    public bool IsPossessiveMark(int token) => _text[token].Norm is "'s" or "’s" or "'" or "’";

    /// <summary>Whether a predicate is among the tokens.</summary>
    public bool HasPredicate(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (IsPredicate(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a noun may be a subject: the nominative, or a form that does not tell.</summary>
    public bool MayBeSubject(int token)
    {
        Token found = _text[token];
        return found.Feats.Case is Case.Nom or Case.None || IsNameInNominative(token) || IsDeputyInOneWord(found) || (!context.IsEnglish && found.IsAllCaps && found.Span.Length > 1 && context.Mentions.At(token) is { Mention.Form: MentionForm.Name } && !IsDeclined(token))
            || (found.Feats.Case is Case.Acc && (found.IsCapitalized || found.Feats.Animacy != Animacy.Anim) && found.Feats.Gender != Gender.Fem);
    }

    // «замминистра», «замглавы»: a post in one word that no case changes.
    private bool IsDeputyInOneWord(in Token found) => IsIndeclinablePost(found) || (!context.IsEnglish && found.Feats.Case == Case.Gen && found.Norm.StartsWith("зам", StringComparison.Ordinal) && found.Upos == Upos.Noun && context.Mentions.IsRoleNoun(found));

    // «атташе»
    private bool IsIndeclinablePost(in Token found) => !context.IsEnglish && found is { Upos: Upos.Noun, IsCapitalized: false } && found.Norm[^1] is 'е' or 'о' && found.Feats.Animacy != Animacy.Inan && context.Mentions.IsRoleNoun(found) && string.Equals(found.Norm, found.Lemma, StringComparison.Ordinal);

    // «ТАЙМЕРУ»: a word in capitals whose case shows, other than «ТАСС».
    private bool IsDeclined(int token) =>
        _text[token].Feats.Case is Case.Dat or Case.Ins or Case.Loc && !string.Equals(_text[token].Lemma, _text[token].Norm, StringComparison.Ordinal)
        && context.Mentions.At(token) is { } known && !known.Entity.Name.Contains(_text.Form(token).ToString(), StringComparison.Ordinal);

    /// <summary>The token's form; empty before the first and behind the last token.</summary>
    public ReadOnlySpan<char> Form(int token) => (uint)token < (uint)_text.Tokens.Length ? _text.Form(token) : [];

    public bool IsComma(int token) => Form(token) is ",";

    public bool IsDash(int token) => Form(token) is "—" or "–" or "-" or "―";

    public bool IsColon(int token) => Form(token) is ":";

    public bool IsQuoteMark(int token) =>
        Form(token) is { Length: > 0 } form && (form.Length == 1 ? QuotationMarks.IsMark(form[0]) || (form[0] == '\'' && context.IsSingleMark(token)) : form is "''");

    /// <summary>Ends a clause whatever stands around it: strong punctuation, a dash, the edge of somebody's words.</summary>
    public bool IsHardBreak(int token) => Form(token) is ";" or ":" or "!" or "?" or "…" or "." || IsDash(token) || IsEdgeOfSpeech(token);

    private bool IsEdgeOfSpeech(int token)
    {
        int quotation = context.QuotationOf(token);
        return quotation >= 0 && (context.QuotationOf(token - 1) != quotation || context.QuotationOf(token + 1) != quotation);
    }

    /// <summary>«…, — заявил Вихров»: a rare surname looks like a genitive plural, but the article's other mentions tell that this is its nominative.</summary>
    public bool IsNameInNominative(int token) =>
        context.Mentions.At(token) is ({ Kind: EntityKind.Person } person, { Form: MentionForm.Name } mention)
        && person.Name.EndsWith(mention.Span.In(_text.Text), StringComparison.Ordinal);

    /// <summary>Whether a name begins there that no other case has: of a man «Соколов», though falcons have it too, of a woman «Орлова»; not «Сич» of a woman, who does not decline.</summary>
    public bool IsNominativeAlone(int token) =>
        IsNameInNominative(token) && context.Mentions.At(token) is { Entity.Gender: var gender, Mention.Span: var span } && _text.TokenAt(span.Start) == token
        && (IsVowelOfWoman(_text.Text[span.End - 1]) ? gender == Gender.Fem : gender == Gender.Masc && !IsVowel(_text.Text[span.End - 1]));

    private static bool IsVowelOfWoman(char last) => last is 'а' or 'я';

    private static bool IsVowel(char last) => "аеёиоуыэюяіїє".Contains(last, StringComparison.Ordinal);

    /// <summary>The noun phrase that begins at <paramref name="first"/>, as far as it goes before <paramref name="end"/>; null when none begins there.</summary>
    public NounPhrase? ReadPhrase(int first, int end) => (_phrases ??= new PhraseReader(context, this)).Read(first, end);

    public bool IsSentenceStart(int token) => _text.Sentences[_text.SentenceOf(token)].FirstToken == token;
}
