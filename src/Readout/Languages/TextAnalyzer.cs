using Readout.Articles;
using Readout.Text;

namespace Readout.Languages;

/// <summary>Splits a document into sentences and tokens and tags them. Stateless and thread-safe.</summary>
public static class TextAnalyzer
{
    // In fewer letters a quotation or a name of the other language would decide.
    private const int TooShortToTell = 60;

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
            ReadOnlySpan<char> words = block.Span.Of(document.Text);
            LanguageOf(words, main).Analyze(words, block.Span.Start, analysis);
        }

        return new AnalyzedText(document, main.Code, [.. analysis.Tokens], [.. analysis.Sentences], firstSentenceOfBlock);
    }

    // A paragraph in another language that Readout analyses is read as that: a Ukrainian promotion within a Russian report.
    private static Language LanguageOf(ReadOnlySpan<char> block, Language main) =>
        block.Length < TooShortToTell || !main.MayBeOther(block) ? main : AllLanguages.Find(LanguageIdentifier.Identify(block)) ?? main;
}
