using Readout.Languages;
using Readout.Languages.Morphology;

namespace Readout.Train.OpenCorpora;

/// <summary>Turns OpenCorpora's tags into those of Universal Dependencies.</summary>
internal static class OpenCorporaTags
{
    // Marks of forms that news does not use: misspelt, archaic or dialect forms, and second forms of the instrumental.
    private static readonly string[] Unwanted = ["Erro", "Dist", "V-be", "V-bi", "V-ie", "V-en", "Litr", "Vpre"];

    private static readonly HashSet<string> Sconj = ["что", "чтобы", "если", "когда", "как", "пока", "хотя", "поскольку", "чем", "будто", "словно",
        "ибо", "раз", "лишь", "дабы", "покуда", "коли", "ежели", "нежели", "кабы", "чтоб", "хоть", "едва", "точно", "якобы"];

    private static readonly HashSet<string> Determiners = ["этот", "тот", "весь", "мой", "твой", "наш", "ваш", "свой", "его", "ее", "их", "такой",
        "какой", "который", "каждый", "любой", "сам", "самый", "всякий", "иной", "никакой", "некоторый", "некий", "чей", "другой", "какой-то", "какой-либо",
        "какой-нибудь", "сей", "таковой", "ничей", "столь", "каков", "таков"];

    public static Tag? Of(string openCorporaTag, string lemma)
    {
        string[] marks = openCorporaTag.Split(' ', ',');
        if (marks.Intersect(Unwanted).Any())
        {
            return null;
        }

        Upos upos = UposOf(marks, lemma);
        NameKind kind = marks.Contains("Name") ? NameKind.Given : marks.Contains("Surn") ? NameKind.Surname : marks.Contains("Patr") ? NameKind.Patronymic
            : marks.Contains("Geox") ? NameKind.Place : marks.Contains("Orgn") ? NameKind.Organization : NameKind.None;
        if (upos == Upos.Noun && kind != NameKind.None)
        {
            upos = Upos.Propn;
        }

        return new Tag(upos, FeatsOf(marks, upos), kind);
    }

    private static Upos UposOf(string[] marks, string lemma) => marks[0] switch
    {
        "NOUN" => Upos.Noun,
        "ADJF" => marks.Contains("Apro") && Determiners.Contains(lemma) ? Upos.Det : marks.Contains("Apro") ? Upos.Det : Upos.Adj,
        "ADJS" => Upos.Adj,
        "COMP" => Upos.Adv,
        "VERB" or "INFN" or "PRTF" or "PRTS" or "GRND" => lemma == "быть" ? Upos.Aux : Upos.Verb,
        "NUMR" => Upos.Num,
        "ADVB" or "PRED" => Upos.Adv,
        "NPRO" => Upos.Pron,
        "PREP" => Upos.Adp,
        "CONJ" => Sconj.Contains(lemma) ? Upos.Sconj : Upos.Cconj,
        "PRCL" => lemma is "бы" or "б" ? Upos.Aux : Upos.Part,
        "INTJ" => Upos.Intj,
        _ => Upos.X,
    };

    private static Feats FeatsOf(string[] marks, Upos upos)
    {
        var feats = new Feats { VerbForm = VerbFormOf(marks[0]), IsShort = marks[0] is "ADJS" or "PRTS", Degree = DegreeOf(marks) };
        foreach (string mark in marks)
        {
            feats = mark switch
            {
                "nomn" => feats with { Case = Case.Nom },
                "gent" or "gen1" or "gen2" => feats with { Case = Case.Gen },
                "datv" => feats with { Case = Case.Dat },
                "accs" or "acc2" => feats with { Case = Case.Acc },
                "ablt" => feats with { Case = Case.Ins },
                "loct" or "loc1" or "loc2" => feats with { Case = Case.Loc },
                "voct" => feats with { Case = Case.Voc },
                "sing" => feats with { Number = Number.Sing },
                "plur" => feats with { Number = Number.Plur },
                "masc" => feats with { Gender = Gender.Masc },
                "femn" => feats with { Gender = Gender.Fem },
                "neut" => feats with { Gender = Gender.Neut },
                "anim" => feats with { Animacy = Animacy.Anim },
                "inan" => feats with { Animacy = Animacy.Inan },
                "1per" => feats with { Person = Person.First },
                "2per" => feats with { Person = Person.Second },
                "3per" => feats with { Person = Person.Third },
                "past" => feats with { Tense = Tense.Past },
                "pres" => feats with { Tense = Tense.Pres },
                "futr" => feats with { Tense = Tense.Fut },
                "impf" => feats with { Aspect = Aspect.Imp },
                "perf" => feats with { Aspect = Aspect.Perf },
                "actv" => feats with { Voice = Voice.Act },
                "pssv" => feats with { Voice = Voice.Pass },
                "indc" => feats with { Mood = Mood.Ind },
                "impr" => feats with { Mood = Mood.Imp },
                _ => feats,
            };
        }

        bool indicative = marks[0] == "VERB" && feats.Mood == Mood.None;
        feats = indicative ? feats with { Mood = Mood.Ind } : feats;
        bool plural = feats.Number == Number.Plur && upos is not (Upos.Noun or Upos.Propn);
        return plural ? feats with { Gender = Gender.None } : feats;
    }

    private static VerbForm VerbFormOf(string part) => part switch
    {
        "VERB" => VerbForm.Fin,
        "INFN" => VerbForm.Inf,
        "PRTF" or "PRTS" => VerbForm.Part,
        "GRND" => VerbForm.Conv,
        _ => VerbForm.None,
    };

    private static Degree DegreeOf(string[] marks) =>
        marks[0] == "COMP" ? Degree.Cmp : marks.Contains("Supr") ? Degree.Sup : marks[0] is "ADJF" or "ADJS" && !marks.Contains("Apro") ? Degree.Pos : Degree.None;
}
