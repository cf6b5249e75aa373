namespace Readout.Bench.Speed.Extraction;

/// <summary>The works' speed once the runtime has settled: thirty passes that do not count, then passes in turn, the median of each work.</summary>
internal sealed record SettledRun(ExtractionWork Work, double PagesPerSecond, double BytesPerPage)
{
    private const int WarmUps = 30;

    public static IReadOnlyList<SettledRun> Of(IReadOnlyList<ExtractionWork> works, PageSet pages, int rounds)
    {
        var passes = works.ToDictionary(work => work, _ => new List<Pass>());
        for (int round = -WarmUps; round < rounds; round++)
        {
            foreach (ExtractionWork work in works)
            {
                GC.Collect();
                var pass = Pass.Of(work, pages, pages.Count);
                if (round >= 0)
                {
                    passes[work].Add(pass);
                }
            }
        }

        return [.. works.Select(work => new SettledRun(work, pages.Count / Median(passes[work].Select(pass => pass.Seconds)), passes[work][0].AllocatedBytes / (double)pages.Count))];
    }

    public static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
