namespace Readout.Bench.Speed.Extraction;

/// <summary>One pass of a work over pages: processor time of the whole process, so that what else the machine does counts little, and allocated bytes.</summary>
internal readonly record struct Pass(double Seconds, long AllocatedBytes, long Result)
{
    public static Pass Of(ExtractionWork work, PageSet pages, int count)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        long before = GC.GetAllocatedBytesForCurrentThread();
        long result = 0;
        for (int i = 0; i < count; i++)
        {
            result += work.Do(pages, i);
        }

        return new Pass((Environment.CpuUsage.TotalTime - start).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - before, result);
    }
}
