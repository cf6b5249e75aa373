using System.Text;
using Readout.Entities.Names;
using Readout.Entities.Roles;
using Readout.Languages;

namespace Readout.Entities.Scanning;

/// <summary>
/// Finds organisations of Russian and Ukrainian that their own words name: a head word with complements («пограничное управление ФСБ»),
/// a name in quotation marks («издание „Северный курьер“»), a foreign or abbreviated name.
/// </summary>
internal sealed class CyrillicOrganizationScanner
{
    private const int LongestQuotedName = 5;

    // «партия „Наша платформа — За жизнь“»
    private const int LongestIntroducedName = 8;

    private const int MostComplements = 8;

    private readonly MentionMap _map;
    private readonly AnalyzedText _text;
    private readonly OrganizationLexicon _organizations;
    private readonly KnownNames _known;
    private readonly AdjectiveInflection _adjectives;
    private readonly NameLexicon _names;

    private CyrillicOrganizationScanner(MentionMap map)
    {
        _map = map;
        _text = map.Text;
        _organizations = OrganizationLexicon.Of(_text.Language);
        _known = KnownNames.Of(_text.Language);
        _adjectives = new AdjectiveInflection(_text.Language);
        _names = NameLexicon.Of(_text.Language);
    }

    public static void Scan(MentionMap map)
    {
        var scanner = new CyrillicOrganizationScanner(map);
        foreach (Sentence sentence in map.Text.Sentences)
        {
            scanner.ScanQuoted(sentence);
            scanner.ScanForeign(sentence);
            for (int i = sentence.EndToken - 1; i >= sentence.FirstToken; i--)
            {
                scanner.ScanCompound(i);
                scanner.ScanBodyOfState(i);
                scanner.ScanBodyWithAdjective(i);
                scanner.ScanHead(i, sentence);
            }
        }
    }

    // «Северный курьер»: a short quotation that begins with a capital and holds no verb or mark.
    private void ScanQuoted(Sentence sentence)
    {
        for (int open = sentence.FirstToken; open + 2 < sentence.EndToken; open++)
        {
            if (!IsOpening(open, sentence))
            {
                continue;
            }

            int close = open + 1;
            int most = open > sentence.FirstToken && IsIntroduction(open - 1) ? LongestIntroducedName : LongestQuotedName;
            while (close < sentence.EndToken && close - open <= most + 1 && (IsQuotedNameWord(close) || (close > open + 1 && _text.Form(close) is "–" or "—" or "-")))
            {
                close++;
            }

            int length = close - open - 1;
            if (length == 0 || length > most || close >= sentence.EndToken || !IsQuote(close) || !_text[open + 1].IsCapitalized)
            {
                continue;
            }

            AddQuoted(open, close, sentence);
            open = close;
        }
    }

    private bool IsQuotedNameWord(int token) => _text[token].IsWord && _text[token].Upos is not (Upos.Verb or Upos.Aux or Upos.Pron);

    private void AddQuoted(int open, int close, Sentence sentence)
    {
        if (_map.NameAt(open + 1) is { IsDropped: false } known && known.First <= open + 1 && known.End >= close)
        {
            known.Widen(open, close + 1);
            WidenToHead(known, open, sentence);
            return;
        }

        bool introduced = open > sentence.FirstToken && IsIntroduction(open - 1);
        if (!introduced && (close - open - 1 > 3 || IsWholeSentence(open, close, sentence)))
        {
            return;
        }

        var draft = new Draft(MentionForm.Name, introduced ? EntityKind.Organization : EntityKind.Other, open + 1, close)
        {
            Name = (introduced ? null : DeclinedName(open, close)) ?? _text.SpanOf(open + 1, close).In(_text.Text),
        };
        draft.Widen(open, close + 1);
        _map.AddCovering(draft);
        WidenToHead(draft, open, sentence);
    }

    // «в „Портовой волне“», «по данным „Ларинских новостей“», «сообщил „Вихрю“»: right behind a preposition, an account or a verb the name itself is declined.
    private string? DeclinedName(int open, int close)
    {
        if (open == 0 || !(_text[open - 1].Upos == Upos.Adp || _organizations.IsAccount(_text[open - 1].Norm) || IsTold(open)))
        {
            return null;
        }

        int head = open + 1;
        while (head + 1 < close && _text[head].Upos == Upos.Adj)
        {
            head++;
        }

        return OrganizationNaming.Nominative(_text, _adjectives, (open + 1, close), head) ?? OrganizationNaming.NominativePlural(_text, (open + 1, close), head);
    }

    private bool IsTold(int open) => _text[open - 1] is { Upos: Upos.Verb, Feats.VerbForm: VerbForm.Fin } && _text[open + 1].Feats.Case == Case.Dat;

    private static bool IsWholeSentence(int open, int close, Sentence sentence) => open == sentence.FirstToken && close >= sentence.EndToken - 2;

    private bool IsIntroduction(int token) =>
        _organizations.IsLegalForm(_text.Form(token)) || _organizations.Head(_map.Readings(token)) is not null || _organizations.Medium(_map.Readings(token)) is not null;

    // «издание», «ФК» before the quotation marks: a legal form is part of the name, a head word is not.
    private void WidenToHead(Draft draft, int open, Sentence sentence)
    {
        int before = open - 1;
        if (before < sentence.FirstToken || !_map.IsFree(before))
        {
            return;
        }

        if (_organizations.IsLegalForm(_text.Form(before)))
        {
            draft.Name ??= draft.Known?.Nominative;
            draft.Name = _text.SpanOf(before, draft.End + (draft.FullEnd > draft.End ? 1 : 0)).In(_text.Text);
            draft.Widen(before, draft.FullEnd);
            _map.Extend(draft, before, draft.FullEnd);
            return;
        }

        bool medium = _organizations.Medium(_map.Readings(before)) is not null;
        if (medium || _organizations.Head(_map.Readings(before)) is not null)
        {
            draft.IsMedium |= medium;
            draft.Kind = EntityKind.Organization;
            draft.Widen(before, draft.FullEnd);
        }
    }

    // "The Daily Courier", «МВЦ»: Latin names and abbreviations in Cyrillic text.
    private void ScanForeign(Sentence sentence)
    {
        int i = sentence.FirstToken;
        while (i < sentence.EndToken)
        {
            int end = i;
            while (end < sentence.EndToken && _map.IsFree(end) && IsLatinName(end, end > i))
            {
                end++;
            }

            if (end > i && IsWorthy(i, end))
            {
                AddForeign(i, end, sentence);
            }
            else if (end == i && IsAbbreviation(i))
            {
                end = i + 1;
                AddForeign(i, end, sentence);
            }

            i = Math.Max(end, i + 1);
        }
    }

    private void AddForeign(int first, int end, Sentence sentence)
    {
        var draft = new Draft(MentionForm.Name, EntityKind.Organization, first, end) { Name = _text.SpanOf(first, end).In(_text.Text) };
        if (_map.NameAt(first) is null)
        {
            _map.AddName(draft);
            WidenToHead(draft, first, sentence);
        }
    }

    private bool IsLatinName(int token, bool inside)
    {
        ref readonly Token word = ref _text[token];
        char first = word.Norm.Length > 0 ? word.Norm[0] : ' ';
        bool latin = first is (>= 'a' and <= 'z') or (>= '\u00c0' and < '\u0250');
        return word.IsWord && latin && !word.Norm.Contains('.', StringComparison.Ordinal) && (word.IsCapitalized || (inside && word.Norm is "of" or "de" or "and" or "the"));
    }

    private bool IsWorthy(int first, int end) =>
        end - first > 1 || (_text[first].Norm.Length > 2 && !RomanNumeral.Is(_text[first].Norm) && !_organizations.NamesNoBody(_text.Form(first)));

    private bool IsAbbreviation(int token)
    {
        ref readonly Token word = ref _text[token];
        return _map.IsFree(token) && word.IsWord && word.IsAllCaps && word.Norm.Length is > 1 and < 6 && !word.Norm.AsSpan().ContainsAnyInRange('0', '9')
            && !_organizations.IsLegalForm(_text.Form(token)) && !_organizations.NamesNoBody(_text.Form(token)) && !IsAmongCapitals(token);
    }

    // In a heading in capitals no word is an abbreviation.
    private bool IsAmongCapitals(int token) =>
        (token > 0 && _text[token - 1].IsAllCaps && _map.IsFree(token - 1)) || (token + 1 < _text.Tokens.Length && _text[token + 1].IsAllCaps && _map.IsFree(token + 1));

    private void ScanHead(int token, Sentence sentence)
    {
        if (!_map.IsFree(token) || !_text[token].IsWord || _text[token].Upos is Upos.Adj or Upos.Verb || _organizations.Head(_map.Readings(token)) is not { } head || _text[token].Feats.Number == Number.Plur)
        {
            return;
        }

        if (WidenNamed(token, sentence))
        {
            return;
        }

        string? state = null;
        bool named = false;
        int end = token + 1;
        while (end < sentence.EndToken && end - token <= MostComplements && ReadComplement(ref end, ref state, ref named))
        {
        }

        int first = ReadAdjectives(token, sentence, ref state, out bool adjectives);
        bool capital = _text[token].IsCapitalized && token > sentence.FirstToken;
        bool properAdjective = adjectives && first > sentence.FirstToken && _text[first].IsCapitalized && !IsQuote(first - 1) && !_text[first].IsAllCaps;
        if (!named && state is null && !properAdjective && !(adjectives && end > token + 1) && !(capital && (adjectives || end > token + 1)))
        {
            return;
        }

        var draft = new Draft(MentionForm.Name, EntityKind.Organization, first, end)
        {
            Name = OrganizationNaming.Nominative(_text, _adjectives, (first, end), token, head.Noun),
            State = state,
            Cases = head.Cases,
            Key = KeyOf(first, token, head.Noun, end, state),
            Office = RoleLexicon.Of(_text.Language).OfficeOf(head.Noun),
            IsMedium = _organizations.Medium(_map.Readings(token)) is not null && !(token + 1 < end && _text[token + 1].Norm is "по" or "з" or "із"), // «агентство по охране вод»
        };
        _map.AddNesting(draft);
    }

    // «Укрзализныця»: a name of its own, unless it heads a longer one.
    private void ScanCompound(int token)
    {
        if (_map.IsFree(token) && _text[token].IsCapitalized && _text[token] is { IsWord: true, Upos: Upos.Noun or Upos.Propn or Upos.X } && _organizations.IsCompoundName(_text[token].Norm)
            && !_organizations.IsHead(_map.Readings(token)) && !RoleLexicon.Of(_text.Language).IsHead(_map.Readings(token)) && !IsSecondOfName(token) && !IsBehindGiven(token) && !SurnameEndings.Fit(_text[token].Norm) && !_names.IsPlace(_text[token].Lemma) && !_map.Readings(token).Exists(form => _names.IsSurname(form.Nominative) || _names.IsPlace(form.Nominative)))
        {
            _map.AddName(new Draft(MentionForm.Name, EntityKind.Organization, token, token + 1) { Name = Casing.Restore(_text.Form(token), _text[token].Lemma) });
        }
    }

    // «Анна Минаева», and «Минаева» farther on: a surname that begins as a body may.
    private bool IsBehindGiven(int token)
    {
        bool behind = token > 0 && _text[token - 1] is { IsWord: true, IsCapitalized: true, IsAllCaps: false } given && _names.IsGiven(given.Norm);
        return behind || Array.Exists(WomensEndings, ending => _text[token].Norm.EndsWith(ending, StringComparison.Ordinal));
    }

    private static readonly string[] WomensEndings = ["ова", "ева", "єва", "овой", "евой", "ової", "євої"];

    // «эксперт Хуг Минарелли»: a capital before it that begins no sentence.
    private bool IsSecondOfName(int token) =>
        token > 0 && _map.IsFree(token - 1) && _text[token - 1] is { IsWord: true, IsCapitalized: true, IsAllCaps: false, Upos: Upos.Propn or Upos.X } before
        && _text.Sentences[_text.SentenceOf(token)].FirstToken < token - 1 && !_organizations.IsCompoundName(before.Norm);

    // «агентство Reuters», «партия „Северный путь“»: the name that follows is the organisation's own.
    private bool WidenNamed(int token, Sentence sentence)
    {
        int next = token + 1;
        Draft? name = next >= sentence.EndToken ? null : _map.NameAt(next) ?? (IsQuote(next) ? _map.NameAt(next + 1) : null);
        bool own = name is { IsDropped: false } && name.FullFirst <= next
            && (name.Known?.Of.Sort == KnownNameSort.Medium || (name.Known is null && name.Kind is EntityKind.Organization or EntityKind.Other && name.Name is not null && (name.FullEnd > name.End || IsQuote(name.End - 1) || char.IsAsciiLetter(_text[name.First].Norm[0]))));
        if (!own)
        {
            return false;
        }

        name!.Kind = EntityKind.Organization;
        name.IsMedium |= _organizations.Medium(_map.Readings(token)) is not null;
        name.Widen(token, name.FullEnd);
        return true;
    }

    // «лукоморское военное ведомство»: the adjective before the body says whose it is.
    private void ScanBodyWithAdjective(int token)
    {
        if (token == 0 || _map.NameAt(token) is not { Known.Of.Sort: KnownNameSort.Ministry, IsDropped: false } draft || draft.First != token || !_map.IsFree(token - 1)
            || _known.StateOfAdjective(_text[token - 1].Norm) is not { } state || _organizations.Head(_map.Readings(draft.End - 1)) is not { } head)
        {
            return;
        }

        draft.IsDropped = true;
        _map.AddNesting(new Draft(MentionForm.Name, EntityKind.Organization, token - 1, draft.End)
        {
            Name = OrganizationNaming.Nominative(_text, _adjectives, (token - 1, draft.End), draft.End - 1, head.Noun),
            State = state,
            Deals = draft.Deals,
        });
    }

    // «МИД Украины», «ФСБ России»: a body that many states have, with its state.
    private void ScanBodyOfState(int token)
    {
        if (_map.NameAt(token) is not { Known: { Of.Sort: KnownNameSort.Ministry or KnownNameSort.Body } body, IsDropped: false } draft || draft.First != token
            || _map.NameAt(draft.End) is not { Known.Of.Sort: KnownNameSort.State, IsDropped: false } state || !_map.CanBeOblique(state)
            || _text.SentenceOf(state.First) != _text.SentenceOf(token))
        {
            return;
        }

        draft.IsDropped = true;
        _map.AddNesting(new Draft(MentionForm.Name, EntityKind.Organization, token, state.End)
        {
            Name = string.Concat(body.Nominative, _text.Text.AsSpan(_text[draft.End - 1].Span.End, _text[state.End - 1].Span.End - _text[draft.End - 1].Span.End)),
            State = state.State,
            Deals = draft.Deals,
        });
    }

    private bool ReadComplement(ref int end, ref string? state, ref bool named)
    {
        Draft? name = _map.OuterNameAt(end);
        if (name is null && _text[end].IsPunct && _map.NameAt(end + 1) is { } quoted && quoted.FullFirst <= end)
        {
            name = quoted;
        }

        if (name is { IsDropped: false, Kind: not EntityKind.Person } && _map.CanBeOblique(name))
        {
            state ??= name.State;
            end = Math.Max(name.End, name.FullEnd);
            named = true;
            return true;
        }

        ref readonly Token word = ref _text[end];
        if (!named && IsUnknownPlace(end))
        {
            end++;
            named = true;
            return true;
        }

        bool genitive = _map.IsFree(end) && word.Upos is Upos.Noun or Upos.Adj && word.Feats.Case == Case.Gen && _map.IsFree(end);
        bool joined = word.Norm is "и" or "і" or "та" && end + 1 < _text.Tokens.Length && _text[end + 1].Feats.Case == Case.Gen && _text[end + 1].Upos == Upos.Noun && _map.IsFree(end + 1) && !_text[end + 1].IsCapitalized;
        bool topic = word.Norm is "по" or "з" && end + 1 < _text.Tokens.Length && _text[end + 1].Upos is Upos.Noun && _text[end + 1].Feats.Case is Case.Dat or Case.Gen;
        if (!named && (genitive || joined || topic))
        {
            end += topic ? 2 : 1;
            return true;
        }

        if (word.Norm is "в" or "у" or "во" && _map.NameAt(end + 1) is { Kind: EntityKind.Place, IsDropped: false } place && place.First == end + 1 && named)
        {
            end = place.End;
            return true;
        }

        return false;
    }

    // «министерство транспорта Лукоморья»: a lone proper noun that is no living being.
    private bool IsUnknownPlace(int token) =>
        _map.IsFree(token) && _text[token].IsCapitalized && _text[token] is { Upos: Upos.Propn, Feats: { Case: Case.Gen, Animacy: Animacy.Inan } } && !(token + 1 < _text.Tokens.Length && _text[token + 1].IsCapitalized);

    private int ReadAdjectives(int head, Sentence sentence, ref string? state, out bool any)
    {
        int first = head;
        while (first > sentence.FirstToken && _map.IsFree(first - 1) && _text[first - 1].IsWord && !_organizations.IsPointer(_text[first - 1].Lemma) && !_adjectives.Stem(_text[first - 1].Norm).IsEmpty
            && (_known.StateOfAdjective(_text[first - 1].Norm) is not null || _text[first - 1].Upos == Upos.Adj || IsAdjectiveAsSurname(first - 1, head)))
        {
            first--;
            state ??= _known.StateOfAdjective(_text[first].Norm);
        }

        any = first < head;
        return first;
    }

    // «Дубровский райсуд»: the tagger takes the adjective for somebody's surname.
    private bool IsAdjectiveAsSurname(int token, int head) =>
        token + 1 == head && _text[token].IsCapitalized && _text[token].Upos == Upos.Propn && _map.Readings(token).Exists(form => SurnameEndings.IsAdjective(form.Nominative)
            && _map.Readings(head).Exists(noun => (noun.Cases & form.Cases) != NameCases.None));

    // Equal for «посольство РФ» and «российское посольство»: the head word, the state, and what else is said.
    private string KeyOf(int first, int head, string noun, int end, string? state)
    {
        var key = new StringBuilder(noun);
        key.Append('|').Append(state);
        for (int i = first; i < end; i++)
        {
            bool ofState = _map.NameAt(i) is { Known.Of.Sort: KnownNameSort.State } || _known.StateOfAdjective(_text[i].Norm) is not null;
            if (i != head && !ofState && _text[i].IsWord)
            {
                ReadOnlySpan<char> stem = i < head ? _adjectives.Stem(_text[i].Norm) : [];
                key.Append('|').Append(stem.IsEmpty ? _text[i].Norm : stem);
            }
        }

        return key.ToString();
    }

    private bool IsQuote(int token) => _text[token].Norm is "\"" or "»" or "“" or "”" or "«" or "„" or "'" or "’" or "''";

    private bool IsOpening(int token, Sentence sentence)
    {
        string norm = _text[token].Norm;
        _ = sentence;
        return norm is "«" or "„" or "“" or "\"" or "''" && token + 1 < _text.Tokens.Length && _text[token + 1].Span.Start == _text[token].Span.End;
    }
}
