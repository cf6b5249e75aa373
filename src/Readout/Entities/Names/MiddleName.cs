using Readout.Languages;

namespace Readout.Entities.Names;

/// <summary>
/// The nominative of a word between given name and surname, which declines with them: «Реджепом Тайипом Эрдоганом» is «Реджеп Тайип Эрдоган».
/// Within a name of East Asia only the last word declines.
/// </summary>
internal static class MiddleName
{
    private const int Shortest = 4;

    public static string Nominative(AnalyzedText text, int token, PersonName name, string? surname)
    {
        string form = text.Form(token).ToString();
        ref readonly Token word = ref text[token];
        if (text.Language == "en" || name is not { Given: { } given, Surname: { } family } || !word.IsWord || !word.IsCapitalized || word.Norm.Length < Shortest || word.Norm.Contains('.', StringComparison.Ordinal) || given.First > token)
        {
            return form;
        }

        NameForm? whole = Declined(given, family, surname);
        return whole is { } cases && Best(text.Language, word.Norm, cases) is { } best ? Casing.Restore(form, best) : form;
    }

    // The case in which given name and surname stand; null where they stand in the nominative, or the given name could decline and does not.
    private static NameForm? Declined(NamePart given, NamePart family, string? surname)
    {
        foreach (NameForm form in given.Readings)
        {
            foreach (NameForm other in family.Readings)
            {
                bool declined = form.Nominative != given.Norm || (other.Nominative != family.Norm && form.Cases != NameCases.Nom && form.Nominative[^1] is 'о' or 'е' or 'и' or 'і' or 'у');
                if (declined && form.AgreesWith(other) && (surname is null || other.Nominative == surname))
                {
                    return form with { Cases = form.Cases & other.Cases, Gender = form.Gender == Gender.None ? other.Gender : form.Gender };
                }
            }
        }

        return null;
    }

    private static string? Best(string language, string norm, NameForm whole)
    {
        NameLexicon names = NameLexicon.Of(language);
        NameForm? best = null;
        foreach (NameForm form in NameInflection.Of(language).Read(norm))
        {
            if (form.AgreesWith(whole) && (best is not { } other || Weight(form) > Weight(other)))
            {
                best = form;
            }
        }

        return best?.Nominative;

        int Weight(NameForm form) => form.Weight + (names.IsGiven(form.Nominative) ? KnownBonus : 0);
    }

    private const int KnownBonus = 4;
}
