using System.Globalization;
using Readout.Articles;
using Readout.Entities;
using Readout.Entities.Learnt;
using Readout.Languages;
using Readout.Languages.Morphology;

namespace Readout.Train.Names;

/// <summary>Trains and cross-validates the model of names.</summary>
internal static class NameCommands
{
    private const int Bits = 18;
    private const int Epochs = 6;
    private const int Last = 4;
    private const int Least = 3;

    /// <summary>Learns from NEREL and factRuEval, or from every other document of the latter, so that the rest can be read with rules and model.</summary>
    public static int Train(string corpora, string part, string output)
    {
        List<NamedDocument> fact = Fact(corpora);
        List<NamedDocument> kept = part == "all" ? fact : [.. fact.Where((_, i) => i % 2 == 0)];
        File.WriteAllBytes(output, NameTrainer.Train(Examples(Nerel(corpora), "ru"), Examples(kept, "ru"), Epochs, Last, Bits, Least));
        return 0;
    }

    /// <summary>Reads each part of factRuEval by what the other parts and NEREL teach, and another corpus by all.</summary>
    public static int Evaluate(string corpora, string folds)
    {
        int count = int.Parse(folds, CultureInfo.InvariantCulture);
        List<NamedDocument> fact = Fact(corpora);
        List<NameExample> nerel = Examples(Nerel(corpora), "ru");
        var score = new NameScore();
        var other = new NameScore();
        var uk = NamedDocument.Read(Path.Combine(corpora, "names", "uk-nerukv2-natural", "dev.jsonl"));
        for (int fold = 0; fold < count; fold++)
        {
            List<NameExample> own = Examples(fact.Where((_, i) => i % count != fold), "ru");
            var model = new NameModel(new ModelFile(NameTrainer.Train(nerel, own, Epochs, Last, Bits, Least)));
            Score(fact.Where((_, i) => i % count == fold), "ru", model, score);
            if (fold == 0)
            {
                Score(uk, "uk", model, other);
                Console.WriteLine($"uk {other}");
            }
        }

        Console.WriteLine($"factRuEval {score}");
        return 0;
    }

    private static List<NameExample> Examples(IEnumerable<NamedDocument> documents, string language) => [.. documents.SelectMany(document => NameExample.Of(document, language))];

    private static void Score(IEnumerable<NamedDocument> documents, string language, NameModel model, NameScore score)
    {
        foreach (NamedDocument document in documents)
        {
            AnalyzedText text = TextAnalyzer.Analyze(ArticleDocument.Of(new NewsArticle { Text = document.Text }), language)!;
            List<ReadName> read = new NameReader(EntityFinder.Scan(text), model).Read();
            score.Add([.. document.Names.Select(name => (name.Span.Start, name.Span.End, name.Kind))], [.. read.Select(name => (text.SpanOf(name.First, name.End), name.Kind)).Select(pair => (pair.Item1.Start, pair.Item1.End, pair.Kind))]);
        }
    }

    private static List<NamedDocument> Fact(string corpora) => NamedDocument.Read(Path.Combine(corpora, "names", "ru-factrueval2016", "dev.jsonl"));

    private static List<NamedDocument> Nerel(string corpora) =>
        [.. NamedDocument.Read(Path.Combine(corpora, "names", "ru-nerel1.1", "train.jsonl")), .. NamedDocument.Read(Path.Combine(corpora, "names", "ru-nerel1.1", "dev.jsonl"))];
}
