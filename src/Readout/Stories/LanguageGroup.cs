namespace Readout.Stories;

/// <summary>Languages whose words are compared with each other: Russian, Ukrainian and Belarusian are one group, each other language is its own.</summary>
internal static class LanguageGroup
{
    private const uint EastSlavic = 1;

    /// <summary>0 for an unknown language.</summary>
    public static uint Of(string? language) => language switch
    {
        null or "" => 0,
        "ru" or "uk" or "be" => EastSlavic,
        _ => StableHash.Of(language),
    };
}
