using Readout.Articles;
using Readout.Languages;

namespace Readout.Stories.Numbers;

/// <summary>
/// Finds the numbers that a text claims, in digits and in words, in English, Russian and Ukrainian. Years, days of a month, times of day, ordinals and
/// designations ("5th", "12:30", "Т-34") are none. Stateless and thread-safe.
/// </summary>
public static class NumberReader
{
    /// <summary>In text order, disjoint; spans point into <paramref name="text"/>. Empty in a language that is not analysed.</summary>
    public static IReadOnlyList<ClaimedNumber> Read(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        AnalyzedText? analyzed = TextAnalyzer.Analyze(ArticleDocument.Of(new NewsArticle { Text = text }), language);
        return analyzed is null ? [] : Read(analyzed);
    }

    /// <summary>As <see cref="Read(string, string)"/>, in a text that is analysed already.</summary>
    public static IReadOnlyList<ClaimedNumber> Read(AnalyzedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<ClaimedNumber>();
        foreach (Sentence sentence in text.Sentences)
        {
            var phrase = new NumberPhrase(text, sentence);
            for (int token = sentence.FirstToken; token < sentence.EndToken;)
            {
                ClaimedNumber? number = phrase.At(token, out int end);
                if (number is not null)
                {
                    found.Add(number);
                }

                token = Math.Max(end, token + 1);
            }
        }

        return found;
    }
}
