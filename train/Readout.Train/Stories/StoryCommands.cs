using System.Globalization;
using System.Text;
using Readout.Stories;
using Readout.Stories.Pairs;

namespace Readout.Train.Stories;

/// <summary>Trains and cross-validates the scorer of pairs, and counts how rare keys are.</summary>
internal static class StoryCommands
{
    private const double Least = 0.5;
    private const int FewestHeld = 4;
    private const double LeastShare = 0.006;
    private const int FewestOfGroup = 150;

    private static readonly string[] Languages = ["ru", "en"];

    public static int Train(string corpora, string records, string labels, string output)
    {
        List<StoryExample> examples = Read(corpora, records, labels);
        var text = new StringBuilder("# Weights of the traits of a pair of articles (PairTraits), by how near their languages are. Learnt: see pair-weights.card.md.\n");
        foreach (Kinship kinship in Enum.GetValues<Kinship>())
        {
            float[] weights = PairTrainer.Train([.. examples.Where(example => example.Kinship == kinship)], kinship);
            text.Append(CultureInfo.InvariantCulture, $"[{PairScorer.SectionOf(kinship)}]\n");
            for (int k = 0; k < weights.Length; k++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{PairTraits.Names[k]}\t{weights[k]:F3}\n");
            }
        }

        File.WriteAllText(output, text.ToString());
        return 0;
    }

    /// <summary>Judges each part of the pairs by what the other parts teach; an event is in one part.</summary>
    public static int Evaluate(string corpora, string records, string labels, string folds)
    {
        int count = int.Parse(folds, CultureInfo.InvariantCulture);
        List<StoryExample> examples = Read(corpora, records, labels);
        foreach (Kinship kinship in Enum.GetValues<Kinship>())
        {
            StoryExample[] all = [.. examples.Where(example => example.Kinship == kinship)];
            var judged = new List<(StoryExample Example, bool IsSame)>();
            for (int fold = 0; fold < count; fold++)
            {
                float[] weights = PairTrainer.Train([.. all.Where(example => example.Event % count != fold)], kinship);
                judged.AddRange(all.Where(example => example.Event % count == fold).Select(example => (example, Share(weights, example) >= Least)));
            }

            foreach (IGrouping<string, (StoryExample Example, bool IsSame)> set in judged.GroupBy(one => one.Example.Set))
            {
                Print($"{PairScorer.SectionOf(kinship)} {set.Key}", [.. set]);
            }
        }

        return 0;
    }

    public static int Rarity(string records, string output)
    {
        ArticleFeatures[] articles = [.. StoryExamples.Records(records).Select(ArticleFeatures.Of)];
        Dictionary<uint, int> groups = articles.CountBy(article => article.Group).ToDictionary();
        var held = new SortedDictionary<uint, (int Count, uint Group)>();
        foreach (ArticleFeatures article in articles)
        {
            foreach (FeatureKey key in article.Keys)
            {
                held[key.Code] = (held.GetValueOrDefault(key.Code).Count + 1, article.Group);
            }
        }

        using var writer = new BinaryWriter(File.Create(output));
        foreach ((uint code, (int times, uint group)) in held)
        {
            double share = times / (double)((FeatureKind)(code >> 24) == FeatureKind.Word ? Math.Max(FewestOfGroup, groups[group]) : articles.Length);
            if (times >= FewestHeld && share >= LeastShare)
            {
                writer.Write(code);
                writer.Write(KeyRarity.ByteOf(share));
            }
        }

        return 0;
    }

    private static List<StoryExample> Read(string corpora, string records, string labels) =>
        [.. Languages.SelectMany(language => StoryExamples.Pairs(corpora, language)), .. StoryExamples.Judged(records, labels)];

    private static double Share(float[] weights, StoryExample example) => 1 / (1 + Math.Exp(-example.Traits.Zip(weights, (x, weight) => x * weight).Sum()));

    private static void Print(string name, IReadOnlyList<(StoryExample Example, bool IsSame)> judged)
    {
        double right = judged.Count(one => one.IsSame && one.Example.IsSame);
        double precision = right / Math.Max(1, judged.Count(one => one.IsSame));
        double recall = right / Math.Max(1, judged.Count(one => one.Example.IsSame));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {judged.Count} pairs, precision {precision:F3}, recall {recall:F3}, F1 {2 * precision * recall / Math.Max(1e-9, precision + recall):F3}"));
    }
}
