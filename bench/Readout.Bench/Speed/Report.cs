using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Readout.Bench.Speed;

/// <summary>A run as it is kept.</summary>
internal sealed record SpeedRun(int Pages, long Bytes, int Rounds, string Runtime, string System, long PeakBytes, IReadOnlyList<Measurement> Measurements);

/// <summary>A run as a table for people and as JSON to keep.</summary>
internal sealed class Report(string folder, PageSet pages, int rounds, IReadOnlyList<Measurement> measurements)
{
    private readonly long _peak = Process.GetCurrentProcess().PeakWorkingSet64;

    public string ToTable()
    {
        var table = new StringBuilder();
        Line(table, $"{pages.Count} pages, {pages.Bytes / 1e6:F1} MB, {folder}; {rounds} rounds, one core, median (fastest-slowest)");
        Line(table, $"{"",-8} {"pages/s",9} {"ms/page",24} {"KB/page",9} {"articles",9} {"characters",11} {"statements",11} {"meetings",9} {"commitments",12}");
        foreach (Measurement one in measurements)
        {
            string spread = string.Create(CultureInfo.InvariantCulture, $"{Millis(one.Median):F2} ({Millis(one.Fastest):F2}-{Millis(one.Slowest):F2})");
            Counts counts = one.Counts;
            Line(table, $"{one.Name,-8} {pages.Count / one.Median,9:F0} {spread,24} {one.AllocatedBytes / 1024.0 / pages.Count,9:F0} {counts.Articles,9} {counts.Characters,11} {counts.Statements,11} {counts.Meetings,9} {counts.Commitments,12}");
        }

        Line(table, $"parse counts elements, not characters; peak memory {_peak / 1e6:F0} MB, all pages held in memory");
        return table.ToString();
    }

    /// <summary>Writes <c>FOLDER/DATE/run.json</c> and <c>run.txt</c>; gives the folder.</summary>
    public string WriteTo(string runs)
    {
        string target = Path.Combine(runs, DateTime.UtcNow.ToString("yyyy-MM-dd-HHmm", CultureInfo.InvariantCulture));
        Directory.CreateDirectory(target);
        var run = new SpeedRun(pages.Count, pages.Bytes, rounds, RuntimeInformation.FrameworkDescription, RuntimeInformation.RuntimeIdentifier, _peak, measurements);
        File.WriteAllText(Path.Combine(target, "run.json"), JsonSerializer.Serialize(run, BenchJson.Default.SpeedRun) + "\n");
        File.WriteAllText(Path.Combine(target, "run.txt"), ToTable());
        return target;
    }

    private double Millis(double seconds) => seconds * 1000 / pages.Count;

    private static void Line(StringBuilder table, FormattableString line) => table.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
