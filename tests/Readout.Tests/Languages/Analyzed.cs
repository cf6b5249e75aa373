using Readout.Articles;
using Readout.Languages;

namespace Readout.Tests.Languages;

/// <summary>Analysed texts for tests.</summary>
internal static class Analyzed
{
    public static AnalyzedText Text(string language, string text) =>
        TextAnalyzer.Analyze(ArticleDocument.Of(new NewsArticle { Text = text, Language = language }), language)!;

    public static IEnumerable<string> Sentences(AnalyzedText text)
    {
        var sentences = new List<string>();
        foreach (Sentence sentence in text.Sentences)
        {
            sentences.Add(sentence.Span.In(text.Text));
        }

        return sentences;
    }

    /// <summary>The text with a bar where two tokens touch and one space where they do not.</summary>
    public static string Barred(AnalyzedText text)
    {
        var barred = new System.Text.StringBuilder();
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (i > 0)
            {
                barred.Append(text[i - 1].Span.End == text[i].Span.Start ? '|' : ' ');
            }

            barred.Append(text.Form(i));
        }

        return barred.ToString();
    }
}
