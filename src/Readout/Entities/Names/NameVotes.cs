using Readout.Entities.Scanning;
using Readout.Languages;

namespace Readout.Entities.Names;

/// <summary>Chooses the nominative of a name from the readings of all its mentions.</summary>
internal static class NameVotes
{
    // A reading's weight counts twice, so that smaller evidence can decide between equals.
    private const int WeightFactor = 2;
    private const int KeptFormBonus = 1;
    private const int TaggedCaseBonus = 5;
    private const int KnownSurnameBonus = 6;

    // A nominative that all mentions can have beats any that only some can.
    private const int SharedBonus = 100;

    public static NameCases CasesOf(Case tagged) => tagged switch
    {
        Case.Nom => NameCases.Nom,
        Case.Gen => NameCases.Gen,
        Case.Dat => NameCases.Dat,
        Case.Acc => NameCases.Acc,
        Case.Ins => NameCases.Ins,
        Case.Loc => NameCases.Loc,
        Case.Voc => NameCases.Voc,
        _ => NameCases.None,
    };

    /// <summary>The cases that a mention has, given what its group is called.</summary>
    public static NameCases Cases(Draft name)
    {
        NamePart? part = name.Person?.Surname ?? name.Person?.Given;
        if (part is null)
        {
            return NameCases.All;
        }

        string? chosen = name.Group?.Surname;
        Gender gender = GenderOf(name.Group);
        NameCases cases = NameCases.None;
        foreach (NameForm form in part.Readings)
        {
            bool fits = gender == Gender.None || form.Gender == Gender.None || form.Gender == gender;
            if (fits && (string.IsNullOrEmpty(chosen) || form.Nominative == chosen))
            {
                cases |= form.Cases;
            }
        }

        return cases == NameCases.None ? name.Person!.Cases : cases;
    }

    // «Владимир Орлов … представитель Орлова»: whoever has a man's given name is no «Орлова».
    private static Gender GenderOf(Group? group)
    {
        if (group is null || group.Gender != Gender.None)
        {
            return group?.Gender ?? Gender.None;
        }

        return group.Named.Find(static named => named.Person is { Gender: not Gender.None })?.Person!.Gender ?? Gender.None;
    }

    /// <summary>The nominative that most mentions' readings of a part share; the heaviest of those.</summary>
    public static string? Choose(IEnumerable<(NamePart Part, Case Tagged)> mentions, Gender gender, NameLexicon lexicon, string? surname = null)
    {
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach ((NamePart part, Case tagged) in mentions)
        {
            seen.Clear();
            foreach (NameForm form in part.Readings)
            {
                if (gender != Gender.None && form.Gender != Gender.None && form.Gender != gender)
                {
                    continue;
                }

                int score = Score(form, part.Norm, tagged, lexicon) + (IsNative(form.Nominative, surname, lexicon) ? NativeBonus : 0) + (seen.Add(form.Nominative) ? SharedBonus : 0);
                votes[form.Nominative] = votes.GetValueOrDefault(form.Nominative) + score;
            }
        }

        string? best = null;
        foreach ((string nominative, int score) in votes)
        {
            if (best is null || score > votes[best] || (score == votes[best] && string.CompareOrdinal(nominative, best) < 0))
            {
                best = nominative;
            }
        }

        return best;
    }

    /// <summary>How well the forms of given name and surname fit that case together; <see cref="int.MinValue"/> where nothing in them shows it.</summary>
    public static int Likelihood(MentionMap map, PersonName name, NameCases cases, Gender gender)
    {
        NameLexicon lexicon = NameLexicon.Of(map.Text.Language);
        var allowed = new NameForm("", cases, gender, 0);
        int best = int.MinValue;
        foreach (NameForm given in name.Given!.Readings)
        {
            foreach (NameForm surname in name.Surname!.Readings)
            {
                bool written = given.Nominative != name.Given.Norm || surname.Nominative != name.Surname.Norm || cases == NameCases.Nom;
                if (written && given.AgreesWith(allowed) && surname.AgreesWith(allowed) && given.AgreesWith(surname) && (given.Cases & surname.Cases & cases) != NameCases.None)
                {
                    best = Math.Max(best, Fit(name.Given, given) - (given is { Cases: NameCases.All, Weight: 1 } && given.Nominative[^1] is 'ы' or 'и' ? Odd : 0) + Fit(name.Surname, surname) + (lexicon.IsSurname(surname.Nominative) ? 1 : 0));
                }
            }
        }

        return best;

        int Fit(NamePart part, NameForm form) => form.Weight + (form.Cases != NameCases.All && (CasesOf(map.Text[part.End - 1].Feats.Case) & cases) != NameCases.None ? 1 : 0);
    }

    // Hardly a given name has the ending of «Джасинды» in the nominative.
    private const int Odd = 3;

    // «Петра Лунченка» is «Петро», «Петра Новака» may be «Петр».
    private static bool IsNative(string given, string? surname, NameLexicon lexicon) =>
        given[^1] == 'о' && surname is [.., 'к', 'о'] or [.., 'и' or 'і', 'й'] or [.., 'е', 'ц', 'ь'] or [.., 'у' or 'ю', 'к'] && lexicon.IsMasculine(given);

    private const int NativeBonus = 6;

    // «Кумаху заявил»: a nominative that ends so has no other cases.
    private static bool IsKeptVowel(string norm, Case tagged) => tagged == Case.Nom && norm[^1] is 'у' or 'ю' or 'е' or 'и' or 'і';

    private static int Score(NameForm form, string norm, Case tagged, NameLexicon lexicon) =>
        (form.Weight * WeightFactor)
        + (form.Nominative == norm ? KeptFormBonus : 0)
        + ((CasesOf(tagged) & form.Cases) != NameCases.None && (form.Cases != NameCases.All || IsKeptVowel(norm, tagged)) ? TaggedCaseBonus : 0)
        + (lexicon.IsSurname(form.Nominative) ? KnownSurnameBonus : 0);
}
