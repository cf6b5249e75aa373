using System.Globalization;

namespace Readout.Bench.Speed.Extraction;

/// <summary>One pass of a work over pages: processor time of the whole process, so that what else the machine does counts little, and allocated bytes.</summary>
internal readonly record struct Pass(int Pages, double Seconds, long AllocatedBytes, long Result)
{
    public double PagesPerSecond => Pages / Seconds;

    /// <summary>The pass as one process tells another.</summary>
    public string Line => string.Create(CultureInfo.InvariantCulture, $"{Pages} {Seconds} {AllocatedBytes} {Result}");

    public static Pass Of(ExtractionWork work, PageSet pages, int count)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        long before = GC.GetAllocatedBytesForCurrentThread();
        long result = 0;
        for (int i = 0; i < count; i++)
        {
            result += work.Do(pages, i);
        }

        return new Pass(count, (Environment.CpuUsage.TotalTime - start).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - before, result);
    }

    public static Pass Parse(string line)
    {
        string[] fields = line.Split(' ');
        return new Pass(
            int.Parse(fields[0], CultureInfo.InvariantCulture),
            double.Parse(fields[1], CultureInfo.InvariantCulture),
            long.Parse(fields[2], CultureInfo.InvariantCulture),
            long.Parse(fields[3], CultureInfo.InvariantCulture));
    }
}
