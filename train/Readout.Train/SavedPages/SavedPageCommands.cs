using System.Buffers;
using System.Globalization;
using Readout.Articles;
using Readout.Articles.SavedText;
using Readout.Articles.SavedText.Learnt;
using Readout.Formats;
using Readout.Formats.Json;
using Readout.Pages;
using Readout.Records;

namespace Readout.Train.SavedPages;

/// <summary>Trains and cross-validates the model of the lines of saved pages.</summary>
internal static class SavedPageCommands
{
    private static readonly string[] Measured = ["aeb", "fundus-eval", "fundus-pages"];
    private static readonly string[] News = ["en", "ru", "uk"];

    private const int Folds = 3;

    /// <summary>Learns from all sets of <c>pages/</c> in the corpora's folder and writes the model.</summary>
    public static int Train(string corpora, string output)
    {
        File.WriteAllBytes(output, new SavedTextTrainer(SavedPageSets.Read(corpora), Folds).Whole());
        return 0;
    }

    /// <summary>
    /// Reads the saved pages of each outlet by what those of other outlets teach, and news, from which nothing is learnt, by one of these models; writes the articles for the
    /// scorers. The models are written beside them, and used again by the next run into the same folder.
    /// </summary>
    public static int Evaluate(string corpora, string folds, string output)
    {
        int count = int.Parse(folds, CultureInfo.InvariantCulture);
        Directory.CreateDirectory(output);
        LineModel[] models = Models(corpora, count, output);
        foreach (string set in Measured)
        {
            Write(Path.Combine(corpora, "pages", set), "saved", Path.Combine(output, set + ".saved.jsonl"), (id, url) => models[SavedTextTrainer.FoldOf(SavedPageSets.Site(url, id), count)]);
        }

        foreach (string language in News)
        {
            Write(Path.Combine(corpora, "news", language), "pages", Path.Combine(output, $"news.{language}.jsonl"), (_, _) => models[0]);
        }

        return 0;
    }

    private static LineModel[] Models(string corpora, int count, string folder)
    {
        string[] files = [.. Enumerable.Range(0, count).Select(fold => Path.Combine(folder, $"without{fold}.bin"))];
        if (!files.All(File.Exists))
        {
            List<LabelledPage> labelled = SavedPageSets.Read(corpora);
            var trainer = new SavedTextTrainer(labelled, count);
            for (int fold = 0; fold < count; fold++)
            {
                File.WriteAllBytes(files[fold], trainer.Without(fold));
            }

            LineModel[] models = [.. files.Select(Model)];
            LineScore.Print(labelled, page => models[SavedTextTrainer.FoldOf(page.Site, count)]);
        }

        return [.. files.Select(Model)];
    }

    private static LineModel Model(string file)
    {
        using FileStream stream = File.OpenRead(file);
        return new LineModel(stream);
    }

    private static void Write(string folder, string pages, string output, Func<string, string?, LineModel> modelOf)
    {
        using FileStream stream = File.Create(output);
        var format = new JsonLinesFormat();
        foreach ((string id, string? url) in SavedPageSets.Ids(folder))
        {
            string file = Path.Combine(folder, pages, id + ".txt");
            using FileStream input = File.OpenRead(file);
            Page page = PageReader.Read(input, file, PageReaderOptions.Default).First().Page!;
            var buffer = new ArrayBufferWriter<byte>();
            NewsArticle article = SavedTextReader.Read(page, modelOf(id, url), CancellationToken.None);
            format.Write(new ArticleRecord { Source = file, Article = article, Document = ArticleDocument.Of(article), IsAnalyzed = false }, RecordScope.Article, buffer);
            stream.Write(buffer.WrittenSpan);
        }
    }
}
