using System.Collections.Concurrent;
using Readout.Languages;
using Readout.Text;

namespace Readout.Entities.Names;

/// <summary>The given names, surnames and lesser places that a language's lexicon lists. Thread-safe.</summary>
internal sealed class NameLexicon
{
    private static readonly ConcurrentDictionary<string, NameLexicon> ByLanguage = new(StringComparer.Ordinal);

    private static readonly string[] CyrillicPatronymics =
        ["ович", "евич", "йович", "ьич", "овна", "евна", "ична", "ївна", "івна"];

    // What a father's name has where the patronymic has its ending: «егор», «андрей», «никита», «дмитро», «игорь», «василий», «илья».
    private static readonly string[] FatherEndings = ["", "й", "а", "о", "ь", "ий", "ій", "і", "ья"];

    private readonly LexiconSection _masculine;
    private readonly LexiconSection _feminine;
    private readonly LexiconSection _either;
    private readonly LexiconSection _surnames;
    private readonly LexiconSection _places;

    private NameLexicon(Lexicon lexicon)
    {
        _masculine = lexicon["masculine"];
        _feminine = lexicon["feminine"];
        _either = lexicon["either"];
        _surnames = lexicon["surname"];
        _places = lexicon["place"];
    }

    public static NameLexicon Of(string language) =>
        ByLanguage.GetOrAdd(language, static code => new NameLexicon(EmbeddedData.Lexicon("names", code)));

    public bool IsSurname(string nominative) => _surnames.Contains(nominative);

    public bool IsPlace(string nominative) => _places.Contains(nominative);

    public bool IsMasculine(string nominative) => _masculine.Contains(nominative) || _either.Contains(nominative);

    public bool IsFeminine(string nominative) => _feminine.Contains(nominative) || _either.Contains(nominative);

    /// <summary>Whether a word in the nominative is a given name; a double one by its first part.</summary>
    public bool IsGiven(string nominative)
    {
        int hyphen = nominative.IndexOf('-', StringComparison.Ordinal);
        string first = hyphen > 0 ? nominative[..hyphen] : nominative;
        return IsMasculine(nominative) || IsFeminine(nominative) || IsMasculine(first) || IsFeminine(first);
    }

    /// <summary>The readings of a form as a given name; empty when it is none.</summary>
    public List<NameForm> GivenReadings(List<NameForm> readings)
    {
        var given = new List<NameForm>();
        foreach (NameForm reading in readings)
        {
            // «Дмитро» declines.
            bool declines = reading is { Cases: NameCases.All, Gender: Gender.None } && readings.Exists(other => other.Nominative == reading.Nominative && other.Cases == NameCases.Nom && other.Weight > reading.Weight);
            if (declines || !IsGiven(reading.Nominative))
            {
                continue;
            }

            Gender gender = GenderOfGiven(reading);
            if (gender == reading.Gender || reading.Gender == Gender.None || gender == Gender.None)
            {
                given.Add(reading with { Gender = gender == Gender.None ? reading.Gender : gender });
            }
        }

        return given;
    }

    public static bool IsPatronymic(string nominative)
    {
        foreach (string ending in CyrillicPatronymics)
        {
            if (nominative.Length > ending.Length + 1 && nominative.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a patronymic is made of a given name of the lexicon, as «егорович» is of «егор» and «андреевна» of «андрей».</summary>
    public bool IsChildOfGiven(string patronymic)
    {
        foreach (string ending in CyrillicPatronymics)
        {
            if (patronymic.EndsWith(ending, StringComparison.Ordinal))
            {
                string stem = patronymic[..^ending.Length];
                return FatherEndings.Any(father => IsMasculine(stem + father));
            }
        }

        return false;
    }

    // «Эммануэль», «Мишель» may be a man's; in Latin letters nothing shows.
    private static bool IsPlainlyFeminine(string nominative) => nominative[0] < '\u0400' || nominative[^1] is 'а' or 'я' or 'и' or 'і' || nominative.EndsWith("овь", StringComparison.Ordinal) || nominative.EndsWith("ов", StringComparison.Ordinal);

    private Gender GenderOfGiven(NameForm reading)
    {
        bool masculine = IsMasculine(reading.Nominative);
        bool feminine = IsFeminine(reading.Nominative);
        if (feminine && !IsPlainlyFeminine(reading.Nominative))
        {
            return Gender.None;
        }

        return masculine == feminine ? Gender.None : masculine ? Gender.Masc : Gender.Fem;
    }
}
