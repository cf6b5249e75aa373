using System.Diagnostics;
using System.Globalization;

namespace Readout.Bench.Speed.Extraction;

/// <summary>The first two hundred pages of a fresh process: this program again, with one work and the pages in memory before the clock starts.</summary>
internal static class ColdRun
{
    private const int Pages = 200;
    private const int Repeats = 5;

    /// <summary>What the fresh process does: prints pages and seconds.</summary>
    public static int Child(string corpora, string work)
    {
        PageSet pages = ExtractionPages.Load(corpora);
        int count = Math.Min(Pages, pages.Count);
        var pass = Pass.Of(ExtractionWork.Named(work), pages, count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} {pass.Seconds}"));
        return 0;
    }

    /// <summary>Pages per second, the median of five processes.</summary>
    public static double PagesPerSecond(string corpora, ExtractionWork work) => SettledRun.Median(Enumerable.Range(0, Repeats).Select(_ => Once(corpora, work)));

    private static double Once(string corpora, ExtractionWork work)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Self(), "cold", corpora, work.Name]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        string[] fields = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return double.Parse(fields[0], CultureInfo.InvariantCulture) / double.Parse(fields[1], CultureInfo.InvariantCulture);
    }

    // Under "dotnet Readout.Bench.dll" the process is dotnet, and its first argument this assembly.
    private static string[] Self() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];
}
