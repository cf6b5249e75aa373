using System.Collections.Frozen;
using Readout.Languages;
using Readout.Text;

namespace Readout.Stories.Reading;

/// <summary>The states that words stand for, in every language that has a list of them: "Russia", «российским», "Kyiv". Thread-safe.</summary>
internal static class States
{
    private const int ShortestLowerCase = 4;

    private static readonly FrozenDictionary<uint, uint> ByStem = Read();

    /// <summary>A number for the state that the word names or belongs to, given the hash of its stem; null when it is none.</summary>
    public static uint? Find(ReadOnlySpan<char> word, uint stem) =>
        (char.IsUpper(word[0]) || word.Length > ShortestLowerCase) && ByStem.TryGetValue(stem, out uint state) && state != 0 ? state : null;

    private static FrozenDictionary<uint, uint> Read()
    {
        var states = new Dictionary<uint, uint>();
        foreach (Language language in AllLanguages.List)
        {
            foreach (LexiconRow row in EmbeddedData.Lexicon("states", language.Code)[""].Rows)
            {
                uint code = StableHash.Of(row.Key);
                foreach (string word in row.Columns.Take(3).SelectMany(column => column.Split('|')).Where(IsOneWord))
                {
                    uint stem = WordStem.HashOf(word);
                    states[stem] = states.TryGetValue(stem, out uint other) && other != code ? 0 : code;
                }
            }
        }

        return states.ToFrozenDictionary();
    }

    private static bool IsOneWord(string name) => name.Length > 1 && name.All(char.IsLetter);
}
