using System.Buffers;

namespace Readout.Entities.Names;

/// <summary>Numbers in Latin letters: "XVIII century", "William IV".</summary>
internal static class RomanNumeral
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("ivxlcdm");

    public static bool Is(ReadOnlySpan<char> norm) => !norm.IsEmpty && !norm.ContainsAnyExcept(Digits);
}
