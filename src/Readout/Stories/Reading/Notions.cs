using System.Collections.Frozen;
using Readout.Text;

namespace Readout.Stories.Reading;

/// <summary>The notions that words of the three languages stand for (<c>notions.lexicon</c>), by their stems. Thread-safe.</summary>
internal static class Notions
{
    private static readonly FrozenDictionary<uint, uint> ByStem = Read();

    /// <summary>A number for the notion that the word of this stem stands for; null when none is listed.</summary>
    public static uint? Find(uint stem) => ByStem.TryGetValue(stem, out uint notion) ? notion : null;

    // A stem of several notions stands for the one listed first.
    private static FrozenDictionary<uint, uint> Read()
    {
        var notions = new Dictionary<uint, uint>();
        foreach (LexiconRow row in EmbeddedData.Lexicon("notions")[""].Rows)
        {
            uint notion = StableHash.Of("notion " + row.Key.Split('|')[0]);
            foreach (string word in row.Columns.Prepend(row.Key).SelectMany(column => column.Split('|')))
            {
                notions.TryAdd(WordStem.HashOf(word), notion);
            }
        }

        return notions.ToFrozenDictionary();
    }
}
