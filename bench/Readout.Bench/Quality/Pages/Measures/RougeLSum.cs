namespace Readout.Bench.Quality.Pages.Measures;

/// <summary>
/// ROUGE-LSum as the package rouge_score computes it: of each sentence of the gold, the words that lie on a longest common subsequence with
/// any found sentence; a word counts no more often than it was found.
/// </summary>
internal sealed class RougeLSum(IReadOnlyList<List<string>> found)
{
    private readonly HashSet<string>[] _wordSets = [.. found.Select(sentence => sentence.ToHashSet())];
    private readonly HashSet<string> _whole = [.. found.Select(Key)];
    private readonly Dictionary<string, IReadOnlyList<int>> _unions = [];

    public Agreement Against(IReadOnlyList<List<string>> gold)
    {
        int wanted = gold.Sum(sentence => sentence.Count);
        int got = found.Sum(sentence => sentence.Count);
        if (wanted == 0 || got == 0)
        {
            return default;
        }

        Dictionary<string, int> left = found.SelectMany(sentence => sentence).CountBy(word => word).ToDictionary();
        Dictionary<string, int> leftOfGold = gold.SelectMany(sentence => sentence).CountBy(word => word).ToDictionary();
        int hits = 0;
        foreach (List<string> sentence in gold)
        {
            foreach (string word in Union(sentence).Select(i => sentence[i]))
            {
                if (left.GetValueOrDefault(word) > 0 && leftOfGold[word] > 0)
                {
                    hits++;
                    left[word]--;
                    leftOfGold[word]--;
                }
            }
        }

        return new Agreement((double)hits / got, (double)hits / wanted);
    }

    private static string Key(List<string> sentence) => string.Join('\0', sentence);

    private IReadOnlyList<int> Union(List<string> sentence)
    {
        string key = Key(sentence);
        if (!_unions.TryGetValue(key, out IReadOnlyList<int>? union))
        {
            union = _whole.Contains(key) ? [.. Enumerable.Range(0, sentence.Count)] : UnionOfSubsequences(sentence);
            _unions[key] = union;
        }

        return union;
    }

    private List<int> UnionOfSubsequences(List<string> sentence)
    {
        var union = new SortedSet<int>();
        for (int i = 0; i < found.Count && union.Count < sentence.Count; i++)
        {
            if (sentence.Any(_wordSets[i].Contains))
            {
                union.UnionWith(LongestCommonSubsequence(sentence, found[i], _wordSets[i]));
            }
        }

        return [.. union];
    }

    // The places in "gold", by the usual table; of several subsequences, the one that rouge_score's way back through the table finds.
    private static List<int> LongestCommonSubsequence(List<string> gold, List<string> words, HashSet<string> wordSet)
    {
        int[] rows = [.. Enumerable.Range(0, gold.Count).Where(i => wordSet.Contains(gold[i]))];
        int[,] table = new int[rows.Length + 1, words.Count + 1];
        for (int i = 1; i <= rows.Length; i++)
        {
            for (int j = 1; j <= words.Count; j++)
            {
                table[i, j] = gold[rows[i - 1]] == words[j - 1] ? table[i - 1, j - 1] + 1 : Math.Max(table[i - 1, j], table[i, j - 1]);
            }
        }

        var places = new List<int>();
        for (int i = rows.Length, j = words.Count; i > 0 && j > 0;)
        {
            if (gold[rows[i - 1]] == words[j - 1])
            {
                places.Add(rows[--i]);
                j--;
            }
            else if (table[i, j - 1] > table[i - 1, j])
            {
                j--;
            }
            else
            {
                i--;
            }
        }

        return places;
    }
}
