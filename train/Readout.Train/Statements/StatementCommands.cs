using System.Globalization;
using Readout.Articles;
using Readout.Bench.Quality.Scoring;
using Readout.Languages.Morphology;
using Readout.Records;
using Readout.Statements;
using Readout.Statements.Learnt;
using Readout.Statements.Rules;

namespace Readout.Train.Statements;

/// <summary>Trains and cross-validates the model of English attributions.</summary>
internal static class StatementCommands
{
    /// <summary>Learns from <c>statements/en/train.jsonl</c> in the corpora's folder and the annotated English pages of its <c>stream</c>, and writes the model.</summary>
    public static int Train(string corpora, string annotations, string output)
    {
        File.WriteAllBytes(output, AttributionTrainer.Train(Examples(corpora), [.. Pages(corpora, annotations).Select(AttributionExamples.Of)]));
        return 0;
    }

    public static int Evaluate(string corpora, string folds) => Evaluate(corpora, int.Parse(folds, CultureInfo.InvariantCulture));

    /// <summary>Prints what is found on the annotated pages of each fold of outlets: by rules alone, and with a model learnt from PolNeAR, without and with the pages of the other outlets.</summary>
    public static int EvaluatePages(string corpora, string annotations, string folds)
    {
        int count = int.Parse(folds, CultureInfo.InvariantCulture);
        List<AttributionExamples> polnear = Examples(corpora);
        List<(AnnotatedText Page, AttributionExamples Examples)> pages = [.. Pages(corpora, annotations).Select(static page => (page, AttributionExamples.Of(page)))];
        string[] outlets = [.. pages.Select(static page => page.Page.Outlet).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        StatementScore[] scores = [new(), new(), new()];
        IReadOnlyList<StatementRule> without = With(AttributionTrainer.Train(polnear, []));
        for (int k = 0; k < count; k++)
        {
            HashSet<string> held = [.. outlets.Where((_, i) => i % count == k)];
            IReadOnlyList<StatementRule> with = With(AttributionTrainer.Train(polnear, [.. pages.Where(page => !held.Contains(page.Page.Outlet)).Select(static page => page.Examples)]));
            foreach ((AnnotatedText page, AttributionExamples examples) in pages.Where(page => held.Contains(page.Page.Outlet)))
            {
                scores[0].Add(Read(page, examples.Context, RulesAlone));
                scores[1].Add(Read(page, examples.Context, without));
                scores[2].Add(Read(page, examples.Context, with));
            }
        }

        Console.WriteLine($"rules alone            {Line(scores[0])}\nPolNeAR                {Line(scores[1])}\nPolNeAR and the pages  {Line(scores[2])}");
        return 0;
    }

    private static IReadOnlyList<StatementRule> RulesAlone { get; } = [.. AllRules.List.Where(static rule => rule is not LearntAttribution)];

    private static IReadOnlyList<StatementRule> With(byte[] bytes)
    {
        var model = new AttributionModel(new ModelFile(bytes));
        return AllRules.With(new LearntAttribution(_ => model));
    }

    private static MatchedDocument Read(AnnotatedText page, StatementContext context, IReadOnlyList<StatementRule> rules)
    {
        var record = new ArticleRecord
        {
            Source = page.Gold.Name,
            Article = new NewsArticle { Text = page.Gold.Text },
            Document = page.Text.Document,
            IsAnalyzed = true,
            Statements = StatementFinder.Find(context, rules),
        };
        return MatchedDocument.Of(page.Gold, record, GoldHabit.Own);
    }

    private static string Line(StatementScore score) => string.Create(CultureInfo.InvariantCulture,
        $"content P {score.Content.Precision:F3} R {score.Content.Recall:F3} F1 {score.Content.F1:F3}, with the name F1 {score.EndToEnd.F1:F3}, of {score.Content.Wanted}; shown {score.ShownReal.Of}, no statement {score.ShownReal.Of - score.ShownReal.Right}, wrong speaker {score.ShownRight.Of - score.ShownRight.Right}");

    private static IEnumerable<AnnotatedText> Pages(string corpora, string annotations) => AnnotatedText.ReadStandoff(corpora, annotations).Where(static page => page.Gold.Language == "en");

    /// <summary>Prints what rules, model and both find in the articles of each publisher, learnt from the other publishers'.</summary>
    private static int Evaluate(string corpora, int folds)
    {
        List<AttributionExamples> articles = Examples(corpora);
        Console.WriteLine($"beyond the candidates: cues {Lost(articles, 0)}, starts {Lost(articles, 1)}, ends {Lost(articles, 2)}, sources {Lost(articles, 3)}");
        AttributionScore[] scores = [new(), new(), new()];
        foreach (string publisher in articles.Select(static article => article.Article!.Publisher).Distinct().Order(StringComparer.Ordinal).Take(folds))
        {
            IReadOnlyList<StatementRule> rules = With(AttributionTrainer.Train([.. articles.Where(article => article.Article!.Publisher != publisher)], []));
            foreach (AttributionExamples article in articles.Where(article => article.Article!.Publisher == publisher))
            {
                scores[0].Add(article.Article!, StatementFinder.Find(article.Context, RulesAlone));
                scores[1].Add(article.Article!, StatementFinder.Find(article.Context, [.. rules.Where(static rule => rule is LearntAttribution)]));
                scores[2].Add(article.Article!, StatementFinder.Find(article.Context, rules));
            }
        }

        Console.WriteLine($"rules  {scores[0]}\nmodel  {scores[1]}\nboth   {scores[2]}");
        return 0;
    }

    private static List<AttributionExamples> Examples(string corpora) =>
        [.. AttributedArticle.Read(Path.Combine(corpora, "statements", "en", "train.jsonl")).Select(AttributionExamples.Of)];

    private static int Lost(List<AttributionExamples> articles, int index) => articles.Sum(article => article.Lost[index]);
}
