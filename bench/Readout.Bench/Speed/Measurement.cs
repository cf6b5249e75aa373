using System.Diagnostics;

namespace Readout.Bench.Speed;

/// <summary>The seconds that each round of one workload took, on one core.</summary>
internal sealed record Measurement(string Name, Counts Counts, IReadOnlyList<double> Seconds, long AllocatedBytes)
{
    public double Median => MedianOf(Seconds);

    public static double MedianOf(IReadOnlyList<double> seconds) => seconds.Order().ElementAt(seconds.Count / 2);

    public double Fastest => Seconds.Min();

    public double Slowest => Seconds.Max();

    /// <summary>
    /// One round of each workload in turn, so that what else the machine does falls on all alike. Two rounds warm up and are not counted.
    /// </summary>
    public static IReadOnlyList<Measurement> Interleaved(IReadOnlyList<Workload> workloads, PageSet pages, int rounds)
    {
        const int WarmUps = 2;
        List<double>[] seconds = [.. workloads.Select(_ => new List<double>())];
        var counts = new Counts[workloads.Count];
        long[] allocated = new long[workloads.Count];
        for (int round = -WarmUps; round < rounds; round++)
        {
            for (int i = 0; i < workloads.Count; i++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                long before = GC.GetAllocatedBytesForCurrentThread();
                long start = Stopwatch.GetTimestamp();
                counts[i] = workloads[i].Run(pages);
                double elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
                allocated[i] = GC.GetAllocatedBytesForCurrentThread() - before;
                if (round >= 0)
                {
                    seconds[i].Add(elapsed);
                }
            }
        }

        return [.. workloads.Select((workload, i) => new Measurement(workload.Name, counts[i], seconds[i], allocated[i]))];
    }
}
