namespace Readout.Bench.Speed.Extraction;

/// <summary>The first two hundred pages of a fresh process.</summary>
internal static class ColdRun
{
    private const int Pages = 200;
    private const int Repeats = 5;

    /// <summary>Pages per second, the median of five processes.</summary>
    public static double PagesPerSecond(string corpora, ExtractionWork work) => SettledRun.Median(Enumerable.Range(0, Repeats).Select(_ => Once(corpora, work)));

    private static double Once(string corpora, ExtractionWork work)
    {
        using var process = new WorkProcess(corpora, work, Pages);
        return process.Do().PagesPerSecond;
    }
}
