using System.Text;

namespace Readout.Entities.Names;

/// <summary>
/// Two ways to write one Cyrillic name: «Лаанен» and «Ланен», «Бриджит» and «Брижит», «Бенер» and «Бонер». The letters that spellings of a foreign name
/// waver between, and no others: «Сабиров» and «Сабуров», «Петров» and «Пестров» are two names. The endings, which tell case and gender, are alike.
/// </summary>
internal static class Misspelling
{
    private const int Shortest = 5;
    private const int Ending = 2;

    // Letters within one group stand for each other (a foreign ö is «е», «ё» or «о», an ä or a short a «а», «э» or «е»); silent ones are put in or left out.
    private static readonly string[] Alike = ["еэєёиыіїй", "оа", "еёо", "аэе", Throats, "ую"];
    private const string Throats = "гґх";
    private const string Vowels = "аеєэёиыіїоую";
    private const string Silent = "ьъйд";

    /// <summary>Whether one such letter of the names, before the last two, is all that is changed, added or left out.</summary>
    public static bool Is(string one, string other)
    {
        (string shorter, string longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (shorter.Length < Shortest || longer.Length - shorter.Length > 1 || !shorter.AsSpan()[^Ending..].SequenceEqual(longer.AsSpan()[^Ending..]))
        {
            return false;
        }

        int at = shorter.AsSpan().CommonPrefixLength(longer);
        bool changed = longer.Length == shorter.Length;
        return at < shorter.Length && (changed ? AreAlike(shorter[at], longer[at]) : at > 0 && IsSpare(longer, at)) && shorter.AsSpan(changed ? at + 1 : at).SequenceEqual(longer.AsSpan(at + 1));
    }

    /// <summary>What all spellings of one name have alike: its consonants, each once in a row, without those that may be silent.</summary>
    public static string KeyOf(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (char letter in name)
        {
            char kept = Throats.Contains(letter, StringComparison.Ordinal) ? Throats[0] : letter;
            bool isHeard = !Vowels.Contains(letter, StringComparison.Ordinal) && !Silent.Contains(letter, StringComparison.Ordinal);
            if (isHeard && (key.Length == 0 || key[^1] != kept))
            {
                key.Append(kept);
            }
        }

        return key.ToString();
    }

    private static bool AreAlike(char one, char other) => Array.Exists(Alike, group => group.Contains(one, StringComparison.Ordinal) && group.Contains(other, StringComparison.Ordinal));

    private static bool IsSpare(string name, int at) => Silent.Contains(name[at], StringComparison.Ordinal) || name[at] == name[at - 1] || name[at] == name[at + 1];
}
