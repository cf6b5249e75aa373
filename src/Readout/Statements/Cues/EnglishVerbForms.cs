namespace Readout.Statements.Cues;

/// <summary>The forms of an English verb, by rule from its base form; a past that the rules do not give is given beside it.</summary>
internal static class EnglishVerbForms
{
    /// <summary>"says".</summary>
    public static string ThirdPerson(string lemma) => lemma[^1] switch
    {
        's' or 'x' or 'z' or 'o' => lemma + "es",
        'h' when lemma[^2] is 'c' or 's' => lemma + "es",
        'y' when !IsVowel(lemma[^2]) => lemma[..^1] + "ies",
        _ => lemma + "s",
    };

    /// <summary>"confirmed", "denied", "stated".</summary>
    public static string Past(string lemma) => lemma[^1] switch
    {
        'e' => lemma + "d",
        'y' when !IsVowel(lemma[^2]) => lemma[..^1] + "ied",
        _ => lemma + "ed",
    };

    /// <summary>"saying", "admitting": the last letter doubles where it does in the past.</summary>
    public static string Participle(string lemma, string past)
    {
        if (past.Length == lemma.Length + 3 && past.AsSpan(0, lemma.Length).SequenceEqual(lemma) && past[lemma.Length] == lemma[^1])
        {
            return lemma + lemma[^1] + "ing";
        }

        return lemma[^1] == 'e' && lemma[^2] is not ('e' or 'o' or 'y') ? lemma[..^1] + "ing" : lemma + "ing";
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
