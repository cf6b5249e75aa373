namespace Readout.Stories.Reading;

/// <summary>Latin letters without their diacritics.</summary>
internal static class PlainLetters
{
    // U+00C0 to U+017F in lower case; a blank keeps the letter.
    private const string Latin1 = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty";

    private const string ExtendedA =
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The letter itself, when it is no Latin letter with a diacritic.</summary>
    public static char Fold(char c) => c switch
    {
        < '\u00C0' or > '\u017F' => c,
        <= '\u00FF' => Latin1[c - '\u00C0'] is ' ' ? c : Latin1[c - '\u00C0'],
        _ => ExtendedA.Length > c - '\u0100' ? ExtendedA[c - '\u0100'] : c,
    };
}
