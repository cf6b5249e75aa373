using Readout.Entities.Names;
using Readout.Entities.Roles;
using Readout.Languages;
using Readout.Languages.Splitting;
using Readout.Text;

namespace Readout.Entities.Scanning;

/// <summary>
/// Finds names of people in runs of capitalised words: given name and surname in either order, patronymics, initials, particles,
/// and single words, which stay weak until something shows what they name.
/// </summary>
internal sealed class PersonScanner
{
    private const int LongestName = 5;

    private readonly MentionMap _map;
    private readonly AnalyzedText _text;
    private readonly NameLexicon _names;
    private readonly LexiconSection _particles;
    private readonly LexiconSection _particlesAfter;
    private readonly RoleLexicon _roles;
    private readonly OrganizationLexicon _organizations;
    private readonly KnownNames _known;
    private readonly LexiconSection _notNames;
    private readonly EnglishNameRun? _english;
    private readonly HashSet<int> _blocked = [];
    private readonly HashSet<string> _nationalitySurnames = new(StringComparer.Ordinal);
    private readonly NameRun _shape;
    private readonly List<NameWord> _run;
    private bool _isTitleCase;

    private PersonScanner(MentionMap map)
    {
        _map = map;
        _text = map.Text;
        _shape = new NameRun(map);
        _run = _shape.Words;
        _names = NameLexicon.Of(_text.Language);
        Lexicon particles = EmbeddedData.Lexicon("particles", _text.Language);
        _particles = particles[""];
        _particlesAfter = particles["after"];
        _roles = RoleLexicon.Of(_text.Language);
        _organizations = OrganizationLexicon.Of(_text.Language);
        _known = KnownNames.Of(_text.Language);
        _notNames = EmbeddedData.Lexicon("not-names", _text.Language)[""];
        _english = _text.Language == "en" ? new EnglishNameRun(map, _run) : null;
    }

    public static void Scan(MentionMap map)
    {
        var scanner = new PersonScanner(map);
        foreach (Sentence sentence in map.Text.Sentences)
        {
            scanner.Scan(sentence);
        }
    }

    private void Scan(Sentence sentence)
    {
        _isTitleCase = _text.Language == "en" && TitleCase.Is(_text, sentence);
        if (_text.Language == "en")
        {
            BlockRolePhrases(sentence);
        }

        int i = _english?.AfterCity(sentence) ?? sentence.FirstToken;
        while (i < sentence.EndToken)
        {
            int end = ReadRun(i, sentence);
            if (_run.Count == 0)
            {
                i++;
                continue;
            }

            int at = 0;
            while (at < _run.Count)
            {
                at = AddPerson(at, sentence);
            }

            i = Math.Max(end, i + 1);
        }
    }

    // "Secretary of State", "Foreign Minister": their words are no names.
    private void BlockRolePhrases(Sentence sentence)
    {
        _blocked.Clear();
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            int end = _roles.EndOfPhrase(_text, i, sentence.EndToken, out _);
            for (; i < end - 1; i++)
            {
                _blocked.Add(i);
            }

            if (end > i)
            {
                _blocked.Add(i);
                Dealings.AddTo(_blocked, _text, _names, end, sentence.EndToken);
            }
        }
    }

    // A run is capitalised free words of one script side by side, with initials and particles between them.
    private int ReadRun(int first, Sentence sentence)
    {
        _run.Clear();
        int i = first;
        while (i < sentence.EndToken && _run.Count < LongestName * 2)
        {
            int particles = _run.Count > 0 || IsCapitalParticle(i) ? CountParticles(i, sentence.EndToken) : 0;
            int word = i + particles;
            if (word < sentence.EndToken && IsNameWord(word, sentence, particles > 0))
            {
                _run.Add(ReadWord(i, word));
                i = word + 1;
            }
            else if (_run.Count > 0 && i < sentence.EndToken && _particlesAfter.Contains(_text[i].Norm))
            {
                NameWord last = _run[^1];
                _run[^1] = last with { End = i + 1 };
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    // «Фон дер Ляйен» at the beginning of a sentence.
    private bool IsCapitalParticle(int token) =>
        _text[token].IsCapitalized && _particles.Contains(_text[token].Norm)
        && (_text[token].Norm.Length > 2 || (_text.Language == "en" && !_text[token].IsAllCaps && !_names.IsGiven(_text[token].Norm) && token + 1 < _text.Tokens.Length && _text[token + 1] is { IsWord: true, IsCapitalized: true, Upos: Upos.Propn or Upos.X }));

    // «аль-Хадж», "el-Masri": after another word of the name.
    private bool IsJoinedParticle(int token)
    {
        string norm = _text[token].Norm;
        int hyphen = norm.IndexOf('-', StringComparison.Ordinal);
        return _run.Count > 0 && hyphen is > 0 and < 4 && hyphen + 2 < norm.Length && _text.Form(token) is var form && hyphen + 1 < form.Length && char.IsUpper(form[hyphen + 1])
            && _particles.Contains(norm.AsSpan(0, hyphen));
    }

    private int CountParticles(int from, int end)
    {
        int i = from;
        while (i < end && i - from < 2 && _particles.Contains(_text[i].Norm) && _map.IsFree(i))
        {
            i++;
        }

        return i - from;
    }

    private bool IsNameWord(int token, Sentence sentence, bool afterParticle)
    {
        ref readonly Token word = ref _text[token];
        if (!(word.IsCapitalized || IsJoinedParticle(token)) || !_map.IsFree(token) || !word.IsWord)
        {
            return false;
        }

        if (IsInitial(token))
        {
            return true;
        }

        if (_map.IsHeadlineVerb(token) || PartyOfState.Is(_text.Form(token)) || word.Norm.Length < 2 || (word.IsAllCaps && word.Norm.Length < 5) || word.Norm.AsSpan().ContainsAnyInRange('0', '9') || word.Norm.Contains('.', StringComparison.Ordinal))
        {
            return false;
        }

        if ((_roles.IsHead(_map.Readings(token)) && !_shape.IsFirstSyllable(token, sentence)) || _organizations.IsHead(_map.Readings(token)) || !IsCyrillicAsArticle(word.Norm) || IsDoublePost(token, sentence))
        {
            return false;
        }

        return afterParticle || (_shape.EndsSyllables(token) && !_blocked.Contains(token)) || (!IsFunctionWord(token, sentence) && !_blocked.Contains(token) && (IsNationality(word.Norm) is false || _shape.IsSurnameBehindGiven(token) || IsNationalitySurname(token, sentence)) && (!_notNames.Contains(word.Norm) || (_run.Count > 0 && _run[^1].Kind == NameWordKind.Given) || IsGivenBeforeName(token, sentence)));
    }

    // «Врач-кардиолог Семён Лунин»: at the head of a sentence the first of two posts has the capital.
    private bool IsDoublePost(int token, Sentence sentence)
    {
        string norm = _text[token].Norm;
        int hyphen = norm.IndexOf('-', StringComparison.Ordinal);
        return token == sentence.FirstToken && hyphen > 2 && _text.Language != "en" && _roles.IsNoun(norm[..hyphen]) && hyphen + 1 < _text.Form(token).Length && char.IsLower(_text.Form(token)[hyphen + 1]);
    }

    // "Jan Northcott" is no month, "in June Northcott" and "5 June Northcott" hold one.
    private bool IsGivenBeforeName(int token, Sentence sentence) =>
        !(token > sentence.FirstToken && (_text[token - 1].Upos == Upos.Num || _text[token - 1].Norm is "in" or "on" or "since" or "until" or "early" or "late" or "last" or "next" or "this"))
        && token + 1 < sentence.EndToken && _text[token + 1] is { IsWord: true, IsCapitalized: true, Upos: Upos.Propn } && _names.IsGiven(_text[token].Norm);

    // "Ann Norlander said", and "Norlander said" behind it: an adjective of a state that nothing follows which it could describe.
    private bool IsNationalitySurname(int token, Sentence sentence)
    {
        string norm = _text[token].Norm;
        bool free = _text.Language == "en" && !_isTitleCase && _text[token].Upos is Upos.Propn or Upos.Adj or Upos.X && _known.StateOfAdjective(norm) is not null
            && (token + 1 >= sentence.EndToken || (_text[token + 1] is { IsCapitalized: false } verb && verb.Norm.EndsWith("ed", StringComparison.Ordinal)) || _text[token + 1] is not ({ Upos: Upos.Noun or Upos.Adj or Upos.Propn or Upos.Num or Upos.X } or { Norm: "-" or "–" or "and" or "or" }));
        if (!free)
        {
            return false;
        }

        if (_run.Count == 0)
        {
            return _nationalitySurnames.Contains(norm) && (token == sentence.FirstToken || _text[token - 1].Upos is not (Upos.Det or Upos.Adj or Upos.Num or Upos.Adp));
        }

        bool behindGiven = _run.Count == 1 && _run[0].Kind == NameWordKind.Given && !_notNames.Contains(_run[0].Norm);
        if (behindGiven)
        {
            _nationalitySurnames.Add(norm);
        }

        return behindGiven;
    }

    // "Russian", "Russians".
    private bool IsNationality(string norm) =>
        _known.StateOfAdjective(norm) is not null || (_text.Language == "en" && norm[^1] == 's' && _known.StateOfAdjective(norm[..^1]) is not null);

    // Sentence-initial capitals are not names by themselves: «Вчера», "Meanwhile".
    private bool IsFunctionWord(int token, Sentence sentence)
    {
        ref readonly Token word = ref _text[token];
        bool named = word.Upos is Upos.Propn or Upos.X;
        bool noun = word.Upos is Upos.Noun or Upos.Adj;
        // «с Ли Хаоланем»: no particle has a capital within a sentence.
        if (word.Upos == Upos.Part && word.Norm.Length <= NameRun.LongestSyllable && _text.Language != "en" && token > sentence.FirstToken && !_text[token - 1].IsPunct && token + 1 < sentence.EndToken && _text[token + 1] is { IsCapitalized: true, Upos: Upos.Propn, Norm.Length: > 1 })
        {
            return false;
        }

        // «визит на Курилы»: a verb, as the tagger has it, behind a preposition.
        named |= word.Upos == Upos.Verb && _text.Language != "en" && token > sentence.FirstToken && _text[token - 1].Upos == Upos.Adp;
        if (named || _names.GivenReadings(_map.Readings(token)).Count > 0)
        {
            return false;
        }

        return (!noun || token == sentence.FirstToken || IsAfterQuote(token, sentence)) && !IsUnknownBeforeName(token, sentence);
    }

    // "Wei Lanterno said", "Staffan de Falcon said": a word that no dictionary has, with a name right behind it.
    private bool IsUnknownBeforeName(int token, Sentence sentence)
    {
        int next = token + 1;
        while (next < sentence.EndToken && next - token < 3 && !_text[next].IsCapitalized && _particles.Contains(_text[next].Norm))
        {
            next++;
        }

        if (_text.Language != "en")
        {
            return IsForeignBeforeName(token, next, sentence);
        }

        return !_isTitleCase && next < sentence.EndToken && _text[next] is { IsWord: true, IsCapitalized: true, Upos: Upos.Propn or Upos.X } && _map.IsFree(next)
            && !_blocked.Contains(next) && !_roles.IsHead(_map.Readings(next)) && !_organizations.IsHead(_map.Readings(next)) && EnglishNameRun.IsRare(_text[token].Norm);
    }

    // «Ромуальдас Ласта заявил»: a word that no dictionary has before a name that is no surname of these languages.
    private bool IsForeignBeforeName(int token, int next, Sentence sentence) =>
        token == sentence.FirstToken && next < sentence.EndToken && _text[token] is { Upos: Upos.Noun, IsAllCaps: false, Feats.Gender: not Gender.Neut } && _text[next] is { IsWord: true, IsCapitalized: true, IsAllCaps: false, Upos: Upos.Propn or Upos.X } && _map.IsFree(next)
        && AllLanguages.Find(_text.Language)?.IsCommonWord(_text[token].Norm) == false && !_roles.IsHead(_map.Readings(next)) && !_organizations.IsHead(_map.Readings(next))
        && !_map.Readings(next).Exists(form => _names.IsSurname(form.Nominative) || _names.IsPlace(form.Nominative) || NameRun.IsSurnameLike(form.Nominative));

    private bool IsAfterQuote(int token, Sentence sentence) => token > sentence.FirstToken && _text[token - 1].IsPunct && _text[token - 1].Norm is not ("," or "(" or ")");

    private bool IsCyrillicAsArticle(string norm) => (norm[0] >= '\u0400') == (_text.Language is "ru" or "uk") || norm[0] is >= '\u00c0' and < '\u0250';

    private bool IsInitial(int token)
    {
        string norm = _text[token].Norm; // «Фома Дж. Лаанен»: two letters for one of another alphabet
        return (norm is "дж." && _text[token].IsCapitalized) || norm.Length is 2 or 4 && norm[^1] == '.' && char.IsLetter(norm[0]) && _text[token].IsCapitalized && (norm.Length == 2 || norm[1] == '.');
    }

    private NameWord ReadWord(int first, int word)
    {
        if (IsInitial(word))
        {
            return new NameWord(NameWordKind.Initial, first, word + 1, _text[word].Norm, []);
        }

        List<NameForm> readings = _map.Readings(word);
        if (first == word)
        {
            if (readings.Exists(reading => NameLexicon.IsPatronymic(reading.Nominative)))
            {
                return new NameWord(NameWordKind.Patronymic, first, word + 1, _text[word].Norm, readings);
            }

            List<NameForm> given = _names.GivenReadings(readings);
            if (given.Count > 0)
            {
                return new NameWord(NameWordKind.Given, first, word + 1, _text[word].Norm, given);
            }

            return new NameWord(NameWordKind.Other, first, word + 1, _text[word].Norm, readings);
        }

        string particles = "";
        for (int i = first; i < word; i++)
        {
            particles += _text[i].Norm + " ";
        }

        return new NameWord(NameWordKind.Other, first, word + 1, particles + _text[word].Norm, readings.ConvertAll(reading => reading with { Nominative = particles + reading.Nominative }));
    }

    // Adds the name that begins at the run's word, and says where the next may begin.
    private int AddPerson(int at, Sentence sentence)
    {
        if (_isTitleCase && _run[at].Kind is not (NameWordKind.Given or NameWordKind.Initial))
        {
            return at + 1;
        }

        if (_english?.IsOccasion(at) == true)
        {
            return at + 2; // "Storm Anna"
        }

        _shape.ReadAsUnknown(at);
        _english?.Read(at, _isTitleCase ? null : sentence);

        // «мэр Лукоморска Иван Орлов»: the given name belongs to the surname behind it.
        string kinds = _shape.Kinds(at);
        bool other = kinds.StartsWith("WGW", StringComparison.Ordinal) || (kinds.StartsWith("WGG", StringComparison.Ordinal) && _shape.IsPlaceOfOffice(at)) || _shape.IsOwnerOfNext(kinds, at);
        if (other && NameRun.AgreesAny(_run[at + 1].Readings, _shape.AllReadings(_run[at + 2])))
        {
            AddSingle(_run[at], sentence);
            return at + 1;
        }

        NamePattern? pattern = NamePattern.Match(kinds, _shape.IsTwoNames(kinds, at) ? 2 : _shape.Agrees(at));
        if (pattern is { Given: 1, Length: 2 } turned && !_shape.IsSurnameFirst(turned, at))
        {
            pattern = pattern.Value with { Given = 0, Surname = 1 }; // no surname comes first
        }

        if (pattern is { } found && !(found.IsPlain && !(_text.Language == "en" && EnglishNameRun.IsRare(_run[at].Norm)) && (_shape.IsAttributive(at) || _shape.IsPlaceInGenitive(at))))
        {
            Add(found.Shift(at), sentence);
            return at + found.Length;
        }

        AddSingle(_run[at], sentence);
        return at + 1;
    }

    private void Add(NamePattern pattern, Sentence sentence)
    {
        NamePart? given = Part(pattern.Given, 1);
        NamePart? patronymic = Part(pattern.Patronymic, 1);
        NamePart? surname = Part(pattern.Surname, pattern.SurnameLength);
        if (surname is not null && pattern.SurnameLength == 1)
        {
            surname = surname with { Readings = _shape.AllReadings(_run[pattern.Surname]) };
        }

        string initials = "";
        for (int i = pattern.First; i < pattern.First + pattern.Length; i++)
        {
            initials += _run[i].Kind == NameWordKind.Initial ? _run[i].Norm.Replace(".", "", StringComparison.Ordinal) : "";
        }

        int first = _run[pattern.First].First;
        int end = _run[pattern.First + pattern.Length - 1].End;
        (given, surname) = NameInText.AsGoverned(_map, given, surname, (first, end));
        if (NameInText.IsBehindOblique(_map, first) && !NameInText.IsWomanSubject(_text, given, surname, end) && NameInText.Obliques(given) is { } owner && NameInText.Obliques(surname) is { } family && NameRun.AgreesAny([.. owner.Readings], [.. family.Readings]))
        {
            (given, surname) = (owner, family);
        }

        bool syllables = _shape.IsOfSyllables(pattern.First, pattern.Length);
        (given, surname) = syllables ? NameInText.OfSyllables(given, surname) : (given, surname);
        (given, surname) = NameAgreement.Narrow(given, surname);
        if (!syllables && given is not null && surname is not null && _text[given.End - 1].Feats.Case == Case.Nom && _text[surname.End - 1].Feats.Case == Case.Nom && !NameInText.IsBehindOblique(_map, first) && !NameInText.IsBehindVerb(_text, first))
        {
            (given, surname) = (NameInText.Nominatives(given), NameInText.Nominatives(surname));
        }

        (given, surname) = (NameInText.WithoutLocative(_text, given, first, sentence), NameInText.WithoutLocative(_text, surname, first, sentence));
        string? suffix = SuffixAt(end, sentence);
        bool plain = pattern.IsPlain;
        _map.AddName(new Draft(MentionForm.Name, EntityKind.Person, first, suffix is null ? end : end + 1)
        {
            Person = new PersonName(given, patronymic, surname, initials) { Suffix = suffix },
            IsPlain = plain,
            IsWeak = (plain && first == sentence.FirstToken && !NameInText.IsSubject(_text, first, end)) || (plain && _text.Language == "en"),
        });
    }

    // "Peter Swallow Jr."
    private string? SuffixAt(int token, Sentence sentence) =>
        _text.Language == "en" && token < sentence.EndToken && _map.IsFree(token) && (_text[token].Norm is "jr." or "jr" or "sr." or "sr" || (_text[token].IsAllCaps && _text[token].Norm.Length is > 1 and < 6 && RomanNumeral.Is(_text[token].Norm))) ? _text[token].Norm : null;

    private NamePart? Part(int at, int length)
    {
        if (at < 0)
        {
            return null;
        }

        NameWord last = _run[at + length - 1];
        if (length == 1)
        {
            return new NamePart(last.First, last.End, last.Norm, last.Readings);
        }

        string before = string.Join(' ', _run.Skip(at).Take(length - 1).Select(word => word.Norm)) + " ";
        return new NamePart(_run[at].First, last.End, before + last.Norm, last.Readings.ConvertAll(reading => reading with { Nominative = before + reading.Nominative }));
    }

    private void AddSingle(NameWord word, Sentence sentence)
    {
        if (word.Kind is NameWordKind.Initial)
        {
            return;
        }

        bool given = word.Kind == NameWordKind.Given;
        if (!given && IsAttribute(word.End - 1))
        {
            return;
        }

        var part = new NamePart(word.First, word.End, word.Norm, given ? _map.Readings(word.End - 1) : word.Readings);
        part = IsBeforeNoun(word.End - 1) ? part : NameInText.AsGoverned(_map, null, part, (word.First, word.End)).Surname!;
        string? suffix = SuffixAt(word.End, sentence);
        _map.AddName(new Draft(MentionForm.Name, EntityKind.Person, word.First, suffix is null ? word.End : word.End + 1)
        {
            Person = given ? new PersonName(part with { Readings = word.Readings }, null, part, "") : new PersonName(null, null, part, "") { Suffix = suffix },
            IsWeak = true,
        });
    }

    private bool IsBeforeNoun(int token) =>
        _text[token].Upos == Upos.Adj && token + 1 < _text.Tokens.Length && _text[token + 1].Upos is Upos.Noun or Upos.Adj or Upos.Propn;

    // «Трёхсторонняя группа», «Лукоморской областной администрации»: an adjective with its noun.
    private bool IsAttribute(int token) =>
        _text[token].Upos == Upos.Adj && token + 1 < _text.Tokens.Length && _text[token + 1] is { Upos: Upos.Noun or Upos.Adj, IsCapitalized: false } next
        && next.Feats.Case == _text[token].Feats.Case && (next.Upos == Upos.Noun || (next.Feats.Gender == _text[token].Feats.Gender && next.Feats.Number == _text[token].Feats.Number));

}
