using System.Text.Json;
using Readout.Articles;
using Readout.Articles.Html;
using Readout.Articles.Html.Learnt;

namespace Readout.Train.Articles;

/// <summary>Trains and cross-validates the model of article bodies.</summary>
internal static class BodyCommands
{
    /// <summary>Learns from the annotated pages in the corpora's folder and writes the model.</summary>
    public static int Train(string corpora, string output)
    {
        File.WriteAllBytes(output, BodyTrainer.Train(Pages(corpora)));
        return 0;
    }

    /// <summary>
    /// Writes, for each set, the articles as found by a model that has seen no page of the same site: lines for the scorer. The models are
    /// written beside them, and used again by the next run into the same folder.
    /// </summary>
    public static int Evaluate(string corpora, string output)
    {
        Directory.CreateDirectory(output);
        BodyModel[] models = Models(corpora, output);
        foreach (IGrouping<string, GoldPage> set in GoldPage.Read(corpora).GroupBy(page => page.Set))
        {
            IEnumerable<string> lines = set.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(page => Line(page, models[LabelledPage.FoldOf(page)]));
            File.WriteAllLines(Path.Combine(output, set.Key + ".jsonl"), lines);
        }

        return 0;
    }

    private static BodyModel[] Models(string corpora, string folder)
    {
        string[] files = [.. Enumerable.Range(0, BodyTrainer.Folds).Select(fold => Path.Combine(folder, $"without{fold}.bin"))];
        if (!files.All(File.Exists))
        {
            List<LabelledPage> pages = Pages(corpora);
            for (int fold = 0; fold < files.Length; fold++)
            {
                int held = fold;
                File.WriteAllBytes(files[fold], BodyTrainer.Train(pages.Where(page => page.Fold != held)));
            }
        }

        return [.. files.Select(file => new BodyModel(File.ReadAllBytes(file)))];
    }

    private static List<LabelledPage> Pages(string corpora) =>
        [.. GoldPage.Read(corpora).AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(page => new LabelledPage(page))];

    private static string Line(GoldPage page, BodyModel model)
    {
        NewsArticle article = HtmlArticleReader.Read(page.Load(), model, CancellationToken.None);
        return JsonSerializer.Serialize(new
        {
            source = page.File,
            article = new
            {
                title = article.Title,
                summary = article.Summary,
                notArticle = article.NotArticle,
                text = article.Text,
                body = article.Body.Select(block => new { kind = block.Kind.ToString(), text = block.Text }),
            },
        });
    }
}
