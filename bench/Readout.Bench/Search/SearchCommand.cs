using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.App.Archive.Writing;
using Readout.Records.Searching;

namespace Readout.Bench.Search;

/// <summary>
/// How long a search takes in archives of growing size: the archive is filled with articles drawn from the pages of a folder, queries are drawn from the same words,
/// and each is asked twice for the first twenty results with all that is shown of them. Times are of the second asking; the first is told apart.
/// </summary>
internal static class SearchCommand
{
    private const int Queries = 210;

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
            Measure(database, count, new DrawnQueries(templates, tokens, new Random(2)).Draw(Queries));
        }

        return 0;
    }

    private static void Measure(ArchiveDatabase database, int count, List<DrawnQuery> queries)
    {
        using DbConnection connection = database.Open();
        connection.Execute("ANALYZE");
        var index = new SearchIndex(database, connection);
        foreach (SearchTarget target in (SearchTarget[])[SearchTarget.Statements, SearchTarget.Articles])
        {
            foreach (SearchSort sort in Enum.GetValues<SearchSort>())
            {
                var first = new List<(double Wall, double Cpu, string Build)>();
                var second = new List<(double Wall, double Cpu, string Build)>();
                foreach (DrawnQuery query in queries)
                {
                    var request = new SearchRequest { Query = query.Query, Target = target, Sort = sort };
                    first.Add(Ask(index, connection, request, query.Build));
                    second.Add(Ask(index, connection, request, query.Build));
                }

                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,9:N0}  {target,-10} {sort,-6}  first {Percentiles(first)}  again {Percentiles(second)}  slowest: {Slowest(second)}"));
            }
        }
    }

    private static (double Wall, double Cpu, string Build) Ask(SearchIndex index, DbConnection connection, SearchRequest request, string build)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        _ = new SearchResultReader(connection, request.Query).Read(index.Find(request)).Count();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds, build);
    }

    private static string Percentiles(List<(double Wall, double Cpu, string Build)> times) => string.Create(
        CultureInfo.InvariantCulture, $"p50 {At(times.Select(time => time.Wall), 50):F1} p95 {At(times.Select(time => time.Wall), 95):F1} ms (processor p95 {At(times.Select(time => time.Cpu), 95):F1})");

    private static double At(IEnumerable<double> times, int percent) => times.Order().ToList() is var ordered ? ordered[Math.Min(ordered.Count - 1, ordered.Count * percent / 100)] : 0;

    private static string Slowest(List<(double Wall, double Cpu, string Build)> times)
    {
        (double wall, _, string build) = times.MaxBy(time => time.Wall);
        return string.Create(CultureInfo.InvariantCulture, $"{build} {wall:F0} ms");
    }
}
