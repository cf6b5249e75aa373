using Readout.Entities.Names;
using Readout.Languages;

namespace Readout.Entities.Scanning;

/// <summary>What a post deals with in English: "Minister for Harbours and Relief Ann Falcon". Stateless.</summary>
internal static class Dealings
{
    /// <summary>So many words they have at most.</summary>
    public const int Longest = 7;

    /// <summary>Adds the common words with capitals behind a post and its preposition: none of them is a name.</summary>
    public static void AddTo(HashSet<int> words, AnalyzedText text, NameLexicon names, int preposition, int end)
    {
        bool deals = preposition + 1 < end && text[preposition].Norm is "for" or "of" && text[preposition + 1].IsCapitalized;
        for (int i = preposition + 1; deals && i < Math.Min(end, preposition + Longest); i++)
        {
            bool common = text[i] is { IsWord: true, IsCapitalized: true } word && AllLanguages.Find(text.Language)?.IsCommonWord(word.Norm) == true && !names.IsGiven(word.Norm);
            bool joins = text[i].Norm is "and" or "&" or "," && i + 1 < end && text[i + 1].IsCapitalized;
            if (!common && !joins)
            {
                return;
            }

            words.Add(i);
        }
    }
}
