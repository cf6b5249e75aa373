using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Writing;
using Readout.Bench.Search;
using Readout.Bench.Views;

namespace Readout.Bench.Speed.Archive;

/// <summary>
/// What an article costs an archive as it grows: records are stored and joined by one writer, as <c>readout import</c> does it, and at each count the archive is searched and its
/// views are asked for. Times at the processor stand beside times on the clock, and a fixed piece of work beside both tells how busy the machine was. Records are made in
/// a process of their own, so that memory is the archive's.
/// </summary>
internal sealed class GrowthCommand(string records, ArchiveDatabase database, string archive)
{
    private const int Batch = 128;
    private const int Waiting = 2;
    private const int Moulds = 1000;
    private const int Steps = 10;
    private const int ReferenceWork = 30_000_000;

    private readonly WriterClock _clock = new();

    public static int Run(string records, string archive, string[] counts)
    {
        using var database = ArchiveDatabase.At(archive);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{File.ReadLines(records).Count()} records to vary, into {database.Kind}"));
        var growth = new GrowthCommand(records, database, archive);
        foreach (int count in counts.Select(text => int.Parse(text, CultureInfo.InvariantCulture)))
        {
            int from = growth.Held();
            growth.Fill(from, count);
            List<ArticleTemplate> templates = ArticleTemplate.Of(RecordMaker.Records(records, Moulds));
            SearchTimes.Measure(database, count, templates, new TokenSource(templates, new Random(1)));
            ViewsCommand.Run(archive);
        }

        return 0;
    }

    private int Held()
    {
        if (!database.Exists())
        {
            return 0;
        }

        using DbConnection connection = database.Open();
        return (int)(connection.Number("SELECT count(*) FROM article") ?? 0);
    }

    private void Fill(int from, int count)
    {
        if (from >= count)
        {
            return;
        }

        using var writer = new ArchiveWriter(database, new WriterSettings { Time = _clock });
        if (database.Kind == "postgres")
        {
            _clock.Server = writer.InTransaction(session => session.Connection.Number("SELECT pg_backend_pid()"));
        }

        Console.WriteLine("  articles  a second  ms each  processor ms each  joining ms each  memory MB  KB an article  reference ms  load");
        using var ready = new BlockingCollection<List<PreparedPage>>(Waiting);
        var reading = new Thread(() => Read(ready, from, count)) { IsBackground = true };
        reading.Start();
        int step = Math.Max(Batch, (count - from) / Steps);
        int done = from;
        while (done < count)
        {
            done = Step(writer, ready, done, Math.Min(count, done + step));
        }
    }

    private void Read(BlockingCollection<List<PreparedPage>> ready, int from, int count)
    {
        using Process maker = Process.Start(OwnProgram.With(["varied", records, .. new[] { from, count }.Select(number => number.ToString(CultureInfo.InvariantCulture))]))!;
        using var lines = new StreamReader(maker.StandardOutput.BaseStream);
        var batch = new List<PreparedPage>();
        while (lines.ReadLine() is { } line)
        {
            batch.Add(RecordMaker.Page(Encoding.UTF8.GetBytes(line)));
            if (batch.Count == Batch)
            {
                ready.Add(batch);
                batch = [];
            }
        }

        ready.Add(batch);
        ready.CompleteAdding();
    }

    private int Step(ArchiveWriter writer, BlockingCollection<List<PreparedPage>> ready, int from, int to)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan processor = TimeSpan.Zero;
        TimeSpan writing = TimeSpan.Zero;
        TimeSpan joiningBefore = Joining(writer);
        int done = from;
        while (done < to && ready.TryTake(out List<PreparedPage>? batch, Timeout.Infinite))
        {
            long wall = Stopwatch.GetTimestamp();
            long atProcessor = _clock.GetTimestamp();
            writer.Write(batch);
            processor += _clock.GetElapsedTime(atProcessor);
            writing += Stopwatch.GetElapsedTime(wall);
            done += batch.Count;
        }

        int count = done - from;
        double joining = (Joining(writer) - joiningBefore).TotalMilliseconds / count;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{done,10} {count / Stopwatch.GetElapsedTime(start).TotalSeconds,9:F0} {writing.TotalMilliseconds / count,8:F2} {processor.TotalMilliseconds / count,18:F2} {joining,16:F2} {Environment.WorkingSet / 1e6,10:F0} {Size() / 1024.0 / done,14:F1} {Reference(),13:F1}  {Load()}"));
        return done;
    }

    private static TimeSpan Joining(ArchiveWriter writer) => writer.InTransaction(session => session.Articles.Joining);

    private long Size()
    {
        if (File.Exists(archive))
        {
            return new FileInfo(archive).Length;
        }

        using DbConnection connection = database.Open();
        return connection.Number("SELECT pg_database_size(current_database())") ?? 0;
    }

    private static string Load() => File.ReadAllText("/proc/loadavg").Split(' ')[0];

    // What a fixed piece of work takes at the processor: more than at other times where others work beside it on the same core.
    private static double Reference()
    {
        var clock = new WriterClock();
        long start = clock.GetTimestamp();
        uint hash = 1;
        for (int i = 0; i < ReferenceWork; i++)
        {
            hash = (hash * 16777619) ^ (uint)i;
        }

        GC.KeepAlive(hash);
        return clock.GetElapsedTime(start).TotalMilliseconds;
    }
}
