namespace Readout.Entities.Names;

/// <summary>Endings that hardly any word but a surname has.</summary>
internal static class SurnameEndings
{
    private static readonly string[] Endings = ["енко", "ский", "цкий", "ський", "цький", "чук", "ская", "ська", "швили", "швілі", "дзе", "янц", "ович", "евич"];

    private static readonly string[] Adjectives = ["ский", "цкий", "ский", "ський", "цький", "зький", "ская", "цкая", "ська", "цька", "зька", "ское", "ське"];

    public static bool IsAdjective(string nominative) => Array.Exists(Adjectives, ending => nominative.EndsWith(ending, StringComparison.Ordinal));

    public static bool Fit(string nominative) => Array.Exists(Endings, ending => nominative.EndsWith(ending, StringComparison.Ordinal));
}
