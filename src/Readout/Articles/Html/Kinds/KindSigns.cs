using System.Globalization;
using System.Numerics;

namespace Readout.Articles.Html.Kinds;

/// <summary>The signs that a page shows of its kind, by name: "og=product", "prices=3". A count is a sign for each power of two, so that few and many differ.</summary>
internal sealed class KindSigns
{
    private const int MostSteps = 8;

    private readonly List<string> _names = [];

    public IReadOnlyList<string> Names => _names;

    /// <summary>Adds a sign once, however often it is seen.</summary>
    public void Add(string name)
    {
        if (!_names.Contains(name))
        {
            _names.Add(name);
        }
    }

    public void AddIf(bool isShown, string name)
    {
        if (isShown)
        {
            Add(name);
        }
    }

    /// <summary>One sign for each power of two that <paramref name="count"/> reaches: 0, 1, 2, 4, 8, …</summary>
    public void Count(string name, long count)
    {
        int steps = count <= 0 ? 0 : Math.Min(MostSteps, BitOperations.Log2((ulong)count) + 1);
        for (int step = 1; step <= steps; step++)
        {
            _names.Add(name + ">=" + (1 << (step - 1)).ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>One sign for each fifth of a share that is reached.</summary>
    public void Share(string name, double share)
    {
        for (int fifth = 1; fifth <= 4 && share * 5 >= fifth; fifth++)
        {
            _names.Add(name + ">=" + fifth.ToString(CultureInfo.InvariantCulture) + "/5");
        }
    }
}
