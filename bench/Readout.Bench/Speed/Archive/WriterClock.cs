using System.Globalization;

namespace Readout.Bench.Speed.Archive;

/// <summary>
/// A clock whose timestamps are the time at the processor of the thread that asks, and of a database's server process that works for it, so that what others do on
/// the machine does not count. The time of day is the system's. Linux alone.
/// </summary>
internal sealed class WriterClock : TimeProvider
{
    /// <summary>The process of the server; null where the database is in this one.</summary>
    public long? Server { get; set; }

    public override long TimestampFrequency => 1_000_000_000;

    public override long GetTimestamp() =>
        AtProcessor("/proc/thread-self/schedstat") + (Server is { } server ? AtProcessor(string.Create(CultureInfo.InvariantCulture, $"/proc/{server}/schedstat")) : 0);

    private static long AtProcessor(string path)
    {
        string times = File.ReadAllText(path);
        return long.Parse(times.AsSpan(0, times.IndexOf(' ')), CultureInfo.InvariantCulture);
    }
}
