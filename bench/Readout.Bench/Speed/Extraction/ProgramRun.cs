using System.Diagnostics;
using System.Globalization;

namespace Readout.Bench.Speed.Extraction;

/// <summary>The published program over many files: one job and two, the memory it takes, and one page from a cold start.</summary>
internal sealed class ProgramRun(string program)
{
    private const int Starts = 15;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <summary>Seconds of a cold start with one page, the median of fifteen.</summary>
    public double ColdStart(string page)
    {
        Run(page, 1);
        return SettledRun.Median(Enumerable.Range(0, Starts).Select(_ => Run(page, 1).Seconds));
    }

    /// <summary>Seconds, and the greatest resident memory in MB.</summary>
    public (double Seconds, double Megabytes) Run(string input, int jobs)
    {
        long start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, ["extract", input, "--jobs", jobs.ToString(CultureInfo.InvariantCulture), "--output", "/dev/null"]))!;
        double peak = 0;
        while (!process.WaitForExit(Look))
        {
            peak = Math.Max(peak, Peak(process.Id));
        }

        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return process.ExitCode == 0 ? (seconds, peak) : throw new InvalidOperationException($"{program} ended with exit code {process.ExitCode}.");
    }

    /// <summary>A folder of that many links to the pages, unpacked, so that reading it is reading that many files.</summary>
    public static string FolderOf(PageSet pages, int count, string folder)
    {
        string unpacked = Directory.CreateDirectory(Path.Combine(folder, "unpacked")).FullName;
        string many = Directory.CreateDirectory(Path.Combine(folder, "many")).FullName;
        for (int i = 0; i < pages.Count; i++)
        {
            File.WriteAllBytes(Path.Combine(unpacked, i.ToString("D5", CultureInfo.InvariantCulture) + ".html"), pages.Files[i]);
        }

        for (int i = 0; i < count; i++)
        {
            File.CreateSymbolicLink(Path.Combine(many, i.ToString("D6", CultureInfo.InvariantCulture) + ".html"), Path.Combine(unpacked, (i % pages.Count).ToString("D5", CultureInfo.InvariantCulture) + ".html"));
        }

        return many;
    }

    // The kernel's own high-water mark; where there is none, what the runtime can tell.
    private static double Peak(int process)
    {
        try
        {
            string line = File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return double.Parse(line.AsSpan(6, line.Length - 8).Trim(), CultureInfo.InvariantCulture) / 1024;
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
