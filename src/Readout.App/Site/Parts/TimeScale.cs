namespace Readout.App.Site.Parts;

/// <summary>Where instants stand on a timeline: to scale between two of them, and behind a break, a place for each day, what lies far off. Immutable.</summary>
internal sealed class TimeScale
{
    private const int Step = 46;
    private const int Gap = 18;
    private const int MostOutside = 4;

    private readonly long _first;
    private readonly long _last;
    private readonly long[] _early;
    private readonly long[] _late;
    private readonly int _left;

    /// <summary>A scale for one stretch and the days around it.</summary>
    /// <param name="first">Second from which on it is to scale.</param>
    /// <param name="last">Second up to which it is.</param>
    /// <param name="others">Days, as seconds, of which some may lie outside.</param>
    /// <param name="left">Where it begins.</param>
    /// <param name="right">Where it ends.</param>
    public TimeScale(long first, long last, IEnumerable<long> others, int left, int right)
    {
        _first = first;
        _last = last;
        long[] days = [.. others.Distinct().Order()];
        _early = [.. days.Where(day => day < first).TakeLast(MostOutside)];
        _late = [.. days.Where(day => day > last).Take(MostOutside)];
        _left = left;
        From = left + Reserved(_early);
        To = right - Reserved(_late);
    }

    /// <summary>Where the part to scale begins.</summary>
    public int From { get; }

    /// <summary>Where it ends.</summary>
    public int To { get; }

    /// <summary>The places of breaks.</summary>
    public IEnumerable<int> Breaks
    {
        get
        {
            if (_early.Length > 0)
            {
                yield return From - (Gap / 2);
            }

            if (_late.Length > 0)
            {
                yield return To + (Gap / 2);
            }
        }
    }

    /// <summary>The days behind the breaks with their places.</summary>
    public IEnumerable<(long Second, int X)> Outside => _early.Concat(_late).Select(day => (day, X(day)));

    public int X(long second) => second < _first && _early.Length > 0 ? _left + (Step * Slot(_early, second)) + (Step / 2)
        : second > _last && _late.Length > 0 ? To + Gap + (Step * Slot(_late, second)) + (Step / 2)
        : From + (int)((To - From) * Math.Clamp((second - _first) / (double)(_last - _first), 0, 1));

    // What lies farther still shares the farthest place.
    private static int Slot(long[] days, long second) => Math.Clamp(Array.FindLastIndex(days, day => day <= second), 0, days.Length - 1);

    private static int Reserved(long[] days) => days.Length == 0 ? 0 : (Step * days.Length) + Gap;
}
