namespace Readout.Stories;

/// <summary>Languages whose words are compared with each other: those in Cyrillic letters are one group, each other language is its own.</summary>
internal static class LanguageGroup
{
    private const uint Cyrillic = 1;

    /// <summary>0 for an unknown language.</summary>
    public static uint Of(string? language) => language switch
    {
        null or "" => 0,
        "ru" or "uk" or "be" or "bg" or "sr" or "mk" or "kk" or "ky" or "tg" or "mn" => Cyrillic,
        _ => StableHash.Of(language),
    };
}
