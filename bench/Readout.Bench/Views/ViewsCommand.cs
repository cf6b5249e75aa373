using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.Records.Searching;

namespace Readout.Bench.Views;

/// <summary>How long each view of an archive takes, warm: of stories and entities the largest and some drawn evenly over the archive.</summary>
internal static class ViewsCommand
{
    private const int EachKind = 60;
    private const int Rounds = 5;
    private const long Day = 86_400;

    public static int Run(string archive)
    {
        using var database = ArchiveDatabase.At(archive);
        using DbConnection connection = database.Open();
        long last = connection.Number("SELECT max(published_utc) FROM article") ?? 0;
        DateOnly today = Days.OfSecond(last);
        long[] stories = Largest(connection, "SELECT story_id FROM article WHERE story_id IS NOT NULL GROUP BY story_id ORDER BY count(*) DESC");
        long[] entities = Largest(connection, "SELECT entity_id FROM statement WHERE entity_id IS NOT NULL GROUP BY entity_id ORDER BY count(*) DESC");
        (long Article, string Local)[] statements = [.. Drawn(connection.Rows("SELECT article_id, local FROM statement ORDER BY id", row => (row.GetInt64(0), row.GetString(1))))];
        Console.WriteLine("                                 calls   p50 ms   p95 ms   max ms   processor ms");
        Measure("story, the largest", stories, id => StoryView.Read(connection, id, today));
        Measure("story, drawn", Drawn(connection, "SELECT id FROM story WHERE joined_into IS NULL ORDER BY id"), id => StoryView.Read(connection, id, today));
        Measure("entity, the largest", entities, id => EntityView.Read(connection, id, today, 50));
        Measure("entity, drawn", Drawn(connection, "SELECT DISTINCT entity_id FROM statement WHERE entity_id IS NOT NULL ORDER BY entity_id"), id => EntityView.Read(connection, id, today, 50));
        Measure("statement", statements, one => StatementView.Read(connection, one.Article, one.Local));
        Measure("agenda, a month", DaysBefore(today), day => AgendaView.Read(connection, day.AddDays(-15), day.AddDays(15), today, ViewFilter.All, 200));
        Measure("news of a day", DaysBefore(today), day => News(database, connection, day, ViewFilter.All));
        Measure("news of ten entities", DaysBefore(today), day => News(database, connection, day, new ViewFilter { Entities = entities[..Math.Min(10, entities.Length)] }));
        Measure("feed, claims", Cursors(last), after => LatestFeed.Claims(connection, ViewFilter.All, after, 50));
        Measure("feed, stories", Cursors(last), after => LatestFeed.Stories(connection, after, 50));
        Measure("search, second page", [1, 2, 3], page => Search(database, connection, page));
        return 0;
    }

    private static NewsSince News(ArchiveDatabase database, DbConnection connection, DateOnly day, ViewFilter filter) =>
        NewsSince.Read(database, connection, new NewsQuestion { Since = Days.Start(day), Until = Days.Start(day) + Day, Today = day, Filter = filter, Limit = 100 });

    private static IReadOnlyList<SearchResult> Search(ArchiveDatabase database, DbConnection connection, int page)
    {
        var query = SearchQuery.Of(new SearchAll());
        var index = new SearchIndex(database, connection);
        var folding = new ClaimFolding(index, new SearchResultReader(connection, query), connection);
        IReadOnlyList<SearchResult> first = folding.Find(new SearchRequest { Query = query, Limit = 20 * page });
        return first.Count == 0 ? first : folding.Find(new SearchRequest { Query = query, Limit = 20, After = first[^1].Cursor });
    }

    private static DateOnly[] DaysBefore(DateOnly today) => [.. Enumerable.Range(0, 7).Select(days => today.AddDays(-days))];

    private static FeedCursor?[] Cursors(long last) => [null, .. Enumerable.Range(1, 9).Select(hours => new FeedCursor(last - (hours * 3600), 0))];

    private static long[] Largest(DbConnection connection, string query) => [.. connection.Rows($"{query} LIMIT {EachKind}", row => row.GetInt64(0))];

    private static long[] Drawn(DbConnection connection, string query) => [.. Drawn(connection.Rows(query, row => row.GetInt64(0)))];

    private static IEnumerable<T> Drawn<T>(List<T> all) => Enumerable.Range(0, Math.Min(EachKind, all.Count)).Select(number => all[(int)((long)number * all.Count / EachKind)]);

    private static void Measure<T>(string name, IReadOnlyList<T> questions, Func<T, object?> ask)
    {
        if (questions.Count == 0)
        {
            Console.WriteLine($"{name,-30} nothing of the kind is there");
            return;
        }

        foreach (T question in questions)
        {
            ask(question);
        }

        var times = new List<double>();
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        for (int round = 0; round < Rounds; round++)
        {
            foreach (T question in questions)
            {
                long start = Stopwatch.GetTimestamp();
                ask(question);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        double each = (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / Math.Max(1, times.Count);
        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-30} {times.Count,7} {Percentile(times, 0.5),8:0.00} {Percentile(times, 0.95),8:0.00} {times[^1],8:0.00} {each,14:0.00}"));
    }

    private static double Percentile(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
