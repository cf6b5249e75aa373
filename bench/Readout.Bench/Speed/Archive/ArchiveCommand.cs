using System.Diagnostics;
using System.Globalization;
using Readout.Bench.Speed.Extraction;

namespace Readout.Bench.Speed.Archive;

/// <summary>Reads and stores made articles with the program itself, and says how fast, how large and how that grows.</summary>
internal sealed class ArchiveCommand(string program, string archive, ArticleMaker maker, SpeedReport report)
{
    public static int Run(string pages, string program, IReadOnlyList<string> rest)
    {
        int count = rest.Count > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 10_000;
        string archive = rest.ElementAtOrDefault(1) ?? Path.Combine(Directory.CreateTempSubdirectory("readout-bench").FullName, "bench.db");
        IReadOnlyList<SentencePool> pools = SentencePool.Load(pages, "en", "ru", "uk");
        if (pools.Count == 0)
        {
            Console.Error.WriteLine($"{pages}: no English, Russian or Ukrainian article is there");
            return 1;
        }

        var report = new SpeedReport(Console.Out);
        report.Line($"{count} made articles into {(archive.Contains("://", StringComparison.Ordinal) ? "PostgreSQL" : "SQLite")}, drawn from {pools.Sum(pool => pool.Articles.Count)} real ones");
        new ArchiveCommand(program, archive, new ArticleMaker(pools), report).Import(count);
        if (rest.ElementAtOrDefault(2) is { } runs)
        {
            string folder = Directory.CreateDirectory(Path.Combine(runs, DateTime.UtcNow.ToString("yyyy-MM-dd-HHmm", CultureInfo.InvariantCulture) + "-archive")).FullName;
            File.WriteAllText(Path.Combine(folder, "run.txt"), report.ToString());
        }

        return 0;
    }

    private void Import(int count)
    {
        const int Steps = 10;
        using Process import = Process.Start(new ProcessStartInfo(program, ["import", "-", "--archive", archive, "--format", "jsonl"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var writing = new Thread(() => Feed(import, count)) { IsBackground = true };
        writing.Start();
        var clock = Stopwatch.StartNew();
        double last = 0;
        List<double> rates = [];
        report.Line($"{"articles",10} {"a second",9} {"memory MB",10} {"KB an article",14}");
        for (int done = 1; done <= count && import.StandardOutput.ReadLine() is not null; done++)
        {
            if (done % (count / Steps) == 0)
            {
                double now = clock.Elapsed.TotalSeconds;
                rates.Add(count / Steps / (now - last));
                report.Line($"{done,10} {rates[^1],9:F0} {Memory(import),10:F0} {FileSize() / 1024.0 / done,14:F1}");
                last = now;
            }
        }

        import.WaitForExit();
        report.Line($"{count / clock.Elapsed.TotalSeconds:F0} articles a second over all, last tenth against the second {rates[^1] / rates[1]:F2}");
        report.Target("articles a second, reading and storing", count / clock.Elapsed.TotalSeconds, 100, TargetIs.AtLeast);
    }

    private void Feed(Process import, int count)
    {
        using Stream input = import.StandardInput.BaseStream;
        for (int i = 0; i < count; i++)
        {
            input.Write(maker.Line(i));
            input.WriteByte((byte)'\n');
        }
    }

    private double FileSize() => File.Exists(archive) ? new FileInfo(archive).Length + (File.Exists(archive + "-wal") ? new FileInfo(archive + "-wal").Length : 0) : 0;

    private static double Memory(Process process)
    {
        process.Refresh();
        return process.HasExited ? 0 : process.PeakWorkingSet64 / 1e6;
    }
}
