using System.Globalization;
using System.Text;

namespace Readout.Bench.Quality.Scoring;

/// <summary>
/// Whether two names mean the same: equal after case folding, or aliases of a state; or the words of one are among the other's, by their
/// beginnings, so that inflection does not matter; or the last words agree that way.
/// </summary>
internal static class NameAgreement
{
    private static readonly string[][] Aliases =
    [
        ["сша", "соединенные штаты", "соединенные штаты америки", "сполучені штати", "us", "u.s.", "usa", "united states", "america", "вашингтон", "washington"],
        ["россия", "рф", "российская федерация", "росія", "російська федерація", "russia", "москва", "moscow"],
        ["украина", "україна", "ukraine", "киев", "київ", "kyiv", "kiev"],
        ["ес", "евросоюз", "европейский союз", "єс", "євросоюз", "європейський союз", "eu", "european union"],
        ["оон", "un", "united nations"],
        ["великобритания", "британия", "велика британія", "британія", "uk", "britain", "united kingdom"],
    ];

    private static readonly Dictionary<string, string> Canonical =
        Aliases.SelectMany(row => row.Select(name => (name, row[0]))).ToDictionary(pair => pair.name, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly HashSet<string> Small =
        ["в", "на", "и", "по", "из", "о", "у", "та", "і", "й", "з", "до", "the", "of", "a", "an", "in", "for", "and", "at", "to"];

    private static readonly HashSet<string> Suffixes = ["jr", "sr", "ii", "iii", "iv"];

    public static bool Same(string? gold, string? found)
    {
        string left = Fold(gold);
        string right = Fold(found);
        if (left.Length == 0 || right.Length == 0)
        {
            return false;
        }

        if (left == right || Alias(left) == Alias(right))
        {
            return true;
        }

        HashSet<string> leftStems = Stems(left);
        HashSet<string> rightStems = Stems(right);
        if (leftStems.Count > 0 && rightStems.Count > 0 && (leftStems.IsSubsetOf(rightStems) || rightStems.IsSubsetOf(leftStems)))
        {
            return true;
        }

        string leftLast = LastWord(left);
        string rightLast = LastWord(right);
        int length = Math.Max(4, leftLast.Length - 3);
        return leftLast.Length > 0 && rightLast.Length > 0 && Head(leftLast, length) == Head(rightLast, length);
    }

    private static string Fold(string? name)
    {
        var folded = new StringBuilder();
        bool space = false;
        foreach (char c in (name ?? "").Normalize(NormalizationForm.FormC).ToLower(CultureInfo.InvariantCulture))
        {
            if (char.IsWhiteSpace(c))
            {
                space = folded.Length > 0;
                continue;
            }

            if (space)
            {
                folded.Append(' ');
                space = false;
            }

            folded.Append(c switch { 'ё' => 'е', '’' or 'ʼ' or '`' or '´' or '‘' => '\'', _ => c });
        }

        return folded.ToString();
    }

    private static string Alias(string name) => Canonical.GetValueOrDefault(name, name);

    private static HashSet<string> Stems(string name) =>
    [
        .. Words(string.Join(' ', name.Split(' ').Select(Alias)), hyphens: false).Where(word => !Small.Contains(word)).Select(word => Head(word, Math.Max(4, word.Length - 3))),
    ];

    private static string LastWord(string name)
    {
        List<string> words = [.. Words(name, hyphens: true)];
        while (words.Count > 1 && Suffixes.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words.Count == 0 ? "" : words[^1];
    }

    private static IEnumerable<string> Words(string name, bool hyphens)
    {
        int start = -1;
        for (int i = 0; i <= name.Length; i++)
        {
            bool inWord = i < name.Length && (char.IsLetterOrDigit(name[i]) || name[i] is '\'' or '_' || (hyphens && name[i] == '-'));
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                yield return name[start..i];
                start = -1;
            }
        }
    }

    private static string Head(string word, int length) => word.Length <= length ? word : word[..length];
}
