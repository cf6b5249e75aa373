namespace Readout.App.Following.Polling;

/// <summary>How long to leave alone what failed: longer each time, never at the same moment as everybody else (exponential back-off with jitter).</summary>
internal static class BackOff
{
    /// <summary>
    /// The wait after the given number of failures in a row, the first of which counts as 1: <paramref name="first"/>, doubled with each, at most <paramref name="longest"/>,
    /// a quarter more or less by chance; never less than <paramref name="asked"/>, which the host itself said.
    /// </summary>
    public static TimeSpan After(int failures, TimeSpan first, TimeSpan longest, TimeSpan? asked, Random random)
    {
        double doubled = first.TotalSeconds * Math.Pow(2, Math.Min(failures - 1, 40));
        double seconds = Math.Min(doubled, longest.TotalSeconds) * (0.75 + (random.NextDouble() / 2));
        return TimeSpan.FromSeconds(Math.Max(seconds, asked?.TotalSeconds ?? 0));
    }
}
