using Readout.Articles;

namespace Readout.Languages;

/// <summary>Splits a document into sentences and tokens and tags them. Stateless and thread-safe.</summary>
public static class TextAnalyzer
{
    /// <summary>The analysed document, or null when <paramref name="language"/> is not one that Readout analyses.</summary>
    public static AnalyzedText? Analyze(ArticleDocument document, string? language)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (AllLanguages.Find(language) is not { } main)
        {
            return null;
        }

        var analysis = new BlockAnalysis();
        int[] firstSentenceOfBlock = new int[document.Blocks.Count];
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            firstSentenceOfBlock[i] = analysis.Sentences.Count;
            DocumentBlock block = document.Blocks[i];
            main.Analyze(block.Span.Of(document.Text), block.Span.Start, analysis);
        }

        return new AnalyzedText(document, main.Code, [.. analysis.Tokens], [.. analysis.Sentences], firstSentenceOfBlock);
    }
}
