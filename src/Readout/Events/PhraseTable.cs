using System.Collections.Frozen;
using Readout.Languages;
using Readout.Text;

namespace Readout.Events;

/// <summary>A phrase of a lexicon found in the text: tokens <c>[First, End)</c> and its row.</summary>
internal readonly record struct PhraseHit(int First, int End, LexiconRow Row);

/// <summary>
/// The keys of a lexicon section, of one word or several, looked up at a token. Each word of a key may be
/// the token's form or its lemma. The longest key wins.
/// </summary>
internal sealed class PhraseTable
{
    // Most words begin no phrase of a table: their first letter and length say so, which is less than a look into the dictionary.
    private const int Marks = 256;

    private readonly FrozenDictionary<string, Entry[]> _byFirstWord;
    private readonly ulong[] _begins = new ulong[Marks / 64];

    public PhraseTable(LexiconSection section)
    {
        var byFirstWord = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (LexiconRow row in section.Rows)
        {
            foreach (string key in row.Key.Split('|'))
            {
                string[] words = key.Split(' ');
                if (!byFirstWord.TryGetValue(words[0], out List<Entry>? entries))
                {
                    byFirstWord.Add(words[0], entries = []);
                }

                entries.Add(new Entry(words, row));
            }
        }

        _byFirstWord = byFirstWord.ToFrozenDictionary(
            pair => pair.Key,
            pair => pair.Value.OrderByDescending(entry => entry.Words.Length).ToArray(),
            StringComparer.Ordinal);
        foreach (string word in byFirstWord.Keys)
        {
            int mark = MarkOf(word);
            _begins[mark >> 6] |= 1UL << (mark & 63);
        }
    }

    /// <summary>The longest phrase that begins at <paramref name="token"/> and ends by <paramref name="end"/>.</summary>
    public PhraseHit? At(AnalyzedText text, int token, int end)
    {
        if (token < 0 || token >= end)
        {
            return null;
        }

        Token first = text[token];
        PhraseHit? byNorm = Longest(text, first.Norm, token, end);
        if (first.Lemma == first.Norm)
        {
            return byNorm;
        }

        PhraseHit? byLemma = Longest(text, first.Lemma, token, end);
        return byLemma is { } lemma && (byNorm is not { } norm || lemma.End > norm.End) ? byLemma : byNorm;
    }

    /// <summary>The phrase whose last word is <paramref name="last"/>; the longest wins. No phrase of the lexicons has over four words.</summary>
    public PhraseHit? EndingAt(AnalyzedText text, int last, int first)
    {
        for (int start = Math.Max(first, last - 3); start <= last; start++)
        {
            if (At(text, start, last + 1) is { } hit && hit.End == last + 1)
            {
                return hit;
            }
        }

        return null;
    }

    /// <summary>Whether the token alone is a phrase of the table.</summary>
    public bool Has(Token token) => IsWord(token.Norm) || IsWord(token.Lemma);

    /// <summary>Whether a word in its first form is a phrase of the table.</summary>
    public bool Is(string word) => IsWord(word.ToLowerInvariant());

    private bool IsWord(string word) => MayBegin(word) && _byFirstWord.TryGetValue(word, out Entry[]? entries) && entries[^1].Words.Length == 1;

    public bool IsEmpty => _byFirstWord.Count == 0;

    public bool Has(AnalyzedText text, int token, int end) => At(text, token, end) is not null;

    private PhraseHit? Longest(AnalyzedText text, string word, int token, int end)
    {
        if (!MayBegin(word) || !_byFirstWord.TryGetValue(word, out Entry[]? entries))
        {
            return null;
        }

        foreach (Entry entry in entries)
        {
            if (token + entry.Words.Length <= end && Matches(text, entry.Words, token))
            {
                return new PhraseHit(token, token + entry.Words.Length, entry.Row);
            }
        }

        return null;
    }

    private bool MayBegin(string word) => MarkOf(word) is var mark && (_begins[mark >> 6] & (1UL << (mark & 63))) != 0;

    private static int MarkOf(string word) => word.Length == 0 ? 0 : ((word[0] * 7) + (word.Length * 37)) & (Marks - 1);

    private static bool Matches(AnalyzedText text, string[] words, int token)
    {
        for (int i = 1; i < words.Length; i++)
        {
            Token at = text[token + i];
            if (at.Norm != words[i] && at.Lemma != words[i])
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Entry(string[] Words, LexiconRow Row);
}
