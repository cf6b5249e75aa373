using System.Text;

namespace Readout.Bench.Speed.Extraction;

/// <summary>Time for one page as it grows, beside the parser's, and how it grows against n log n.</summary>
internal static class GrowthRun
{
    // Small pages are read many times, large ones until this much time is spent.
    private const double LeastSeconds = 0.2;
    private const int LeastRepeats = 3;

    private static readonly int[] Sizes = [1_000, 10_000, 100_000, 1_000_000, 5_000_000, 20_000_000];
    private static readonly int[] Siblings = [1_000, 10_000, 100_000];
    private static readonly int[] Depths = [100, 1_000, 10_000];

    /// <summary>The largest factor by which a step grew faster than n log n, over all shapes.</summary>
    public static double Run(SpeedReport report)
    {
        report.Line($"{"page",-22} {"bytes",10} {"parse ms",10} {"extract ms",11} {"ns/byte",9} {"growth/(n log n)",17}");
        return Math.Max(
            Shape(report, "of text", Sizes, PageMaker.OfSize, 100_000),
            Math.Max(Shape(report, "of siblings", Siblings, PageMaker.OfSiblings, 0), Shape(report, "of depth", Depths, PageMaker.OfDepth, 0)));
    }

    // Steps from pages so small that the fixed cost of any page shows are printed, but say nothing about growth.
    private static double Shape(SpeedReport report, string name, int[] sizes, Func<int, string> make, int fixedCost)
    {
        double worst = 0;
        (double Seconds, int Size)? before = null;
        foreach (int size in sizes)
        {
            string html = make(size);
            PageSet page = PageSet.Of(Encoding.UTF8.GetBytes(html), name);
            double parse = Time(ExtractionWork.Parse, page);
            double extract = Time(ExtractionWork.Extract, page);
            double growth = before is { } last ? extract / last.Seconds / (NLogN(size) / NLogN(last.Size)) : 0;
            report.Line($"{size + " " + name,-22} {html.Length,10} {parse * 1000,10:F2} {extract * 1000,11:F2} {extract * 1e9 / html.Length,9:F0} {(growth > 0 ? growth.ToString("F2", System.Globalization.CultureInfo.InvariantCulture) : ""),17}");
            worst = before is { } one && one.Size >= fixedCost ? Math.Max(worst, growth) : worst;
            before = (extract, size);
        }

        return worst;
    }

    private static double NLogN(double n) => n * Math.Log(n);

    private static double Time(ExtractionWork work, PageSet page)
    {
        var seconds = new List<double>();
        work.Do(page, 0);
        while (seconds.Count < LeastRepeats || (seconds.Sum() < LeastSeconds && seconds.Count < 200))
        {
            seconds.Add(Pass.Of(work, page, 1).Seconds);
        }

        return SettledRun.Median(seconds);
    }
}
