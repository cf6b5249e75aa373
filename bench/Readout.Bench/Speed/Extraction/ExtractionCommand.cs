using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Readout.Bench.Speed.Extraction;

/// <summary>What extraction costs, each figure beside its target: against bare parsing, cold and settled, as pages grow, and as a program.</summary>
internal sealed class ExtractionCommand(string corpora, PageSet pages, SpeedReport report)
{
    private const int Rounds = 15;
    private const int Files = 10_000;

    public static int Run(string corpora, string? program, string? runs)
    {
        PageSet pages = ExtractionPages.Load(corpora);
        if (pages.Count == 0)
        {
            Console.Error.WriteLine($"{corpora}: neither pages/aeb nor pages/fundus-pages is there");
            return 1;
        }

        var report = new SpeedReport(Console.Out);
        var command = new ExtractionCommand(corpora, pages, report);
        command.Head();
        OnOneCore(command.Pages);
        OnOneCore(command.Growth);
        if (program is not null)
        {
            command.Program(program);
        }

        Keep(report, runs);
        return 0;
    }

    private void Head() => report.Line($"{pages.Count} pages, {pages.Bytes / 1e6:F1} MB in memory; {RuntimeInformation.FrameworkDescription}, {(!System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeCompiled ? "compiled ahead of time" : "compiled as it runs")}, {RuntimeInformation.RuntimeIdentifier}; processor time on one core");

    private void Pages()
    {
        report.Heading("Pages a second, settled (after thirty passes) and cold (the first two hundred pages of a fresh process)");
        report.Line($"{"",-18} {"settled",9} {"cold",9} {"KB/page",9}");
        var settled = SettledRun.Of(corpora, ExtractionWork.All, Rounds).ToDictionary(run => run.Work);
        var cold = ExtractionWork.All.ToDictionary(work => work, work => ColdRun.PagesPerSecond(corpora, work));
        foreach (ExtractionWork work in ExtractionWork.All)
        {
            report.Line($"{work.Name,-18} {settled[work].PagesPerSecond,9:F0} {cold[work],9:F0} {settled[work].BytesPerPage / 1024,9:F0}");
        }

        SettledRun parse = settled[ExtractionWork.Parse];
        SettledRun extract = settled[ExtractionWork.Extract];
        report.Heading("Extraction against parsing");
        report.Target("settled pages a second, extract / parse", extract.PagesPerSecond / parse.PagesPerSecond, 0.6, TargetIs.AtLeast);
        report.Target("pages a second of extract, cold / settled", cold[ExtractionWork.Extract] / extract.PagesPerSecond, 0.5, TargetIs.AtLeast);
        report.Target("allocated bytes, extract / parse", extract.BytesPerPage / parse.BytesPerPage, 1.6, TargetIs.AtMost);
        report.Line($"share of extraction's time in parsing and building the model: {extract.PagesPerSecond / settled[ExtractionWork.Model].PagesPerSecond:P0}");
    }

    private void Growth()
    {
        report.Heading("One page as it grows");
        double worst = GrowthRun.Run(report);
        report.Target("fastest growth of a step, against n log n", worst, 1.5, TargetIs.AtMost);
    }

    private void Program(string program)
    {
        report.Heading($"The program, over {Files} files");
        string folder = Directory.CreateTempSubdirectory("readout-bench").FullName;
        try
        {
            string many = ProgramRun.FolderOf(pages, Files, folder);
            var run = new ProgramRun(Path.GetFullPath(program));
            (double oneJob, double oneMemory) = run.Run(many, 1);
            (double twoJobs, double twoMemory) = run.Run(many, 2);
            double few = run.Run(Path.Combine(folder, "unpacked"), 1).Megabytes;
            report.Line($"one job {oneJob:F1} s, {Files / oneJob:F0} files/s; two jobs {twoJobs:F1} s, {Files / twoJobs:F0} files/s; memory {few:F0} MB over {pages.Count} files, {oneMemory:F0} MB over all, {twoMemory:F0} MB with two jobs");
            report.Target("two jobs, times as fast as one (wall clock)", oneJob / twoJobs, 1.8, TargetIs.AtLeast);
            report.Target("peak memory, MB", Math.Max(oneMemory, twoMemory), 400, TargetIs.AtMost);
            report.Target("one page from a cold start, seconds", run.ColdStart(Directory.EnumerateFiles(Path.Combine(folder, "unpacked")).First()), 0.15, TargetIs.AtMost);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void OnOneCore(Action work)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows())
        {
            work();
            return;
        }

        using var self = Process.GetCurrentProcess();
        nint before = self.ProcessorAffinity;
        self.ProcessorAffinity = before & -before;
        work();
        self.ProcessorAffinity = before;
    }

    private static void Keep(SpeedReport report, string? runs)
    {
        if (runs is not null)
        {
            string folder = Directory.CreateDirectory(Path.Combine(runs, DateTime.UtcNow.ToString("yyyy-MM-dd-HHmm", CultureInfo.InvariantCulture) + "-extraction")).FullName;
            File.WriteAllText(Path.Combine(folder, "run.txt"), report.ToString());
            Console.WriteLine("written: " + folder);
        }
    }
}
