using Readout.Languages;

namespace Readout.Entities.Names;

/// <summary>Reads adjectives of Russian and Ukrainian by their endings: «украинскому» is «украинский», with a feminine noun «украинская».</summary>
internal sealed class AdjectiveInflection
{
    // Longest first, so that the stem is the shortest.
    private static readonly string[] RussianEndings =
        ["ого", "его", "ому", "ему", "ыми", "ими", "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ым", "им", "ом", "ем", "ую", "юю", "ей", "ых", "их", "ою"];

    private static readonly string[] UkrainianEndings =
        ["ього", "ьому", "ого", "ому", "ими", "іми", "ою", "ьою", "ий", "ій", "ої", "ьої", "им", "ім", "их", "іх", "а", "я", "е", "є", "і", "у", "ю"];

    private readonly bool _ukrainian;

    public AdjectiveInflection(string language) => _ukrainian = language == "uk";

    /// <summary>The stem of a form in lower case, or the empty string where it ends as no adjective does.</summary>
    public ReadOnlySpan<char> Stem(ReadOnlySpan<char> norm)
    {
        foreach (string ending in _ukrainian ? UkrainianEndings : RussianEndings)
        {
            if (norm.Length > ending.Length + 2 && norm.EndsWith(ending, StringComparison.Ordinal))
            {
                return norm[..^ending.Length];
            }
        }

        return [];
    }

    /// <summary>The nominative singular of an adjective in lower case that goes with a noun of <paramref name="gender"/>; the form itself when it is none.</summary>
    public string Nominative(string norm, Gender gender)
    {
        ReadOnlySpan<char> stem = Stem(norm);
        if (stem.IsEmpty)
        {
            return norm;
        }

        return string.Concat(stem, _ukrainian ? UkrainianEnding(stem, norm, gender) : RussianEnding(stem, norm, gender));
    }

    private static string UkrainianEnding(ReadOnlySpan<char> stem, string norm, Gender gender)
    {
        bool soft = norm.AsSpan(stem.Length) is ['ь', ..] or "ій" or "є" or "я" or "ю" or "ім" or "іх" or "іми";
        return gender switch
        {
            Gender.Fem => soft && !(norm.EndsWith("ій", StringComparison.Ordinal) && !IsSoft(stem)) ? "я" : "а",
            Gender.Neut => soft ? "є" : "е",
            _ => soft ? "ій" : "ий",
        };
    }

    // «міській» of «міська» ends like «внутрішній» of «внутрішня»: the stem tells.
    private static bool IsSoft(ReadOnlySpan<char> stem)
    {
        foreach (string end in SoftStems)
        {
            if (stem.EndsWith(end, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] SoftStems = ["шн", "жн", "ітн", "хн", "йн", "едн", "сідн"];

    private static string RussianEnding(ReadOnlySpan<char> stem, string norm, Gender gender)
    {
        bool velar = stem[^1] is 'к' or 'г' or 'х';
        bool sibilant = stem[^1] is 'ж' or 'ш' or 'ч' or 'щ';
        bool soft = !velar && norm.AsSpan(stem.Length) is ['е', ..] or ['и', ..] or ['я', ..] or ['ю', ..];
        return gender switch
        {
            Gender.Fem => soft && !sibilant ? "яя" : "ая",
            Gender.Neut => soft || sibilant ? "ее" : "ое",
            _ => norm.EndsWith("ой", StringComparison.Ordinal) && norm == string.Concat(stem, "ой") && !velar ? "ый" : velar || soft || sibilant ? "ий" : "ый",
        };
    }
}
