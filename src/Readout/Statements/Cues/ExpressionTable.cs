using System.Collections.Frozen;
using Readout.Languages;
using Readout.Text;

namespace Readout.Statements.Cues;

/// <summary>The keys of a lexicon section, of one word or several, as forms that stand in the text. Immutable.</summary>
internal sealed class ExpressionTable
{
    private readonly FrozenDictionary<string, string[][]> _byFirstWord;

    public ExpressionTable(LexiconSection section)
    {
        _byFirstWord = section.Rows
            .Select(static row => row.Key.Split(' '))
            .GroupBy(static words => words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(static group => group.Key, static group => group.OrderByDescending(static words => words.Length).ToArray(), StringComparer.Ordinal);
        Longest = section.Rows.Count == 0 ? 0 : _byFirstWord.Values.Max(static keys => keys[0].Length);
    }

    /// <summary>How many words the longest expression has; 0 for an empty section.</summary>
    public int Longest { get; }

    /// <summary>How many tokens from <paramref name="at"/>, none of them past <paramref name="end"/>, are an expression; 0 when none is. The longest wins.</summary>
    public int Match(AnalyzedText text, int at, int end)
    {
        if (at >= end || !_byFirstWord.TryGetValue(text[at].Norm, out string[][]? expressions))
        {
            return 0;
        }

        foreach (string[] words in expressions)
        {
            if (words.Length <= end - at && CueLexicon.Matches(words, text, at))
            {
                return words.Length;
            }
        }

        return 0;
    }
}
