using Readout.Records.Searching;

namespace Readout.App.Archive.Search;

/// <summary>
/// The number of an entry of the index: what it is (2 bits), when its article came out (35 bits, seconds since 1970; what lies before 1970 or behind the year 3058 counts as the first or the last of them),
/// and a number among those of that second (26 bits). So a kind and a time are a range of numbers, and the newest entry is the one with the largest.
/// </summary>
internal static class SearchEntryId
{
    private const int NumberBits = 26;
    private const int SecondBits = 35;
    private const long LastSecond = (1L << SecondBits) - 2;

    /// <summary>The first number that may be given to an entry of that second.</summary>
    public static long First(SearchTarget target, long second) => Number(target, Math.Clamp(second, 0, LastSecond));

    /// <summary>The first number behind those of that second.</summary>
    public static long Behind(SearchTarget target, long second) => Number(target, Math.Clamp(second, 0, LastSecond) + 1);

    /// <summary>The numbers of everything of that kind that came out at or after the one time and before the other.</summary>
    public static (long Low, long Behind) Range(SearchTarget target, long from, long before)
    {
        long low = First(target, from);
        return (low, before <= 0 ? low : Math.Max(low, Behind(target, before - 1)));
    }

    private static long Number(SearchTarget target, long second) => ((long)target << (SecondBits + NumberBits)) | (second << NumberBits);
}
