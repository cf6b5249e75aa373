using Readout.Entities.Names;
using Readout.Entities.Roles;
using Readout.Languages;

namespace Readout.Entities.Scanning;

/// <summary>What the words before a Russian or Ukrainian name tell of its case, where its own form leaves a choice. Stateless.</summary>
internal static class NameInText
{
    // «Джузеппе Корте»: no case that only prepositions have where none stands before the name.
    public static NamePart? WithoutLocative(AnalyzedText text, NamePart? part, int first, Sentence sentence)
    {
        if (part is null || text.Language == "en" || HasLocative(text, first, sentence))
        {
            return part;
        }

        List<NameForm> others = [.. part.Readings.Where(static form => form.Cases != NameCases.Loc)];
        return others.Count is 0 || others.Count == part.Readings.Count ? part : part with { Readings = others };
    }

    private const int LongestToPreposition = 12;

    // A preposition of that case before the name, with no verb between.
    private static bool HasLocative(AnalyzedText text, int first, Sentence sentence)
    {
        Government government = Government.Of(text.Language);
        for (int i = first - 1; i >= Math.Max(sentence.FirstToken, first - LongestToPreposition) && text[i].Feats.VerbForm != VerbForm.Fin; i--)
        {
            if (text[i].Upos == Upos.Adp && (government.After(text[i].Norm) & NameCases.Loc) != NameCases.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The parts with the readings that the words around the name allow, where any such agree; else as they are.</summary>
    public static (NamePart? Given, NamePart? Surname) AsGoverned(MentionMap map, NamePart? given, NamePart? surname, (int First, int End) name)
    {
        var allowed = new NameForm("", CasesAt(map, name.First, given is not null), Gender.None, 0);
        allowed = allowed.Cases == NameCases.All && given is not null ? AsSubject(map, name.First, name.End) : allowed;
        if (allowed is { Cases: NameCases.All, Gender: Gender.None })
        {
            return (given, surname);
        }

        return WithForms(map, given, surname, allowed) ?? (given, surname);
    }

    /// <summary>
    /// The name in the cases and of the sex that <paramref name="allowed"/> has; null where its forms have none of those, or only by another given name than the known one.
    /// </summary>
    public static PersonName? WithForms(MentionMap map, PersonName name, NameForm allowed) =>
        !(name.Given is { } given && !given.Readings.Any(form => form.AgreesWith(allowed)) && map.Readings(given.End - 1).Exists(form => form.Nominative != given.Norm && form.AgreesWith(allowed)))
        && WithForms(map, name.Given, name.Surname, allowed) is { } parts ? name with { Given = parts.Given, Surname = parts.Surname } : null;

    private static (NamePart? Given, NamePart? Surname)? WithForms(MentionMap map, NamePart? given, NamePart? surname, NameForm allowed)
    {
        NamePart? fittingGiven = given is null ? null : FittingGiven(map, given, allowed);
        NamePart? fittingSurname = surname is null ? null : FittingSurname(map, surname, allowed);
        if (fittingGiven is null && given is not null && fittingSurname is not null && IsSyllable(given, fittingSurname))
        {
            fittingGiven = given with { Readings = [new NameForm(given.Norm, NameCases.All, Gender.None, 1)] };
        }

        if (fittingGiven is not null && fittingSurname is not null && fittingGiven.Readings.All(form => form.Nominative == given!.Norm))
        {
            fittingSurname = WithoutDoubt(fittingSurname);
        }

        bool fits = (given is null) == (fittingGiven is null) && (surname is null) == (fittingSurname is null)
            && (given is null || surname is null || fittingGiven!.Readings.Any(one => fittingSurname!.Readings.Any(other => one.AgreesWith(other))));
        return fits && !(given is null && IsGuess(fittingSurname)) ? NameAgreement.Narrow(fittingGiven, fittingSurname) : null;
    }

    // Nothing but that the form might not decline: «в Мининфраструктуры», whose case the preposition does not govern.
    private static bool IsGuess(NamePart? part) => part?.Readings.All(form => form.Nominative == part.Norm && form is { Cases: NameCases.All, Weight: <= 1 }) != false;

    // A given name that has no such case is another: «словам Кира Лорнера» are a man's, whoever else is called «Кира».
    private static NamePart? FittingGiven(MentionMap map, NamePart given, NameForm allowed) =>
        Fitting(given, given.Readings.Where(form => !IsUndeclined(form)), allowed)
        ?? (given.End == given.First + 1 ? Fitting(given, map.Readings(given.First).Where(form => !IsUndeclined(form)), allowed) : null);

    private static NamePart? FittingSurname(MentionMap map, NamePart surname, NameForm allowed) =>
        Fitting(surname, surname.Readings, allowed) ?? (surname.End == surname.First + 1 ? Fitting(surname, map.Readings(surname.First), allowed) : null);

    // «Пак Чон Хона», «Ли Чжаньшаню»: the short first word of a name of East Asia does not decline.
    private static bool IsSyllable(NamePart given, NamePart surname) =>
        given.End == given.First + 1 && given.Norm.Length <= LongestSyllable && surname.Readings.Any(form => form.Nominative != surname.Norm) && given.Readings.Any(form => form.Nominative == given.Norm);

    private const int LongestSyllable = 4;

    // «Марио Талеки»: beside a given name that does not change, the surname may be one that does not either; where that is as likely, it stays.
    private static NamePart WithoutDoubt(NamePart surname) =>
        surname.Readings.FirstOrDefault(form => form.Nominative == surname.Norm && form.Cases == NameCases.All) is { Weight: > 1 } kept
        && surname.Readings.All(form => form.Weight <= kept.Weight)
            ? surname with { Readings = [kept] }
            : surname;

    // A given name that ends in a consonant declines unless it is known to be a woman's.
    private static bool IsUndeclined(NameForm form) => form is { Cases: NameCases.All, Gender: Gender.Fem } && form.Nominative[^1] is not ('о' or 'е' or 'и' or 'і' or 'у' or 'ю' or 'э' or 'є');

    private static NamePart? Fitting(NamePart part, IEnumerable<NameForm> readings, NameForm allowed)
    {
        List<NameForm> forms = [.. readings.Where(form => form.AgreesWith(allowed)).Select(form => form.Cases == NameCases.All ? form : form with { Cases = form.Cases & allowed.Cases })];
        return forms.Count == 0 ? null : part with { Readings = forms };
    }

    /// <summary>The cases that the word before the name leaves it: a preposition, or a noun that points to it («по мнению Анны Орловой»).</summary>
    private static NameCases CasesAt(MentionMap map, int first, bool full)
    {
        AnalyzedText text = map.Text;
        if (text.Language == "en" || first == 0 || text.SentenceOf(first - 1) != text.SentenceOf(first))
        {
            return NameCases.All;
        }

        Government government = Government.Of(text.Language);
        bool preposition = text[first - 1] is { Upos: Upos.Adp } before && !(before.IsAllCaps && before.Norm.Length > 1);
        NameCases governed = preposition ? government.After(text[first - 1].Norm) : NameCases.All;
        bool complement = first > 1 && government.HasComplement(text[first - 1].Norm) && government.After(text[first - 2].Norm) != NameCases.All;
        return complement ? NameCases.Gen : governed != NameCases.All || !full ? governed : CasesOfRole(map, first);
    }

    // «министром Джо Лорнером», «президенту США Джо Лорнеру»: the case of the post, where no other has its form.
    private static NameCases CasesOfRole(MentionMap map, int first)
    {
        AnalyzedText text = map.Text;
        int at = first - 1;
        while (at > 0 && first - at < LongestChain && (map.NameAt(at) is { Known: not null } || (text[at] is { Upos: Upos.Noun or Upos.Adj, IsCapitalized: false, Feats.Case: Case.Gen })))
        {
            at--;
        }

        return text[at] is { Upos: Upos.Noun, IsCapitalized: false, Feats: { Number: Number.Sing, Case: Case.Dat or Case.Ins } } && RoleLexicon.Of(text.Language).IsHead(map.Readings(at))
            ? NameVotes.CasesOf(text[at].Feats.Case)
            : NameCases.All;
    }

    /// <summary>«Роберта Ласта заявила, что …»: with nothing in its clause that could be its subject but the name.</summary>
    public static bool IsSubject(AnalyzedText text, int first, int end)
    {
        int sentence = text.SentenceOf(first);
        bool before = first == 0 || text.SentenceOf(first - 1) != sentence || text[first - 1].IsPunct;
        bool behind = end + 1 >= text.Tokens.Length || text.SentenceOf(end + 1) != sentence || text[end + 1].IsPunct || text[end + 1].Upos == Upos.Sconj;
        return before && behind && IsVerb(text, end);
    }

    /// <summary>«В прошлом году Валентина Лаптева уехала»: a woman's name in the nominative with a verb in the feminine right behind it.</summary>
    public static bool IsWomanSubject(AnalyzedText text, NamePart? given, NamePart? surname, int end) =>
        IsVerb(text, end) && text[end].Feats.Gender == Gender.Fem && IsWoman(given) && IsWoman(surname);

    private static bool IsWoman(NamePart? part) => part?.Readings.Any(static form => (form.Cases & NameCases.Nom) != NameCases.None && form.Gender != Gender.Masc) == true;

    // «…», — заявила Роберта Ласта.
    private static NameForm AsSubject(MentionMap map, int first, int end)
    {
        AnalyzedText text = map.Text;
        if (IsSubject(text, first, end))
        {
            return new NameForm("", NameCases.Nom, text[end].Feats.Gender == Gender.Fem ? Gender.Fem : Gender.None, 0);
        }

        // «лыжница Валентина Ласта заявила»
        if (first > 0 && text[first - 1] is { Upos: Upos.Noun, Feats: { Case: Case.Nom, Gender: Gender.Fem, Animacy: Animacy.Anim } } && IsVerb(text, end) && text[end].Feats.Gender == Gender.Fem)
        {
            return new NameForm("", NameCases.Nom, Gender.Fem, 0);
        }

        bool quoted = IsVerb(text, first - 1) && text[first - 1].Feats.Gender == Gender.Fem && first > 1 && text[first - 2].Norm is "—" or "–" or "-";
        return quoted ? new NameForm("", NameCases.Nom, Gender.Fem, 0) : new NameForm("", NameCases.All, Gender.None, 0);
    }

    private static bool IsVerb(AnalyzedText text, int token) =>
        text.Language != "en" && token >= 0 && token < text.Tokens.Length
        && text[token] is { Upos: Upos.Verb, IsCapitalized: false, Feats: { VerbForm: VerbForm.Fin, Number: Number.Sing, Gender: Gender.Masc or Gender.Fem } };

    // «за словами Павла Орлова», «политолога Каи Наллас»: whatever the tagger takes the name for, behind an oblique noun it is no nominative.
    public static bool IsBehindOblique(MentionMap map, int first)
    {
        AnalyzedText text = map.Text;
        int noun = first - 1;
        if (text.Language == "en" || noun < 0 || text[noun] is not { Upos: Upos.Noun, IsCapitalized: false } || text[noun].Feats.Case is not (Case.Gen or Case.Dat or Case.Ins or Case.Loc))
        {
            return false;
        }

        // «советник президента Анна Орлова»: a genitive that hangs on a nominative leaves the name to that one.
        bool genitive = text[noun].Feats.Case == Case.Gen;
        int at = noun;
        while (genitive && at >= 0 && noun - at < LongestChain && text[at] is { Upos: Upos.Noun or Upos.Adj or Upos.Propn, Feats.Case: Case.Gen })
        {
            at--;
        }

        return !genitive || (RoleLexicon.Of(text.Language).IsHead(map.Readings(noun)) && (at < 0 || text[at].Feats.Case is Case.Dat or Case.Ins or Case.Loc || text[at].Upos == Upos.Adp));
    }

    private const int LongestChain = 6;

    // «обвинил Павла Орлова»: what follows a verb may be its object.
    public static bool IsBehindVerb(AnalyzedText text, int first) => first > 0 && text[first - 1] is { Upos: Upos.Verb, Feats.VerbForm: VerbForm.Fin, Feats.Gender: Gender.Masc };

    public static NamePart? Obliques(NamePart? part)
    {
        List<NameForm> forms = [.. (part?.Readings ?? []).Where(static form => form.Cases is not (NameCases.Nom or NameCases.Voc))];
        return forms.Count > 0 ? part! with { Readings = forms } : null;
    }

    /// <summary>«Пак Чон Хона»: the given name keeps its form, and what ends in a consonant and «а» is the last syllable in the genitive.</summary>
    public static (NamePart? Given, NamePart? Surname) OfSyllables(NamePart? given, NamePart? surname)
    {
        List<NameForm> declined = [.. (surname?.Readings ?? []).Where(form => form.Nominative != surname!.Norm)];
        bool genitive = surname is { Norm: [.., not ('а' or 'о' or 'е' or 'и' or 'у'), 'а'] } && declined.Count > 0;
        return (given is null ? null : given with { Readings = [new NameForm(given.Norm, NameCases.All, Gender.None, 1)] }, genitive ? surname! with { Readings = declined } : surname);
    }

    // «Анна Орлова» as a subject is no genitive of a man's name.
    public static NamePart Nominatives(NamePart part)
    {
        List<NameForm> nominatives = [.. part.Readings.Where(static form => (form.Cases & NameCases.Nom) != NameCases.None)];
        return nominatives.Count > 0 ? part with { Readings = nominatives } : part;
    }
}
