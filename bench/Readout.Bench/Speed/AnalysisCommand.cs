using System.Diagnostics;
using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using Readout.Bench.Quality;
using Readout.Bench.Quality.Gold;
using Readout.Pages;
using Readout.Records;

namespace Readout.Bench.Speed;

/// <summary>
/// What the analysis of clean text costs: articles of 2,500 characters held in memory, warm, on one core, beside AngleSharp parsing the same
/// words as a reference of what the machine gives at the moment, and beside the same reading without meetings, commitments and their dates; what
/// the events add to <c>readout read</c>; then one text of growing length.
/// </summary>
internal static class AnalysisCommand
{
    private const int ArticleLength = 2500;
    private const int WarmUps = 12;
    private static readonly int[] Lengths = [1_000, 10_000, 100_000, 1_000_000, 5_000_000];

    public static int Run(string corpora, string[] rest)
    {
        int rounds = rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 9;
        foreach (QualitySet set in QualitySet.Statements.Where(set => set.Name.StartsWith("news", StringComparison.Ordinal) && set.IsIn(corpora)))
        {
            IReadOnlyList<Page> articles = Articles(set, corpora);
            Time(set.Language, articles, rounds);
            ReadingCost.Time(set.Language, PageSet.Load(Path.Combine(corpora, "news", set.Language, "pages")), WarmUps, rounds);
        }

        Print($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB");
        foreach (QualitySet set in QualitySet.Statements.Where(set => set.Name.StartsWith("news", StringComparison.Ordinal) && set.IsIn(corpora)))
        {
            Grow(set.Language, string.Join("\n\n", set.Read(corpora).Select(document => document.Text)));
        }

        Print($"peak memory with the longest text {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB");
        return 0;
    }

    // Paragraphs of the set one after the other, cut where an article has its length.
    private static List<Page> Articles(QualitySet set, string corpora)
    {
        var articles = new List<Page>();
        var text = new StringBuilder();
        foreach (string paragraph in set.Read(corpora).SelectMany(document => document.Text.Split("\n\n")))
        {
            text.Append(paragraph).Append("\n\n");
            if (text.Length >= ArticleLength)
            {
                articles.Add(PageOf(text.ToString(0, ArticleLength), set.Language, articles.Count));
                text.Clear();
            }
        }

        return articles;
    }

    private static Page PageOf(string text, string language, int number) =>
        Analysis.Page(new GoldDocument { Name = language + number.ToString(CultureInfo.InvariantCulture), Text = text, Language = language });

    private static void Time(string language, IReadOnlyList<Page> articles, int rounds)
    {
        var analysis = new List<double>();
        var withoutEvents = new List<double>();
        var reference = new List<double>();
        int statements = 0;
        int elements = 0;
        for (int round = -WarmUps; round < rounds; round++)
        {
            GC.Collect();
            double mine = Seconds(() => statements = articles.Sum(article => RecordReader.Read(article).Statements.Count));
            double fewer = Seconds(() => statements = articles.Sum(article => ReadingCost.WithoutEvents(article, CancellationToken.None).Statements.Count));
            double theirs = Seconds(() => elements = articles.Sum(Parse));
            if (round >= 0)
            {
                analysis.Add(mine);
                withoutEvents.Add(fewer);
                reference.Add(theirs);
            }
        }

        double median = Measurement.MedianOf(analysis);
        Print($"{language}: {articles.Count / median:F0} articles/s ({articles.Count / analysis.Max():F0}-{articles.Count / analysis.Min():F0}), reference {articles.Count / Measurement.MedianOf(reference):F0}/s, with events {median / Measurement.MedianOf(withoutEvents):F2} times as long as without; {articles.Count} articles of {ArticleLength} characters, {statements} statements, {elements} elements, one core, {rounds} rounds");
    }

    // AngleSharp over the same words as one page.
    private static int Parse(Page article)
    {
        using var document = new HtmlParser().ParseDocument("<p>" + article.Content.Replace("\n\n", "<p>", StringComparison.Ordinal));
        return document.All.Length;
    }

    private static void Grow(string language, string text)
    {
        foreach (int length in Lengths)
        {
            var longer = new StringBuilder(text);
            while (longer.Length < length)
            {
                longer.Append("\n\n").Append(text);
            }

            Page page = PageOf(longer.ToString(0, length), language, length);
            int statements = 0;
            double seconds = Seconds(() => statements = RecordReader.Read(page).Statements.Count);
            Print($"{language}: {length} characters in {seconds * 1000:F1} ms, {seconds * 1e9 / length:F0} ns a character, {statements} statements");
        }
    }

    private static double Seconds(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
