using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.Records.Searching;

namespace Readout.Bench.Search;

/// <summary>How long drawn queries take, each asked twice for the first twenty results with all that is shown of them.</summary>
internal static class SearchTimes
{
    private const int Queries = 210;

    /// <summary>Asks and prints for statements and articles, newest and best first.</summary>
    public static void Measure(ArchiveDatabase database, int count, IReadOnlyList<ArticleTemplate> templates, TokenSource tokens)
    {
        List<DrawnQuery> queries = new DrawnQueries(templates, tokens, new Random(2)).Draw(Queries);
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
