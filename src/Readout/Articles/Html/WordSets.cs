using System.Text;

namespace Readout.Articles.Html;

/// <summary>Compares lines by their words or letters alone, whatever the case, spacing and punctuation.</summary>
internal static class WordSets
{
    /// <summary>Letters and digits only, upper-cased.</summary>
    public static string Letters(string line)
    {
        var letters = new StringBuilder(line.Length);
        foreach (char c in line)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                letters.Append(char.ToUpperInvariant(c));
            }
        }

        return letters.ToString();
    }

    /// <summary>Share of words in common, 0 to 1 (Dice); for scripts without spaces, of pairs of letters.</summary>
    public static double Overlap(string one, string other) => Overlap(Of(one), Of(other));

    /// <summary>The same of words that were taken apart before.</summary>
    public static double Overlap(HashSet<string> first, HashSet<string> second)
    {
        if (first.Count == 0 || second.Count == 0)
        {
            return 0;
        }

        int common = first.Count(second.Contains);
        return 2.0 * common / (first.Count + second.Count);
    }

    /// <summary>The words of a line, each once, upper-cased.</summary>
    public static HashSet<string> Of(string line)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        int start = -1;
        for (int i = 0; i <= line.Length; i++)
        {
            bool isWord = i < line.Length && char.IsLetterOrDigit(line[i]);
            if (isWord && start < 0)
            {
                start = i;
            }
            else if (!isWord && start >= 0)
            {
                AddWord(words, line[start..i].ToUpperInvariant());
                start = -1;
            }
        }

        return words;
    }

    private static void AddWord(HashSet<string> words, string word)
    {
        if (word[0] < '\u2E80')
        {
            words.Add(word);
            return;
        }

        for (int i = 0; i < word.Length; i++)
        {
            words.Add(word.Substring(i, Math.Min(2, word.Length - i)));
        }
    }
}
