namespace Readout.Languages.Splitting;

/// <summary>Party and state of a member of the American congress, written as one word: "D-Ohio", "R-N.H.", "I-Vt.". No name of anybody.</summary>
internal static class PartyOfState
{
    /// <summary>The letter of the party and its hyphen.</summary>
    public const int Prefix = 2;

    // "Calif", "Conn", "Okla"
    private const int LongestAbbreviation = 5;

    public static bool Is(ReadOnlySpan<char> form) => form.Length > Prefix && form[1] == '-' && form[0] is 'D' or 'R' or 'I' && char.IsAsciiLetterUpper(form[Prefix]);

    /// <summary>Whether the stop behind the word is its own: "R-Calif.), said", "R-Ky., said".</summary>
    public static bool IsAbbreviated(ReadOnlySpan<char> form, ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> behind = rest[1..];
        return Is(form) && form.Length <= Prefix + LongestAbbreviation && (behind.StartsWith(",") || behind.StartsWith(")") || (behind.Length > 1 && behind[0] == ' ' && char.IsLower(behind[1])));
    }
}
