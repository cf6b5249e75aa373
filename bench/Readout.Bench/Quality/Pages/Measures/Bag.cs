using System.Runtime.InteropServices;

namespace Readout.Bench.Quality.Pages.Measures;

/// <summary>Things and how often each is there.</summary>
internal sealed class Bag<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _counts = [];

    public Bag(IEnumerable<T> items)
    {
        foreach (T item in items)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, item, out _)++;
            Total++;
        }
    }

    public int Total { get; }

    /// <summary>How many are in both.</summary>
    public int Shared(Bag<T> other) => _counts.Sum(pair => Math.Min(pair.Value, other._counts.GetValueOrDefault(pair.Key)));
}

/// <summary>Precision, recall and their harmonic mean.</summary>
internal readonly record struct Agreement(double Precision, double Recall)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>What two bags have in common; nothing found or nothing to find is 0.</summary>
    public static Agreement Of<T>(Bag<T> gold, Bag<T> found)
        where T : notnull
    {
        int shared = gold.Shared(found);
        return new Agreement(found.Total == 0 ? 0 : (double)shared / found.Total, gold.Total == 0 ? 0 : (double)shared / gold.Total);
    }
}
