using Readout.Articles;
using Readout.Entities;
using Readout.Entities.Learnt;
using Readout.Entities.Scanning;
using Readout.Languages;

namespace Readout.Train.Names;

/// <summary>A sentence to learn from: the features of each token, one after the other, and its label.</summary>
internal sealed record NameExample(uint[][] Features, int[] Labels)
{
    public static List<NameExample> Of(NamedDocument document, string language)
    {
        AnalyzedText text = TextAnalyzer.Analyze(ArticleDocument.Of(new NewsArticle { Text = document.Text }), language)!;
        MentionMap map = EntityFinder.Scan(text);
        int[] labels = LabelsOf(document, text);
        var traits = new NameTraits(map);
        var examples = new List<NameExample>();
        foreach (Sentence sentence in text.Sentences)
        {
            examples.Add(new NameExample(FeaturesOf(traits, sentence), labels[sentence.FirstToken..sentence.EndToken]));
        }

        return examples;
    }

    public static int[] LabelsOf(NamedDocument document, AnalyzedText text)
    {
        int[] labels = new int[text.Tokens.Length];
        foreach ((Text.TextSpan span, EntityKind kind) in document.Names)
        {
            int first = text.TokenAt(span.Start);
            for (int i = first; i < labels.Length && text[i].Span.End <= span.End; i++)
            {
                labels[i] = i == first ? NameLabel.Begin(kind) : NameLabel.Inside(kind);
            }
        }

        return labels;
    }

    private static uint[][] FeaturesOf(NameTraits traits, Sentence sentence)
    {
        var window = new NameTrait[sentence.TokenCount + (2 * NameFeatures.Margin)];
        for (int i = 0; i < sentence.TokenCount; i++)
        {
            window[i + NameFeatures.Margin] = traits.Of(sentence.FirstToken + i);
        }

        uint[][] features = new uint[sentence.TokenCount][];
        Span<uint> buffer = stackalloc uint[NameFeatures.Most];
        for (int i = 0; i < features.Length; i++)
        {
            features[i] = buffer[..NameFeatures.Write(window, i + NameFeatures.Margin, buffer)].ToArray();
        }

        return features;
    }
}
