using System.Globalization;
using Readout.Languages.Morphology;
using Readout.Statements;
using Readout.Statements.Learnt;
using Readout.Statements.Rules;

namespace Readout.Train.Statements;

/// <summary>Trains and cross-validates the model of English attributions.</summary>
internal static class StatementCommands
{
    /// <summary>Learns from <c>statements/en/train.jsonl</c> in the corpora's folder and writes the model.</summary>
    public static int Train(string corpora, string output)
    {
        File.WriteAllBytes(output, AttributionTrainer.Train(Examples(corpora)));
        return 0;
    }

    public static int Evaluate(string corpora, string folds) => Evaluate(corpora, int.Parse(folds, CultureInfo.InvariantCulture));

    /// <summary>Prints what rules, model and both find in the articles of each publisher, learnt from the other publishers'.</summary>
    private static int Evaluate(string corpora, int folds)
    {
        List<AttributionExamples> articles = Examples(corpora);
        Console.WriteLine($"beyond the candidates: cues {Lost(articles, 0)}, starts {Lost(articles, 1)}, ends {Lost(articles, 2)}, sources {Lost(articles, 3)}");
        StatementRule[] rules = [.. AllRules.List.Where(rule => rule is not LearntAttribution)];
        AttributionScore[] scores = [new(), new(), new()];
        foreach (string publisher in articles.Select(article => article.Article.Publisher).Distinct().Order(StringComparer.Ordinal).Take(folds))
        {
            byte[] bytes = AttributionTrainer.Train([.. articles.Where(article => article.Article.Publisher != publisher)]);
            var model = new AttributionModel(new ModelFile(bytes));
            var learnt = new LearntAttribution(_ => model);
            foreach (AttributionExamples article in articles.Where(article => article.Article.Publisher == publisher))
            {
                scores[0].Add(article.Article, StatementFinder.Find(article.Context, rules));
                scores[1].Add(article.Article, StatementFinder.Find(article.Context, [learnt]));
                scores[2].Add(article.Article, StatementFinder.Find(article.Context, AllRules.With(learnt)));
            }
        }

        Console.WriteLine($"rules  {scores[0]}\nmodel  {scores[1]}\nboth   {scores[2]}");
        return 0;
    }

    private static List<AttributionExamples> Examples(string corpora) =>
        [.. AttributedArticle.Read(Path.Combine(corpora, "statements", "en", "train.jsonl")).Select(article => new AttributionExamples(article))];

    private static int Lost(List<AttributionExamples> articles, int index) => articles.Sum(article => article.Lost[index]);
}
