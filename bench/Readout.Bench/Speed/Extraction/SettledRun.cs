namespace Readout.Bench.Speed.Extraction;

/// <summary>
/// The works' speed once the runtime has settled: each in a process of its own, thirty passes that do not count, then passes in turn, the median of each work.
/// </summary>
internal sealed record SettledRun(ExtractionWork Work, double PagesPerSecond, double BytesPerPage)
{
    private const int WarmUps = 30;

    public static IReadOnlyList<SettledRun> Of(string corpora, IReadOnlyList<ExtractionWork> works, int rounds)
    {
        var processes = works.ToDictionary(work => work, work => new WorkProcess(corpora, work));
        var passes = works.ToDictionary(work => work, _ => new List<Pass>());
        for (int round = -WarmUps; round < rounds; round++)
        {
            foreach (ExtractionWork work in works)
            {
                Pass pass = processes[work].Do();
                if (round >= 0)
                {
                    passes[work].Add(pass);
                }
            }
        }

        foreach (WorkProcess process in processes.Values)
        {
            process.Dispose();
        }

        return [.. works.Select(work => new SettledRun(work, Median(passes[work].Select(pass => pass.PagesPerSecond)), passes[work][0].AllocatedBytes / (double)passes[work][0].Pages))];
    }

    public static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
