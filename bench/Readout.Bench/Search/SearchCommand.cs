using System.Diagnostics;
using System.Globalization;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Writing;

namespace Readout.Bench.Search;

/// <summary>
/// How long a search takes in archives of growing size: the archive is filled with articles drawn from the pages of a folder, queries are drawn from the same words,
/// and each is asked twice for the first twenty results with all that is shown of them. Times are of the second asking; the first is told apart.
/// </summary>
internal static class SearchCommand
{
    public static int Run(string folder, string archive, string[] counts)
    {
        List<ArticleTemplate> templates = ArticleTemplate.Read(folder);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{templates.Count} articles to draw from"));
        var random = new Random(1);
        var tokens = new TokenSource(templates, random);
        using var database = ArchiveDatabase.At(archive);
        int from = 0;
        foreach (int count in counts.Select(text => int.Parse(text, CultureInfo.InvariantCulture)))
        {
            using (var writer = new ArchiveWriter(database, new WriterSettings()))
            {
                long start = Stopwatch.GetTimestamp();
                TimeSpan cpu = Environment.CpuUsage.TotalTime;
                new IndexFiller(templates, tokens, random).Fill(writer, from, count);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count - from:N0} articles in {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s, {(Environment.CpuUsage.TotalTime - cpu).TotalSeconds:F0} s of them at work here"));
            }

            from = count;
            SearchTimes.Measure(database, count, templates, tokens);
        }

        return 0;
    }
}
