using System.Runtime.InteropServices;

namespace Readout.Stories.Reading;

/// <summary>Counts the keys of one article, then keeps the most telling of each kind.</summary>
internal sealed class KeyCounts
{
    private const int TitleWorth = 3;
    private const int LeadWorth = 2;

    private readonly Dictionary<uint, Count> _counts = [];

    public void Add(FeatureKind kind, uint hash, byte marks)
    {
        ref Count count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, FeatureKey.CodeOf(kind, hash), out _);
        count = new Count(count.Times + 1, (byte)(count.Marks | marks));
    }

    public void Mark(FeatureKind kind, uint hash, byte marks)
    {
        ref Count count = ref CollectionsMarshal.GetValueRefOrNullRef(_counts, FeatureKey.CodeOf(kind, hash));
        if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref count))
        {
            count = count with { Marks = (byte)(count.Marks | marks) };
        }
    }

    /// <summary>The keys kept, in ascending order of code.</summary>
    public FeatureKey[] Take()
    {
        var kept = new List<FeatureKey>();
        foreach (IGrouping<FeatureKind, (uint Code, Count Count)> kind in _counts.Select(pair => (Code: pair.Key, Count: pair.Value)).GroupBy(one => (FeatureKind)(one.Code >> 24)))
        {
            kept.AddRange(kind.OrderByDescending(one => Worth(one.Code, one.Count)).ThenBy(one => one.Code).Take(MostOf(kind.Key))
                .Select(one => new FeatureKey(one.Code, FeatureKey.WeightOf(one.Count.Times, one.Count.Marks))));
        }

        kept.Sort((first, second) => first.Code.CompareTo(second.Code));
        return [.. kept];
    }

    private static int MostOf(FeatureKind kind) => kind switch
    {
        FeatureKind.Word => 120,
        FeatureKind.Name => 40,
        FeatureKind.Sense => 56,
        FeatureKind.Number => 24,
        _ => 10,
    };

    private static double Worth(uint code, Count count) =>
        (1 + Math.Log(count.Times)) * ((count.Marks & FeatureKey.InTitle) != 0 ? TitleWorth : (count.Marks & FeatureKey.InLead) != 0 ? LeadWorth : 1);

    private readonly record struct Count(int Times, byte Marks);
}
