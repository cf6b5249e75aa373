namespace Readout.Train.Hunspell;

/// <summary>A word form of a Hunspell dictionary: its entry's word and flags, and the flag whose rule made it ('\0' for the word itself).</summary>
internal readonly record struct HunspellForm(string Form, string Lemma, string Flags, char Flag);

/// <summary>Expands a Hunspell dictionary with one-letter flags and suffix rules into its word forms.</summary>
internal sealed class HunspellDictionary
{
    private readonly Dictionary<char, List<(string Strip, string Add, string Condition)>> _rules = [];
    private readonly string _words;

    public HunspellDictionary(string affixFile, string wordFile)
    {
        _words = wordFile;
        foreach (string[] columns in File.ReadLines(affixFile).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            if (columns is ["SFX", [char flag], string strip, string add, string condition, ..])
            {
                (_rules.TryGetValue(flag, out var rules) ? rules : _rules[flag] = []).Add((strip == "0" ? "" : strip, add == "0" ? "" : add, condition));
            }
        }
    }

    public IEnumerable<HunspellForm> Forms()
    {
        foreach (string line in File.ReadLines(_words).Skip(1))
        {
            string[] parts = line.Split('/');
            string word = parts[0].Trim();
            string flags = parts.Length > 1 ? parts[1].Split(' ', '\t')[0] : "";
            yield return new HunspellForm(word, word, flags, '\0');
            foreach (char flag in flags)
            {
                foreach ((string strip, string add, string condition) in _rules.GetValueOrDefault(flag) ?? [])
                {
                    if (word.EndsWith(strip, StringComparison.Ordinal) && Matches(word, condition))
                    {
                        yield return new HunspellForm(word[..^strip.Length] + add, word, flags, flag);
                    }
                }
            }
        }
    }

    // A condition is a run of letters and [sets] or [^sets] that the word must end in.
    private static bool Matches(string word, string condition)
    {
        int at = word.Length;
        int i = condition.Length - 1;
        while (i >= 0)
        {
            at--;
            if (condition[i] == ']')
            {
                int open = condition.LastIndexOf('[', i);
                string set = condition[(open + 1)..i];
                bool negated = set.StartsWith('^');
                if (at < 0 || set.AsSpan(negated ? 1 : 0).Contains(word[at]) == negated)
                {
                    return false;
                }

                i = open - 1;
                continue;
            }

            if (at < 0 || (condition[i] != '.' && condition[i] != word[at]))
            {
                return condition == ".";
            }

            i--;
        }

        return true;
    }
}
