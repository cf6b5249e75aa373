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

    /// <summary>Learns from all sets of <c>pages/</c> in the corpora's folder and writes the model.</summary>
    public static int Train(string corpora, string output)
    {
        List<HashedPage> pages = Pages(SavedPageSets.Read(corpora));
        File.WriteAllBytes(output, LineTrainer.Train(pages, new LineTraining()));
        return 0;
    }

    /// <summary>Reads the saved pages of each outlet by what those of other outlets teach, and writes the articles for the scorers.</summary>
    public static int Evaluate(string corpora, string folds, string output)
    {
        int count = int.Parse(folds, CultureInfo.InvariantCulture);
        List<LabelledPage> labelled = SavedPageSets.Read(corpora);
        List<HashedPage> pages = Pages(labelled);
        var models = new LineModel[count];
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            byte[] bytes = LineTrainer.Train([.. pages.Where(page => FoldOf(page.Site, count) != fold)], new LineTraining());
            models[fold] = new LineModel(new MemoryStream(bytes));
        });

        Directory.CreateDirectory(output);
        LineScore.Print(labelled, page => models[FoldOf(page.Site, count)]);
        foreach (string set in Measured)
        {
            Write(Path.Combine(corpora, "pages", set), Path.Combine(output, set + ".saved.jsonl"), (id, url) => models[FoldOf(SavedPageSets.Site(url, id), count)]);
        }

        return 0;
    }

    private static int FoldOf(string site, int count)
    {
        uint hash = 17;
        foreach (char c in site)
        {
            hash = LineFeatures.Mix(hash, c);
        }

        return (int)(hash % (uint)count);
    }

    private static List<HashedPage> Pages(List<LabelledPage> labelled) =>
        [.. labelled.AsParallel().AsOrdered().WithDegreeOfParallelism(2).SelectMany(page => Variants.Of(page)).Select(HashedPage.Of)];

    private static void Write(string folder, string output, Func<string, string?, LineModel> modelOf)
    {
        using FileStream stream = File.Create(output);
        var format = new JsonLinesFormat();
        foreach ((string id, string? url) in SavedPageSets.Ids(folder))
        {
            string file = Path.Combine(folder, "saved", id + ".txt");
            using FileStream input = File.OpenRead(file);
            Page page = PageReader.Read(input, file, PageReaderOptions.Default).First().Page!;
            var buffer = new ArrayBufferWriter<byte>();
            NewsArticle article = SavedTextReader.Read(page, modelOf(id, url), CancellationToken.None);
            format.Write(new ArticleRecord { Source = file, Article = article, Document = ArticleDocument.Of(article), IsAnalyzed = false }, RecordScope.Article, buffer);
            stream.Write(buffer.WrittenSpan);
        }
    }
}
