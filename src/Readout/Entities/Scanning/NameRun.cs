using Readout.Entities.Names;
using Readout.Entities.Roles;
using Readout.Languages;

namespace Readout.Entities.Scanning;

/// <summary>A run of words that may be names, side by side, and which of them agree: one whole name, two people, a place and a person.</summary>
internal sealed class NameRun(MentionMap map)
{
    private const int LongestName = 5;

    private readonly NameLexicon _names = NameLexicon.Of(map.Text.Language);
    private readonly RoleLexicon _roles = RoleLexicon.Of(map.Text.Language);

    public List<NameWord> Words { get; } = [];

    // «Камала Вихрис» is no «Камал» in the genitive where the word behind has another case, and «Федерика Морини» need not be «Федерик».
    public void ReadAsUnknown(int at)
    {
        if (map.Text.Language == "en" || at + 1 >= Words.Count || Words[at] is not { Kind: NameWordKind.Given } given || Words[at + 1].Kind == NameWordKind.Initial
            || (given.Readings.Exists(static reading => (reading.Cases & NameCases.Nom) != NameCases.None) && AgreesAny(given.Readings, AllReadings(Words[at + 1]))))
        {
            return;
        }

        // «Яна Липарского»: no «Яна», whatever is known of the names.
        List<NameForm> next = AllReadings(Words[at + 1]);
        if (given.Readings.Exists(static reading => (reading.Cases & NameCases.Nom) != NameCases.None))
        {
            Words[at] = AgreesAny(map.Readings(given.First), next) && given.End - given.First == 1 ? given with { Readings = map.Readings(given.First) } : given;
            return;
        }

        List<NameForm> nominatives = [.. map.Readings(given.First).Where(static reading => (reading.Cases & NameCases.Nom) != NameCases.None)];
        bool both = AgreesAny(given.Readings, next);
        if (!AgreesAny(nominatives, next) || (both && next[0] is not { Cases: NameCases.All, Gender: Gender.None }))
        {
            return;
        }

        // Where both fit, only a role beside the name may choose the unknown one.
        Words[at] = given with { Readings = both ? [.. given.Readings, .. nominatives.Select(static reading => reading with { Weight = Unlikely })] : nominatives };
    }

    private const int Unlikely = -1;

    // «Чамала Харрис»: a surname stands first only where it is known or looks like one.
    public bool IsSurnameFirst(NamePattern pattern, int at) =>
        map.Text.Language != "en" && (Words[at].Readings.Exists(form => _names.IsSurname(form.Nominative) || IsSurnameLike(form.Nominative)) || !_names.IsSurname(Words[at + pattern.Given].Norm));

    public static bool IsSurnameLike(string nominative) => SurnameEndings.Fit(nominative) || nominative.EndsWith("ов", StringComparison.Ordinal) || nominative.EndsWith("ев", StringComparison.Ordinal) || nominative.EndsWith("ин", StringComparison.Ordinal);

    // «пресс-секретарь президента Ивана Орлова Анна Сич»: a whole name in another case than the one behind it.
    public bool IsTwoNames(string kinds, int at) =>
        map.Text.Language != "en" && kinds.StartsWith("GWGW", StringComparison.Ordinal) && AgreesAny(Words[at].Readings, AllReadings(Words[at + 1]))
        && (!AgreesAny(Words[at].Readings, Words[at + 2].Readings) || IsBehindOffice(at)) && AgreesAny(Words[at + 2].Readings, AllReadings(Words[at + 3]));

    // «врач Саманты Лорнер Анна Сич»: whose doctor she is stands right behind the noun.
    private bool IsBehindOffice(int at) =>
        Words[at].First > 0 && map.Text[Words[at].First - 1] is { Upos: Upos.Noun, IsCapitalized: var capital } && (!capital || map.Text.Sentences[map.Text.SentenceOf(Words[at].First)].FirstToken == Words[at].First - 1)
        && _roles.Find(map.Readings(Words[at].First - 1)) is not null;

    /// <summary>«директор Николая Джон Лорнер»: a given name in another case than the whole name behind it.</summary>
    public bool IsOwnerOfNext(string kinds, int at) =>
        map.Text.Language != "en" && kinds.StartsWith("GGW", StringComparison.Ordinal) && map.Text[Words[at].First].Feats.Case == Case.Gen && map.Text[Words[at + 1].First].Feats.Case == Case.Nom
        && !Words[at].Readings.Exists(static form => (form.Cases & NameCases.Nom) != NameCases.None && form.Cases != NameCases.All) && AgreesAny(Words[at + 1].Readings, AllReadings(Words[at + 2]));

    // «мэр Заречья Светлана Ким», not «судья Абдулкави Ахмед Юсуф»: a genitive behind the noun of an office.
    public bool IsPlaceOfOffice(int at)
    {
        int first = Words[at].First;
        return map.Text.Language != "en" && first > 0 && (map.Text[first].Feats.Case == Case.Gen || IsPlaceInGenitive(at)) && _roles.Find(map.Readings(first - 1)) is not null;
    }

    public string Kinds(int at)
    {
        Span<char> kinds = stackalloc char[Math.Min(LongestName, Words.Count - at)];
        for (int i = 0; i < kinds.Length; i++)
        {
            kinds[i] = Words[at + i].Kind switch { NameWordKind.Given when IsOtherwise(at, i) => 'W', NameWordKind.Given => 'G', NameWordKind.Patronymic => 'P', NameWordKind.Initial => 'I', _ => 'W' };
        }

        return kinds.ToString();
    }

    // «Тайгрос Антоном Ласта»: what is a given name in another case than the word before it is no given name here.
    private bool IsOtherwise(int at, int by) =>
        by == 1 && map.Text.Language != "en" && Words[at].Kind == NameWordKind.Other && !AgreesAny(Words[at].Readings, Words[at + by].Readings) && AgreesAny(Words[at].Readings, AllReadings(Words[at + by]))
        && !(at + by + 1 < Words.Count && AgreesAny(Words[at + by].Readings, AllReadings(Words[at + by + 1])));

    // «Северный Путь»: an adjective and what it belongs to; «Руди Морини» only looks like one.
    public bool IsAttributive(int at)
    {
        ref readonly Token word = ref map.Text[Words[at].End - 1];
        return word.Upos == Upos.Adj && (map.Text.Language == "en" || at + 1 >= Words.Count || (map.Text[Words[at + 1].End - 1].Feats is { Case: var same, Number: var number } && same == word.Feats.Case && number == word.Feats.Number));
    }

    // «премьер-министр Баварии Лю Вэнь»
    public bool IsPlaceInGenitive(int at) =>
        map.Text.Language != "en" && Words[at].Readings.Exists(form => form.Nominative != Words[at].Norm && (form.Cases & NameCases.Gen) != NameCases.None && _names.IsPlace(form.Nominative));

    // How many of the run's words from this one on agree in case and gender, each with the first.
    public int Agrees(int at)
    {
        int count = 1;
        while (at + count < Words.Count && count < LongestName && !(count == 1 && IsOfAnother(at))
            && (Words[at + count].Kind == NameWordKind.Initial || Words[at].Kind == NameWordKind.Initial || map.Text.Language == "en"
                || IsSyllable(at, count) || AgreesAny(Words[at].Readings, AllReadings(Words[at + count]))))
        {
            count++;
        }

        return count;
    }

    // «После встречи с Волковым Сидоров заявил»: a declined word behind a preposition or a noun, and in the nominative somebody else behind it.
    private bool IsOfAnother(int at)
    {
        int first = Words[at].First;
        if (map.Text.Language == "en" || first == 0 || Words[at].End - first != 1 || Words[at + 1].Kind == NameWordKind.Initial || map.Text[Words[at + 1].End - 1].Feats.Case != Case.Nom
            || map.Text[first - 1] is not { Upos: Upos.Adp or Upos.Noun, IsCapitalized: false } || map.Text[first].Feats.Case is not (Case.Ins or Case.Dat or Case.Loc or Case.Gen))
        {
            return false;
        }

        NameCases tagged = NameVotes.CasesOf(map.Text[first].Feats.Case);
        List<NameForm> declined = [.. map.Readings(first).Where(form => (form.Cases & tagged) != NameCases.None && form.Cases != NameCases.All && form.Nominative != Words[at].Norm)];
        return !IsForeignGiven(at) && declined.Count > 0 && !AgreesAny(declined, AllReadings(Words[at + 1]));
    }

    // «глава миссии Вернку Лаанен»: an ending that no given name of these languages has, before a surname of none of them, behind an office.
    private bool IsForeignGiven(int at) =>
        Words[at].Norm[^1] is 'у' or 'ю' or 'и' or 'і' && !Words[at].Readings.Exists(form => _names.IsGiven(form.Nominative) || _names.IsSurname(form.Nominative) || _names.IsPlace(form.Nominative))
        && !Words[at + 1].Readings.Exists(form => _names.IsSurname(form.Nominative) || IsSurnameLike(form.Nominative)) && IsBehindComplementOfOffice(Words[at].First);

    private bool IsBehindComplementOfOffice(int first)
    {
        int at = first - 1;
        while (at > 0 && first - at <= LongestName && map.Text[at] is { Upos: Upos.Noun or Upos.Adj, IsCapitalized: false, Feats.Case: Case.Gen })
        {
            at--;
        }

        return at >= 0 && map.Text[at].Feats.Case == Case.Nom && _roles.Find(map.Readings(at)) is not null;
    }

    // «Иван Славский»: after a given name the adjective of a state is a surname where the tagger takes it for one.
    public bool IsSurnameBehindGiven(int token) => Words.Count > 0 && Words[^1].Kind == NameWordKind.Given && map.Text[token].NameKind == NameKind.Surname;

    // «Пак Чо Ином»: whatever the last of three short words is elsewhere.
    public bool EndsSyllables(int token) =>
        map.Text.Language != "en" && Words.Count == 2 && Words.TrueForAll(word => word.End == word.First + 1 && IsShort(word.First)) && IsShort(token);

    private bool IsShort(int token) => map.Text[token] is { IsWord: true, IsCapitalized: true, IsAllCaps: false, Norm.Length: <= LongestSyllable };

    // «Пак Чон Хона»: the short words within a name of East Asia do not decline.
    private bool IsSyllable(int at, int count) =>
        Words[at].Norm.Length <= LongestSyllable && Words[at + count].Norm.Length <= LongestSyllable && at + count + 1 < Words.Count && Words[at + count].Kind == NameWordKind.Other && map.Text.Language != "en";

    /// <summary>«Пак Чон Хона»: three short words, of which only the last declines.</summary>
    public bool IsOfSyllables(int at, int length) =>
        length == 3 && map.Text.Language != "en" && Enumerable.Range(at, length - 1).All(i => Words[i].Norm.Length <= LongestSyllable && Words[i].Kind is NameWordKind.Other or NameWordKind.Given && Words[i].End - Words[i].First == 1 && EndsLikeSyllable(Words[i].Norm));

    /// <summary>«секретарь Пан Чон Хон»: what may be a title elsewhere has a capital amid the sentence, and short words of a name behind it.</summary>
    public bool IsFirstSyllable(int token, Sentence sentence) =>
        map.Text.Language != "en" && token > sentence.FirstToken && token + 2 < sentence.EndToken && map.Text[token].Norm.Length <= LongestSyllable
        && map.Text[token + 1] is { IsWord: true, IsCapitalized: true } second && second.Norm.Length < LongestSyllable && map.Text[token + 2] is { IsWord: true, IsCapitalized: true };

    // «Ким», «Чон», «Ли», «Со»: no «Яна», «Иво».
    private static bool EndsLikeSyllable(string norm) => norm[^1] is not ('а' or 'я') && (norm[^1] is not 'о' || norm.Length == 2);

    public const int LongestSyllable = 4;

    // "Diana Ross", «Анна Роман»: what is a man's given name elsewhere may be anybody's surname.
    public List<NameForm> AllReadings(NameWord word) => word.Kind == NameWordKind.Given && word.End - word.First == 1 ? map.Readings(word.First) : word.Readings;

    public static bool AgreesAny(List<NameForm> left, List<NameForm> right) => left.Exists(one => right.Exists(other => one.AgreesWith(other)));
}
