using System.Globalization;
using Readout.Articles.Html.Kinds;

namespace Readout.Train.Pages;

/// <summary>Trains and cross-validates the model of kinds of pages.</summary>
internal static class KindCommands
{
    private const double Penalty = 0.3;
    private const double Least = 0.5;

    public static int Train(string corpora, string output)
    {
        List<KindExample> examples = KindExample.Read(corpora);
        File.WriteAllText(output, KindTrainer.Write(KindTrainer.Train([.. examples.Where(example => example.Signs is not null)], Penalty), Least));
        return 0;
    }

    /// <summary>Judges each part of the sites by what the other parts teach.</summary>
    public static int Evaluate(string corpora, string folds)
    {
        int count = int.Parse(folds, CultureInfo.InvariantCulture);
        List<KindExample> examples = KindExample.Read(corpora);
        string[] sites = [.. examples.Select(example => example.Site).Distinct().OrderBy(Mixed)];
        var foldOf = sites.Select((site, i) => (site, i % count)).ToDictionary(pair => pair.site, pair => pair.Item2, StringComparer.Ordinal);
        var judged = new List<(KindExample Example, double[] Shares)>();
        for (int fold = 0; fold < count; fold++)
        {
            int held = fold;
            var model = new KindModel(KindTrainer.Kinds, KindTrainer.Train([.. examples.Where(example => example.Signs is not null && foldOf[example.Site] != held)], Penalty), Least);
            judged.AddRange(examples.Where(example => foldOf[example.Site] == held).Select(example => (example, example.Signs is null ? [] : model.Shares(example.Signs))));
        }

        KindScore.Print(judged);
        KindScore.PrintMistakes(judged, Least);
        return 0;
    }

    // An order of sites that does not depend on the machine.
    private static uint Mixed(string site) => site.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619u);
}
