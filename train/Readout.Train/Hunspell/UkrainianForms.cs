using Readout.Languages;
using Readout.Languages.Morphology;

namespace Readout.Train.Hunspell;

/// <summary>
/// Tells what the forms of the Ukrainian Hunspell dictionary are: its flags name declensions and conjugations, and within one of them
/// the ending tells case and number, or person and tense.
/// </summary>
internal static class UkrainianForms
{
    private const string AdjectiveFlags = "jE_eR{";
    private const string VerbFlags = "XYZ]NLJytP'k^=M7?)";
    private const string PluralFlags = "$<;SmpndwI8(vTb-o[B.f9WcO\\U";
    private const string FemaleFlags = "%<;h";
    private const string ThirdDeclensionFlags = "AmD-!>FiO";
    private const string NeuterFlags = "QSTRvr[a\\U";

    private static readonly string[] Endings =
    [
        "ові", "еві", "єві", "ами", "ями", "ьми", "ам", "ям", "ах", "ях", "ою", "ею", "єю", "ом", "ем", "єм", "ів", "їв", "ей",
        "и", "і", "ї", "а", "я", "у", "ю", "е", "є", "о",
    ];

    public static IEnumerable<Tag> TagsOf(HunspellForm form)
    {
        bool name = char.IsUpper(form.Lemma[0]);
        if (form.Flags.Any(VerbFlags.Contains) && form.Lemma.EndsWith("ти", StringComparison.Ordinal) || form.Lemma.EndsWith("тися", StringComparison.Ordinal) || form.Lemma.EndsWith("тись", StringComparison.Ordinal))
        {
            return UkrainianVerbs.TagsOf(form);
        }

        if (form.Flag == '+')
        {
            return [new Tag(Upos.Adv, new Feats { Degree = Degree.Pos }, NameKind.None)];
        }

        if (form.Flags.Any(AdjectiveFlags.Contains) && (form.Flag == '\0' || AdjectiveFlags.Contains(form.Flag)) && form.Lemma[^1] is 'й')
        {
            NameKind kind = name ? NameKind.Surname : NameKind.None;
            return UkrainianAdjectives.FeatsOf(form.Form, form.Lemma).Select(feats => new Tag(name ? Upos.Propn : Upos.Adj, feats, kind));
        }

        if (form.Flags.Length == 0)
        {
            return name ? [new Tag(Upos.Propn, default, NameKind.None)] : [];
        }

        if (form.Flags.Contains('C', StringComparison.Ordinal))
        {
            return Surname(form);
        }

        NameKind nameKind = name && form.Flags.Contains('E', StringComparison.Ordinal) ? NameKind.Surname : NameKind.None;
        return NounFeats(form, name).Select(feats => new Tag(name ? Upos.Propn : Upos.Noun, feats, nameKind));
    }

    private static IEnumerable<Feats> NounFeats(HunspellForm form, bool name)
    {
        Gender gender = GenderOf(form);
        Animacy animacy = IsAnimate(form, name) ? Animacy.Anim : Animacy.None;
        bool pluralOnly = form.Flags.All(flag => "pno{".Contains(flag));
        if (form.Flag == '\0')
        {
            return pluralOnly
                ? Cases(Number.Plur, Gender.None, animacy, Case.Nom, Case.Acc)
                : Cases(Number.Sing, gender, animacy, gender switch
                {
                    Gender.Neut when form.Lemma.EndsWith('я') => [Case.Nom, Case.Acc, Case.Gen],
                    Gender.Neut => [Case.Nom, Case.Acc],
                    Gender.Fem when form.Lemma[^1] is not ('а' or 'я') => [Case.Nom, Case.Acc],
                    Gender.Masc when animacy == Animacy.None => [Case.Nom, Case.Acc],
                    _ => [Case.Nom],
                });
        }

        string ending = Endings.FirstOrDefault(e => form.Form.EndsWith(e, StringComparison.Ordinal)) ?? "";
        bool plural = PluralFlags.Contains(form.Flag) && !(form.Flag == 'A');
        return plural ? PluralFeats(ending, pluralOnly ? Gender.None : gender, animacy) : SingularFeats(form, ending, gender, animacy);
    }

    private static IEnumerable<Feats> PluralFeats(string ending, Gender gender, Animacy animacy) => ending switch
    {
        "ам" or "ям" => Cases(Number.Plur, gender, animacy, Case.Dat),
        "ами" or "ями" or "ьми" => Cases(Number.Plur, gender, animacy, Case.Ins),
        "ах" or "ях" => Cases(Number.Plur, gender, animacy, Case.Loc),
        "и" or "і" or "ї" or "а" or "я" or "е" => animacy == Animacy.Anim
            ? Cases(Number.Plur, gender, animacy, Case.Nom)
            : Cases(Number.Plur, gender, animacy, Case.Nom, Case.Acc),
        _ => animacy == Animacy.Anim ? Cases(Number.Plur, gender, animacy, Case.Gen, Case.Acc) : Cases(Number.Plur, gender, animacy, Case.Gen),
    };

    private static IEnumerable<Feats> SingularFeats(HunspellForm form, string ending, Gender gender, Animacy animacy)
    {
        IEnumerable<Feats> singular = gender switch
        {
            Gender.Fem when form.Lemma[^1] is 'а' or 'я' => Female(form, ending, animacy),
            Gender.Fem => ending is "ю" ? Cases(Number.Sing, gender, animacy, Case.Ins)
                : ending is "е" ? Cases(Number.Sing, gender, animacy, Case.Voc)
                : Cases(Number.Sing, gender, animacy, Case.Gen, Case.Dat, Case.Loc),
            _ => MaleOrNeuter(form, ending, gender, animacy),
        };
        bool alsoPlural = gender == Gender.Fem && ending is "и" or "і" or "ї" && form.Flags.Any(flag => "<;Wm-O9".Contains(flag)) && !EndsInMutation(form);
        return alsoPlural ? singular.Concat(PluralFeats("и", gender, animacy)) : singular;
    }

    private static IEnumerable<Feats> Female(HunspellForm form, string ending, Animacy animacy)
    {
        bool soft = form.Lemma[^1] == 'я' || form.Lemma[^2] is 'ж' or 'ч' or 'ш' or 'щ';
        return ending switch
        {
            "и" => Cases(Number.Sing, Gender.Fem, animacy, Case.Gen),
            "і" or "ї" => soft ? Cases(Number.Sing, Gender.Fem, animacy, Case.Gen, Case.Dat, Case.Loc) : Cases(Number.Sing, Gender.Fem, animacy, Case.Dat, Case.Loc),
            "у" or "ю" => Cases(Number.Sing, Gender.Fem, animacy, Case.Acc),
            "ою" or "ею" or "єю" => Cases(Number.Sing, Gender.Fem, animacy, Case.Ins),
            "о" or "е" or "є" => Cases(Number.Sing, Gender.Fem, animacy, Case.Voc),
            _ => [],
        };
    }

    private static IEnumerable<Feats> MaleOrNeuter(HunspellForm form, string ending, Gender gender, Animacy animacy)
    {
        bool genitiveInA = form.Flags.Any(flag => ":`\"K".Contains(flag)) || gender == Gender.Neut || form.Lemma.EndsWith('о');
        return ending switch
        {
            "а" or "я" => animacy == Animacy.Anim ? Cases(Number.Sing, gender, animacy, Case.Gen, Case.Acc) : Cases(Number.Sing, gender, animacy, Case.Gen),
            "у" or "ю" => genitiveInA ? Cases(Number.Sing, gender, animacy, Case.Dat, Case.Loc) : Cases(Number.Sing, gender, animacy, Case.Gen, Case.Dat, Case.Loc),
            "ові" or "еві" or "єві" => Cases(Number.Sing, gender, animacy, Case.Dat, Case.Loc),
            "ом" or "ем" or "єм" or "ям" => Cases(Number.Sing, gender, animacy, Case.Ins),
            "і" or "ї" => Cases(Number.Sing, gender, animacy, Case.Loc),
            "е" or "є" or "о" => Cases(Number.Sing, gender, animacy, Case.Voc),
            _ => [],
        };
    }

    // «книга — книзі»: the mutated stem is the dative, never the plural.
    private static bool EndsInMutation(HunspellForm form) =>
        form.Form[^1] == 'і' && form.Lemma.EndsWith('а') && form.Lemma[^2] is not ('ж' or 'ч' or 'ш' or 'щ');

    private static Gender GenderOf(HunspellForm form)
    {
        if (form.Lemma[^1] is 'а' or 'я' && form.Flags.Any(flag => FemaleFlags.Contains(flag)))
        {
            return Gender.Fem;
        }

        if (form.Flags.Any(flag => ThirdDeclensionFlags.Contains(flag)) && form.Lemma[^1] is not ('а' or 'я' or 'о' or 'е'))
        {
            return Gender.Fem;
        }

        return form.Flags.Any(flag => NeuterFlags.Contains(flag)) ? Gender.Neut : Gender.Masc;
    }

    private static bool IsAnimate(HunspellForm form, bool name) =>
        form.Flags.Any(flag => "xhg8l".Contains(flag)) || (name && form.Flags.Any(flag => ":`".Contains(flag)));

    // «Котов, Котова, Котовим; Котова, Котову»: a surname in -ов, -єв, -ін with its feminine.
    private static IEnumerable<Tag> Surname(HunspellForm form)
    {
        string tail = form.Form[Math.Min(form.Lemma.Length - 2, form.Form.Length)..];
        (Gender Gender, Case[] Cases)[] readings = form.Flag == '\0' ? [(Gender.Masc, [Case.Nom])]
            : tail.EndsWith("ові", StringComparison.Ordinal) || tail.EndsWith("нові", StringComparison.Ordinal) ? [(Gender.Masc, [Case.Dat, Case.Loc])]
            : tail[^1] == 'а' ? [(Gender.Masc, [Case.Gen, Case.Acc]), (Gender.Fem, [Case.Nom])]
            : tail[^1] == 'у' ? [(Gender.Masc, [Case.Dat]), (Gender.Fem, [Case.Acc])]
            : tail.EndsWith("им", StringComparison.Ordinal) ? [(Gender.Masc, [Case.Ins])]
            : tail.EndsWith("ою", StringComparison.Ordinal) ? [(Gender.Fem, [Case.Ins])]
            : tail.EndsWith("ої", StringComparison.Ordinal) ? [(Gender.Fem, [Case.Gen])]
            : tail.EndsWith("ій", StringComparison.Ordinal) ? [(Gender.Fem, [Case.Dat, Case.Loc])]
            : tail[^1] == 'і' ? [(Gender.Masc, [Case.Loc])]
            : [];
        return readings.SelectMany(reading => Cases(Number.Sing, reading.Gender, Animacy.Anim, reading.Cases)).Select(feats => new Tag(Upos.Propn, feats, NameKind.Surname));
    }

    private static IEnumerable<Feats> Cases(Number number, Gender gender, Animacy animacy, params Case[] cases) =>
        cases.Select(@case => new Feats { Number = number, Gender = gender, Animacy = animacy, Case = @case });
}

/// <summary>The forms of Ukrainian adjectives.</summary>
internal static class UkrainianAdjectives
{
    private static readonly (string Ending, (Number Number, Gender Gender, Case Case)[] Readings)[] Table =
    [
        ("ого", [(Number.Sing, Gender.Masc, Case.Gen), (Number.Sing, Gender.Masc, Case.Acc), (Number.Sing, Gender.Neut, Case.Gen)]),
        ("ому", [(Number.Sing, Gender.Masc, Case.Dat), (Number.Sing, Gender.Masc, Case.Loc), (Number.Sing, Gender.Neut, Case.Dat), (Number.Sing, Gender.Neut, Case.Loc)]),
        ("ими", [(Number.Plur, Gender.None, Case.Ins)]),
        ("іми", [(Number.Plur, Gender.None, Case.Ins)]),
        ("їми", [(Number.Plur, Gender.None, Case.Ins)]),
        ("им", [(Number.Sing, Gender.Masc, Case.Ins), (Number.Sing, Gender.Neut, Case.Ins), (Number.Plur, Gender.None, Case.Dat)]),
        ("ім", [(Number.Sing, Gender.Masc, Case.Loc), (Number.Sing, Gender.Masc, Case.Ins), (Number.Sing, Gender.Neut, Case.Loc), (Number.Plur, Gender.None, Case.Dat)]),
        ("їм", [(Number.Sing, Gender.Masc, Case.Loc), (Number.Sing, Gender.Masc, Case.Ins), (Number.Plur, Gender.None, Case.Dat)]),
        ("их", [(Number.Plur, Gender.None, Case.Gen), (Number.Plur, Gender.None, Case.Loc), (Number.Plur, Gender.None, Case.Acc)]),
        ("іх", [(Number.Plur, Gender.None, Case.Gen), (Number.Plur, Gender.None, Case.Loc), (Number.Plur, Gender.None, Case.Acc)]),
        ("їх", [(Number.Plur, Gender.None, Case.Gen), (Number.Plur, Gender.None, Case.Loc), (Number.Plur, Gender.None, Case.Acc)]),
        ("ої", [(Number.Sing, Gender.Fem, Case.Gen)]),
        ("ій", [(Number.Sing, Gender.Fem, Case.Dat), (Number.Sing, Gender.Fem, Case.Loc)]),
        ("їй", [(Number.Sing, Gender.Fem, Case.Dat), (Number.Sing, Gender.Fem, Case.Loc)]),
        ("ою", [(Number.Sing, Gender.Fem, Case.Ins)]),
        ("а", [(Number.Sing, Gender.Fem, Case.Nom)]),
        ("я", [(Number.Sing, Gender.Fem, Case.Nom)]),
        ("у", [(Number.Sing, Gender.Fem, Case.Acc)]),
        ("ю", [(Number.Sing, Gender.Fem, Case.Acc)]),
        ("е", [(Number.Sing, Gender.Neut, Case.Nom), (Number.Sing, Gender.Neut, Case.Acc)]),
        ("є", [(Number.Sing, Gender.Neut, Case.Nom), (Number.Sing, Gender.Neut, Case.Acc)]),
        ("і", [(Number.Plur, Gender.None, Case.Nom), (Number.Plur, Gender.None, Case.Acc)]),
        ("ї", [(Number.Plur, Gender.None, Case.Nom), (Number.Plur, Gender.None, Case.Acc)]),
    ];

    public static IEnumerable<Feats> FeatsOf(string form, string lemma)
    {
        if (form == lemma)
        {
            return Feats([(Number.Sing, Gender.Masc, Case.Nom), (Number.Sing, Gender.Masc, Case.Acc)]);
        }

        foreach ((string ending, (Number, Gender, Case)[] readings) in Table)
        {
            if (form.EndsWith(ending, StringComparison.Ordinal))
            {
                return Feats(readings);
            }
        }

        return [];
    }

    private static IEnumerable<Feats> Feats((Number Number, Gender Gender, Case Case)[] readings) =>
        readings.Select(r => new Feats { Number = r.Number, Gender = r.Gender, Case = r.Case, Degree = Degree.Pos });
}

/// <summary>The forms of Ukrainian verbs.</summary>
internal static class UkrainianVerbs
{
    public static IEnumerable<Tag> TagsOf(HunspellForm form)
    {
        Upos upos = form.Lemma == "бути" ? Upos.Aux : Upos.Verb;
        bool imperfective = form.Flags.Any(flag => "tyP)".Contains(flag));
        return FeatsOf(form, imperfective).Select(feats => new Tag(upos, feats with { Aspect = imperfective ? Aspect.Imp : Aspect.Perf }, NameKind.None));
    }

    private static IEnumerable<Feats> FeatsOf(HunspellForm form, bool imperfective)
    {
        string word = WithoutReflexive(form.Form);
        if (form.Flag == '\0')
        {
            return [new Feats { VerbForm = VerbForm.Inf }];
        }

        Tense present = imperfective ? Tense.Pres : Tense.Fut;
        bool future = form.Flag is 'y';
        return word switch
        {
            _ when Ends(word, "вши") || Ends(word, "ши") && form.Flag is 'Y' or '^' or 'Z' or ']' || Ends(word, "чи") && form.Flag is 't' or 'P' or ')' => [new Feats { VerbForm = VerbForm.Conv }],
            _ when form.Flag is 'N' or '\'' or 'k' or '=' or 'M' => [new Feats { VerbForm = VerbForm.Fin, Mood = Mood.Ind, Tense = Tense.Past, Gender = Gender.Neut, Number = Number.Sing, Voice = Voice.Pass }],
            _ when future || Ends(word, "тиму") || Ends(word, "тимуть") || Ends(word, "тиме") || Ends(word, "тимемо") || Ends(word, "тимете") || Ends(word, "тимеш") => Person(word, Tense.Fut),
            _ when Ends(word, "ла") => [Past(Gender.Fem, Number.Sing)],
            _ when Ends(word, "ло") => [Past(Gender.Neut, Number.Sing)],
            _ when Ends(word, "ли") => [Past(Gender.None, Number.Plur)],
            _ when Ends(word, "в") || word.Length > 0 && "гзксхрбт".Contains(word[^1]) && form.Flag is 'Z' or ']' => [Past(Gender.Masc, Number.Sing)],
            _ when form.Flag is 'L' or 'J' or '7' or '?' || Ends(word, "й") || Ends(word, "йте") || Ends(word, "ймо") || Ends(word, "іть") || Ends(word, "імо") || Ends(word, "ьте") || Ends(word, "ьмо") => Imperative(word),
            _ => Person(word, present),
        };
    }

    private static IEnumerable<Feats> Person(string word, Tense tense)
    {
        (Person person, Number number) = word switch
        {
            _ when Ends(word, "уть") || Ends(word, "ють") || Ends(word, "ать") || Ends(word, "ять") => (Languages.Person.Third, Number.Plur),
            _ when Ends(word, "ш") => (Languages.Person.Second, Number.Sing),
            _ when Ends(word, "мо") || Ends(word, "ем") || Ends(word, "єм") || Ends(word, "им") => (Languages.Person.First, Number.Plur),
            _ when Ends(word, "те") => (Languages.Person.Second, Number.Plur),
            _ when Ends(word, "у") || Ends(word, "ю") => (Languages.Person.First, Number.Sing),
            _ when Ends(word, "е") || Ends(word, "є") || Ends(word, "ить") || Ends(word, "їть") || Ends(word, "еть") || Ends(word, "єть") || Ends(word, "сть") => (Languages.Person.Third, Number.Sing),
            _ => (Languages.Person.None, Number.None),
        };
        return person == Languages.Person.None && Ends(word, "и") ? Imperative(word)
            : person == Languages.Person.None ? []
            : [new Feats { VerbForm = VerbForm.Fin, Mood = Mood.Ind, Tense = tense, Person = person, Number = number }];
    }

    private static IEnumerable<Feats> Imperative(string word) =>
        [new Feats
        {
            VerbForm = VerbForm.Fin,
            Mood = Mood.Imp,
            Person = Ends(word, "мо") || Ends(word, "ім") ? Languages.Person.First : Languages.Person.Second,
            Number = Ends(word, "мо") || Ends(word, "ім") || Ends(word, "те") || Ends(word, "іть") ? Number.Plur : Number.Sing,
        }];

    private static Feats Past(Gender gender, Number number) =>
        new() { VerbForm = VerbForm.Fin, Mood = Mood.Ind, Tense = Tense.Past, Gender = gender, Number = number };

    private static string WithoutReflexive(string form) =>
        form.EndsWith("ться", StringComparison.Ordinal) ? form[..^2]
        : form.EndsWith("ся", StringComparison.Ordinal) || form.EndsWith("сь", StringComparison.Ordinal) ? form[..^2] : form;

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
